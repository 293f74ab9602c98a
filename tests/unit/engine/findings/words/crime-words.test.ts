import { expect, it } from 'vitest';
import { isCrime } from '../../../../../src/engine/findings/words/crime-words';

it.each(['stealing', 'theft', 'murder', 'embezzling', 'fraud', 'bribery', 'raping', 'robbed'])(
  '"%s" is a crime',
  (form) => {
    expect(isCrime(form)).toBe(true);
  },
);

it.each(['finding', 'stealth', 'robe', 'rapid', 'grape', 'charging', 'skill', 'runaway'])(
  '"%s" is none',
  (form) => {
    expect(isCrime(form)).toBe(false);
  },
);
