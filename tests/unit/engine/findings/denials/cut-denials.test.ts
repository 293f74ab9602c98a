import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('a denial that went where another was cut beside it is told, from either side', () => {
  it.each([
    ['a plea', 'Hale said she had never been to Pell and would plead not guilty.', 'Hale said she would plead guilty.'],
    ['a plan', 'Pike said he had not seen the letter and would not resign.', 'Pike said he would resign.'],
    ['with a pronoun', 'Pike said he had not read the report and he would not resign.', 'Pike said he would resign.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('where the other denial, or a condition, is still there nothing is told', () => {
  it.each([
    ['kept', 'Pike said he had not seen the letter and would not resign.', 'Pike said he would not resign.'],
    ['another verb', 'Pike said he had not seen the letter and would not resign.', 'Pike said he would stay in office.'],
    ['a condition', 'Pike said he had not seen the letter and would not resign unless asked.', 'Pike said he would resign if asked.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
  }); // prettier-ignore
});
