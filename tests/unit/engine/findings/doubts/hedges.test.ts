import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';

const typesOf = (a: string, b: string): string[] =>
  (collate([versionFromText(a, { id: 'a' }), versionFromText(b, { id: 'b' })]).pairs[0]?.findings ?? []).map(
    ({ type }) => type,
  );

describe('the month of May', () => {
  it.each([
    ['The painter died in March at the age of 81, her gallery said.', 'March', 'May'],
    ['The works will last until late April, the city said.', 'April', 'May'],
    ['It will rain from mid-June, forecasters said.', 'mid-June', 'mid-May'],
  ])('is a date that changes, and no doubt: %s', (text, month, may) => {
    const other = text.replace(month, may);
    expect(typesOf(text, other)).toEqual(['date-changed']);
    expect(typesOf(other, text)).toEqual(['date-changed']);
  });

  it('is no doubt where nothing shows it to be a date', () => {
    const text = 'By July the company had sold 300 units, the report said.';
    expect(typesOf(text, text.replace('July', 'May'))).not.toContain('hedge-added');
  });

  it('is told from the verb', () => {
    const text = 'The company may sell 300 units, the report said.';
    expect(typesOf(text, text.replace('may sell', 'will sell'))).toEqual(['hedge-dropped']);
  });
});

describe('a doubt in a clause of its own', () => {
  const around = (text: string): string =>
    `The council met on Monday evening in the town hall.\n\n${text}\n\nThe bridge was built in 1911 and carries trams.`;

  it.each([
    ['It is thought that the vase was stolen by a guest from the inn.', 'The vase was stolen by a guest from the inn.'],
    ['Police suspect she drove the van to the quarry.', 'She drove the van to the quarry, according to police.'],
    ['There is a risk that the dam will burst in March.', 'The dam will burst in March.'],
    ['There is a chance that the dam will hold in March.', 'The dam will hold in March.'],
  ])('is told when it goes or comes: “%s”, “%s”', (one, two) => {
    expect(typesOf(around(one), around(two))).toEqual(['hedge-dropped']);
    expect(typesOf(around(two), around(one))).toEqual(['hedge-added']);
  }); // prettier-ignore

  it.each([
    ['It is believed that the letter dates from 1620.', 'The letter probably dates from 1620.'],
    ['There is a danger that the dam will burst in March.', 'The dam threatens to burst in March.'],
    ['A friend allegedly told him to burn the plans.', 'A friend is said to have told him to burn the plans.'],
    ['The prime suspect, the man in the hat, was at the inn.', 'The main suspect, the man in the hat, was at the inn.'],
    ['Bathers who suspect a leak should ring the bell.', 'Bathers who notice a leak should ring the bell.'],
    ['The cup was apparently marred by rain, the judges said.', 'The judges called the cup tainted by what looked like rain.'],
    ['To judge this it should be realised that the weir is old.', 'To judge this it should be understood that the weir is old.'],
  ])('is not where both sides have one, or neither: “%s”, “%s”', (one, two) => {
    expect(typesOf(around(one), around(two))).toEqual([]);
    expect(typesOf(around(two), around(one))).toEqual([]);
  }); // prettier-ignore
});
