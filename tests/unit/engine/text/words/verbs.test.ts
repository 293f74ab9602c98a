import { expect, it } from 'vitest';
import IRREGULAR from '../../../../../src/engine/text/words/irregular-verbs.json';
import { baseVerb } from '../../../../../src/engine/text/words/verbs';

it.each([
  ['went', 'go'],
  ['gone', 'go'],
  ['bought', 'buy'],
  ['taught', 'teach'],
  ['was', 'be'],
  ['go', 'go'],
  ['walked', 'walked'],
  ['', ''],
  ['constructor', 'constructor'],
  ['Went', 'Went'],
])('baseVerb of “%s” is “%s”', (form, base) => expect(baseVerb(form)).toBe(base));

it('the list gives no form to two verbs', () => {
  const forms = Object.values(IRREGULAR).flat();
  expect(forms.filter((form, at) => forms.indexOf(form) < at)).toEqual([]);
  expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
});
