import { joined, wordCount, type Match, type Sides } from './script';

/**
 * Swallows kept articles, prepositions and marks that stand alone between changes larger than themselves: nobody reads them as kept.
 *
 *     before  [- each side -][+ both nations +] to [- provide -] immediate
 *     after   [- each side to provide -][+ both nations to +] immediate
 *
 * A kept run without a content word goes when the changes on its two sides, in words of their longer side, make up more than
 * twice its own words and at least `LEAST_CHANGE`. Sentence ends stay.
 */
export function withoutConfetti(matches: readonly Match[], sides: Sides): Match[] {
  const runs = joined(matches, sides);
  const out: Match[] = [];
  runs.forEach((run, n) => {
    const last = out.at(-1);
    const next = runs[n + 1];
    const before = change(sides, last?.a1 ?? 0, run.a0, last?.b1 ?? 0, run.b0);
    const after = change(sides, run.a1, next?.a0 ?? sides.a.length, run.b1, next?.b0 ?? sides.b.length);
    const words = Math.max(wordCount(sides.a, run.a0, run.a1), wordCount(sides.b, run.b0, run.b1));
    const small = before > 0 && after > 0 && before + after > 2 * words && before + after >= LEAST_CHANGE;
    if (!(run.kept && small && isIdle(run, sides))) out.push(run);
  });
  return out;
}

/** Changes of one word on each side of a kept one are easy to read: from [Paris > Lyon] to [Rome > Turin]. */
const LEAST_CHANGE = 3;

function change({ a, b }: Sides, a0: number, a1: number, b0: number, b1: number): number {
  return Math.max(wordCount(a, a0, a1), wordCount(b, b0, b1));
}

/** No content word in it, and no end of a sentence. */
function isIdle({ a0, a1, b0, b1 }: Match, { a, b }: Sides): boolean {
  for (let at = a0; at < a1; at++) if (a[at]!.content) return false;
  const endsA = a[a1]?.sentence !== a[a1 - 1]!.sentence;
  const endsB = b[b1]?.sentence !== b[b1 - 1]!.sentence;
  return !(endsA && endsB) && b1 > b0;
}
