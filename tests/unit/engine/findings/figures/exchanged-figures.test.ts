import { expect, it } from 'vitest';
import { exchangedByWords } from '../../../../../src/engine/findings/figures/exchanged-figures';
import { knowing } from '../../../../support/laid-out';
import { figuresOf, viewed } from '../../../../support/linked-sides';

/** Figures that changed places, each with what stands for it. */
const exchanged = (one: string, two: string): string[] => {
  const { view, from, to } = viewed(one, two);
  return exchangedByWords(view, figuresOf(from), figuresOf(to), knowing([]))
    .map(([x, y]) => `${x.values[0]!} → ${y.values[0]!}`)
    .sort();
};

it.each([
  ['Six died and 27 were hurt.', 'It hurt six and killed 27.'],
  ['They sold 40 looms and 12 lathes.', 'Sold were 40 lathes and 12 looms.'],
  ['Arda has 300 (old) looms, Bolm has 200 sheep.', 'Bolm has 300 sheep, Arda has 200 (old) looms.'],
])('%s / %s', (one, two) => {
  expect(exchanged(one, two)).toHaveLength(2);
  expect(exchanged(two, one)).toHaveLength(2);
});

it.each([
  ['both stayed', 'They sold 40 looms and 12 lathes.', 'Of what they sold, 40 were looms and 12 lathes.'],
  ['only one value is the same', 'They sold 40 looms and 12 lathes.', 'They sold 12 looms and 50 lathes.'],
  ['a value stands twice', 'They sold 40 looms, 40 saws and 12 lathes.', 'They sold 12 looms and 40 lathes.'],
  ['respectively', 'They sold 40 looms and 12 lathes respectively.', 'They sold 12 looms and 40 lathes.'],
  ['half of the words stayed', 'They sold 40 old looms and 12 new lathes.', 'They sold 12 old lathes and 40 new looms.'],
  ['each kept its unit', 'The loom cost 40 euros and weighs 12 kilos.', 'It weighs 12 kilos, the loom that cost 40 euros.'],
  ['ranks', 'She was 1st in Arda and 3rd in Bolm.', 'In Bolm she was 1st, 3rd in Arda.'],
  ['one kept its verb, and the other has another', 'Six members of the guild voted against the bill and eleven abstained.', 'In the guild, eleven members abstained and six opposed the bill.'],
  ['each kept the unit before which a word stands', 'Cases may come for two more weeks, as it takes up to 14 days to show.', 'Over the coming two weeks more may come, as it can take as many as 14 days to show.'],
  ['a part of a whole that has an owner', "They lost nine of last year's 50 fairs to storms.", "Storms washed out nine of the market's 50 fairs last year."],
  ['one figure', 'They sold 40 looms.', 'They sold 40 looms.'],
  ['nothing', '', ''],
])('none where %s', (_, one, two) => {
  expect(exchanged(one, two)).toEqual([]);
  expect(exchanged(two, one)).toEqual([]);
}); // prettier-ignore
