import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../src/engine';
import { COUNCIL, within } from '../../../support/framed';

const { findingsOf: findings, typesOf: types } = within(COUNCIL, 'en');

describe('quotations', () => {
  const SAID = '"We had no light and no boats, and nobody came for hours," said the mayor, Denise Okafor.';

  it.each([
    [
      'quote-altered',
      '"We had no light and no food, and nobody came for hours," said the mayor, Denise Okafor.',
    ],
    [
      'quote-altered',
      '"We had no boats, and nobody ever came for us for hours," said the mayor, Denise Okafor.',
    ],
    ['quote-trimmed', '"We had no light and no boats," said the mayor, Denise Okafor.'],
    ['quote-trimmed', '"We had no light … and nobody came for hours," said the mayor, Denise Okafor.'],
    [
      'quote-reattributed',
      '"We had no light and no boats, and nobody came for hours," said the engineer, Alan Shore.',
    ],
    [
      'quote-to-reported-speech',
      'The mayor, Denise Okafor, said that they had neither light nor boats and that nobody had come for hours.',
    ],
  ])('%s', (type, text) => {
    expect(types(SAID, text)).toEqual([type]);
  });

  it.each([
    ['"I am not angry with him, but I am tired," said Lena Berg.', '"I am tired," said Lena Berg.', 'I am not angry with him, but'],
    ['"Either you pay the rent or you pay the price," said Guy Roche.', '"You pay the price," said Guy Roche.', 'Either you pay the rent or'],
    ['"We had no light and no boats at the pier," said Ann Lee.', '"We had no light … at the pier," said Ann Lee.', 'and no boats'],
    ['"You were trusted with the safety of every ship in that harbour, and you sold that trust for golf," said Ann Lee.', '"You sold that trust for golf," said Ann Lee.', 'You were trusted with the safety of every ship in that ha…'],
  ])('names what was cut from where it begins: %s', (one, two, missing) => {
    expect(findings(one, two).map(({ message }) => message).join()).toContain(`: “${missing}” is missing.`);
  }); // prettier-ignore

  it('asks nothing where only the marks and the attribution changed', () => {
    expect(
      types(
        SAID,
        'Denise Okafor, the mayor, said: ‘We had no light and no boats, and nobody came for hours.’',
      ),
    ).toEqual([]);
  });

  it('sees words that the source has without quotation marks', () => {
    const made = findings(
      'The engineer, Alan Shore, said the dam was old and badly kept.',
      'The engineer, Alan Shore, said the dam was “old and badly kept”.',
    );
    expect(made.map(({ type, a }) => [type, a])).toEqual([['quote-invented', null]]);
  });

  it('lets an editor replace a word in square brackets', () => {
    expect(
      types(
        '"They never told us about it in time," Denise Okafor said.',
        '"[The engineers] never told us about it in time," Denise Okafor said.',
      ),
    ).toEqual([]);
  });
});

describe('figures and dates', () => {
  it.each([
    [
      'number-changed',
      'Firemen carried 14 patients out of the clinic.',
      'Firemen carried 40 patients out of the clinic.',
    ],
    [
      'number-changed',
      'Turnout rose by 3 percentage points in the town.',
      'Turnout rose by 3 percent in the town.',
    ],
    [
      'number-changed',
      'The damage is put at €90 million by insurers.',
      'The damage is put at £90m by insurers.',
    ],
    ['date-changed', 'The work on the dam begins on Sunday.', 'The work on the dam begins on Saturday.'],
    ['date-changed', 'The dam was finished in March 1987.', 'The dam was finished in March 1978.'],
  ])('%s: %s', (type, a, b) => {
    expect(types(a, b)).toEqual([type]);
  });

  it.each([
    [
      'Firemen carried nine patients out at 3.40 a.m. on Jun. 20.',
      'Firemen carried 9 patients out at 3:40am on 20 June.',
    ],
    ['The wall is 20 miles long and 2.4 metres high.', 'The wall is 32 kilometres long and 2.4m high.'],
    ['The wall stood for two decades before the flood.', 'The wall stood for 20 years before the flood.'],
    ['The 19-year-old was given a six-month sentence.', 'The 19-year-old was given a 6-month sentence.'],
  ])('nothing: %s', (a, b) => {
    expect(types(a, b)).toEqual([]);
  });

  it('calls a rounding by its name that does not say it is one', () => {
    const [finding] = findings(
      'The shelter took in 1,187 people that night.',
      'The shelter took in 1,200 people that night.',
    );
    expect(finding?.message).toContain('rounded');
    expect(finding?.confidence).toBeLessThan(0.6);
  });
});

describe('names and titles', () => {
  it.each([
    [
      'name-changed',
      'The dam was inspected by Karl Anzinger last week.',
      'The dam was inspected by Karl Anzengruber last week.',
    ],
    [
      'name-changed',
      'The corner was won by Luca Ferri and taken by Danny Oakes.',
      'The corner was won by Danny Oakes and taken by Luca Ferri.',
    ],
    [
      'title-changed',
      'The deputy director of the clinic, Jane Roe, opened the doors.',
      'The director of the clinic, Jane Roe, opened the doors.',
    ],
    [
      'title-changed',
      'Sergeant Jane Roe opened the doors of the clinic.',
      'Inspector Jane Roe opened the doors of the clinic.',
    ],
  ])('%s: %s', (type, a, b) => {
    expect(types(a, b)).toEqual([type]);
  });

  it.each([
    [
      'Luca Ferri beat Danny Oakes in the final of the tournament.',
      'Danny Oakes was beaten by Luca Ferri in the final of the tournament.',
    ],
    ['Mr. Luca Ferri, 34, praised the firemen of the town.', 'Ferri praised the firemen of the town.'],
    ['The Defense Secretary, Jane Roe, opened the doors.', 'Defence Secretary Jane Roe opened the doors.'],
  ])('nothing: %s', (a, b) => {
    expect(types(a, b)).toEqual([]);
  });
});

describe('sources, doubts and denials', () => {
  it.each([
    [
      'attribution-dropped',
      'The dam was in a poor state, according to the engineer, Alan Shore.',
      'The dam was in a poor state.',
    ],
    [
      'attribution-dropped',
      'Alan Shore said the drains had failed in two streets.',
      'The drains had failed in two streets.',
    ],
    ['hedge-dropped', 'The fire was allegedly started by a guest.', 'The fire was started by a guest.'],
    ['hedge-dropped', 'The bridge may close for the winter.', 'The bridge will close for the winter.'],
    ['hedge-added', 'The bridge will close for the winter.', 'The bridge could close for the winter.'],
    ['negation-changed', 'The dam was not damaged by the flood.', 'The dam was damaged by the flood.'],
    ['negation-changed', 'The owner did not teach at the school.', 'The owner taught at the school.'],
    ['negation-changed', 'The owner paid for the repairs.', 'The owner never paid for the repairs.'],
  ])('%s: %s', (type, a, b) => {
    expect(types(a, b)).toEqual([type]);
  });

  it.each([
    ['The fire was allegedly started by a guest.', 'A guest is suspected of having started the fire.'],
    ['The bridge may close for the winter.', 'The bridge will possibly close for the winter.'],
    ['The text has not been fully read.', 'Parts of the text remain unread.'],
    ['They would not start before the spring.', 'They would start only after the spring.'],
    ['The union intended to look for a partner.', 'The union meant to look for a partner.'],
    ['Alan Shore said the drains had failed.', 'The drains failed, in the view of Alan Shore.'],
    ['The company said it would close the plant.', 'The company will close the plant.'],
  ])('nothing: %s', (a, b) => {
    expect(types(a, b)).toEqual([]);
  });
});

describe('two reports of one event', () => {
  it('are not accused of inventing what only one of them heard', () => {
    const one =
      'A freighter ran aground near Askholmen.\n\n"We got her off," said Ingrid Solheim, the officer in charge. "I have seen two like that."';
    const two =
      'Villagers woke to a horn in the fog.\n\n"They ate everything and washed up," said Torunn Eide, the mayor, of the crew of the Calder Bay.';
    const read = (text: string, id: string) => versionFromText(text, { id, language: 'en' });
    expect(collate([read(one, 'a'), read(two, 'b')]).pairs[0]?.findings).toEqual([]);
  });
});
