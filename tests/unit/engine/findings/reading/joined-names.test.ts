import { expect, it } from 'vitest';
import { readAs } from '../../../../support/alarms';

it.each([
  ['Then Ronald L. Kuby spoke.', ['ronald l kuby']],
  ['They met in St. Brendan, as Ada Roe said.', ['st brendan', 'ada roe']],
  ['Then came Rev. Ada Roe.', ['rev ada roe']],
  ['They met Ada Roe; Jan Hale left.', ['ada roe', 'jan hale']],
])('a full stop parts no name behind a short form: %s', (text, names) =>
  expect(readAs('a', text).names[0]!.map(({ parts }) => parts.join(' '))).toEqual(names),
);
