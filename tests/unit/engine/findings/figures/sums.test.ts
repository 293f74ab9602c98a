import { expect, it } from 'vitest';
import { currencyAt } from '../../../../../src/engine/findings/figures/sums';
import { readAs } from '../../../../support/alarms';
import { figuresOf } from '../../../../support/linked-sides';

it.each([
  ['It cost $5m.', 'dollar'],
  ['It cost 5 euros.', 'euro'],
  ['It cost CHF 58.1 million.', 'franc'],
  ['It cost 58.1 million Swiss francs.', 'franc'],
  ['It cost 40 (Swiss) francs.', ''],
  ['It cost 40. Francs are old.', ''],
  ['It rose by 5 percent.', ''],
  ['It ran 5 km for francs.', ''],
  ['The 5 clerks came.', ''],
  ['The 5 old clerks of francs came.', ''],
  ['A boy aged 36 months slept.', 'age'],
])('%s: “%s”', (sentence, currency) => {
  const reading = readAs('a', sentence);
  const [{ first, at, unit }] = figuresOf(reading) as [ReturnType<typeof figuresOf>[0]];
  expect(currencyAt(reading.tokens.flat(), first, at, unit)).toBe(currency);
});
