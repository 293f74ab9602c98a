import { describe, expect, it } from 'vitest';
import { decidedThere, settledThere } from '../../../../../src/engine/findings/denials/undecided';
import { viewed } from '../../../../support/linked-sides';

const said = (one: string, two: string): string[] => {
  const { forth } = viewed(one, two);
  return [...decidedThere(forth), ...settledThere(forth)].map(
    ({ at, last, first, end }) =>
      `${forth.tokens[at]!.form} ${forth.tokens[last]!.form}/${forth.others[first]!.form} ${forth.others[end]!.form}`,
  );
};

describe('what was left open is told as decided', () => {
  it.each([
    ['not to', 'The ministry had not decided whether to pay.', 'The ministry has decided not to pay.', 'not pay/decided pay'],
    ['to', 'The board has yet to decide whether to sell it.', 'The board decided to sell it.', 'yet sell/decided sell'],
    ['against', 'The board is undecided whether to sell it.', 'The board has decided against selling it.', 'undecided sell/decided selling'],
    ['unsaid', 'The governor has not said whether she will sign it.', 'The governor will sign it.', 'not sign/will sign'],
    ['unsaid, denied', 'The envoy did not say whether Orme would appeal.', 'Orme will not appeal, for all the envoy says.', 'not appeal/will appeal'],
  ])('%s', (_, one, two, found) => expect(said(one, two)).toEqual([found])); // prettier-ignore

  it.each([
    ['as open there', 'The board has not decided whether to sell it.', 'The board has yet to decide whether to sell it.'],
    ['decided already', 'The board decided not to sell it.', 'The board decided against selling it.'],
    ['by another verb', 'The board has not decided whether to sell it.', 'The board decided to meet again.'],
    ['may be', 'The board has not decided whether to sell it.', 'The board may have decided to sell it.'],
    ['to be decided', 'Judges will decide in June whether to free him.', 'Judges will say in June whether to free him.'],
    ['open in its clause', 'The governor has not said whether she will sign it.', 'The governor will perhaps sign it.'],
    ['on a condition', 'The governor has not said whether she will sign it.', 'The governor would sign it if asked.'],
    ['of another', 'The governor has not said whether she will sign it.', 'The clerk will sign it.'],
    ['nothing', 'The governor has not said whether she will sign it.', ''],
  ])('or is not: %s', (_, one, two) => expect(said(one, two)).toEqual([])); // prettier-ignore
});
