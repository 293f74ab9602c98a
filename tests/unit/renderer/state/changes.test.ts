import { describe, expect, it } from 'vitest';
import { changesOf, shownChanges, stepFrom } from '../../../../src/renderer/state/changes';
import { editionOf } from '../../../../src/renderer/state/edition';
import { foldSummary, itemOfRow, itemsOf, unchangedRows } from '../../../../src/renderer/state/items';
import { patchesOf } from '../../../../src/renderer/state/minimap';
import { narrateChange } from '../../../../src/renderer/state/narrate';
import { collation, link, pair, sample, story } from '../fixture';

const { collation: result } = sample();
const edition = editionOf(result);
const changes = changesOf(edition);

describe('changes', () => {
  it('are one for each link that says more than the base did and each run that came or went, row by row', () => {
    expect(changes.map((change) => [change.row, change.marks, change.sentences])).toEqual([
      [0, ['moved'], [0]],
      [1, ['edited'], [1]],
      [1, ['paraphrased'], [2]],
      [1, ['removed'], [2]],
      [3, ['removed'], [4, 5]],
      [5, ['added'], [4]],
    ]);
  });

  it('have ids of their own', () => {
    expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length);
  });

  it('are left out when all they are is filtered', () => {
    expect(shownChanges(changes, ['removed', 'moved']).map((change) => change.row)).toEqual([1, 1, 5]);
  });

  it('are told in words', () => {
    expect(changes.map((change) => narrateChange(edition, change))).toEqual([
      'B, paragraph 1, moved from 5',
      'B, paragraph 2, edited',
      'B, paragraph 2, paraphrased',
      'B, A paragraph 2 removed, 1 sentence',
      'B, A paragraph 4 removed, 2 sentences',
      'B, paragraph 4, added',
    ]);
  });
});

describe('steps', () => {
  const from = (change: string | null, row: number | null, step: 1 | -1): number =>
    changes.indexOf(stepFrom(changes, { change, row }, step)!);
  it('begin at the ends', () => {
    expect([from(null, null, 1), from(null, null, -1)]).toEqual([0, 5]);
  });

  it('go on from the last change and start over', () => {
    expect(from(changes[1]!.id, 9, 1)).toBe(2);
    expect(from(changes[5]!.id, 5, 1)).toBe(0);
    expect(from(changes[0]!.id, 0, -1)).toBe(5);
  });

  it('go on from the selected row when the reader went elsewhere', () => {
    expect([from(null, 2, 1), from(null, 2, -1), from(null, 1, 1)]).toEqual([4, 3, 1]);
  });

  it('lead nowhere without changes', () => {
    expect(stepFrom([], { change: null, row: 0 }, 1)).toBeNull();
  });
});

describe('folds', () => {
  const texts = [['A.'], ['B.'], ['C.'], ['D.']];
  const one = story('one', texts);
  const two = story('two', texts);
  const rows = texts.map((_, paragraph) => ({ one: [paragraph], two: [paragraph] }));
  const links = [link([0], [0]), link([1], [1], 'cosmetic'), link([2], [2], 'edited'), link([3], [3])];
  const folded = editionOf(collation([one, two], [pair(one, two, links)], rows));
  const unchanged = unchangedRows(folded);

  it('take in unchanged stretches alone', () => {
    expect(unchanged).toEqual([true, true, false, true]);
    expect(itemsOf(unchanged, true, []).map((item) => item.key)).toEqual(['fold 0', 'row 2', 'fold 3']);
    expect(itemsOf(unchanged, false, []).map((item) => item.key)).toEqual([
      'row 0',
      'row 1',
      'row 2',
      'row 3',
    ]);
  });

  it('show their rows below their line when opened', () => {
    const items = itemsOf(unchanged, true, ['fold 0']);
    expect(items.map((item) => item.key)).toEqual(['fold 0', 'row 0', 'row 1', 'row 2', 'fold 3']);
    expect([itemOfRow(items, 1), itemOfRow(items, 3), itemOfRow(items, 9)]).toEqual([2, 4, -1]);
  });

  it('say what they hold', () => {
    expect(foldSummary(folded, 0, 2)).toEqual({
      paragraphs: 2,
      words: 2,
      cosmetic: true,
      spans: [
        { siglum: 'A', from: 0, to: 1 },
        { siglum: 'B', from: 0, to: 1 },
      ],
    });
  });

  it('never hide a finding', () => {
    const marked = pair(one, two, links, [
      { type: 'quote-altered', a: null, b: { start: 0, end: 2 }, confidence: 1, message: 'So.' },
    ]);
    expect(unchangedRows(editionOf(collation([one, two], [marked], rows)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('leave nothing folded in a text that has no base paragraph', () => {
    expect(unchangedRows(edition)).toEqual([false, false, false, false, false, false]);
  });
});

describe('the minimap', () => {
  it('shows every row of every column, in its place', () => {
    const items = itemsOf(unchangedRows(edition), false, []);
    const patches = patchesOf(edition, items, []);
    expect(patches.filter((patch) => patch.column === 1).map((patch) => [patch.item, patch.mark])).toEqual([
      [0, 'moved'],
      [1, 'edited'],
      [1, 'paraphrased'],
      [2, 'cosmetic'],
      [3, 'removed'],
      [4, 'ghost-moved'],
      [5, 'added'],
    ]);
    for (const { from, to } of patches) expect(from >= 0 && from < to && to <= 1 + 1e-9).toBe(true);
  });
});
