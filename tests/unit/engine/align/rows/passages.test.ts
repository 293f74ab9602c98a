import { describe, expect, it } from 'vitest';
import {
  collate,
  inPassages,
  type Passage,
  passagesOf,
  type Row,
  type Version,
  versionFromSentences,
} from '../../../../../src/engine';

const IDS = ['v0', 'v1', 'v2'];
const versions = IDS.map((id) => ({ id }) as Version);

/** A row as `1|1|-`, paragraph numbers from one; behind it the versions that join it to the row before. */
function row(line: string): Row {
  const [columns = '', joins] = line.split(' ');
  const lists = columns
    .split('|')
    .map((cell) => (cell === '-' ? [] : cell.split(',').map((n) => Number(n) - 1)));
  const cells = Object.fromEntries(lists.map((list, n) => [IDS[n]!, list]));
  return joins === undefined ? { cells } : { cells, joins: joins.split(',') };
}

const show = ({ cells }: Passage): string =>
  Object.values(cells)
    .map((list) => list.map((n) => n + 1).join(',') || '-')
    .join('|');

const laid = (...lines: string[]): string[] =>
  passagesOf({ base: 'v0', versions, rows: lines.map(row) }).map(show);

describe('passages', () => {
  it('are the rows where nothing is merged', () => {
    expect(laid('-|1|-', '1|2|1', '2|-|2')).toEqual(['-|1|-', '1|2|1', '2|-|2']);
  });

  it('join the rows of a merge for all versions', () => {
    expect(laid('1|1|1', '2|2|- v2', '3|3|2')).toEqual(['1,2|1,2|1', '3|3|2']);
  });

  it('unite merges that overlap, as long as they stay short', () => {
    expect(laid('1|1|1', '2|-|2 v1', '3|2|- v2', '4|3|3')).toEqual(['1,2,3|1,2|1,2', '4|3|3']);
    const shifted = ['1|1|1', '2|-|2 v1', '3|2|- v2', '4|-|3 v1', '5|3|- v2', '6|-|4 v1'];
    expect(laid(...shifted)).toEqual(['1,2,3,4|1,2|1,2,3', '5,6|3|4']);
  });

  it('leave out a merge that is too long, whole', () => {
    const long = ['1|1|1', '2|-|- v1,v2', '3|2|- v2', '4|-|- v1,v2', '5|3|- v2'];
    expect(laid(...long)).toEqual(['1,2|1|1', '3,4|2|-', '5|3|-']);
    expect(laid('1|1|-', '2|-|- v1', '3|-|- v1', '4|-|- v1')).toEqual(['1,2,3,4|1|-']);
  });

  it('hold what the base lacks only where its version goes on in them', () => {
    expect(laid('1|1|1', '-|2|-', '2|3|- v2')).toEqual(['1,2|1,2,3|1']);
    expect(laid('1|1|1', '-|2|-', '-|3|-', '2|-|- v2', '-|-|2')).toEqual([
      '1,2|1|1',
      '-|2|-',
      '-|3|-',
      '-|-|2',
    ]);
    expect(laid('1|1|1', '-|2|2', '2|-|3 v2')).toEqual(['1,2|1,2|1,2,3']);
  });

  it('name their rows', () => {
    const rows = ['1|1|1', '-|2|-', '2|-|- v2', '3|3|2'].map(row);
    expect(passagesOf({ base: 'v0', versions, rows }).map((passage) => passage.rows)).toEqual([
      [0, 2],
      [1],
      [3],
    ]);
  });

  it('come with references between them, and stay as they are a second time', () => {
    const texts = [
      [
        ['The council approved the budget on Monday.'],
        ['Rain delayed the harvest in the north.'],
        ['Police closed the old bridge.'],
      ],
      [
        ['The council approved the budget on Monday.', 'Rain delayed the harvest in the north.'],
        ['Police closed the old bridge.'],
      ],
    ];
    const collation = collate(texts.map((text, n) => versionFromSentences(text, { id: `v${n}` })));
    expect(collation.references).toHaveLength(1);
    const shown = inPassages(collation);
    expect(shown.rows.map(({ cells }) => cells)).toEqual([
      { v0: [0, 1], v1: [0] },
      { v0: [2], v1: [1] },
    ]);
    expect(shown.references).toEqual([]);
    expect(inPassages(shown).rows.map(({ cells }) => cells)).toEqual(shown.rows.map(({ cells }) => cells));
  });
});
