import { expect, it } from 'vitest';
import { inLanguage } from '../../../../src/renderer/state/script';

it('an element is told the language only where it is known', () => {
  expect(inLanguage({ language: 'he' }, 'שלום')).toEqual({ lang: 'he', dir: 'rtl' });
  expect(inLanguage({ language: 'und' }, 'x')).toEqual({ lang: undefined, dir: 'ltr' });
});
