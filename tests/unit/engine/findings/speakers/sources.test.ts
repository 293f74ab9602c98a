import { describe, expect, it } from 'vitest';
import { speakersAndPieces } from '../../../../../src/engine/findings/quotes/pieces';
import { PRONOUNS } from '../../../../../src/engine/findings/speakers/sources';
import { readAs } from '../../../../support/alarms';

/** Who says what, as the text calls them. */
const sources = (...sentences: string[]) =>
  speakersAndPieces(readAs('a', ...sentences)).attributions.map(({ speaker }) => speaker?.label ?? null);

describe('the source of a statement', () => {
  it.each(['contractor', 'driver', 'constructor'])('is the %s, who is no pronoun', (who) => {
    expect(who in PRONOUNS).toBe(false);
    expect(sources('Anna Roe praised the car.', `It is slow, the ${who} said.`).at(-1)).toBe(`the ${who}`);
  });

  it.each([
    ['Tully said the pump had failed.', 'Tully'],
    ['Kelly later said the pump had failed.', 'Kelly'],
    ['The pump had failed, Emily Daly finally said.', 'Emily Daly'],
    ['The mayor reluctantly said the pump had failed.', 'The mayor'],
    ['His family said the pump had failed.', 'His family'],
  ])('is no adverb with a capital, and no adverb is one: %s', (sentence, who) => {
    expect(sources(sentence)).toEqual([who]);
  });

  it.each([
    ["The pump had failed, said Moreno's lawyer, Ana Pires.", 'Ana Pires'],
    ["The pump had failed, said Moreno's lawyer, Pires.", "Moreno's lawyer"],
    ["Moreno's lawyer, Ana Pires, said the pump had failed.", 'Ana Pires'],
    ["The pump had failed, said Moreno's lawyer.", "Moreno's lawyer"],
    ["Moreno's lawyer said the pump had failed.", "Moreno's lawyer"],
  ])('is nobody by a name that says only whose: %s', (sentence, who) =>
    expect(sources(sentence)).toEqual([who]),
  );

  it('is whoever was named last where a pronoun stands', () =>
    expect(sources('Anna Roe drove the car.', 'It is slow, she said.').at(-1)).toBe('Anna Roe'));
});
