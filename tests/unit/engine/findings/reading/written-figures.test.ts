import { expect, it } from 'vitest';
import { readAs } from '../../../../support/alarms';

it.each([
  ['It ran at 60mph.', '60|mph'],
  ['It cost 40m.', '40m'],
  ['It was 35C there.', '35|C'],
  ['It was -7C there.', '-7|C'],
  ['It costs 50p there.', '50|p'],
  ['It saw 1080p video.', '1080p'],
  ['Under-16s go free.', 'Under|16'],
  ['An over-65 ticket costs less.', 'over|65'],
  ['He is in his mid-40s.', 'mid-40s'],
  ['A 19-year-old won.', '19|year-|old'],
  ['A six-month delay followed.', 'six|month'],
  ['A 7.3-million-dollar deal ended.', '7.3-million-dollar'],
  ['Then one-third left.', 'one|third'],
  ['It won 2-1 there.', '2-1'],
])('a figure is read apart from what it is written to: %s', (text, parts) => {
  const words = readAs('a', text).tokens[0]!.map(({ start, end }) => text.slice(start, end));
  expect(`|${words.join('|')}|`).toContain(`|${parts}|`);
});
