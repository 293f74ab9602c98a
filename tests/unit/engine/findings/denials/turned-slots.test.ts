import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';

/** Types of the findings between two sentences amid two that both texts have. */
function alarms(one: string, two: string): string[] {
  const story = (text: string, id: string) =>
    versionFromText(
      `The council met on Monday evening in the old town hall to talk about the bridge.\n\n${text}\n\nThe first bridge was built in 1911 by a firm from the coast and carries trams.`,
      { id, language: 'en' },
    );
  const [pair] = collate([story(one, 'a'), story(two, 'b')], { lexicon: null }).pairs;
  return pair!.findings.map(({ type }) => type);
}

describe('a word turned round in a sentence told anew', () => {
  it.each([
    ['Shares in Kelso Mills rose 4 percent in London.', 'In London, Kelso Mills shares fell 4 percent.'],
    ['Parliament approved the pension bill by 210 votes to 180.', 'By 210 votes to 180, the pension bill was rejected by parliament.'],
    ['The Court of Appeal on Monday upheld the conviction of a lettings agent.', 'A lettings agent has had his conviction quashed by the Court of Appeal on Monday.'],
    ['Sales fell 3 percent while profit rose 2 percent.', 'Profit fell 2 percent even as sales rose 3 percent.'],
    ['Nights in the Tarn valley will be well above average this weekend.', 'This weekend nights in the Tarn valley will stay well below average.'],
  ])('is told: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toContain('negation-changed');
    expect(alarms(two, one)).toContain('negation-changed');
  }); // prettier-ignore

  it.each([
    ['Shares in Kelso Mills rose 4 percent in London.', 'In London, Kelso Mills shares climbed 4 percent.'],
    ['Sales fell 3 percent while profit rose 2 percent.', 'Profit climbed 2 percent even as sales dropped 3 percent.'],
    ['Ticket sales increased in Rome and decreased in Milan.', 'In Milan ticket sales dropped; in Rome ticket sales grew.'],
    ['The bank bought 40 branches from its rival.', 'Its rival sold 40 branches to the bank.'],
    ['All 41 staff will win a rise, the owner said.', 'None of the 41 staff will lose a rise, the owner said.'],
    ['The new pill from Orme cuts headaches in half.', 'Orme shares gain as headaches halve.'],
    ['A number below 50 suggests decline, a number above it growth.', 'A number above 50 suggests growth, a number below it decline.'],
  ])('is none where the other says the same: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
    expect(alarms(two, one)).toEqual([]);
  }); // prettier-ignore
});

describe('of how many something is said', () => {
  it.each([
    ["All of the town's nine bank branches have shut since 2016.", "Since 2016 most of the town's nine bank branches have shut."],
    ['Several members of the board resigned over the plan.', 'All members of the board resigned over the plan.'],
    ['Only members may vote on the budget in May.', 'In May all members may vote on the budget.'],
  ])('is told where it changed: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toEqual(['number-changed']);
    expect(alarms(two, one)).toEqual(['number-changed']);
  }); // prettier-ignore

  it.each([
    ['All residents voted for the plan.', 'Every resident voted for the plan.'],
    ['Nearly all residents voted for the plan.', 'Most residents voted for the plan.'],
    ['Many shops stayed open, but some shops closed early.', 'Some shops closed early, but many shops stayed open.'],
    ['Some 300 residents voted for the plan.', 'About 300 residents voted for the plan.'],
  ])('is left alone where it did not: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
    expect(alarms(two, one)).toEqual([]);
  }); // prettier-ignore
});

describe('nouns that changed places', () => {
  it.each([
    ['The bank lent the shipyard $3 million in May.', 'The shipyard lent the bank $3 million in May.'],
    ['Norway beat Sweden 2-1 in Oslo on Friday.', 'Sweden beat Norway 2-1 in Oslo on Friday.'],
    ['The museum gave the painting to the heirs.', 'The heirs gave the painting to the museum.'],
    ['Police shot a farmer near the bridge on Sunday.', 'Police were shot by a farmer near the bridge on Sunday.'],
    ['A landlord is suing her former tenant for £18,000 in Hove.', 'In Hove a tenant is suing his former landlord for £18,000.'],
  ])('are told: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toEqual(['name-changed']);
    expect(alarms(two, one)).toEqual(['name-changed']);
  }); // prettier-ignore

  it.each([
    ['The bank lent the shipyard $3 million in May.', 'The shipyard was lent $3 million by the bank in May.'],
    ['The union accused the company of breaking the contract.', 'The company was accused by the union of breaking the contract.'],
    ['The minister met the ambassador in Vienna.', 'The ambassador met the minister in Vienna.'],
    ['The workers and the managers signed the pact.', 'The managers and the workers signed the pact.'],
    ['The lorry hit the bus at the crossing, witnesses said.', 'Witnesses said the bus was hit by the lorry at the crossing.'],
  ])('are none where each does what it did: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
    expect(alarms(two, one)).toEqual([]);
  }); // prettier-ignore
});
