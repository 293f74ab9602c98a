import { moment, VERDICT_NAMES } from './labels';
import type { ReportNote } from './model';

/** `To fix. Call him. (Ann, 2026-05-04 10:20 UTC)`. */
export function noteLine({ verdict, comment, by, at }: ReportNote): string {
  const signed = [by, at ? moment(at) : ''].filter(Boolean).join(', ');
  const said = [verdict ? `${VERDICT_NAMES[verdict]}.` : '', comment].filter(Boolean).join(' ');
  return signed ? `${said} (${signed})` : said;
}
