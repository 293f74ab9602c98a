import type { Version } from '../model';
import { contradictionOf } from '../score/compare/contradiction';
import { evidenceOf } from '../score/evidence/evidence';
import { createMatchColumns } from '../score/evidence/late-matches';
import { FEATURES } from '../score/features';
import { relationOf } from '../score/compare/relation';
import { profileSimilarity } from '../score/similarity';
import { type Bench, layOut } from './layout/bench';
import { withoutMereTopic } from './beads/doubt';
import { candidatesOf } from './candidates/candidates';
import { type Bead, assemble } from './beads/assemble';
import { type Calibration, calibrated } from './calibration';
import { heaviestChain } from './chain';
import { type Judged, probability } from './judge/context';
import { cellLogits } from './judge/cells';
import { settleCopies } from './beads/copies';
import { grow, takenBy } from './beads/groups';
import { measuringOf } from './beads/joining';
import { judge } from './judge/judge';
import { likelierAmongFew } from './judge/few-sentences';
import { MODELS, type Models } from './models';
import { particularsOf } from './judge/particulars';
import { readPins } from './pins';
import { regroup } from './beads/regroup';
import { withGapPairs } from './beads/gaps';
import { withHeadlines } from './beads/headlines';
import { comesSecond, mirrored, mirroredContext } from './mirror';
import { isToldAnew } from './beads/told-anew';
import { untangle } from './beads/knots';
import type { RawLink } from '../raw-link';
import type { LinkContext, Linking } from './types';

/**
 * What is left of the score of a link whose sides contradict each other: it is still about the same, and an
 * editor must see that it is not the same.
 */
const CONTRADICTED = 0.95;
const COVERED = FEATURES.indexOf('coverageMean');
/**
 * Log-odds that a joining is granted in a text told anew. The model has learned from papers and essays as well, in which
 * what an editor leaves over is mostly cut: of joinings that it held for a little less likely than not 19 in 26 were right.
 */
const GRANTED = 0.5;

/**
 * Links the sentences of two versions. The result for `(b, a)` is the mirror of the result for `(a, b)`; it depends on
 * these two texts and the context alone.
 */
export function linkPair(a: Version, b: Version, context: LinkContext, models: Models = MODELS()): Linking {
  if (!comesSecond(a, b)) return linkInOrder(a, b, context, models);
  const { links, complete } = linkInOrder(b, a, mirroredContext(context), models);
  return { links: links.map(mirrored).sort((x, y) => x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!), complete };
}

function linkInOrder(a: Version, b: Version, context: LinkContext, models: Models): Linking {
  const bench = layOut(a, b, context.shelf, context.embeddings);
  const { pinned, allowed } = readPins(context.pins);
  const candidates = candidatesOf(bench).filter(({ i, j }) => allowed(i, j));
  const particulars = particularsOf(bench);
  const judged = judge(candidates, bench, particulars, models, context.deadline);
  const { cells, paired, anew } = pairedUp(judged, bench);
  const logits = cellLogits(cells, bench.b.length);
  const beads = untangle(settleCopies(paired, logits, bench.wordings, bench.a), logits);
  const field = measuringOf(bench, logits, models.own);
  grow(
    beads,
    { ...field, allowed, taken: takenBy([...beads, ...pinned]) },
    models.join,
    context.deadline,
    anew ? GRANTED : 0,
  );
  const standing = withoutMereTopic(
    regroup(beads, field, allowed, models.carry, context.deadline),
    [bench.a.length, bench.b.length],
    particulars,
    models.calibration,
    ({ a, b }) => a.length === 1 && b.length === 1 && bench.wordings.a[a[0]!] === bench.wordings.b[b[0]!],
  );
  const headed = withHeadlines([...standing, ...pinned], bench, allowed);
  const whole = context.deadline() ? headed : withGapPairs(headed, bench, allowed);
  return {
    links: finish(whole, bench, context, models.calibration, new Set(pinned)),
    complete: !context.deadline(),
  };
}

/** The likeliest pairs; in a text told anew, by how few sentences there are to choose from as well. */
function pairedUp(
  judged: readonly Judged[],
  bench: Bench,
): { cells: readonly Judged[]; paired: Bead[]; anew: boolean } {
  const size = [bench.a.length, bench.b.length] as const;
  const paired = assemble(judged, size);
  const anew = isToldAnew(paired, bench);
  const gain = anew ? likelierAmongFew(bench) : 0;
  if (!gain) return { cells: judged, paired, anew };
  const cells = judged.map((cell) => ({ ...cell, logit: cell.logit + gain }));
  return { cells, paired: assemble(cells, size), anew };
}

function finish(
  beads: readonly Bead[],
  bench: Bench,
  context: LinkContext,
  calibration: Calibration,
  pinned: ReadonlySet<Bead>,
): RawLink[] {
  const { a, b } = bench.versions;
  const textOf = (version: Version, sentences: readonly number[]): string =>
    sentences
      .map((at) => version.text.slice(version.sentences[at]!.start, version.sentences[at]!.end))
      .join(' ');
  const ordered = [...beads].sort((x, y) => x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!);
  const kept = new Set(
    heaviestChain(
      ordered.map((bead) => ({ i: bead.a[0]!, j: bead.b[0]!, weight: bead.a.length + bead.b.length })),
    ),
  );
  const matches = createMatchColumns();
  const links = ordered.map((bead, k): RawLink => {
    const x = bench.groupA(bead.a);
    const y = bench.groupB(bead.b);
    const measured = bench.measure(x, y);
    const { comparison } = measured;
    const contradiction = contradictionOf(x, y, comparison, bench.vocabulary);
    const evidence = evidenceOf(
      { profile: x, text: a.text, language: a.language },
      { profile: y, text: b.text, language: b.language },
      bench.vocabulary,
      comparison,
      contradiction,
      bead.context,
      matches,
    );
    const odds = probability(calibrated(bead.logit, calibration));
    return {
      a: bead.a,
      b: bead.b,
      relation: relationOf(
        { text: textOf(a, bead.a), profile: x, language: a.language },
        { text: textOf(b, bead.b), profile: y, language: b.language },
        comparison,
        a.language,
        context.detail,
      ),
      score: contradiction.contradicts ? CONTRADICTED * odds : odds,
      // Late, what is covered has to do for the likeness.
      similarity: context.deadline()
        ? measured.features[COVERED]!
        : profileSimilarity(x, y, measured, contradiction),
      moved: !kept.has(k),
      evidence: pinned.has(bead) ? { ...evidence, pinned: true } : evidence,
    };
  });
  matches.close();
  return links;
}
