import { describe, expect, it } from 'vitest';
import { isAtTimes, isOfManner } from '../../../../../src/engine/findings/doubts/manners';
import { alarms, readAs } from '../../../../support/alarms';

function isManner(text: string): boolean {
  const tokens = readAs('a', text).tokens[0]!;
  return isOfManner(
    tokens,
    tokens.findIndex(({ form }) => form === 'could'),
  );
}

describe('what somebody could be is a manner', () => {
  it.each([
    'She could be sharp.',
    'He could be very stern with late pupils.',
    'Friends of the man, who could also be generous, were few.',
  ])('%s', (text) => expect(isManner(text)).toBe(true));

  it.each([
    'The law could be harsh on tenants.',
    'She could be ill.',
    'He could be difficult to replace.',
    'She could be sharp enough to win.',
    'She could win.',
  ])('and not in: %s', (text) => expect(isManner(text)).toBe(false));
});

describe('what is so now and then', () => {
  const atTimes = (text: string, other = 'Winters could be harsh.'): boolean =>
    isAtTimes(readAs('a', text).tokens[0]!, 1, readAs('b', other).tokens[0]!, 1);

  it('is said by an adverb, or by what somebody has in him', () => {
    expect(atTimes('Winters were often harsh.')).toBe(true);
    expect(atTimes('Winters were at times harsh.')).toBe(true);
    expect(atTimes('He was strong enough to lift a calf.')).toBe(true);
    expect(atTimes('Winters were harsh.')).toBe(false);
    expect(atTimes('Winters were harsh, and often dark.')).toBe(false);
    expect(atTimes('Winters were often harsh.', 'Winters could often be harsh.')).toBe(true);
    const districts = 'Bread could run short in often poor districts.';
    expect(atTimes('Bread will run short in often poor districts.', districts)).toBe(false);
  });
});

describe('“could” told anew', () => {
  it.each([
    ['He could be charming when he wanted something.', 'He was charming when he wanted something.'],
    ['Winters on the island could be harsh.', 'Winters on the island were often harsh.'],
  ])('is no lost doubt: “%s”, “%s”', (one, two) => expect(alarms(one, two)).toEqual([]));

  it.each([
    ['The bridge could be unsafe for lorries.', 'The bridge is unsafe for lorries.'],
    ['She could be ill, her lawyer said.', 'She is ill, her lawyer said.'],
  ])('is one: “%s”, “%s”', (one, two) => expect(alarms(one, two)).toEqual(['hedge-dropped']));
});
