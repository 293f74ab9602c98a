import { expect, it } from 'vitest';
import * as kinds from '../../../../../src/engine/score/compare/match-kinds';

it('names each kind by its number, and takes all but those by meaning for the same word', () => {
  const { BY, isSame, ...numbers } = kinds;
  const told = Object.entries(numbers).map(([name, number]) => [name.toLowerCase(), BY[number]]);
  for (const [name, by] of told) expect(by).toBe(name);
  expect(BY.flatMap((by, number) => (isSame(number) ? [by] : []))).toEqual([
    'form',
    'cosmetic',
    'spelling',
    'stem',
    'number',
    'abbreviation',
    'name',
    'typo',
  ]);
});
