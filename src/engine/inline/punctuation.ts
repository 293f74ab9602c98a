import { withQuotesInPlace } from './quotes-in-place';
import { quoteMarksIn } from './quote-marks';
import { gapsOf, type Gap, type Match, type Sides } from './script';
import { areMarks } from './stretch';

/**
 * Marks go with their word: a mark put in, cut or changed beside kept words is typography, not substance. A
 * quotation mark that one side alone has is substance: it says whose words these are.
 *
 *     before  concern [- , -] but          after  concern, / concern but   (kept, cosmetic)
 *     before  Jun [- . -] / June           after  Jun. / June              (kept, cosmetic)
 *     before  her [- " -] debut            after  the same
 */
export function withPunctuation(matches: readonly Match[], sides: Sides): Match[] {
  const out: Match[] = [];
  const placed = withQuotesInPlace(matches, sides);
  const gaps = gapsOf(placed, sides);
  gaps.forEach((gap, n) => {
    const next = placed[n];
    const { a0, a1, b0, b1 } = gap;
    const marksOnly =
      a1 - a0 + b1 - b0 > 0 &&
      areMarks(sides.a, a0, a1) &&
      areMarks(sides.b, b0, b1) &&
      quotesLost(gap, sides) === 0;
    const last = out.at(-1);
    if (marksOnly && last?.kept && isOneSentence(sides, last, a1, b1)) {
      // Only the word beside the mark becomes cosmetic, not the whole run before it.
      out.pop();
      const [run, word] = lastWord(last);
      if (run) out.push(run);
      const by = word.by === 'form' ? 'cosmetic' : word.by;
      out.push({ a0: word.a0, a1, b0: word.b0, b1, by, kept: true });
    } else if (marksOnly && !last && next?.kept && sameStart(sides, a0, b0, next)) {
      // A mark before the first word: an opening bracket.
      const [word, run] = firstWord(next);
      const by = word.by === 'form' ? 'cosmetic' : word.by;
      out.push({ a0, a1: word.a1, b0, b1: word.b1, by, kept: true });
      if (run) out.push(run);
      return;
    }
    if (next) out.push(next);
  });
  return out;
}

/** How many quotation marks more the one side has in a change than the other. */
function quotesLost({ a0, a1, b0, b1 }: Gap, { a, b, textA, textB }: Sides): number {
  return quoteMarksIn(a, textA, a0, a1) - quoteMarksIn(b, textB, b0, b1);
}

/**
 * Kept marks behind a kept word that became typography go with it, so that none of them stands alone.
 *
 *     before  <conservatory, / conservatory> "          after  <conservatory," / conservatory">
 */
export function withMarks(matches: readonly Match[], sides: Sides): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const last = out.at(-1);
    const follows =
      last?.kept === true &&
      match.kept &&
      last.by === 'cosmetic' &&
      last.a1 === match.a0 &&
      last.b1 === match.b0 &&
      areMarks(sides.a, match.a0, match.a1) &&
      areMarks(sides.b, match.b0, match.b1) &&
      isOneSentence(sides, last, match.a1, match.b1);
    if (follows) out[out.length - 1] = { ...last, a1: match.a1, b1: match.b1 };
    else out.push(match);
  }
  return out;
}

function isOneSentence({ a, b }: Sides, last: Match, a1: number, b1: number): boolean {
  return a[last.a1 - 1]!.sentence === a[a1 - 1]!.sentence && b[last.b1 - 1]!.sentence === b[b1 - 1]!.sentence;
}

function sameStart({ a, b }: Sides, a0: number, b0: number, next: Match): boolean {
  return a[a0]!.sentence === a[next.a0]!.sentence && b[b0]!.sentence === b[next.b0]!.sentence;
}

/** A run of equal tokens cut before its last one; a run of unequal lengths is one thing and stays whole. */
function lastWord(run: Match): readonly [Match | null, Match] {
  if (run.a1 - run.a0 !== run.b1 - run.b0 || run.a1 - run.a0 === 1) return [null, run];
  return [
    { ...run, a1: run.a1 - 1, b1: run.b1 - 1 },
    { ...run, a0: run.a1 - 1, b0: run.b1 - 1 },
  ];
}

function firstWord(run: Match): readonly [Match, Match | null] {
  if (run.a1 - run.a0 !== run.b1 - run.b0 || run.a1 - run.a0 === 1) return [run, null];
  return [
    { ...run, a1: run.a0 + 1, b1: run.b0 + 1 },
    { ...run, a0: run.a0 + 1, b0: run.b0 + 1 },
  ];
}
