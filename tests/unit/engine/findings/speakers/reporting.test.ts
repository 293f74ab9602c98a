import { describe, expect, it } from 'vitest';
import { charges, isReporting } from '../../../../../src/engine/findings/speakers/reporting';
import { readAs } from '../../../../support/alarms';
import { placeOf } from '../../../../support/viewed';

const reports = (verb: string, sentence: string): boolean => {
  const reading = readAs('a', sentence);
  const all = reading.tokens.flat();
  const plain = all.filter(({ quoted }) => !quoted);
  return isReporting(plain, all, placeOf(plain, verb), reading.names.flat());
};

describe('a verb that reports words', () => {
  it.each([
    ['said', 'The mayor said the bridge was safe.'],
    ['warned', 'The mayor warned that the bridge was weak.'],
    ['attributed', 'The mayor attributed the fall in trade to the frost.'],
    ['warned', '"The bridge is weak," warned the mayor.'],
    ['claims', 'The company claims its method works.'],
    ['claimed', 'The bridge is safe, the maker claimed at its launch.'],
    ['claimed', 'She left a cousin who she claimed had promised to stay.'],
    ['found', 'The report found that the bridge was weak.'],
    ['accused', 'Villagers accused the mill of dumping dye.'],
  ])('%s: %s', (verb, sentence) => {
    expect(reports(verb, sentence)).toBe(true);
  });

  it.each([
    ['found', 'The boy found that purse.'],
    ['attributed', 'The drawing was attributed, wrongly, and sold.'],
    ['added', 'The economy added 160,000 jobs.'],
    ['reported', 'The neighbours reported the theft to the police.'],
    ['accused', 'The accused mill dumped dye.'],
  ])('does other work: %s: %s', (verb, sentence) => {
    expect(reports(verb, sentence)).toBe(false);
  });
});

it('some verbs charge somebody', () => {
  expect(['accused', 'blames', 'suspect', 'said', 'praised'].filter(charges)).toEqual([
    'accused',
    'blames',
    'suspect',
  ]);
});
