import { namePart } from '../../text/names/names';
import { capitalAt } from '../../text/words/word';
import type { Attribution } from './clauses';
import type { Speaker } from './sources';
import { type WordLists, wordListsOf } from '../words/languages';
import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';

/** Words between a verb of saying and the name it goes with. */
const REACH = 4;

/** Sources that German, French and Spanish name: "sagte X", "X sagte", "laut X"; pronouns are left open. */
export function foreignAttributions(reading: Reading): Attribution[] {
  const lists = wordListsOf(reading.version.language);
  if (!lists) return [];
  return reading.tokens.flatMap((tokens, sentence) => {
    if (!reading.body[sentence]) return [];
    const plain = tokens.filter((token) => !token.quoted);
    const names = (reading.names[sentence] ?? []).filter((name) =>
      plain.some((token) => token.start === name.start),
    );
    return plain.flatMap((_, at) => clauseAt(reading, plain, at, names, lists) ?? []);
  });
}

function clauseAt(
  reading: Reading,
  plain: readonly Token[],
  at: number,
  names: readonly NameToken[],
  lists: WordLists,
): Attribution | null {
  const token = plain[at];
  if (!token) return null;
  const { sentence } = token;
  const length = isAccording(plain, at, lists);
  if (length === 0 && !lists.say.test(token.form)) return null;
  const behind = plain.slice(at + Math.max(1, length), at + 1 + REACH);
  const comma = behind.findIndex(({ kind }) => kind === 'punctuation');
  const near = comma < 0 ? behind : behind.slice(0, comma);
  const after = names.find((name) => near.some((word) => word.start >= name.start && word.end <= name.end));
  const before = length
    ? undefined
    : names.findLast((name) => name.end <= token.start && isBeside(plain, name, at));
  // A finite verb stands beside its subject: "X sagte", "sagte X"; the nearer one speaks.
  const name = before ?? after;
  const last = after && !before ? after.end : length ? (near.at(-1)?.end ?? token.end) : token.end;
  const start = before ? before.start : token.start;
  return {
    start,
    end: Math.max(last, token.end),
    sentence,
    at: token.start,
    plain: true,
    speaker: name ? speakerOf(reading, name, length ? plain.slice(at) : [], length) : null,
  };
}

/** Nothing but an auxiliary or an adverb between the name and the verb. */
function isBeside(plain: readonly Token[], name: NameToken, at: number): boolean {
  const last = plain.findLastIndex((token) => token.end <= name.end);
  return at - last <= 2 && plain.slice(last + 1, at).every(({ kind }) => kind === 'word');
}

/** "Laut Karl Ebner ist ...": what says whose word it is stands before the name. `words` open with it. */
function speakerOf(
  reading: Reading,
  { start, end, parts }: NameToken,
  words: readonly Token[],
  length: number,
): Speaker {
  const { text } = reading.version;
  const own = words.slice(length).find((word) => word.start >= start && capitalAt(text, word.start));
  const opens = own?.start ?? start;
  const lead = words.filter((word) => word.start < opens).map(({ form }) => namePart(form));
  return {
    start: opens,
    end,
    label: text.slice(opens, end),
    parts: parts.filter((part) => !lead.includes(part)),
    pronoun: false,
  };
}

/** Words of an expression such as "laut" or "nach Angaben" at a position: 0, 1 or 2. */
export function isAccording(tokens: readonly Token[], at: number, { according }: WordLists): number {
  const form = tokens[at]?.form ?? '';
  return according.test(form) ? 1 : according.test(`${form} ${tokens[at + 1]?.form ?? ''}`) ? 2 : 0;
}
