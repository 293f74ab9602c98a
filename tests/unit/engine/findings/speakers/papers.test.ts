import { expect, it } from 'vitest';
import { isPaper } from '../../../../../src/engine/findings/speakers/papers';

it.each([
  ['minutes seen by the Courier', true],
  ['court papers', true],
  ['an inspection report by the board', true],
  ['Figures from the operator', true],
  ['the author of the report', false],
  ['the records office', false],
  ['Ana Petrak', false],
  ['', false],
])('isPaper: “%s”: %s', (label, is) => expect(isPaper(label)).toBe(is));
