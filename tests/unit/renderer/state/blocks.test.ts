import { describe, expect, it } from 'vitest';
import { isUnchanged, joinSame, rowBlocks, wordsIn } from '../../../../src/renderer/state/blocks';
import { editionOf } from '../../../../src/renderer/state/edition';
import { collation, link, pair, sample, story } from '../fixture';

const { collation: result } = sample();
const edition = editionOf(result);

describe('an edition', () => {
  it('looks up links and rows from both sides', () => {
    const [side] = edition.sides;
    expect([...(side?.linkOf ?? [])]).toEqual([3, 0, 1, 2, -1]);
    expect([...(side?.linkOfBase ?? [])]).toEqual([0, 1, -1, 2, -1, -1, 3]);
    expect([...(edition.rowOf.get('other') ?? [])]).toEqual([0, 1, 2, 5]);
    expect(edition.sigla.get('other')).toBe('B');
  });

  it('numbers findings in reading order of the base', () => {
    expect(edition.findings.map(({ number, finding }) => [number, finding.type])).toEqual([
      [1, 'quote-altered'],
    ]);
  });

  it('puts the base first and keeps letters by the order of opening', () => {
    const turned = editionOf({ ...result, base: 'other' });
    expect(turned.columns.map((version) => version.id)).toEqual(['other', 'base']);
    expect(turned.sigla.get('base')).toBe('A');
  });
});

describe('the blocks of a row', () => {
  it('let a merged paragraph stand beside all it comes from, and tell what it lacks', () => {
    const { lanes, sides } = rowBlocks(edition, 1);
    expect(lanes).toBe(2);
    expect(sides[0]).toEqual([{ kind: 'text', from: 0, to: 2, paragraphs: [1], gone: [2], same: null }]);
  });

  it('tell what is gone from what stands elsewhere', () => {
    expect(rowBlocks(edition, 3).sides[0]).toEqual([
      { kind: 'ghost', from: 0, to: 1, base: [3], gone: [4, 5], elsewhere: [] },
    ]);
    expect(rowBlocks(edition, 4).sides[0]).toEqual([
      {
        kind: 'ghost',
        from: 0,
        to: 1,
        base: [4],
        gone: [],
        elsewhere: [{ paragraph: 0, row: 0, moved: true, link: 3 }],
      },
    ]);
  });

  it('put text that the base lacks in a lane of its own row', () => {
    expect(rowBlocks(edition, 5)).toEqual({
      lanes: 1,
      base: [],
      sides: [[{ kind: 'text', from: 0, to: 1, paragraphs: [3], gone: [], same: null }]],
    });
  });

  it('set paragraphs that are linked one by one side by side', () => {
    const one = story('one', [['A.'], ['B.'], ['C.']]);
    const two = story('two', [['A.'], ['B.'], ['C!']]);
    const rows = [{ one: [0, 1, 2], two: [0, 1, 2] }];
    const stacked = editionOf(
      collation(
        [one, two],
        [pair(one, two, [link([0], [0]), link([1], [1]), link([2], [2], 'edited')])],
        rows,
      ),
    );
    const [blocks] = rowBlocks(stacked, 0).sides;
    expect(blocks?.map((block) => [block.from, block.to, block.kind === 'text' && block.same])).toEqual([
      [0, 1, 'identical'],
      [1, 2, 'identical'],
      [2, 3, null],
    ]);
    expect(joinSame(blocks ?? []).map((block) => [block.from, block.to])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('share one block where the order is crossed', () => {
    const one = story('one', [['A.'], ['B.'], ['C.']]);
    const two = story('two', [['B.'], ['A.'], ['C.']]);
    const crossed = editionOf(
      collation(
        [one, two],
        [pair(one, two, [link([1], [0]), link([0], [1]), link([2], [2])])],
        [{ one: [0, 1, 2], two: [0, 1, 2] }],
      ),
    );
    expect(
      rowBlocks(crossed, 0).sides[0]?.map((block) =>
        block.kind === 'text' ? [block.from, block.to, block.paragraphs] : null,
      ),
    ).toEqual([
      [0, 2, [0, 1]],
      [2, 3, [2]],
    ]);
  });

  it('are unchanged only where every sentence of the base is there, in place', () => {
    expect(result.rows.map((_, row) => isUnchanged(rowBlocks(edition, row)))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('count words', () => {
    expect(wordsIn(edition, 'base', [4, 5])).toBe(4);
  });
});
