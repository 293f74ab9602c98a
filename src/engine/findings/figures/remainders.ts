import { isNegation } from '../../text/words/function-words';
import type { Placed } from './placed';
import type { Token } from '../reading/tokens';
import type { View } from '../views/views';

/** Words from a whole to the part told behind it: "of the 26 hikers treated, 19", "26 hikers, of whom seven". */
const REACH = 8;
const WHOSE = /^(?:whom|which|them|those|these)$/;
const DETERMINER = /^(?:the|its|his|her|their|our|these|those|about|around|some|nearly|almost)$/;
/** "All but nine": the rest is meant. */
const BUT = /^(?:but|except|save|bar)$/;
const ALL = /^(?:all|every|everyone|everybody)$/;
/** Words by which one clause says of the rest what the other says of the part. */
const TURNS = /^(?:against|without|out|off|unlike)$/;
/** What tells when or how exactly, and nothing of those who are counted. */
const ASIDE =
  /^(?:already|today|tonight|now|nowadays|currently|presently|present|moment|yet|still|far|just|barely|only|merely|mere|scarcely|about|around|roughly|nearly|almost|approximately|some|so|date|time|day|end|total|altogether|overall|alone|even|fully|well|over|under|more|less|fewer|least|most|up)$/;

/** The count that a figure is told to be a part of, from before it: `Of the 26 hikers, 19`, `26 hikers, of whom seven`. */
export function wholeBefore(tokens: readonly Token[], part: Placed, items: readonly Placed[]): number | null {
  if (part.unit !== '' || part.figure.quantity.ordinal) return null;
  const whole = items.findLast(({ at }) => at < part.first);
  if (!whole || whole.unit !== '' || whole.figure.sentence !== part.figure.sentence) return null;
  if (part.first - whole.at > REACH + 1) return null;
  const value = whole.values[0] ?? 0;
  if (value <= (part.values[0] ?? 0)) return null;
  const behind = tokens.slice(whole.at + 1, part.first);
  const ofWhich = behind.some(({ form }, k) => form === 'of' && WHOSE.test(behind[k + 1]?.form ?? ''));
  const ofThem = tokens[part.at + 1]?.form === 'of' && WHOSE.test(tokens[part.at + 2]?.form ?? '');
  return ofWhich || ofThem || opensOf(tokens, whole) ? value : null;
}

/** "Of the 26 hikers": at the head of its sentence or behind a mark. */
function opensOf(tokens: readonly Token[], { first }: Placed): boolean {
  let k = first - 1;
  while (DETERMINER.test(tokens[k]?.form ?? '')) k--;
  if (tokens[k]?.form !== 'of') return false;
  const before = tokens[k - 1];
  return !before || before.kind === 'punctuation' || before.sentence !== tokens[first]!.sentence;
}

/** "All but nine", "everyone except two": of those counted the opposite is told. */
export function isExcepted(tokens: readonly Token[], { first }: Placed): boolean {
  let k = first - 1;
  while (DETERMINER.test(tokens[k]?.form ?? '') || tokens[k]?.form === 'for') k--;
  return BUT.test(tokens[k]?.form ?? '') && ALL.test(tokens[k - 1]?.form ?? '');
}

/**
 * Whether the clauses of two figures say the same of them, when and how exactly aside: `are already insured`, `are
 * insured at present`. Then the one is no rest of the other.
 */
export function tellTheSame(view: View, x: Placed, y: Placed): boolean {
  const [of, other] = [clauseOf(view.a, x), clauseOf(view.b, y)];
  return of.turns === other.turns && holds(of.stems, other.stems) && holds(other.stems, of.stems);
}

function holds(stems: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const stem of others) if (!stems.has(stem)) return false;
  return true;
}

interface Clause {
  readonly stems: ReadonlySet<string>;
  /** How often it is turned round. */
  readonly turns: number;
}

/** The words around a figure, up to the marks on either side. */
function clauseOf(tokens: readonly Token[], { first, at }: Placed): Clause {
  const { sentence } = tokens[at]!;
  const isOwn = (k: number): boolean =>
    tokens[k]?.sentence === sentence &&
    (tokens[k]!.kind !== 'punctuation' || /^['’"“”]$/.test(tokens[k]!.form));
  let [from, to] = [first, at];
  while (isOwn(from - 1)) from--;
  while (isOwn(to + 1)) to++;
  const words = tokens.slice(from, to + 1).filter(({ kind }) => kind === 'word');
  return {
    stems: new Set(words.filter(({ content, form }) => content && !ASIDE.test(form)).map(({ stem }) => stem)),
    turns: words.filter(({ form }) => isNegation(form) || TURNS.test(form)).length,
  };
}
