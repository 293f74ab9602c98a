import type { Comparison } from '../../score/compare/counterparts';
import type { Profile } from '../../score/terms/sentence';
import { FUNCTIONAL } from '../../score/terms/signs';
import { isPlainSpeech } from '../../text/words/speech-verbs';
import { measuredAsIf } from '../layout/as-if';
import { BESIDE, type Shared, sharedNames } from './shared-names';

/**
 * What stands beside a name may be part of what is said as well as tell who that is: words that both sides have
 * there keep so much of what they weigh.
 */
const OF_THE_NAMED = 0.5;
/** Where so much of a sentence has capitals they tell no names: a headline in title case. */
const MOSTLY = 0.8;

/**
 * What a link that lives by one name loses, in log-odds: half of what its log-odds by the words owe to that
 * name beyond 3. Fitted by `scripts/quality/fit-names.ts` on what models say of texts that they have not
 * seen: with 3 or more owed they called 92 in 100 right, and 86 were.
 */
const [GRANTED, LOST] = [3, 0.5];
/** Two sentences with more names in common share a scene: such links were right as often as they said. */
const FEW_NAMES = 2;

/** Log-odds that a link loses which owes so many of its own to a name that both sentences have. */
export function lossByName(owed: number): number {
  return LOST * Math.max(0, owed - GRANTED);
}

/**
 * The measurements of two compared sentences without a name that both have and without verbs of saying, for
 * each such name. What is left tells whether they say the same, and not whether they speak of the same. None
 * where they share many names.
 */
export function featuresWithoutName(x: Profile, y: Profile, comparison: Comparison): Float64Array[] {
  const words = sharedNames(x, y, comparison);
  const names = runsOf(words);
  if (names.length > FEW_NAMES || names.length === 0 || isInCapitals(x) || isInCapitals(y)) return [];
  const speech = [...x.terms, ...y.terms].filter(({ form }) => isPlainSpeech(form));
  return names.map((name) => {
    const parts = new Map(besideOf(name, words, x, y, comparison).map((id) => [id, OF_THE_NAMED]));
    for (const [i, j] of name) parts.set(x.ids[i]!, 0).set(y.ids[j]!, 0);
    for (const { entry } of speech) parts.set(entry.id, 0);
    return measuredAsIf(x, y, comparison, parts);
  });
}

/** The words of a name stand side by side. */
function runsOf(words: readonly Shared[]): Shared[][] {
  const runs: Shared[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && word[0] - last.at(-1)![0] === 1) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The numbers of the words that both sides have beside a name and that are no names themselves. */
function besideOf(
  name: readonly Shared[],
  names: readonly Shared[],
  x: Profile,
  y: Profile,
  { a: { at, by } }: Comparison,
): number[] {
  const found: number[] = [];
  for (let i = 0; i < x.ids.length; i++) {
    if (!by[i] || (x.signs[i] as number) & FUNCTIONAL || names.some(([n]) => n === i)) continue;
    const j = at[i] as number;
    if (name.some(([n, m]) => Math.abs(n - i) <= BESIDE && Math.abs(m - j) <= BESIDE))
      found.push(x.ids[i]!, y.ids[j]!);
  }
  return found;
}

function isInCapitals({ terms, contents }: Profile): boolean {
  let capitals = 0;
  for (const { upper, entry } of terms) if (upper && !entry.functional) capitals++;
  return capitals > MOSTLY * contents;
}
