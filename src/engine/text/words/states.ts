import { type Word, capitalAt, isStopped } from './word';

/**
 * States of the USA that a house style cuts short, as the Associated Press and the post do: folded short form
 * → name. Those that are no word or name of their own stand among the house styles already (`Fla.`); these
 * need a place before them: `Portland, Ore.`, `Miami, FL`.
 */
const WITH_STOP: ReadonlyMap<string, string> = new Map([
  ['ark', 'arkansas'], ['conn', 'connecticut'], ['del', 'delaware'], ['ga', 'georgia'], ['ill', 'illinois'], ['ind', 'indiana'], ['kan', 'kansas'],
  ['ky', 'kentucky'], ['la', 'louisiana'], ['md', 'maryland'], ['mass', 'massachusetts'], ['miss', 'mississippi'], ['mo', 'missouri'],
  ['mont', 'montana'], ['ore', 'oregon'], ['pa', 'pennsylvania'], ['vt', 'vermont'], ['va', 'virginia'], ['wash', 'washington'],
]); // prettier-ignore
/** Of two capitals; those that are exclamations left out. */
const POSTAL: ReadonlyMap<string, string> = new Map([
  ['al', 'alabama'], ['ak', 'alaska'], ['az', 'arizona'], ['ar', 'arkansas'], ['ca', 'california'], ['co', 'colorado'], ['ct', 'connecticut'],
  ['de', 'delaware'], ['fl', 'florida'], ['ga', 'georgia'], ['id', 'idaho'], ['il', 'illinois'], ['in', 'indiana'], ['ia', 'iowa'], ['ks', 'kansas'],
  ['ky', 'kentucky'], ['la', 'louisiana'], ['md', 'maryland'], ['ma', 'massachusetts'], ['mi', 'michigan'], ['mn', 'minnesota'], ['ms', 'mississippi'],
  ['mo', 'missouri'], ['mt', 'montana'], ['ne', 'nebraska'], ['nv', 'nevada'], ['oh', 'ohio'], ['or', 'oregon'], ['pa', 'pennsylvania'],
  ['tn', 'tennessee'], ['tx', 'texas'], ['ut', 'utah'], ['vt', 'vermont'], ['va', 'virginia'], ['wa', 'washington'], ['wi', 'wisconsin'], ['wy', 'wyoming'],
]); // prettier-ignore
/** Those that stand for their state wherever a full stop follows. */
export const PLAIN_STATES: Readonly<Record<string, string>> = {
  ala: 'alabama', ariz: 'arizona', calif: 'california', colo: 'colorado', fla: 'florida', mich: 'michigan', minn: 'minnesota', neb: 'nebraska',
  nev: 'nevada', okla: 'oklahoma', tenn: 'tennessee', wis: 'wisconsin', wyo: 'wyoming',
}; // prettier-ignore

/** Whether a folded word may be short for a state behind a place. */
export function mayBeState(form: string): boolean {
  return WITH_STOP.has(form) || POSTAL.has(form);
}

/** The state that the word at `at` is short for, behind a place and a comma; `null` for any other word. */
export function stateAt(text: string, words: readonly Word[], at: number): string | null {
  const word = words[at]!;
  const place = words[at - 2];
  const behindPlace = words[at - 1]?.form === ',' && place?.kind === 'word' && capitalAt(text, place.start);
  if (!behindPlace || !capitalAt(text, word.start)) return null;
  const state = WITH_STOP.get(word.form);
  if (state !== undefined && isStopped(text, word)) return state;
  const next = words[at + 1];
  const closed = !next || next.kind !== 'word';
  return closed && capitalAt(text, word.start + 1) ? (POSTAL.get(word.form) ?? null) : null;
}

/** Whether one part of a name is the other cut short, which only states are: `fla` and `florida`. */
export function isStateOf(short: string, long: string): boolean {
  return statesOf(short).includes(long);
}

/** The states that a word may be short for. */
export function statesOf(short: string): string[] {
  const plain = Object.hasOwn(PLAIN_STATES, short) ? PLAIN_STATES[short] : undefined;
  const found = [plain, WITH_STOP.get(short), POSTAL.get(short)];
  return found.filter((state) => state !== undefined);
}
