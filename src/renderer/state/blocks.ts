import { wordCount } from '../../account/word-count';
import type { Link, VersionId } from '../../engine';
import type { Edition, Side } from './edition';

/**
 * Where base sentences that a version lacks here went: the paragraph of the version that has them, and
 * whether they moved.
 */
export interface Elsewhere {
  readonly paragraph: number;
  readonly row: number;
  readonly moved: boolean;
  readonly link: number;
}

/**
 * What stands in one version's column of a row, over the lanes `[from, to)`: one lane for every base
 * paragraph of the row, so that a paragraph stands beside what it comes from, and a merged one beside all of
 * it.
 */
export type Block =
  | {
      readonly kind: 'text';
      readonly from: number;
      readonly to: number;
      readonly paragraphs: readonly number[];
      /** Base sentences of these lanes that the version lacks. */
      readonly gone: readonly number[];
      /** The version says the same as the base here, to the letter or but for typography. */
      readonly same: 'identical' | 'cosmetic' | null;
    }
  | {
      readonly kind: 'ghost';
      readonly from: number;
      readonly to: number;
      /** Base paragraphs that have no counterpart in this row. */
      readonly base: readonly number[];
      readonly gone: readonly number[];
      readonly elsewhere: readonly Elsewhere[];
    };

/** Whether a block joins paragraphs of the base, or parts one, or does both. */
export const isMerged = (block: Block): boolean =>
  block.kind === 'text' &&
  block.to - block.from > 0 &&
  (block.paragraphs.length > 1 || block.to - block.from > 1);

export interface RowBlocks {
  readonly lanes: number;
  readonly base: readonly number[];
  /** By column after the base. */
  readonly sides: readonly (readonly Block[])[];
}

export function sentencesOf(paragraph: { firstSentence: number; endSentence: number } | undefined): number[] {
  if (!paragraph) return [];
  return Array.from(
    { length: paragraph.endSentence - paragraph.firstSentence },
    (_, k) => paragraph.firstSentence + k,
  );
}

export const cellOf = (edition: Edition, row: number, id: VersionId): readonly number[] =>
  edition.collation.rows[row]?.cells[id] ?? [];

interface Span {
  from: number;
  to: number;
  readonly paragraphs: number[];
}

/** The base lanes that a paragraph is linked to inside this row; null when there are none. */
function lanesOf(
  edition: Edition,
  side: Side,
  base: readonly number[],
  paragraph: number,
): [number, number] | null {
  let from = Infinity;
  let to = -Infinity;
  for (const sentence of sentencesOf(side.version.paragraphs[paragraph])) {
    const link = side.pair.links[side.linkOf[sentence] ?? -1];
    for (const other of link?.a ?? []) {
      const lane = base.indexOf(edition.base.sentences[other]?.paragraph ?? -1);
      if (lane < 0) continue;
      from = Math.min(from, lane);
      to = Math.max(to, lane + 1);
    }
  }
  return from < to ? [from, to] : null;
}

/**
 * Paragraphs in their own order, each beside the base lanes it is linked to. Paragraphs whose lanes overlap
 * or run backwards share a block; one that is linked to none of them follows its neighbour.
 */
function spansOf(
  edition: Edition,
  side: Side,
  base: readonly number[],
  paragraphs: readonly number[],
): Span[] {
  const spans: Span[] = [];
  const waiting: number[] = [];
  for (const paragraph of paragraphs) {
    const lanes = lanesOf(edition, side, base, paragraph);
    const last = spans.at(-1);
    if (!lanes) {
      if (last) last.paragraphs.push(paragraph);
      else waiting.push(paragraph);
    } else if (last && lanes[0] < last.to) {
      last.paragraphs.push(paragraph);
      last.to = Math.max(last.to, lanes[1]);
      last.from = Math.min(last.from, lanes[0]);
      joinBackwards(spans);
    } else spans.push({ from: lanes[0], to: lanes[1], paragraphs: [...waiting.splice(0), paragraph] });
  }
  if (waiting.length > 0) spans.push({ from: 0, to: Math.max(base.length, 1), paragraphs: waiting });
  return spans;
}

/** A block that grew upwards swallows those it now overlaps. */
function joinBackwards(spans: Span[]): void {
  for (let last = spans.at(-1), before = spans.at(-2); last && before && last.from < before.to;) {
    before.from = Math.min(before.from, last.from);
    before.to = Math.max(before.to, last.to);
    before.paragraphs.push(...last.paragraphs);
    spans.pop();
    last = before;
    before = spans.at(-2);
  }
}

/** Base sentences of these paragraphs without any link to the version. */
function goneFrom(edition: Edition, side: Side, paragraphs: readonly number[]): number[] {
  return paragraphs
    .flatMap((paragraph) => sentencesOf(edition.base.paragraphs[paragraph]))
    .filter((sentence) => (side.linkOfBase[sentence] ?? -1) < 0);
}

function elsewhereFrom(edition: Edition, side: Side, paragraphs: readonly number[]): Elsewhere[] {
  const found = new Map<number, Elsewhere>();
  for (const sentence of paragraphs.flatMap((paragraph) => sentencesOf(edition.base.paragraphs[paragraph]))) {
    const number = side.linkOfBase[sentence] ?? -1;
    const link = side.pair.links[number];
    const paragraph = side.version.sentences[link?.b[0] ?? -1]?.paragraph;
    if (!link || paragraph === undefined) continue;
    const row = edition.rowOf.get(side.version.id)?.[paragraph] ?? 0;
    if (!found.has(paragraph)) found.set(paragraph, { paragraph, row, moved: link.moved, link: number });
  }
  return [...found.values()];
}

function sameness(
  edition: Edition,
  side: Side,
  span: Span,
  base: readonly number[],
): 'identical' | 'cosmetic' | null {
  if (span.to - span.from !== span.paragraphs.length) return null;
  let cosmetic = false;
  for (const [index, paragraph] of span.paragraphs.entries()) {
    const own = sentencesOf(side.version.paragraphs[paragraph]);
    const theirs = sentencesOf(edition.base.paragraphs[base[span.from + index] ?? -1]);
    const links = own.map((sentence) => side.pair.links[side.linkOf[sentence] ?? -1]);
    if (!links.every((link): link is Link => !!link && isPlain(link))) return null;
    if (theirs.some((sentence) => (side.linkOfBase[sentence] ?? -1) < 0)) return null;
    if (!links.every((link) => link.a.every((sentence) => theirs.includes(sentence)))) return null;
    cosmetic ||= links.some((link) => link.relation === 'cosmetic');
  }
  return cosmetic ? 'cosmetic' : 'identical';
}

const isPlain = (link: Link): boolean =>
  !link.moved && (link.relation === 'identical' || link.relation === 'cosmetic');

function blocksOf(edition: Edition, side: Side, row: number, base: readonly number[]): Block[] {
  const spans = spansOf(edition, side, base, cellOf(edition, row, side.version.id));
  const blocks: Block[] = [];
  let lane = 0;
  const ghost = (until: number) => {
    if (until <= lane) return;
    const missing = base.slice(lane, until);
    const gone = goneFrom(edition, side, missing);
    blocks.push({
      kind: 'ghost',
      from: lane,
      to: until,
      base: missing,
      gone,
      elsewhere: elsewhereFrom(edition, side, missing),
    });
  };
  for (const span of spans) {
    ghost(span.from);
    const covered = base.slice(span.from, span.to);
    blocks.push({
      kind: 'text',
      from: span.from,
      to: span.to,
      paragraphs: span.paragraphs,
      gone: goneFrom(edition, side, covered),
      same: base.length > 0 ? sameness(edition, side, span, base) : null,
    });
    lane = span.to;
  }
  ghost(base.length);
  return blocks;
}

/** Lays out one row. Pure; cheap enough to be done as rows come into view. */
export function rowBlocks(edition: Edition, row: number): RowBlocks {
  const base = cellOf(edition, row, edition.base.id);
  return {
    lanes: Math.max(base.length, 1),
    base,
    sides: edition.sides.map((side) => blocksOf(edition, side, row, base)),
  };
}

/** Whether every version says here what the base says, but for typography. */
export function isUnchanged(blocks: RowBlocks): boolean {
  return (
    blocks.base.length > 0 &&
    blocks.sides.length > 0 &&
    blocks.sides.every(
      (side) => side.length > 0 && side.every((block) => block.kind === 'text' && block.same !== null),
    )
  );
}

/** Words of sentences of a version. */
export function wordsIn(edition: Edition, id: VersionId, sentences: readonly number[]): number {
  const version = edition.versions.get(id);
  if (!version) return 0;
  return sentences.reduce((sum, number) => {
    const sentence = version.sentences[number];
    return sentence ? sum + wordCount(version.text.slice(sentence.start, sentence.end)) : sum;
  }, 0);
}

/** Neighbouring blocks that say what the base says, as one: what folds together. */
export function joinSame(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'text' && block.same && last?.kind === 'text' && last.same && last.to === block.from)
      joined[joined.length - 1] = {
        ...last,
        to: block.to,
        paragraphs: [...last.paragraphs, ...block.paragraphs],
        same: last.same === 'cosmetic' ? 'cosmetic' : block.same,
      };
    else joined.push(block);
  }
  return joined;
}
