/** Code points that the Unicode versions added, newest first: what the runtime knows tells which data it has. */
const FIRST_ASSIGNED: readonly (readonly [version: string, character: string])[] = [
  ['17.0', '\u088F'],
  ['16.0', '\u{1C89}'],
  ['15.1', '\u2FFC'],
  ['15.0', '\u0CF3'],
  ['14.0', '\u061D'],
  ['13.0', '\u08BE'],
  ['12.1', '\u32FF'],
];

/** The version of the Unicode data by which this runtime tells letters from marks, as far as texts are concerned. */
export function unicodeVersion(): string {
  return FIRST_ASSIGNED.find(([, character]) => /\p{Assigned}/u.test(character))?.[0] ?? 'before 12.1';
}

/** Raised with each release in which the same input may give another result. */
export const ENGINE_VERSION = '0.1.0';
