import { describe, expect, it } from 'vitest';
import { amountFindings } from '../../../../../src/engine/findings/figures/amounts';
import { alarms, findingsBetween } from '../../../../support/alarms';
import { viewed } from '../../../../support/linked-sides';

/** Amounts that changed, as `was / is`. */
const changed = (one: string, two: string): string[] => {
  const { view, from, to } = viewed(one, two);
  return amountFindings(view, from, to).map(
    ({ a, b }) => `${one.slice(a!.start, a!.end)} / ${two.slice(b!.start, b!.end)}`,
  );
};

describe('an amount that became another', () => {
  it.each([
    ['Output of the mill doubled in May.', 'Output of the mill tripled in May.', 'doubled / tripled'],
    ['Hundreds of clerks marched to the port.', 'Thousands of clerks marched to the port.', 'Hundreds / Thousands'],
    ['The visitors led 3-2 at the break.', 'The visitors led 2-3 at the break.', '3-2 / 2-3'],
    ['The visitors led 3–2 at the break.', 'The visitors led 4–2 at the break.', '3–2 / 4–2'],
    ['Fares rose from 3 to 5 euros in May.', 'Fares rose from 5 to 3 euros in May.', '3 to 5 euros / 5 to 3 euros'],
    ['The ferry carries more than 300 people.', 'The ferry carries fewer than 300 people.', 'more than 300 / fewer than 300'],
    ['The ferry carries at least 300 people.', 'The ferry carries at most 300 people.', 'at least 300 / at most 300'],
    ['Fares rose from 3 percent to 5 percent.', 'Fares rose from 5 percent to 3 percent.', '3 percent to 5 percent / 5 percent to 3 percent'],
    ['Fares rose from 3 to 5 percent.', 'Fares rose by 5 percent.', 'to 5 percent / by 5 percent'],
  ])('%s / %s', (one, two, words) => {
    expect(changed(one, two)).toEqual([words]);
    expect(changed(two, one)).toEqual([words.split(' / ').reverse().join(' / ')]);
  }); // prettier-ignore
});

it.each([
  ['the same in another word', 'Output of the mill doubled in May.', 'Output of the mill rose twofold in May.'],
  ['of another thing', 'Output of the mill doubled in May.', 'Rents in Oslo tripled.'],
  ['the same in figures', 'Hundreds of clerks marched to the port.', 'Some 400 clerks marched to the port.'],
  ['another thing', 'Hundreds of clerks marched to the port.', 'Thousands of letters came from Oslo.'],
  ['the other team’s score', 'Arda led Bolm 3-2 at the break.', 'Bolm trailed Arda 2-3 at the break.'],
  ['the same bound', 'The ferry carries more than 300 people.', 'The ferry carries over 300 people.'],
  ['a bound that was denied', 'The ferry carries more than 300 people.', 'The ferry does not carry less than 300 people.'],
  ['no less', 'None of the bells weighs less than 90 kilos.', 'The bells weigh more than 90 kilos.'],
  ['the same range', 'The walk takes three to four weeks.', 'The walk takes 3-4 weeks.'],
  ['nothing', '', ''],
])('none: %s', (_, one, two) => {
  expect(changed(one, two)).toEqual([]);
  expect(changed(two, one)).toEqual([]);
}); // prettier-ignore

/** The amounts stand so far from what both sentences have that no word about them answers. */
const bill = (amount: string): string =>
  `Dieter Kallas of the Ferrow trade council in Lisk wrote that new tariffs, if they come, might well cost members ${amount}.`;
const sum = (amount: string): string =>
  `Dieter Kallas of the Ferrow trade council in Lisk wrote that the price of any levy that is put in force may reach ${amount}.`;

describe('a bound that was turned round', () => {
  it('is told of a figure that stands nowhere else, in whatever words', () =>
    expect(
      findingsBetween(bill('up to $90 million'), sum('at least $90 million')).map((one) => [
        one.type,
        one.confidence,
      ]),
    ).toEqual([['number-changed', 0.6]]));

  it.each([
    [bill('up to $90 million'), sum('as much as $90 million')],
    [bill('at least $90 million'), sum('$90 million or more')],
  ])('is no change: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  });
});
