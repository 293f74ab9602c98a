import { type Token, valueIn } from '../reading/tokens';
import { clauseAround } from '../views/spans';
import { type View, answers, neighbour } from '../views/views';
import { areOfOneOutlook } from './outlooks';
import { HELPING } from '../words/helping-verbs';

/** Of how many something is said: only with what is said of them does one turn the other round. */
const EVERYBODY = /^(?:every(?:one|body|thing)|all)$/;
const NOBODY = /^(?:nobody|none|nothing)$/;
/** How likely a thing is, with the verb behind its "to". */
const OUTLOOK = /^(?:expected|(?:un)?likely|(?:im)?probable|doubtful)$/;
/** Where one wins another loses. */
const CONTEST = /^(?:w[io]n|wins|winning|los(?:e|es|t|ing))$/;
/** Words from a verb to its "from" or "to": "climbed back from". */
const NEAR = 2;

/**
 * Whether two words that are opposites may both be true of what the two sides tell: nine talks were offered,
 * three were attended and six boycotted; `fell to a low`, `climbed back from a low`; `the members won`, `the
 * company lost`; eight of 20 schools are shut and twelve are open; `until everyone is found`, `until nobody is left to find`.
 */
export function areTwoSides(view: View, i: number, j: number): boolean {
  const { a, b } = view;
  return (
    countsOthers(a, i, b, j) ||
    addUp(a, i, b, j) ||
    isOfFewer(a, i) !== isOfFewer(b, j) ||
    goesOnFrom(a, i, b, j) ||
    goesOnFrom(b, j, a, i) ||
    isOfOthers(view, i, j) ||
    isSaidOfOther(view, i, j) ||
    comparesBack(view, i, j)
  );
}

/** A bare number stands behind each, and the two are not the same: they may add up. */
function countsOthers(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const [x, y] = [a[i + 1], b[j + 1]];
  const isBare = (tokens: readonly Token[], at: number): boolean =>
    tokens[at]?.kind === 'figure' && tokens[at + 1]?.content !== true;
  return isBare(a, i + 1) && isBare(b, j + 1) && x!.key !== y!.key;
}

/** "Of the 20 schools eight are shut", "twelve of the 20 schools are open": both make up the whole. */
function addUp(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const [own, theirs] = [numbersOf(a, i), numbersOf(b, j)];
  return own.some((x) => theirs.some((y) => x !== y && own.includes(x + y) && theirs.includes(x + y)));
}

function numbersOf(tokens: readonly Token[], at: number): number[] {
  const [first, last] = clauseAround(tokens, at);
  const clause = tokens.slice(first, last + 1);
  return clause.flatMap(({ kind, key }) => (kind === 'figure' ? [valueIn(key)] : []));
}

/** "Fewer pupils failed", "more pupils passed"; but not "at least 40 opened", nor "a few did". */
function isOfFewer(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - FEWER_REACH; k--) {
    if (tokens[k]!.sentence !== tokens[at]!.sentence) return false;
    if (FEWER.test(tokens[k]!.form)) return tokens[k - 1]?.form !== 'a';
  }
  return false;
}

const FEWER = /^(?:fewer|few|fewest|less)$/;
/** Words from there to what they did. */
const FEWER_REACH = 3;

const EXEMPT = /^exempt(?:s|ed)?$/;

/** What the one went to the other comes from. */
function goesOnFrom(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const behind = (tokens: readonly Token[], at: number, word: string): boolean =>
    tokens.slice(at + 1, at + 1 + NEAR).some(({ form }) => form === word);
  // "exempt from the tax", "subject to the tax": nothing goes anywhere.
  if (EXEMPT.test(a[i]!.form)) return false;
  return behind(a, i, 'from') && !behind(b, j, 'from') && behind(b, j, 'to');
}

/** Right before the two stand two that are not the same. */
function isOfOthers(view: View, i: number, j: number): boolean {
  const [x, y] = [view.a[i]!, view.b[j]!];
  if (!CONTEST.test(x.form) || !CONTEST.test(y.form)) return false;
  const [subject, other] = [subjectOf(view.a, i), subjectOf(view.b, j)];
  return subject >= 0 && other >= 0 && !answers(view, subject, other);
}

function subjectOf(tokens: readonly Token[], at: number): number {
  let k = at - 1;
  while (k >= 0 && HELPING.test(tokens[k]!.form)) k--;
  return tokens[k]?.content === true ? k : -1;
}

/** "Turnover cost more than the raise will", "the raise will cost less than turnover has": each is held against the other. */
function comparesBack({ a, b, toB }: View, i: number, j: number): boolean {
  const [than, other] = [thanBehind(a, i), thanBehind(b, j)];
  if (than < 0 || other < 0) return false;
  const near = (at: number, from: number): boolean => at > from && at <= from + TO_THAN;
  const crosses = a.some(({ content }, k) => {
    const there = content && k !== i ? toB[k] : undefined;
    return there !== undefined && near(k, than) && there < j;
  });
  return crosses && a.some(({ content }, k) => content && k < i && near(toB[k] ?? -1, other));
}

/** Position of the "than" behind a word that compares, within its clause; -1 where none stands there. */
function thanBehind(tokens: readonly Token[], at: number): number {
  const [, last] = clauseAround(tokens, at);
  return tokens.findIndex(({ form }, k) => k > at && k <= Math.min(last, at + TO_THAN) && form === 'than');
}

/** Words from a comparative to its "than", and from there to what is compared. */
const TO_THAN = 8;

/** Another thing is said of nobody than of everybody, or is unlikely than is expected: `to leave`, `to change`. */
function isSaidOfOther(view: View, i: number, j: number): boolean {
  const [x, y] = [view.a[i]!.form, view.b[j]!.form];
  if (OUTLOOK.test(x) && OUTLOOK.test(y)) return !areOfOneOutlook(view.a, i, view.b, j);
  if (!(EVERYBODY.test(x) && NOBODY.test(y)) && !(NOBODY.test(x) && EVERYBODY.test(y))) return false;
  const [verb, other] = [neighbour(view.a, i, 1, 4), neighbour(view.b, j, 1, 4)];
  return view.a[verb]?.stem !== view.b[other]?.stem;
}
