import { expect, it } from 'vitest';
import { houseForm } from '../../../../../src/engine/text/words/abbreviations';
import { americanSpelling } from '../../../../../src/engine/text/words/spelling';
import { stemOf } from '../../../../../src/engine/text/words/stems';

it.each([
  ['warned', 'warning'],
  ['agreed', 'agree'],
  ['nations', 'nation'],
  ['relational', 'relate'],
  ['hopping', 'hop'],
  ['sanctions', 'sanction'],
  ['destabilizing', 'destabilize'],
])('%s and %s have one stem', (a, b) => expect(stemOf(a, 'en')).toBe(stemOf(b, 'en')));
it.each([
  ['university', 'unite'],
  ['sing', 'sign'],
  ['news', 'newly'],
])('%s and %s do not', (a, b) => expect(stemOf(a, 'en')).not.toBe(stemOf(b, 'en')));
it('cuts words of other languages to a prefix', () =>
  expect(stemOf('сообщили', 'ru')).toBe(stemOf('сообщила', 'ru')));

it.each([
  ['colour', 'color'],
  ['neighbouring', 'neighboring'],
  ['organised', 'organized'],
  ['centre', 'center'],
  ['travelled', 'traveled'],
  ['defence', 'defense'],
  ['programme', 'program'],
  ['grey', 'gray'],
])('%s is %s in America', (british, american) => expect(americanSpelling(british)).toBe(american));
it.each(['four', 'hour', 'promise', 'raise', 'exercise', 'acre', 'massacre', 'advise', 'fence'])(
  '%s stays as it is',
  (word) => {
    expect(americanSpelling(word)).toBe(word);
  },
);

it('opens abbreviations, ambiguous ones only with their full stop', () => {
  expect(houseForm('jun', true)).toBe('june');
  expect(houseForm('sun', false)).toBe('sun');
  expect(houseForm('u.s.', true)).toBe('us');
  expect(houseForm('percent', false)).toBe('%');
});
