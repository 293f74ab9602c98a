import { expect } from 'vitest';
import {
  type Collation,
  type Edit,
  type Link,
  type Pair,
  type Range,
  type Version,
  wordsOf,
} from '../../src/engine';

/** Seeds are fixed, so that a failure comes back; each run count keeps the suite under a minute. */
export const RUNS = { seed: 20240620, numRuns: 40 } as const;

const solid = (text: string): string => text.replace(/\s+/gu, '');

/** Promise 1: every non-space character in exactly one sentence, sentences in their paragraphs, all in order. */
export function expectNothingLost(version: Version, text: string): void {
  expect(version.text).toBe(text);
  let at = 0;
  version.sentences.forEach((sentence, n) => {
    expect(sentence.start).toBeGreaterThanOrEqual(at);
    expect(solid(text.slice(at, sentence.start))).toBe('');
    const paragraph = version.paragraphs[sentence.paragraph]!;
    expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start);
    expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
    expect(n).toBeGreaterThanOrEqual(paragraph.firstSentence);
    expect(n).toBeLessThan(paragraph.endSentence);
    at = sentence.end;
  });
  expect(solid(text.slice(at))).toBe('');
  expect(version.paragraphs.at(-1)?.endSentence ?? 0).toBe(version.sentences.length);
}

/** Promise 2: every sentence linked, or added or removed; never both, never neither. */
export function expectComplete(pair: Pair, from: Version, to: Version): void {
  const a = [...pair.links.flatMap((link) => link.a), ...pair.removed].sort((x, y) => x - y);
  const b = [...pair.links.flatMap((link) => link.b), ...pair.added].sort((x, y) => x - y);
  expect(a).toEqual(from.sentences.map((_, n) => n));
  expect(b).toEqual(to.sentences.map((_, n) => n));
  for (const link of pair.links) expect(Math.min(link.a.length, link.b.length)).toBeGreaterThan(0);
}

const MIRROR = { kept: 'kept', inserted: 'deleted', deleted: 'inserted', replaced: 'replaced' } as const;
const mirrorEdits = (edits: readonly Edit[]): Edit[] =>
  oldFirst(edits.map((edit) => ({ ...edit, kind: MIRROR[edit.kind], a: edit.b, b: edit.a })));

/** Of edits that one side alone has, in one place, what was cut stands before what was put in. */
function oldFirst(edits: readonly Edit[]): Edit[] {
  const places = edits.map(
    (_, n) => edits.slice(0, n).filter(({ kind }) => kind === 'kept' || kind === 'replaced').length,
  );
  const rank = ({ kind }: Edit): number => (kind === 'deleted' ? 1 : kind === 'inserted' ? 2 : 0);
  // What both have stands at the end of its place: it is counted behind itself.
  const order = edits.map((edit, n) => ({ edit, place: places[n]!, rank: rank(edit) || 3 }));
  return order.sort((x, y) => x.place - y.place || x.rank - y.rank).map(({ edit }) => edit);
}

/** Links as they would be seen from the other side. */
export function seenFromB(links: readonly Link[]): Link[] {
  return links.map((link) => {
    const { evidence } = link;
    return {
      ...link,
      a: link.b,
      b: link.a,
      evidence: {
        ...evidence,
        matches: evidence.matches.map(turned),
        ...(evidence.contraries && { contraries: evidence.contraries.map(turned) }),
        coverageA: evidence.coverageB,
        coverageB: evidence.coverageA,
        figures: {
          both: evidence.figures.both,
          onlyA: evidence.figures.onlyB,
          onlyB: evidence.figures.onlyA,
        },
        names: { both: evidence.names.both, onlyA: evidence.names.onlyB, onlyB: evidence.names.onlyA },
      },
      edits: { words: mirrorEdits(link.edits.words), phrases: mirrorEdits(link.edits.phrases) },
    };
  });
}

interface PairOfPlaces {
  readonly a: Range;
  readonly b: Range;
}

const turned = <T extends PairOfPlaces>(pair: T): T => ({ ...pair, a: pair.b, b: pair.a });

const byPlace = (x: PairOfPlaces, y: PairOfPlaces): number => x.a.start - y.a.start || x.b.start - y.b.start;

/**
 * Which side's wording stands for a figure or name found in both is a matter of taste; so is the order of the
 * evidence.
 */
export function inOrder(links: readonly Link[]): unknown[] {
  return [...links]
    .sort((x, y) => x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!)
    .map(({ evidence, ...link }) => ({
      ...link,
      evidence: {
        ...evidence,
        matches: [...evidence.matches].sort(byPlace),
        ...(evidence.contraries && { contraries: [...evidence.contraries].sort(byPlace) }),
        figures: { ...evidence.figures, both: evidence.figures.both.length },
        names: { ...evidence.names, both: evidence.names.both.length },
      },
    }));
}

/** Each side of the edits holds every word of its sentences once, in order, and no range crosses a sentence. */
export function expectRebuilds(link: Link, edits: readonly Edit[], from: Version, to: Version): void {
  for (const [side, version] of [['a', from] as const, ['b', to] as const]) {
    const ranges = edits.flatMap((edit) => edit[side] ?? []);
    const covered = ranges.map(({ start, end }) => version.text.slice(start, end)).join('');
    const sentences = link[side].map((n) => version.sentences[n]!);
    const invisible = /[\s\p{Cf}]+/gu;
    expect(covered.replace(invisible, '')).toBe(
      sentences
        .map(({ start, end }) => version.text.slice(start, end))
        .join('')
        .replace(invisible, ''),
    );
    ranges.forEach((range, n) => {
      if (n > 0) expect(range.start).toBeGreaterThanOrEqual(ranges[n - 1]!.end);
      expect(sentences.some(({ start, end }) => start <= range.start && range.end <= end)).toBe(true);
      // Whole words: a range begins and ends where words do.
      const words = sentences.flatMap((sentence) => wordsOf(version.text, sentence));
      const [first, last] = [
        words.find((word) => word.end > range.start)!,
        words.findLast((word) => word.start < range.end)!,
      ];
      expect(first.start).toBeGreaterThanOrEqual(range.start);
      expect(last.end).toBeLessThanOrEqual(range.end);
    });
  }
  for (const edit of edits) {
    expect(edit.a === null).toBe(edit.kind === 'inserted');
    expect(edit.b === null).toBe(edit.kind === 'deleted');
    if (edit.kind !== 'kept' || edit.by !== undefined || !edit.a || !edit.b) continue;
    expect(solid(from.text.slice(edit.a.start, edit.a.end))).toBe(
      solid(to.text.slice(edit.b.start, edit.b.end)),
    );
  }
}

/** Every paragraph in exactly one row; columns read from top to bottom. */
export function expectRows(collation: Collation): void {
  for (const { id, paragraphs } of collation.versions) {
    expect(collation.rows.flatMap((row) => row.cells[id])).toEqual(paragraphs.map((_, n) => n));
  }
  for (const row of collation.rows)
    expect(Object.values(row.cells).some((cell) => cell.length > 0)).toBe(true);
}

/** The evidence of a link pairs no word twice. */
export function expectOnce({ evidence }: Link): void {
  for (const side of ['a', 'b'] as const) {
    const starts = evidence.matches.map((match) => match[side].start);
    expect(new Set(starts).size).toBe(starts.length);
  }
}
