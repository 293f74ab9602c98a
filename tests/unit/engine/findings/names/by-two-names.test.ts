import { expect, it } from 'vitest';
import { byTwoNames, mayShorten } from '../../../../../src/engine/findings/names/by-two-names';
import type { Reading } from '../../../../../src/engine/findings/reading/reading';
import { readAs } from '../../../../support/alarms';

it('byTwoNames knows whom the text has by both', () => {
  const reading = readAs('a', 'Then Ana Petrak sang with Osric Bell.');
  expect(byTwoNames(reading, ['ana'], ['petrak'])).toBe(true);
  expect(byTwoNames(reading, ['ana'], ['bell'])).toBe(false);
});

it.each([
  ['It was sold to AMC today.', 'It was sold to AustMag today.', true],
  ['It was sold to AMC today.', 'It was sold to Brage today.', false],
  ['It was sold to Alda today.', 'It was sold to AustMag today.', false],
])('mayShorten: %s / %s', (one, two, may) => {
  const placed = (reading: Reading) => ({ name: reading.names[0]![0]!, at: 0, parts: [] });
  const [from, to] = [readAs('a', one), readAs('b', two)];
  expect(mayShorten(from, placed(from), to, placed(to))).toBe(may);
});
