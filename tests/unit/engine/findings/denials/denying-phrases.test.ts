import { describe, expect, it } from 'vitest';
import { deniedByPhrase } from '../../../../../src/engine/findings/denials/denying-phrases';
import { readAs } from '../../../../support/alarms';

/** What is denied without any "not", as `sort: word that denies > word denied`. */
const deniedIn = (sentence: string): string[] => {
  const tokens = readAs('a', sentence).tokens.flat();
  return tokens.flatMap((_, k) => {
    const denied = deniedByPhrase(tokens, k);
    return denied ? [`${denied.sort}: ${tokens[denied.at]!.form} > ${tokens[denied.head]!.form}`] : [];
  });
};

describe('denied in other words than “not” is', () => {
  it.each([
    ['The diver was unable to reach the wreck.', 'deed: unable > reach'],
    ['The board stopped short of ordering a search.', 'deed: short > ordering'],
    ['The brewery is far from insolvent.', 'deed: far > insolvent'],
    ['The quarrel remains far from settled.', 'deed: far > settled'],
    ['Far from helping, the rain hurt.', 'deed: far > helping'],
    ['The board has yet to order a search.', 'deed: yet > order'],
    ['The minister ruled out a rise.', 'plan: ruled > rise'],
    ['The twins denied that they met the jeweller.', 'deed: denied > met'],
    ['The twins denied having met the jeweller.', 'deed: denied > met'],
    ['The twins denied reports that they had met him.', 'deed: denied > met'],
    ['The bus left without passengers.', 'thing: without > passengers'],
    ['The barn lacks an alarm.', 'thing: lacks > alarm'],
    ['Rain prevented the flames from reaching the barn.', 'deed: prevented > reaching'],
    ['Without passengers, the bus left.', 'thing: without > passengers'],
  ])('%s', (sentence, denied) => expect(deniedIn(sentence)).toEqual([denied]));
});

it.each([
  'The diver reached the wreck.',
  'The wreck is far from the coast.',
  'The family settled far from Leeds.',
  'The bus fell short in selling it.',
  'The bus was short of fuel.',
  'The board has yet another plan.',
  'The minister ruled the island.',
  'The cellar was prevented.',
  'The diver was unable to.',
  'They went without.',
  'The twins denied it.',
  'The twins denied that.',
  '',
])('nothing is denied in “%s”', (sentence) => expect(deniedIn(sentence)).toEqual([]));

it('is bounded by its sentence, however long', () => {
  const tokens = readAs('a', `The barn lacks ${'very '.repeat(3000)}`).tokens.flat();
  expect(tokens.map((_, k) => deniedByPhrase(tokens, k)).filter(Boolean)).toEqual([]);
});
