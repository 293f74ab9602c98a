import type { Version } from '../model';
import { evidenceOf } from '../score/evidence';
import { relationOf } from '../score/relation';
import { ownLogit } from '../score/likelihood';
import { type Bench, layOut } from './bench';
import { candidatesOf } from './candidates';
import { heaviestChain } from './chain';
import { equalSentences } from './equal';
import { type Bead, absorb } from './groups';
import { comesSecond, mirrored, mirroredPins } from './mirror';
import type { LinkContext, Linking, RawLink } from './types';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Links the sentences of two versions. The result for `(b, a)` is the mirror of the result for `(a, b)`; it depends on
 * these two texts and the context alone.
 */
export function linkPair(a: Version, b: Version, context: LinkContext): Linking {
  if (!comesSecond(a, b)) return linkInOrder(a, b, context);
  const { links, complete } = linkInOrder(b, a, { ...context, pins: mirroredPins(context.pins) });
  return { links: links.map(mirrored).sort((x, y) => x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!), complete };
}

interface Scored {
  readonly i: number;
  readonly j: number;
  logit: number;
}

function linkInOrder(a: Version, b: Version, context: LinkContext): Linking {
  const bench = layOut(a, b, context.lexicon);
  const { pinned, takenA, takenB, forbidden } = readPins(context);
  const exact = equalSentences(bench.a, bench.b);
  const exactBack = equalSentences(bench.b, bench.a);
  const scored: Scored[] = [];
  for (const { i, j } of candidatesOf(bench.a, bench.b, exact, exactBack)) {
    if (takenA.has(i) || takenB.has(j) || forbidden.has(i * bench.b.length + j)) continue;
    if (exact[i]!.includes(j)) scored.push({ i, j, logit: 6 });
    else if (!context.deadline()) scored.push({ i, j, logit: ownLogit(bench.features(bench.a[i]!, bench.b[j]!)) });
  }
  supportByNeighbours(scored);
  const beads = assign(scored);
  if (!context.deadline()) absorb(beads, bench, (i, j) => !takenA.has(i) && !takenB.has(j) && !forbidden.has(i * bench.b.length + j));
  beads.push(...pinned);
  const links = finish(beads, bench, context, new Set(pinned));
  return { links, complete: !context.deadline() };
}

function readPins(context: LinkContext) {
  const pinned: Bead[] = context.pins.links.map(({ a, b }) => ({ a: [...a].sort((x, y) => x - y), b: [...b].sort((x, y) => x - y), logit: 20 }));
  const takenA = new Set(pinned.flatMap((bead) => bead.a));
  const takenB = new Set(pinned.flatMap((bead) => bead.b));
  return { pinned, takenA, takenB, forbidden: new Set<number>() };
}

function supportByNeighbours(scored: Scored[]): void {
  const at = new Map(scored.map((cell) => [`${cell.i},${cell.j}`, sigmoid(cell.logit)]));
  const order = scored.map(({ i, j, logit }) => ({ i, j, weight: sigmoid(logit) }));
  const chain = new Set(heaviestChain(order.filter((cell) => cell.weight > 0.2)).map((k) => order.filter((cell) => cell.weight > 0.2)[k]));
  const boost = scored.map((cell, k) => {
    let support = 0;
    for (const [di, dj] of [[-1, -1], [1, 1], [-1, 0], [0, -1], [1, 0], [0, 1]] as const) support = Math.max(support, at.get(`${cell.i + di},${cell.j + dj}`) ?? 0);
    return 1.2 * support + (chain.has(order[k]) ? 1.2 : 0) - 0.8;
  });
  scored.forEach((cell, k) => (cell.logit += boost[k]!));
}

function assign(scored: readonly Scored[]): Bead[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const beads: Bead[] = [];
  for (const { i, j, logit } of [...scored].sort((x, y) => y.logit - x.logit || x.i - y.i || x.j - y.j)) {
    if (logit < 0) break;
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    beads.push({ a: [i], b: [j], logit });
  }
  return beads;
}

function finish(beads: readonly Bead[], bench: Bench, context: LinkContext, pinned: ReadonlySet<Bead>): RawLink[] {
  const { a, b } = bench.versions;
  const textOf = (version: Version, sentences: readonly number[]): string =>
    sentences.map((at) => version.text.slice(version.sentences[at]!.start, version.sentences[at]!.end)).join(' ');
  const ordered = [...beads].sort((x, y) => x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!);
  const kept = new Set(heaviestChain(ordered.map((bead) => ({ i: bead.a[0]!, j: bead.b[0]!, weight: bead.a.length + bead.b.length }))));
  return ordered.map((bead, k): RawLink => {
    const x = bench.groupA(bead.a);
    const y = bench.groupB(bead.b);
    const comparison = bench.compare(x, y);
    const features = bench.features(x, y);
    const evidence = evidenceOf(x, y, comparison, a.text, b.text, 0);
    return {
      a: bead.a,
      b: bead.b,
      relation: relationOf({ text: textOf(a, bead.a), profile: x }, { text: textOf(b, bead.b), profile: y }, comparison, a.language, context.detail),
      score: sigmoid(bead.logit),
      similarity: sigmoid(ownLogit(features)),
      moved: !kept.has(k),
      evidence: pinned.has(bead) ? { ...evidence, pinned: true } : evidence,
    };
  });
}
