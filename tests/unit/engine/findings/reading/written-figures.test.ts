import { expect, it } from 'vitest';
import { readAs } from '../../../../support/alarms';

it.each([
  ['It ran at 60mph.', '60|mph'],
  ['It cost 40m.', '40m'],
  ['It was 35C there.', '35|C'],
  ['A 19-year-old won.', '19|year-|old'],
  ['A six-month delay followed.', 'six|month'],
  ['A 7.3-million-dollar deal ended.', '7.3-million-dollar'],
  ['Then one-third left.', 'one|third'],
  ['It won 2-1 there.', '2-1'],
])('a figure is read apart from what it is written to: %s', (text, parts) => {
  const words = readAs('a', text).tokens[0]!.map(({ start, end }) => text.slice(start, end));
  expect(`|${words.join('|')}|`).toContain(`|${parts}|`);
});
