import { describe, expect, it } from 'vitest';
import { agree, areApart } from '../../../../../src/engine/findings/titles/office-ladders';
import { type Office, lastOffice } from '../../../../../src/engine/findings/titles/offices';
import { readAs } from '../../../../support/alarms';

function office(words: string): Office {
  const { tokens, version } = readAs('a', words);
  return lastOffice(version.text, tokens[0]!, 0, tokens[0]!.length - 1)!.what;
}
const apart = (one: string, other: string): boolean => areApart(office(one), office(other));
const same = (one: string, other: string): boolean => agree(office(one), office(other));

const APART = [
  ['judge', 'prosecutor'],
  ['sergeant', 'inspector'],
  ['mayor', 'governor'],
  ['chief executive', 'chairman'],
  ['doctor', 'nurse'],
] as const;
const SAME = [
  ['chief executive', 'managing director'],
  ['deputy director', 'vice director'],
  ['chairman', 'chairwoman'],
  ['director', 'senior director'],
  ['minister', 'health minister'],
  ['prime minister', 'premier'],
] as const;
const OTHER = [
  ['director', 'deputy director'],
  ['health minister', 'trade minister'],
  ['chief inspector', 'inspector'],
  ['former mayor', 'mayor'],
] as const;

describe('areApart', () => {
  it.each(APART)('nobody is both %s and %s', (one, other) => {
    expect(apart(one, other)).toBe(true);
    expect(apart(other, one)).toBe(true);
    expect(same(one, other)).toBe(false);
  });

  it.each([
    ['mayor', 'professor'],
    ['former judge', 'prosecutor'],
    ['deputy prime minister', 'finance minister'],
    ['deputy mayor', 'councillor'],
    ['judge', 'judge'],
  ])('somebody may be %s and %s', (one, other) => {
    expect(apart(one, other)).toBe(false);
    expect(apart(other, one)).toBe(false);
  });
});

describe('agree', () => {
  it.each(SAME)('%s is %s', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
    expect(apart(one, other)).toBe(false);
  });

  it.each(OTHER)('%s is not %s', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });
});
