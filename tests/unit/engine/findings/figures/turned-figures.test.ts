import { expect, it } from 'vitest';
import { turnedFigures } from '../../../../../src/engine/findings/figures/turned-figures';
import { viewed, wordsAt } from '../../../../support/linked-sides';

const turned = (one: string, two: string): string[] => {
  const { view } = viewed(one, two);
  return wordsAt(view, turnedFigures(view));
};

it.each([
  ['Ferry sales grew 7 percent.', 'Ferry sales were down 7 percent.', 'grew/down'],
  ['Ferry sales rose by about 7 percent.', 'Ferry sales fell by about 7 percent.', 'rose/fell'],
  ['Ferry sales rose by 7 percent (in May).', 'In May ferry sales fell by 7 percent.', 'rose/fell'],
  [
    'Ferry sales rose to 8.4 percent from 7.9.',
    'Ferry sales went down by half a point, reaching 8.4 percent.',
    'rose/down',
  ],
  ['Ferry sales jumped to nearly 300.', 'In May ferry sales dropped to nearly 300.', 'jumped/dropped'],
])('%s / %s', (one, two, pair) => {
  expect(turned(one, two)).toEqual([pair]);
  expect(turned(two, one)).toEqual([pair.split('/').reverse().join('/')]);
});

it.each([
  ['the same way', 'Ferry sales grew 7 percent.', 'Ferry sales were up 7 percent.'],
  ['another figure', 'Ferry sales grew 7 percent.', 'Ferry sales fell 8 percent.'],
  ['another subject', 'Ferry sales grew 7 percent.', 'Costs fell 7 percent.'],
  ['denied', 'Ferry sales grew 7 percent.', 'Ferry sales never fell 7 percent.'],
  ['a bound', 'Ferry sales fell by 7 percent.', 'Ferry sales cost up to 7 percent.'],
  ['the figure twice', 'Ferry sales grew 7 percent.', 'Ferry sales fell 7 percent and rents rose 7 percent.'],
  ['its end the same way', 'Ferry sales rose to 8.4 percent.', 'Ferry sales went up, reaching 8.4 percent.'],
  [
    'there and back',
    'Ferry sales rose to 8.4 percent.',
    'Ferry sales, which fell before, went up to 8.4 percent.',
  ],
  ['up to an end', 'Ferry sales fell to 8.4 percent.', 'Ferry sales of up to 8.4 percent were met.'],
  ['no figure', 'Ferry sales grew.', 'Ferry sales fell.'],
  ['nothing', '', ''],
])('none: %s', (_, one, two) => {
  expect(turned(one, two)).toEqual([]);
  expect(turned(two, one)).toEqual([]);
});
