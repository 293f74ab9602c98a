import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../src/engine';
import { scopeFindings } from '../../../../../src/engine/findings/denials/scopes';
import { alarms } from '../../../../support/alarms';
import { viewed } from '../../../../support/linked-sides';

const scopes = (one: string, two: string, told: readonly Finding[] = []): readonly Finding[] => {
  const { view, from, to } = viewed(one, two);
  return scopeFindings(view, from, to, null, told);
};
const types = (one: string, two: string): string[] => scopes(one, two).map(({ type }) => type);

describe('of how many it is said', () => {
  it.each([
    ['All of the barges sank in the storm.', 'Most of the barges sank in the storm.'],
    ['All of the barges sank in the storm.', 'Some of the barges sank in the storm.'],
    ['Every barge sank in the storm.', 'Few barges sank in the storm.'],
    ['Most of the barges sank in the storm.', 'Several of the barges sank in the storm.'],
    ['ALL THE BARGES SANK IN THE STORM.', 'MOST OF THE BARGES SANK IN THE STORM.'],
    ['Both barges sank in the storm.', 'Only the barges sank in the storm.'],
  ])('is another share: %s / %s', (one, two) => {
    expect(types(one, two)).toEqual(['number-changed']);
    expect(types(two, one)).toEqual(['number-changed']);
  });

  it.each([
    ['All of the barges sank in the storm.', 'None of the barges sank in the storm.'],
    ['Some barges sank in the storm.', 'No barges sank in the storm.'],
  ])('is none: %s / %s', (one, two) => {
    expect(types(one, two)).toEqual(['negation-changed']);
    expect(types(two, one)).toEqual(['negation-changed']);
  });

  it.each([
    ['much the same', 'Many barges sank in the storm.', 'Most barges sank in the storm.'],
    ['much the same', 'Some barges sank in the storm.', 'Several barges sank in the storm.'],
    ['the same in other words', 'Every barge sank in the storm.', 'All the barges sank in the storm.'],
    ['nearly all', 'Nearly every barge sank in the storm.', 'Most barges sank in the storm.'],
    ['not all', 'Not all of the barges sank in the storm.', 'Some of the barges sank in the storm.'],
    ['the last few', 'The last few barges sank in the storm.', 'All barges sank in the storm.'],
    ['how many', 'How many barges sank in the storm?', 'Few barges sank in the storm.'],
    ['a superlative', 'The most barges sank in the storm.', 'All barges sank in the storm.'],
    ['another thing', 'All of the barges sank in the storm.', 'Most of the sheds burned in the storm.'],
    ['denied otherwise', 'None of the barges stayed afloat in the storm.', 'All of the barges failed to stay afloat in the storm.'],
    ['all day', 'All day barges sank in the storm.', 'Most barges sank in the storm.'],
    ['told of both on one side', 'All of the barges sank in the storm.', 'Most of the barges sank in the storm, and then all of the barges.'],
    ['a rough figure', 'Some 300 barges sank in the storm.', 'All barges sank in the storm.'],
    ['nothing', '', ''],
  ])('is no other: %s', (_, one, two) => {
    expect(types(one, two)).toEqual([]);
    expect(types(two, one)).toEqual([]);
  }); // prettier-ignore
});

it('tells both shares in their places, and not what is told already', () => {
  const [one, two] = ['All of the barges sank in the storm.', 'Most of the barges sank in the storm.'];
  const [found] = scopes(one, two);
  expect(one.slice(found!.a!.start, found!.a!.end)).toContain('All');
  expect(two.slice(found!.b!.start, found!.b!.end)).toContain('Most');
  expect(found!.confidence).toBe(0.7);
  expect(scopes(one, two, [found!])).toEqual([]);
});

describe('a share of those who were named before', () => {
  it.each([
    ['The city bought 40 buses. Most of them run on gas.', 'The city bought 40 buses. All of them run on gas.', 'number-changed'],
    ['The court heard 30 farmers, most of whom opposed the dam.', 'The court heard 30 farmers, all of whom opposed the dam.', 'number-changed'],
    ['Most of those schools reopened in the spring term.', 'All of the schools reopened in the spring term.', 'number-changed'],
    ['The court heard 30 farmers, all of whom opposed the dam.', 'The court heard 30 farmers, none of whom opposed the dam.', 'negation-changed'],
  ])('%s → %s', (one, two, type) => {
    expect(alarms(one, two)).toEqual([type]);
  }); // prettier-ignore

  it.each([
    ['The city bought 40 buses. Most of them run on gas.', 'The city bought 40 buses, most of which run on gas.'],
    ['The city bought 40 buses. Nearly all of them run on gas.', 'The city bought 40 buses. Most of them run on gas.'],
    ['The guests stayed on; most of them danced and all of them ate.', 'The guests stayed on; all of them ate and most of them danced.'],
  ])('is the same: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
