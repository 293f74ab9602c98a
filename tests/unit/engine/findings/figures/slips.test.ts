import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../src/engine';
import { slipsOfFigures } from '../../../../../src/engine/findings/figures/slips';
import { indexLinks } from '../../../../../src/engine/findings/reading/link-index';
import { alarms, readAs } from '../../../../support/alarms';
import { linkOf } from '../../../../support/linked-sides';

/** The slips between two texts whose first sentences are linked. */
const slips = (
  one: readonly string[],
  two: readonly string[],
  found: readonly Finding[] = [],
  pairs: readonly (readonly [number, number])[] = [[0, 0]],
): readonly Finding[] => {
  const links = indexLinks(pairs.map(([a, b]) => linkOf([a], [b])));
  return slipsOfFigures(readAs('a', ...one), readAs('b', ...two), links, null, found);
};
const told = (one: string, two: string): string[] =>
  slips([one], [two]).map(({ message }) => message.replace(/^The figure (.*)\.$/u, '$1'));

describe('a figure that differs as slips do', () => {
  it.each([
    ['by its decimal point', 'The drawing cost 1.4 million pounds.', 'The museum paid £14 million.', '“1.4 million pounds” became “£14 million”'],
    ['by digits that changed places', 'Of profits it had promised 365 million.', 'The forecast stood at 356 million.', '“365 million” became “356 million”'],
    ['by one digit', 'In all 178 were ill.', 'The fever struck 173 villagers.', '“178” became “173”'],
    ['by one digit of two with a unit', 'Of the young 19 percent have no job.', 'Among young people 29 percent are idle.', '“19 percent” became “29 percent”'],
    ['by two digits turned round', 'He is one of 34 keepers.', 'The 43 keepers met.', '“34” became “43”'],
  ])('%s', (_, one, two, words) => {
    expect(told(one, two)).toEqual([words]);
    expect(told(two, one)).toEqual([words.split(' became ').reverse().join(' became ')]);
  }); // prettier-ignore

  it.each([
    ['by one digit of two without a unit', 'He met 31 keepers.', 'The 38 keepers met.'],
    ['by more than one digit', 'In all 178 were ill.', 'The fever struck 194 villagers.'],
    ['by its size', 'In all 178 were ill.', 'The fever struck 1,738 villagers.'],
    ['as a rounding', 'In all 1,187 were ill.', 'About 1,190 villagers were ill.'],
    ['as another unit', 'It is 178 metres long.', 'It has 173 percent more.'],
    ['in words', 'In all sixteen were ill.', 'The fever struck sixty-one villagers.'],
    ['as the rest of a whole', 'Some 85 percent is of wind.', 'Only 15 percent has other sources.'],
    ['as years do', 'It began in 1987.', 'It goes back to 1978.'],
    ['in what a letter stands for', 'She won the 1500 metres.', 'She won the 1,500m.'],
    ['in two ways', 'In all 178 were ill.', 'The fever struck 173 villagers and 187 townsmen.'],
  ])('is not one that differs %s', (_, one, two) => expect(told(one, two)).toEqual([])); // prettier-ignore

  it('is none where the other text reckons with it, or has it elsewhere', () => {
    expect(told('He sold 178 of 351 boats.', 'He was left with 173 boats.')).toEqual([]);
    expect(slips(['In all 178 were ill.'], ['The fever struck 173.', 'He knew 178.'])).toEqual([]);
  });

  it('stands near the counterpart of its sentence', () => {
    const [ill, struck] = ['In all 178 were ill.', 'The fever struck 173 villagers.'];
    const rain = ['It rained.', 'It snowed.', 'It froze.', 'It thawed.'];
    expect(slips(['Ana came.', ill], ['Ana came.', struck])).toHaveLength(1);
    expect(slips(['Ana came.', ill], ['Ana came.', ...rain, struck])).toEqual([]);
    expect(slips([ill], [struck], [], [])).toEqual([]);
  });

  it('takes part in no second finding', () => {
    const [one, two] = [['In all 178 were ill.'], ['The fever struck 173 villagers.']];
    expect(slips(one, two, slips(one, two))).toEqual([]);
  });

  it('is told of texts told anew', () => {
    expect(
      alarms(
        'The guild bought the drawing for 1.4 million pounds after experts said that Rembrandt drew it.',
        'Experts say that Rembrandt drew it. The guild, which paid £14 million for the drawing, was glad.',
      ),
    ).toEqual(['number-changed']);
  });
});
