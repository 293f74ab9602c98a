import type { Role } from '../../engine';
import { DATE } from './lines';
import type { Stretch } from './paragraphs';

const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}.'’ -]*\p{Lu}\.?`;
const REGION = String.raw`(?:,\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30}?)?`;
const CITIES = `${PLACE}${REGION}(?:\\s*/\\s*${PLACE}${REGION})*`;
const DASH = String.raw`\s*(?:—|–|--|\.?-|:)\s`;
/** "WASHINGTON, June 20 (Reuters) - ", "PARIS (AP) — ", "LONDON: " */
const SHOUTED = new RegExp(`^(${CITIES}(?:,?\\s+${DATE})?\\.?\\s*(\\([^()]{2,40}\\))?)${DASH}`, 'u');
/** "Berlin (dpa) - ", "Madrid, 3 mar (EFE).- ": a place in mixed case is one only before an agency in brackets. */
const SPOKEN = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:/\p{Lu}[\p{L}\p{M}.'’ -]{1,40})*${REGION}(?:,?\s+${DATE})?\s*(\((?:\p{Lu}[\p{L}/&. ]{1,20}|\p{Ll}{2,4}(?:/\p{Ll}{2,4})?)\)))(?:\s*[—–:-]|\.-|--)\s*`,
  'u',
);

/** "New Delhi, Mar 14 (PTI) ": with a date and an agency no dash is needed. */
const DATED = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}.'’ -]{1,40}${REGION},?\s+${DATE}\s*(\((?:\p{Lu}[\p{L}/&. ]{1,20}|\p{Ll}{2,4})\)))\s+(?=["“‘«„]?\p{Lu})`,
  'u',
);
/** "MOSCOW, March 14. /TASS/. " */
const SLASHED = new RegExp(`^(${CITIES},\\s+${DATE}\\.?\\s*(/\\p{Lu}[\\p{L}-]{1,20}/))\\.?\\s+`, 'u');
/** "(ANSA) - ROMA, 14 MAR - " */
const AGENCY_FIRST = new RegExp(
  `^((\\(\\p{Lu}[\\p{L}/&. ]{1,20}\\))\\s*[—–-]\\s*${CITIES},\\s+${DATE})${DASH}`,
  'u',
);

/** Where a paragraph opens with a dateline: its range, and inside it the date and the agency. */
export function findDateline(text: string, paragraph: Stretch): Role[] | undefined {
  // No dateline is longer; a bounded look keeps the patterns from wandering through a long paragraph.
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
  const match = [SHOUTED, SPOKEN, DATED, SLASHED, AGENCY_FIRST]
    .map((form) => form.exec(opening))
    .find(Boolean);
  const line = match?.[1]?.trimEnd();
  if (!match || !line) return undefined;
  const roles: Role[] = [{ start: paragraph.start, end: paragraph.start + line.length, role: 'dateline' }];
  const date = new RegExp(DATE, 'u').exec(line);
  if (date) roles.push(within('date', date.index, date[0].length));
  if (match[2]) roles.push(within('credit', line.lastIndexOf(match[2]) + 1, match[2].length - 2));
  return roles;

  function within(role: Role['role'], at: number, length: number): Role {
    return { start: paragraph.start + at, end: paragraph.start + at + length, role };
  }
}
