import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine';
import { alarms, findingsBetween } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('a denial in other words that the other side lacks is told', () => {
  it.each([
    ['unable', 'The crew was unable to rescue the dog from the well.', 'The dog was rescued from the well by the crew.'],
    ['yet to', 'The ministry has yet to publish the report on the bridge.', 'The report on the bridge was published by the ministry.'],
    ['far from', 'The dam is far from finished, the minister said.', 'The dam is finished, said the minister.'],
    ['by no means', 'The dam is by no means finished, the minister said.', 'The dam is finished, said the minister.'],
    ['stopped short', 'The panel stopped short of blaming the captain for the wreck.', 'The captain was blamed by the panel for the wreck.'],
    ['denied that', 'The clerk denied that he had burned the ledger.', 'The clerk had burned the ledger, he said.'],
    ['denied having', 'The clerk denied having burned the ledger in the stove.', 'The clerk burned the ledger in the stove.'],
    ['prevented', 'A fence prevented the goats from crossing the line.', 'The goats were crossing the line by a fence.'],
    ['ruled out', 'The bank ruled out a cut in rates this year.', 'A cut in rates this year is expected by the bank.'],
    ['without', 'The choir will tour in June without its founder.', 'In June the choir will go on tour with its founder.'],
    ['lacks', 'The new ferry lacks a lift for wheelchairs.', 'The new ferry has a lift for wheelchairs.'],
    ['came to light', 'Divers found no trace of oil in the harbour.', 'Traces of oil turned up in the harbour, divers said.'],
    ['a verb in other words: called off', 'The match was called off because of fog.', 'Despite the fog, the match went ahead.'],
    ['a verb in other words: took part', 'The clubs boycotted the cup in Arda.', 'The clubs took part in the cup in Arda.'],
    ['the perfect', 'The army said it had halted its advance on Arda.', 'The army continued its advance on Arda, it said.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toEqual([changed]);
    expect(alarms(two, one)).toEqual([changed]);
  }); // prettier-ignore
});

describe('a denial that both sides have in words of their own is not', () => {
  it.each([
    ['unable', 'The crew was unable to rescue the dog from the well.', 'The dog could not be rescued from the well.'],
    ['no more than tried', 'The crew failed to rescue the dog from the well.', 'The crew tried to rescue the dog from the well.'],
    ['denied', 'The clerk denied that he had burned the ledger.', 'The clerk said he had never burned the ledger.'],
    ['prevented', 'A fence prevented the goats from crossing the line.', 'Thanks to a fence the goats did not cross the line.'],
    ['without', 'The choir will tour in June without its founder.', 'Its founder will be missing when the choir tours in June.'],
    ['a thing without what is not known', 'The list was made without unknown names in it.', 'The list was made with known names in it.'],
    ['lacks', 'The new ferry lacks a lift for wheelchairs.', 'The new ferry has no lift for wheelchairs.'],
    ['a plan', 'The bank ruled out a cut in rates this year.', 'There will be no cut in rates this year, the bank said.'],
    ['all and none', 'None of the lost climbers was found.', 'All of the climbers are still lost.'],
    ['cleared of it', 'The panel cleared the captain of negligence.', 'The captain was not negligent, the panel found.'],
    ['a negative test', 'Tests on the cows for rabies were negative.', 'The cows were tested and do not have rabies.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toEqual([]);
    expect(alarms(two, one)).toEqual([]);
  }); // prettier-ignore
});

it('takes an opposite for the denial where a dictionary knows it', () => {
  const lexicon: Lexicon = {
    name: 'two words',
    likeness: () => 0,
    rarity: () => undefined,
    relation: (x, y) => ([x, y].sort().join() === 'loss,profit' ? 'opposite' : null),
  };
  const [one, two] = [
    'The mill never made a profit in ten years.',
    'In each of its ten years the mill made a loss.',
  ];
  expect(findingsBetween(one, two, lexicon)).toEqual([]);
  expect(alarms(one, two)).toEqual([changed]);
});

it('takes what nothing outdid for no denial', () => {
  const lexicon: Lexicon = {
    name: 'two words',
    likeness: () => 0,
    rarity: () => undefined,
    relation: (x, y) => ([x, y].sort().join() === 'hardest,tougher' ? 'kin' : null),
  };
  const [one, two] = [
    'Nothing had been tougher, Osei said.',
    'It had been the hardest thing of all, said Osei.',
  ];
  expect(findingsBetween(one, two, lexicon)).toEqual([]);
});

it('says what was denied and what is stated now', () => {
  const [found] = findingsBetween(
    'The crew was unable to rescue the dog from the well.',
    'The dog was rescued from the well by the crew.',
  );
  expect(found?.message).toBe('“was unable to rescue” became “dog was rescued from the well”.');
});
