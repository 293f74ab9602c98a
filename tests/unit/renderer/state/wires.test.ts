import { describe, expect, it } from 'vitest';
import { rowBlocks } from '../../../../src/renderer/state/blocks';
import { editionOf } from '../../../../src/renderer/state/edition';
import { bandsOf, rulesOf, type Measure } from '../../../../src/renderer/state/wires';
import type { Mark } from '../../../../src/account/marks';
import { collation, link, pair, sample, story } from '../fixture';

const edition = editionOf(sample().collation);
const side = edition.sides[0]!;
/** Every sentence 40 pixels high, one below the other; paragraphs as the text has them. */
const measure: Measure = (column, sentence) => {
  const version = edition.columns[column];
  const paragraph = version?.sentences[sentence]?.paragraph;
  return paragraph === undefined
    ? undefined
    : { y0: sentence * 40, y1: sentence * 40 + 40, mid: sentence * 40 + 10, paragraph };
};

describe('the rules beside a text', () => {
  it('run as long as one thing happened, under the sign of it', () => {
    const { rules, signs } = rulesOf(edition, side, 1, [1, 2], measure, []);
    expect(signs.map(({ mark, y }) => [mark, y])).toEqual([
      ['edited', 50],
      ['paraphrased', 90],
    ]);
    expect(rules.map(({ mark, y0, y1 }) => [mark, y0, y1])).toEqual([
      ['edited', 60, 77],
      ['paraphrased', 100, 117],
    ]);
  });

  it('tell the move before the relation, and vanish with their filter', () => {
    expect(rulesOf(edition, side, 1, [0], measure, []).signs.map((sign) => sign.mark)).toEqual(['moved']);
    expect(rulesOf(edition, side, 1, [0], measure, ['moved']).signs.map((sign) => sign.mark)).toEqual([
      'identical',
    ]);
    expect(rulesOf(edition, side, 1, [1, 2], measure, ['edited', 'paraphrased'])).toEqual({
      rules: [],
      signs: [],
    });
  });

  it('have a second sign where sentences of a paragraph were split or merged, if there is room', () => {
    const [one, two] = [
      story('one', [['Ann came, and Ben went.', 'Cat stayed.']]),
      story('two', [['Ann came.', 'Ben went.', 'Cat stayed.']]),
    ];
    const links = [link([0], [0, 1], 'edited'), link([1], [2])];
    const cut = editionOf(collation([one, two], [pair(one, two, links)], [{ one: [0], two: [0] }]));
    const high =
      (height: number): Measure =>
      (_, sentence) => ({
        y0: sentence * height,
        y1: sentence * height + height,
        mid: sentence * height + 10,
        paragraph: 0,
      });
    const signs = (height: number, hidden: readonly Mark[] = []) =>
      rulesOf(cut, cut.sides[0]!, 1, [0, 1, 2], high(height), hidden).signs.map(({ mark, y }) => [mark, y]);
    expect(signs(40)).toEqual([
      ['edited', 10],
      ['identical', 90],
      ['merged', 28],
    ]);
    expect(signs(40, ['merged'])).toHaveLength(2);
    expect(signs(40, ['edited'])).toContainEqual(['merged', 10]);
    expect(signs(14).map(([mark]) => mark)).toEqual(['edited', 'identical']);
  });

  it('are not drawn for what is not on the page', () => {
    expect(rulesOf(edition, side, 1, [1], () => undefined, [])).toEqual({ rules: [], signs: [] });
  });
});

describe('bands', () => {
  it('lead from each merged paragraph of the base to its part, and share their edge', () => {
    const bands = bandsOf(edition, side, 1, rowBlocks(edition, 1), measure);
    expect(bands).toEqual([
      { column: 1, a0: 0, a1: 40, b0: 40, b1: 80, first: 0, last: 0 },
      { column: 1, a0: 40, a1: 80, b0: 80, b1: 120, first: 1, last: 1 },
    ]);
  });

  it('name the paragraphs of their own row alone: others come by a ribbon', () => {
    const withoutFirst: Measure = (column, sentence) =>
      column === 0 && sentence === 1 ? undefined : measure(column, sentence);
    const joined = {
      ...side,
      pair: { ...side.pair, links: side.pair.links.map((one, n) => (n === 0 ? { ...one, a: [0, 1] } : one)) },
    };
    const [band] = bandsOf(edition, joined, 1, rowBlocks(edition, 1), withoutFirst);
    expect(band).toMatchObject({ a0: 0, first: 0, last: 0 });
  });

  it('are not drawn where a paragraph stands for one', () => {
    expect(bandsOf(edition, side, 1, rowBlocks(edition, 2), measure)).toEqual([]);
  });
});
