import type { Relation } from '../model';
import { type Move, type Moved, movedTokens } from './moved';
import { type Gap, gapsOf, joined, type Match, type Sides } from './script';
import { contentIn, wordCount } from './stretch';
import type { Token } from '../reading/tokens';

/**
 * Swallows kept articles, prepositions and marks that stand alone between changes larger than themselves:
 * nobody reads them as kept.
 *
 * before  , [- which has a staff -] of [- nine -] [+ known for its range +]     after  [- , which has a staff
 * of nine -] [+ ... +]
 *
 * A kept run without a content word goes when the changes on its two sides, in words of their longer side,
 * make up more than twice its own words and at least `LEAST_CHANGE`; what moved counts for nothing. It stays
 * where the words that it leads to, or that lead to it, stand against each other: for [- three -] [+ two +]
 * days. At the head of a paraphrase nothing need precede it. Sentence ends stay. Only what `goes` admits is
 * swallowed.
 */
export function withoutConfetti(
  matches: readonly Match[],
  sides: Sides,
  moves: readonly Move[],
  relation: Relation,
  goes: (run: Match) => boolean = isAny,
): Match[] {
  const runs = joined(matches, sides);
  const moved = movedTokens(sides, moves);
  const isMatched = partners(matches, sides);
  const out: Match[] = [];
  runs.forEach((run, n) => {
    const last = out.at(-1);
    const next = runs[n + 1];
    const before = { a0: last?.a1 ?? 0, a1: run.a0, b0: last?.b1 ?? 0, b1: run.b0 };
    const after = {
      a0: run.a1,
      a1: next?.a0 ?? sides.a.length,
      b0: run.b1,
      b1: next?.b0 ?? sides.b.length,
    };
    const lost = change(sides, moved, before);
    const gained = change(sides, moved, after);
    const words = Math.max(wordCount(sides.a, run.a0, run.a1), wordCount(sides.b, run.b0, run.b1));
    const heads = relation === 'paraphrased' && words > 0 && run.a0 === 0 && run.b0 === 0;
    const small =
      (lost > 0 || heads) && gained > 0 && lost + gained > 2 * words && lost + gained >= LEAST_CHANGE;
    const stray =
      run.kept &&
      small &&
      goes(run) &&
      isIdle(run, sides) &&
      !(leads(sides, moved, isMatched, after, relation) || follows(sides, isMatched, before));
    if (!stray) out.push(run);
  });
  return out;
}

const isAny = (): boolean => true;

/** Numbers of a text that are as common as small words. */
const SMALL_NUMBER = /^#(?:[1-9]|1[0-2])$/u;
/** Words behind a number on the longer side, of which one side's may stand for the other's. */
const MOST_COUNTED = 4;

/**
 * A paraphrase without the small numbers that it keeps between changes though they count something else on
 * either side.
 *
 *     before  set [- and was -] two [- points from defeat -] .          after  set [- and was two points from defeat -] .
 */
export function withoutLooseNumbers(
  matches: readonly Match[],
  sides: Sides,
  moves: readonly Move[],
): readonly Match[] {
  const { a, b } = sides;
  const isSmall = ({ kept, a0, a1, b0, b1 }: Match): boolean =>
    kept && a1 - a0 === 1 && b1 - b0 === 1 && SMALL_NUMBER.test(a[a0]!.key) && SMALL_NUMBER.test(b[b0]!.key);
  if (!matches.some(isSmall)) return matches;
  const moved = movedTokens(sides, moves);
  const isMatched = partners(matches, sides);
  const gaps = gapsOf(matches, sides);
  return matches.filter((match, n) => {
    if (!isSmall(match) || distance(sides, gaps[n]!) === 0) return true;
    const after = gaps[n + 1]!;
    if (distance(sides, after) === 0) return true;
    const [i, j] = [nextContent(a, moved.a, after.a0), nextContent(b, moved.b, after.b0)];
    if (i >= 0 && j >= 0 && isMatched(i, j)) return true;
    const [here, there] = [i >= 0 && i < after.a1, j >= 0 && j < after.b1];
    if (here && there) return distance(sides, after) <= MOST_COUNTED;
    // A word put in before what is counted.
    const passed = here ? contentIn(a, after.a0, after.a1) : contentIn(b, after.b0, after.b1);
    return i >= 0 && j >= 0 && here !== there && passed <= 1;
  });
}

/** Articles of languages that have them. None of these words is another function word of English. */
const ARTICLES: ReadonlySet<string> = new Set(
  'the a an der das ein eine le les une el los las una het een'.split(' '),
);

/**
 * The raw comparison without the articles that it keeps between changes: the next word is another one on each
 * side, so that nothing is kept.
 *
 *     before  a [owner > keeper's bear] the [left > barn]          after  [a owner > a keeper's bear the barn]
 */
export function withoutLooseArticles(matches: readonly Match[], sides: Sides, relation: Relation): Match[] {
  const isArticle = ({ a0, a1 }: Match): boolean => a1 - a0 === 1 && ARTICLES.has(sides.a[a0]!.key);
  return withoutConfetti(matches, sides, [], relation, isArticle);
}

/** Changes of one word on each side of a kept one are easy to read: from [Paris > Lyon] to [Rome > Turin]. */
const LEAST_CHANGE = 3;

/** Words of a change in its longer side. */
function change({ a, b }: Sides, moved: Moved, { a0, a1, b0, b1 }: Gap): number {
  return Math.max(wordsIn(a, moved.a, a0, a1), wordsIn(b, moved.b, b0, b1));
}

/** Words that stand in a change for the eye, those of phrases that moved as well. */
const distance = ({ a, b }: Sides, { a0, a1, b0, b1 }: Gap): number =>
  Math.max(wordCount(a, a0, a1), wordCount(b, b0, b1));

function wordsIn(tokens: readonly Token[], moved: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!tokens[at]!.punctuation && moved[at] === 0) count++;
  return count;
}

/** No content word in it, and no end of a sentence. */
function isIdle({ a0, a1, b0, b1 }: Match, { a, b }: Sides): boolean {
  for (let at = a0; at < a1; at++) if (a[at]!.content) return false;
  const endsA = a[a1]?.sentence !== a[a1 - 1]!.sentence;
  const endsB = b[b1]?.sentence !== b[b1 - 1]!.sentence;
  return !(endsA && endsB) && b1 > b0;
}

/** Words between a kept word and what it leads to: further off, nobody reads them together. */
const FARTHEST = 3;

/** Whether the next words that say something on the two sides stand against each other, and near. */
function leads(sides: Sides, moved: Moved, isMatched: AreMatched, after: Gap, relation: Relation): boolean {
  if (distance(sides, after) > FARTHEST) return false;
  const { a, b } = sides;
  // Past a word or two that only one side has: to [- provide -] help.
  const passing = isPassing(sides, moved, after);
  const i = nextContent(a, moved.a, passing ? after.a1 : after.a0);
  const j = nextContent(b, moved.b, passing ? after.b1 : after.b0);
  if (i < 0 || j < 0) return false;
  if (isMatched(i, j)) return true;
  // One word put for one other, in place.
  return (
    relation === 'edited' &&
    i < after.a1 &&
    j < after.b1 &&
    nextContent(a, moved.a, i + 1, after.a1) < 0 &&
    nextContent(b, moved.b, j + 1, after.b1) < 0
  );
}

/** Whether only one side has words there, and no more than two. */
function isPassing({ a, b }: Sides, moved: Moved, { a0, a1, b0, b1 }: Gap): boolean {
  const [cut, put] = [wordsIn(a, moved.a, a0, a1), wordsIn(b, moved.b, b0, b1)];
  return Math.min(cut, put) === 0 && Math.max(cut, put) <= 2;
}

/** Whether only a word lies between it and two words before it that stand against each other. */
function follows(sides: Sides, isMatched: AreMatched, before: Gap): boolean {
  const i = before.a0 - 1;
  const j = before.b0 - 1;
  if (i < 0 || j < 0 || !sides.a[i]!.content || !sides.b[j]!.content) return false;
  return isMatched(i, j) && distance(sides, before) <= 1;
}

function nextContent(tokens: readonly Token[], moved: Uint16Array, from: number, to = tokens.length): number {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < to && tokens[at]!.sentence === sentence; at++)
    if (tokens[at]!.content && moved[at] === 0) return at;
  return -1;
}

/** Whether tokens `i` and `j` stand against each other. */
type AreMatched = (i: number, j: number) => boolean;

function partners(matches: readonly Match[], { a, b }: Sides): AreMatched {
  const matchOfA = new Uint32Array(a.length);
  const matchOfB = new Uint32Array(b.length);
  matches.forEach(({ a0, a1, b0, b1 }, n) => {
    matchOfA.fill(n + 1, a0, a1);
    matchOfB.fill(n + 1, b0, b1);
  });
  return (i, j) => matchOfA[i] !== 0 && matchOfA[i] === matchOfB[j];
}
