import type { Pair, Range, Version, VersionId } from '../../../engine';
import type { Mark } from '../../../account/marks';

/** What happened to a sentence, seen from its own side of the pair. */
export interface SentenceMark extends Range {
  readonly mark: Mark;
}

/** The relation of every sentence of one side. A sentence without a link is removed from `from`, added in `to`. */
export function sentenceMarks(pair: Pair, version: Version): readonly SentenceMark[] {
  const side = pair.from === version.id ? 'a' : 'b';
  const marks = new Map<number, Mark>();
  for (const link of pair.links)
    for (const sentence of link[side]) marks.set(sentence, link.moved ? 'moved' : link.relation);
  const alone: Mark = side === 'a' ? 'removed' : 'added';
  return version.sentences.map(({ start, end }, number) => ({
    start,
    end,
    mark: marks.get(number) ?? alone,
  }));
}

/** Of the sentences in one line the gutter names the one that matters most. */
const ORDER: readonly Mark[] = [
  'identical',
  'cosmetic',
  'merged',
  'edited',
  'paraphrased',
  'moved',
  'removed',
  'added',
];

/** By line, from 1: the mark for the gutter. `lineOf` says in which line a sentence begins. */
export function gutterMarks(
  marks: readonly SentenceMark[],
  lineOf: (offset: number) => number,
): ReadonlyMap<number, Mark> {
  const lines = new Map<number, Mark>();
  for (const { start, mark } of marks) {
    const line = lineOf(start);
    const there = lines.get(line);
    if (!there || ORDER.indexOf(mark) > ORDER.indexOf(there)) lines.set(line, mark);
  }
  return lines;
}

/** The pair of two versions with the first named on its `from` side, as the editor's left. */
export function pairSeenFrom(pair: Pair, left: VersionId): Pair {
  if (pair.from === left) return pair;
  return {
    ...pair,
    from: pair.to,
    to: pair.from,
    removed: pair.added,
    added: pair.removed,
    links: pair.links.map((link) => ({ ...link, a: link.b, b: link.a })),
  };
}
