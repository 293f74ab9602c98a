import { isRecutInside } from '../../account/recuts';
import type { Link } from '../../engine';
import { isMerged, sentencesOf, type RowBlocks } from './blocks';
import type { Edition, Side } from './edition';
import type { Mark } from '../../account/marks';

/**
 * What is drawn beside the text of one row: rules with their signs, and bands from the base to the version.
 * Pixels in the row.
 */
export interface Rule {
  readonly mark: Mark;
  readonly column: number;
  readonly y0: number;
  readonly y1: number;
}

export interface Sign {
  readonly mark: Mark;
  readonly column: number;
  readonly y: number;
}

/** A stretch of the base and the stretch of the version that came of it. */
export interface Band {
  readonly column: number;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  /** Base paragraphs, from 0. */
  readonly first: number;
  readonly last: number;
}

export interface Wires {
  readonly rules: readonly Rule[];
  readonly signs: readonly Sign[];
  readonly bands: readonly Band[];
}

export interface Measured {
  readonly y0: number;
  readonly y1: number;
  readonly mid: number;
  readonly paragraph: number;
}

/** Where a sentence of a column stands; undefined when it is not on the page. */
export type Measure = (column: number, sentence: number) => Measured | undefined;

interface Run {
  readonly mark: Mark;
  readonly moved: boolean;
  readonly paragraph: number;
  readonly mid: number;
  y1: number;
}

/** Pixels between a sign's middle and where its rule begins, and between a rule and the end of its text. */
const SIGN_GAP = 10;
const END_GAP = 3;
/** Least length of a rule that still reads as one. */
const LEAST = 3;

function runsOf(side: Side, column: number, sentences: readonly number[], measure: Measure): Run[] {
  const runs: Run[] = [];
  for (const sentence of sentences) {
    const at = measure(column, sentence);
    if (!at) continue;
    const link = side.pair.links[side.linkOf[sentence] ?? -1];
    const mark: Mark = link?.relation ?? 'added';
    const moved = link?.moved ?? false;
    const last = runs.at(-1);
    if (last && last.mark === mark && last.moved === moved && last.paragraph === at.paragraph)
      last.y1 = at.y1;
    else runs.push({ mark, moved, paragraph: at.paragraph, mid: at.mid, y1: at.y1 });
  }
  return runs;
}

/** Pixels from the middle of a sign to the end of its halo; two signs are at least two of these apart. */
const HALO = 8;

/** A second sign, where there is room for it, beside sentences that were split or merged inside their paragraph. */
function cutsOf(
  edition: Edition,
  side: Side,
  column: number,
  sentences: readonly number[],
  measure: Measure,
  taken: readonly Sign[],
): Sign[] {
  const cuts: Sign[] = [];
  const isFree = (y: number): boolean =>
    [...taken, ...cuts].every((sign) => Math.abs(sign.y - y) >= 2 * HALO);
  for (const sentence of sentences) {
    const link = side.pair.links[side.linkOf[sentence] ?? -1];
    if (!link || link.b[0] !== sentence || !isRecutInside(edition.base, side.version, link)) continue;
    const [first, last] = [measure(column, sentence), measure(column, link.b.at(-1) ?? sentence)];
    if (!first || !last) continue;
    const y = [first.mid, first.mid + SIGN_GAP + HALO].find(isFree);
    if (y !== undefined && y < last.y1) cuts.push({ mark: 'merged', column, y });
  }
  return cuts;
}

/** Rules and signs of a version's text in a row. */
export function rulesOf(
  edition: Edition,
  side: Side,
  column: number,
  sentences: readonly number[],
  measure: Measure,
  hidden: readonly Mark[],
): Pick<Wires, 'rules' | 'signs'> {
  const rules: Rule[] = [];
  const signs: Sign[] = [];
  for (const run of runsOf(side, column, sentences, measure)) {
    const showMoved = run.moved && !hidden.includes('moved');
    const showMark = !hidden.includes(run.mark);
    const y0 = run.mid + SIGN_GAP;
    const y1 = run.y1 - END_GAP;
    if (showMoved) {
      signs.push({ mark: 'moved', column, y: run.mid });
      if (y1 - y0 >= LEAST) rules.push({ mark: 'moved', column, y0, y1 });
    } else if (showMark) {
      signs.push({ mark: run.mark, column, y: run.mid });
      if (run.mark !== 'identical' && y1 - y0 >= LEAST) rules.push({ mark: run.mark, column, y0, y1 });
    }
  }
  const cuts = hidden.includes('merged') ? [] : cutsOf(edition, side, column, sentences, measure, signs);
  return { rules, signs: [...signs, ...cuts] };
}

interface Flow {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** The links that reach these paragraphs of a version, in the order of the pair. */
function linksOf(side: Side, paragraphs: ReadonlySet<number>): Link[] {
  const numbers = new Set(
    [...paragraphs]
      .flatMap((paragraph) => sentencesOf(side.version.paragraphs[paragraph]))
      .map((sentence) => side.linkOf[sentence] ?? -1),
  );
  return [...numbers].sort((one, other) => one - other).flatMap((number) => side.pair.links[number] ?? []);
}

/**
 * Bands of the passages whose paragraphs were split or merged. Neighbours share an edge; a gap is text that
 * went nowhere.
 */
export function bandsOf(
  edition: Edition,
  side: Side,
  column: number,
  blocks: RowBlocks,
  measure: Measure,
): Band[] {
  const merged = blocks.sides[column - 1]?.filter((block) => isMerged(block)) ?? [];
  const paragraphs = new Set(merged.flatMap((block) => (block.kind === 'text' ? block.paragraphs : [])));
  const flows: Flow[] = [];
  for (const link of linksOf(side, paragraphs)) {
    const first = side.version.sentences[link.b[0] ?? -1];
    if (!first || link.moved || !paragraphs.has(first.paragraph)) continue;
    const here = link.a.filter((sentence) => measure(0, sentence) !== undefined);
    const base = here.flatMap((sentence) => measure(0, sentence) ?? []);
    const own = link.b.flatMap((sentence) => measure(column, sentence) ?? []);
    const [a0, a1, b0, b1] = [base[0]?.y0, base.at(-1)?.y1, own[0]?.y0, own.at(-1)?.y1];
    if (a0 === undefined || a1 === undefined || b0 === undefined || b1 === undefined) continue;
    const from = here.map((sentence) => edition.base.sentences[sentence]?.paragraph ?? 0);
    const key = `${from.join()} ${first.paragraph}`;
    const last = flows.at(-1);
    if (last?.key === key && last.b1 <= b0 + 1) Object.assign(last, { a1, b1 });
    else flows.push({ key, a0, a1, b0, b1, first: Math.min(...from), last: Math.max(...from) });
  }
  flows.sort((one, other) => one.b0 - other.b0);
  for (const [index, flow] of flows.entries()) {
    const next = flows[index + 1];
    if (!next || next.first - flow.last > 1 || next.first < flow.last) continue;
    flow.a1 = next.a0 = (flow.a1 + next.a0) / 2;
    flow.b1 = next.b0 = (flow.b1 + next.b0) / 2;
  }
  return flows.map(({ key: _key, ...flow }) => ({ ...flow, column }));
}
