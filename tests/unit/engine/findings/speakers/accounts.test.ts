import { describe, expect, it } from 'vitest';
import { accountAt, isShown, valuesAt } from '../../../../../src/engine/findings/speakers/accounts';
import { alarms, readAs } from '../../../../support/alarms';

/** The clauses of a sentence that tell by whose account it is so, each with who that is. */
function accounts(text: string): string[] {
  const reading = readAs('a', text);
  const tokens = reading.tokens[0]!;
  return tokens.flatMap((_, at) => {
    const found = accountAt(text, tokens, at, reading.names[0]!);
    return found ? [`${text.slice(found.start, found.end)} [${found.speaker.label}]`] : [];
  });
}
const holds = (ask: typeof isShown, text: string): boolean => {
  const tokens = readAs('a', text).tokens[0]!;
  return tokens.some((_, at) => ask(tokens, at));
};

describe('accountAt', () => {
  it.each([
    ["On the union's figures, nine left.", ["On the union's figures [the union]"]],
    ["Nine left, by Ana Petrak's count.", ["by Ana Petrak's count [Ana Petrak]"]],
    ['Nine left, by the estimate of the guild.', ['by the estimate of the guild [the guild]']],
    ['The police version has it that nine left.', ['The police version has it that [The police version]']],
    ["The union's figures were good.", []],
    ['On the figures stood a bird.', []],
    ["He sat on the union's figures for a year.", []],
    ['The count went on.', []],
  ])('%s', (text, expected) => expect(accounts(text)).toEqual(expected));
});

describe('valuesAt', () => {
  it.each([
    ['Analysts put the cost at 18 million crowns.', true],
    ['Insurers estimated the damage at 310 million dollars.', true],
    ['The guild estimates nearly 300 boats sank.', true],
    ['She put the kettle on the stove at six.', false],
    ['Analysts put 18 million crowns into it.', false],
    ['Their estimate rose by 300 crowns.', false],
    ['The cost was estimated at 300 crowns.', false],
    ['An estimated 300 boats sank.', false],
  ])('%s: %s', (text, is) => expect(holds(valuesAt, text)).toBe(is));
});

describe('isShown', () => {
  it.each([
    ['The boat was sold twice, court papers show.', true],
    ['A leaked memo suggests the boat had been sold.', true],
    ['Letters from the guild showed that it was sold.', true],
    ['The museum shows the boat.', false],
    ['The records show a boat at sea.', false],
    ['The boat was sold after papers were shown.', false],
  ])('%s: %s', (text, is) => expect(holds(isShown, text)).toBe(is));
});

describe('a source by account', () => {
  it.each([
    ['The boat was sold twice for nothing, court papers show.', 'The boat was sold twice for nothing.'],
    ['Surveyors put the age of the weir at 900 years.', 'The weir is 900 years old.'],
    ["On the union's figures, nine in ten drivers left the depot.", 'Nine in ten drivers left the depot.'],
    ['The warden is quoted as saying that the weir will be mended in May.', 'The weir will be mended in May.'],
    ['Ida Roe praised the divers. She said the wheel was new. The weir had been marked as weak in May, according to minutes seen by the Courier.', 'Ida Roe praised the divers. She said the wheel was new. The weir had been marked as weak in May.'],
  ])('is gone: %s / %s', (one, two) => expect(alarms(one, two)).toContain('attribution-dropped')); // prettier-ignore

  it.each([
    ['Surveyors put the age of the weir at 900 years.', 'The weir is 900 years old, surveyors say.'],
    ["On the union's figures, nine in ten drivers left the depot.", 'Nine in ten drivers left the depot, the union said.'],
    ['The boat was sold twice for nothing, court papers show.', 'According to court papers, the boat was sold twice for nothing.'],
    ['Police put the crowd at 20,000; the owners of the mill say 40,000.', 'Police put the crowd at 20,000.'],
    ['Friends said the miller had been ill since the spring.', 'Those who knew the miller speak of an illness since the spring.'],
    ['The mill stands on the island, where police said an owl had been seen.', 'The mill stands on the island.'],
  ])('is not: %s / %s', (one, two) => expect(alarms(one, two)).toEqual([])); // prettier-ignore
});
