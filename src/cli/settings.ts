import { REWORDINGS, rewordings } from '../contract';
import {
  REPORT_CONTENTS,
  formatByExtension,
  formatById,
  REPORT_FORMATS,
  type ReportContent,
  type ReportFormat,
} from '../reports';
import type { Detail } from '../engine';
import { parseFailOn, parseShare, type Gates } from './gates';
import type { Streams } from './streams';
import { Trouble } from './trouble';

/** Options that `compare` and `report` share, as the command line has them. */
export interface ReportFlags {
  readonly format?: string;
  readonly out?: string;
  readonly against?: string;
  readonly model?: string;
  readonly detail?: string;
  readonly rewording?: string;
  readonly content?: string;
  readonly date?: string;
  readonly failOn?: string;
  readonly maxVerbatim?: string;
}

/** The same, checked. */
export interface Settings {
  readonly format: ReportFormat | 'pdf';
  readonly out: string | undefined;
  readonly against: string | undefined;
  readonly detail: Detail;
  /** How much rewording counts as edited, 0..1. */
  readonly rewording: number | undefined;
  readonly content: ReportContent;
  /** ISO 8601. */
  readonly generated: string;
  readonly gates: Gates;
}

const DETAILS: readonly Detail[] = ['words', 'phrases', 'rewritten'];

/** @throws Trouble: one sentence that names the option and what it takes */
export function readSettings(flags: ReportFlags, streams: Streams): Settings {
  return {
    format: chooseFormat(flags),
    out: flags.out,
    against: flags.against,
    detail: oneOf(DETAILS, flags.detail ?? 'phrases', '--detail'),
    rewording: flags.rewording === undefined ? undefined : readRewording(flags.rewording),
    content: oneOf(REPORT_CONTENTS, flags.content ?? 'all', '--content'),
    generated: readDate(flags.date, streams),
    gates: {
      failOn: flags.failOn === undefined ? new Set() : parseFailOn(flags.failOn),
      maxVerbatim: flags.maxVerbatim === undefined ? null : parseShare(flags.maxVerbatim),
    },
  };
}

export const formatNames = (): string => [...REPORT_FORMATS.map(({ id }) => id), 'pdf'].join(', ');

/** As `--format` says, else as the name of the output file ends, else text. */
function chooseFormat({ format, out }: ReportFlags): ReportFormat | 'pdf' {
  if (format !== undefined) {
    const found = format === 'pdf' ? format : formatById(format);
    if (found) return found;
    throw new Trouble(`--format ${format}: there is no such format. There are: ${formatNames()}.`);
  }
  if (out !== undefined && out !== '-') {
    const found = out.toLowerCase().endsWith('.pdf') ? 'pdf' : formatByExtension(out);
    if (found) return found;
    throw new Trouble(`--out ${out}: its ending names no format. Give --format as one of: ${formatNames()}.`);
  }
  const text = formatById('text');
  if (!text) throw new Error('The text format is not registered.');
  return text;
}

function oneOf<T extends string>(values: readonly T[], given: string, option: string): T {
  const found = values.find((value) => value === given);
  if (found) return found;
  throw new Trouble(`${option} ${given}: it takes one of ${values.join(', ')}.`);
}

/** By its name, or as the number that a saved review may hold. */
function readRewording(given: string): number {
  const named = rewordings.find((name) => name === given);
  const value = named ? REWORDINGS[named] : given.trim() === '' ? NaN : Number(given);
  if (value >= 0 && value <= 1) return value;
  throw new Trouble(`--rewording ${given}: it takes ${rewordings.join(', ')} or a number from 0 to 1.`);
}

/** `--date`, else SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), else now. */
function readDate(date: string | undefined, { env, now }: Streams): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  const time =
    date !== undefined
      ? Date.parse(date)
      : epoch !== undefined && /^\d+$/.test(epoch)
        ? Number(epoch) * 1000
        : now().getTime();
  const parsed = new Date(time);
  if (Number.isNaN(parsed.getTime())) {
    throw new Trouble(`--date ${date ?? epoch}: give a date as 2026-05-31 or 2026-05-31T12:00:00Z.`);
  }
  return parsed.toISOString();
}
