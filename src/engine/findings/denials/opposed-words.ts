import { adverse, supported } from './clause-words';
import { areOpposites, saySame } from '../words/opposites';
import type { Token } from '../reading/tokens';
import { type Counterparts, type View, answers, neighbour } from '../views/views';
import { HAS_AFFIX, HAS_OPPOSITE, NEGATES } from '../words/word-classes';

/** Words that stand where the other side has their opposite: `denied` and `admitted`, `legal` and `illegal`. */
export function opposedWords(view: View): [number, number][] {
  const found: [number, number][] = [];
  if (!hasOpposites(view)) return found;
  // What only means something like it may well be paired with another word; what is the same word is not.
  const freeA = unmatched(view.a, view.toB, view.b);
  const freeB = unmatched(view.b, view.toA, view.a);
  const mirrored = { a: view.b, b: view.a };
  for (const i of freeA) {
    const token = view.a[i]!;
    if (token.kind !== 'word') continue;
    const j = freeB.find((k) => oppose(token, view.b[k]!));
    if (j === undefined || !isTurned(view, i, j)) continue;
    if (isToldBeside(view, freeA, i, j) || isToldBeside(mirrored, freeB, j, i)) continue;
    found.push([i, j]);
  }
  return found;
}

/**
 * Whether any two words of the sides are opposites, whatever they stand against: in few links, and no others
 * need be looked at.
 */
function hasOpposites(view: View): boolean {
  const every = view.classesA | view.classesB;
  if ((view.classesA & view.classesB & HAS_OPPOSITE) === 0 && (every & HAS_AFFIX) === 0) return false;
  const [a, b] = [mayOppose(view.a), mayOppose(view.b)];
  return a.some((x) => view.b.some((y) => oppose(x, y))) || b.some((y) => view.a.some((x) => oppose(x, y)));
}

function mayOppose(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ classes }) => (classes & (HAS_OPPOSITE | HAS_AFFIX)) !== 0);
}

/** Positions of words that say something and whose counterpart, if they have one, is another word. */
function unmatched(tokens: readonly Token[], counterparts: Counterparts, others: readonly Token[]): number[] {
  const free: number[] = [];
  tokens.forEach((token, k) => {
    const there = token.content ? counterparts[k] : undefined;
    if (token.content && (there === undefined || others[there]?.stem !== token.stem)) free.push(k);
  });
  return free;
}

/** Opposites: either of the two has its like listed, or one is the other with a syllable more. */
function oppose(x: Token, y: Token): boolean {
  const may = (x.classes & y.classes & HAS_OPPOSITE) !== 0 || ((x.classes | y.classes) & HAS_AFFIX) !== 0;
  return may && areOpposites(x.form, y.form, (x.classes & HAS_OPPOSITE) !== 0);
}

/** Two words that are opposites stand in one statement, which nothing else turns round. */
function isTurned(view: View, i: number, j: number): boolean {
  const [token, other] = [view.a[i]!, view.b[j]!];
  if (other.quoted && !token.quoted) return false;
  const both = (stem: string): boolean =>
    view.a.some((x) => x.stem === stem) && view.b.some((x) => x.stem === stem);
  if (both(token.stem) || both(other.stem)) return false;
  const rest = [...adverse(view.a, i, i), ...adverse(view.b, j, j)];
  // One subject in front of both verbs: what is denied may be put in other words.
  const subject = answers(view, subjectOf(view.a, i), subjectOf(view.b, j));
  const turned = (tokens: readonly Token[], at: number): boolean =>
    tokens.slice(Math.max(0, at - 3), at).some(({ classes }) => classes & NEGATES);
  if (
    subject && (token.classes & HAS_OPPOSITE) !== 0
      ? turned(view.a, i) || turned(view.b, j)
      : rest.some((word) => (word.classes & NEGATES) !== 0 || !both(word.stem))
  )
    return false;
  const [next, after] = [neighbour(view.a, i, 1), neighbour(view.b, j, 1)];
  const object = next >= 0 && view.toB[next] === after;
  return subject || object || supported(view.a, i, j, (k) => view.toB[k], 2);
}

/** "Convicted of fraud but acquitted of theft", "found guilty of fraud": another word of the one side says what the other does. */
function isToldBeside(
  { a, b }: Pick<View, 'a' | 'b'>,
  free: readonly number[],
  i: number,
  j: number,
): boolean {
  return free.some((k) => k !== i && saySame(a[k]!.form, b[j]!.form));
}

/** The content word before a verb; "Henrik Dalgaard, denied" has a comma between. */
function subjectOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  return tokens[before]?.content === true ? before : -1;
}
