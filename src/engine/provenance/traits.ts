import type { Reading } from '../reading/reading';
import type { Link, Pair, Range } from '../model';
import { factsApart } from './signs/facts-apart';
import { POINTERS, type Pointers, pointersOf } from './signs/pointers';
import type { Sharing } from './signs/sharing';

/** What two texts share, 0..1, and the signs of who had it from whom. */
export interface Traits extends Sharing {
  /** Share of each side's words that is surely linked: each link counts for what its score is above even odds. */
  readonly sureA: number;
  readonly sureB: number;
  /** Share of the linked words whose links keep the order. */
  readonly ordered: number;
  /**
   * How much more `b` says beyond `a` than `a` beyond `b`, as a share of their mean length: words of its own, and those
   * in shared sentences without a counterpart.
   */
  readonly fuller: number;
  /** Quotations that one has where the other reports in words of its own: `Speech.reported`. */
  readonly reported: { readonly a: number; readonly b: number };
  readonly pointers: Pointers;
}

/** Runs of this many kept words do not come about by chance: what plagiarism detectors take (passim: 5; here safer). */
const LONG_RUN = 8;

/** What two versions share and the signs between them, as `a` and `b` of the pair. */
export function traitsOf(pair: Pair, a: Reading, b: Reading): Traits {
  let linked = 0;
  let ordered = 0;
  let verbatim = 0;
  // Both sides are counted, so that mirrored texts share as much.
  for (const link of pair.links)
    for (const [side, reading] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const words = link[side].reduce((sum, n) => sum + reading.countOf(n), 0);
      linked += words;
      if (!link.moved) ordered += words;
      verbatim += isKept(link) ? words : wordsInRuns(link, reading, side);
    }
  const sharing = {
    ownA: ownShare(a, pair.removed),
    ownB: ownShare(b, pair.added),
    verbatim: ratio(verbatim, linked),
    keptA: shareInPlace(a, pair.links, 'a'),
    keptB: shareInPlace(b, pair.links, 'b'),
    facts: factsApart(pair, a.version, b.version),
  };
  const signs = pointersOf(pair, a, b, sharing);
  return {
    ...sharing,
    sureA: sureShare(a, pair.links, 'a'),
    sureB: sureShare(b, pair.links, 'b'),
    ordered: ratio(ordered, linked),
    fuller: ratio(
      2 * (beyond(b, pair.links, 'b', sharing) - beyond(a, pair.links, 'a', sharing)),
      allWords(a) + allWords(b),
    ),
    ...signs,
  };
}

/** The same with `b` in the place of `a`. */
export function mirrored({
  pointers,
  facts,
  reported,
  ownA,
  ownB,
  keptA,
  keptB,
  sureA,
  sureB,
  fuller,
  ...traits
}: Traits): Traits {
  const turned = Object.fromEntries(POINTERS.map((pointer) => [pointer, -pointers[pointer]]));
  return {
    ...traits,
    ownA: ownB,
    ownB: ownA,
    keptA: keptB,
    keptB: keptA,
    sureA: sureB,
    sureB: sureA,
    fuller: -fuller,
    reported: { a: reported.b, b: reported.a },
    facts: { a: facts.b, b: facts.a },
    pointers: turned as Record<keyof Pointers, number>,
  };
}

function ownShare(reading: Reading, alone: readonly number[]): number {
  return ratio(
    alone.reduce((sum, n) => sum + tellingWords(reading, n), 0),
    allWords(reading),
  );
}

function shareInPlace(reading: Reading, links: readonly Link[], side: 'a' | 'b'): number {
  let kept = 0;
  let all = 0;
  for (const link of links) {
    if (isKept(link)) {
      // Nobody needs the tokens of sentences that are the same: in a desk edit, of most.
      for (const n of link[side]) {
        const count = reading.tokenCountOf(n);
        all += count;
        kept += count;
      }
      continue;
    }
    const runs = keptRuns(link, side);
    for (const { start, end, punctuation } of reading.tokensOf(link[side])) {
      if (punctuation) continue;
      all++;
      if (runs.some((run) => start >= run.start && end <= run.end)) kept++;
    }
  }
  return ratio(kept, all);
}

/** What a side of a link has in the same place as the other, in any form. */
function keptRuns({ edits }: Link, side: 'a' | 'b'): Range[] {
  return edits.words.flatMap((edit) => {
    const range = edit.kind === 'kept' && edit.by !== 'meaning' ? edit[side] : null;
    return range ? [range] : [];
  });
}

/** Words that say what the other text does not; own sentences without a fact are talk, and say nothing. */
function beyond(reading: Reading, links: readonly Link[], side: 'a' | 'b', sharing: Sharing): number {
  const { alone, quoted } = sharing.facts[side];
  let words =
    (alone + quoted > 0 ? 1 : 0.5) * (side === 'a' ? sharing.ownA : sharing.ownB) * allWords(reading);
  for (const link of links) {
    const { coverageA, coverageB } = link.evidence;
    const missing = isKept(link) ? 0 : 1 - (side === 'a' ? coverageA : coverageB);
    for (const n of link[side]) words += missing * tellingWords(reading, n);
  }
  return words;
}

function sureShare(reading: Reading, links: readonly Link[], side: 'a' | 'b'): number {
  let sure = 0;
  for (const link of links) {
    const held = Math.max(0, 2 * link.score - 1);
    for (const n of link[side]) sure += held * tellingWords(reading, n);
  }
  return ratio(sure, allWords(reading));
}

function allWords(reading: Reading): number {
  return reading.version.sentences.reduce((sum, _, n) => sum + tellingWords(reading, n), 0);
}

/** Words of a sentence, none of a headline and of credits. */
export function tellingWords(reading: Reading, sentence: number): number {
  const { sentences, paragraphs } = reading.version;
  const { kind } = paragraphs[sentences[sentence]!.paragraph]!;
  return kind === 'credit' || kind === 'byline' || kind === 'headline' ? 0 : reading.countOf(sentence);
}

function isKept({ relation }: Link): boolean {
  return relation === 'identical' || relation === 'cosmetic';
}

/** Words of one side of a link that stand in long runs to the letter. */
function wordsInRuns(link: Link, reading: Reading, side: 'a' | 'b'): number {
  const tokens = reading.tokensOf(link[side]);
  let words = 0;
  let at = 0;
  let run = 0;
  const close = (): void => {
    if (run >= LONG_RUN) words += run;
    run = 0;
  };
  // Runs go on over cosmetic differences: kept edits that touch. What only the other side has ends one.
  for (const edit of link.edits.words) {
    const range = edit[side];
    const plain =
      edit.kind === 'kept' && (edit.by === undefined || edit.by === 'form' || edit.by === 'cosmetic');
    if (!plain) close();
    if (range === null) continue;
    const from = at;
    while (at < tokens.length && tokens[at]!.end <= range.end) at++;
    if (plain) for (let n = from; n < at; n++) if (!tokens[n]!.punctuation) run++;
  }
  close();
  return words;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
