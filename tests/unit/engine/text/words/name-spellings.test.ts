import { expect, it } from 'vitest';
import { NAME_SPELLINGS } from '../../../../../src/engine/text/words/name-spellings';

it('gives each spelling of a name one by which it is compared, in lower case', () => {
  expect(NAME_SPELLINGS.size).toBeGreaterThan(20);
  for (const [spelling, first] of NAME_SPELLINGS) {
    expect(spelling, spelling).toBe(spelling.toLowerCase());
    expect(first, spelling).toMatch(/^\p{Ll}+$/u);
    expect(NAME_SPELLINGS.has(first), first + ' stands for another').toBe(false);
  }
});
