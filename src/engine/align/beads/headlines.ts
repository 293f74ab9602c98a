import type { Version } from '../../model';
import { PAIR_FEATURES } from '../../score/features';
import type { Bead } from './assemble';
import type { Bench } from '../layout/bench';

/**
 * From this share of sentences in links, on either side, two texts tell one story: pick-ups and paraphrases have 0.73
 * or more, two agencies' reports of one event 0.6 at most on the one side or the other.
 */
const ONE_STORY = 0.65;
/** Fewer sentences under a headline than this tell nothing of the whole. */
const LEAST_TEXT = 4;
/** Coverage of two headlines that share a word or two in sense; those that share none are nobody's counterparts. */
const LEAST_COVERED = 0.1;
const COVERED = PAIR_FEATURES.indexOf('coverageMean');
/** Log-odds of such a link: three in four, of the few at hand all. */
const LIKELY = Math.log(3);

/**
 * Links the headlines of two tellings of one story, which often have hardly a word in common, where no link reaches
 * either and the user forbade none (`allowed`): `Street lights are killing moths` and `Night-time light may shorten the lives of moths`.
 */
export function withHeadlines(
  beads: readonly Bead[],
  bench: Bench,
  allowed: (i: number, j: number) => boolean,
): readonly Bead[] {
  const { a, b } = bench.versions;
  const [i, j] = [headlineOf(a), headlineOf(b)];
  if (i < 0 || j < 0 || !allowed(i, j)) return beads;
  const [inA, inB] = [new Set(beads.flatMap(({ a }) => a)), new Set(beads.flatMap(({ b }) => b))];
  if (inA.has(i) || inB.has(j)) return beads;
  const [restA, restB] = [a.sentences.length - 1, b.sentences.length - 1];
  if (Math.min(restA, restB) < LEAST_TEXT) return beads;
  if (Math.min(inA.size / restA, inB.size / restB) < ONE_STORY) return beads;
  const { features } = bench.measure(bench.a[i]!, bench.b[j]!);
  if (features[COVERED]! < LEAST_COVERED) return beads;
  return [...beads, { a: [i], b: [j], logit: LIKELY, context: 1 }];
}

/** The one sentence of the one headline of a version; -1 where there are none or more. */
function headlineOf({ paragraphs, sentences }: Version): number {
  const found = sentences.flatMap(({ paragraph }, at) =>
    paragraphs[paragraph]!.kind === 'headline' ? [at] : [],
  );
  return found.length === 1 ? found[0]! : -1;
}
