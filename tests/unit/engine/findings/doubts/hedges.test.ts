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
