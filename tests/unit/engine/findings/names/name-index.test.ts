import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../../../src/engine/findings/names/name-index';
import { compareNames } from '../../../../../src/engine/text/names/names';

const NAMES = [
  ['kim', 'jong', 'un'], ['bank', 'england'], ['federal', 'reserve', 'board'], ['kim'], ['frb'], ['england'], ['jong', 'kim'], ['roe'],
  ['new', 'new', 'york'], ['new', 'york', 'city'], ['anna', 'roe'], ['a', 'roe'],
]; // prettier-ignore

describe('createNameIndex', () => {
  it('finds the first name that compares as the same or as a form of it, as a walk through all of them does', () => {
    const index = createNameIndex();
    const added: string[][] = [];
    for (const name of NAMES) {
      for (const asked of NAMES)
        for (const odd of [false, true]) {
          const admits = (number: number): boolean => !odd || number % 2 === 1;
          const walked = added.findIndex((own, n) => admits(n) && compareNames(own, asked) !== 'other');
          expect(index.first(asked, admits), `${asked.join(' ')} in ${added.length}`).toBe(walked);
        }
      expect(index.add(name)).toBe(added.length);
      added.push(name);
    }
  });
});
