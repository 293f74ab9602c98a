import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('a superlative told as a denied comparison says the same, from either side', () => {
  it.each([
    ['no ... more', 'It is the highest price ever paid for a work by a woman from the region.', 'No work by a woman from the region has ever been more expensive.'],
    ['never a larger', 'The donation is the largest gift in the history of the college.', 'The college has never in its history received a larger gift.'],
    ['not lower since', 'Unemployment fell to its lowest level since 1979.', 'Unemployment has not been lower since 1979.'],
    ['of another degree', 'The lake is at its shallowest since 2003.', 'The lake has not been this shallow since 2003.'],
    ['not so low since', 'The lake has not been so low since the mill was built.', 'The lake is at its lowest level since the mill was built.'],
    ['in words of another clause', 'The lake, which feeds the mill, has not been so low since it was dug.', 'The mill is fed by the lake, whose level is the lowest since its digging.'],
    ['as much as never', 'Rents in the town have never been as high as in May.', 'Rents in the town reached a record in May.'],
    ['not so low since a dam', 'The level of the lake is its lowest since the dam was built.', 'The lake has not been so low since the dam was built.'],
    ['the first for years', 'It was her first win in six years.', 'She had not won for six years.'],
    ['the first in a run', 'The team won for the first time in nine games.', 'The team had not won any of its last eight games.'],
    ['what had not been', 'The museum reopened after two years.', 'The museum had not been open for two years.'],
    ['not seen since', 'Shares in Brightwell fell to $21 on Monday, their lowest since March.', 'Shares in Brightwell fell to $21 on Monday, a low not seen since March.'],
    ['not reached in years', 'Rents rose to $1,900 in May, their highest in 20 years.', 'Rents rose to $1,900 in May, a level not reached in 20 years.'],
    ['none before', 'Harris is the first mayor of the town to be re-elected.', 'No mayor of the town had been re-elected before Harris.'],
    ['on record', 'It was the wettest May on record in the valley.', 'No May on record has been wetter in the valley.'],
    ['as much as ever', 'The crossing came as close to a disaster as I have seen, the pilot said.', 'The crossing had not come closer to a disaster, the pilot said.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});

describe('where no superlative stands for it a denial that went is told', () => {
  it.each([
    ['a plain comparison', 'The bridge is older than the church, the society said.', 'The bridge is no older than the church, the society said.'],
    ['for years', 'The club has won the cup in 40 years.', 'The club has not won the cup in 40 years.'],
    ['since when', 'Unemployment has been lower since 1979.', 'Unemployment has not been lower since 1979.'],
    ['the superlative itself', 'It is the most expensive house in the county, the agent said.', 'It is not the most expensive house in the county, the agent said.'],
    ['a first that is denied', 'The quake was the strongest to hit the island in a century.', 'The quake was not the strongest to hit the island in a century.'],
    ['another deed', 'The wreck has been seen since March, fishermen said.', 'The wreck has not been seen since March, fishermen said.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});
