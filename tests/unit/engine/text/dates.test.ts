import { describe, expect, it } from 'vitest';
import { dateKey, datesAgree, datesOf } from '../../../../src/engine/text/dates';
import { wordsOf } from '../../../../src/engine/text/words';

const found = (text: string) => datesOf(text, wordsOf(text, { start: 0, end: text.length }));

describe('datesOf', () => {
  it.each([
    ['on Jun. 20 he', ['*-6-20-*']],
    ['on 20 June 2024 he', ['2024-6-20-*']],
    ['on June 20, 2024, he', ['2024-6-20-*']],
    ['2024-06-20', ['2024-6-20-*']],
    ['on Thursday, June 20, he', ['*-6-20-3']],
    ['since 2022', ['2022-*-*-*']],
    ['they may march', []],
    ['20 people', []],
  ])('%s', (text, expected) => expect(found(text).map(dateKey)).toEqual(expected));

  it('agrees where no part differs', () => {
    const [long, short, other] = ['20 June 2024', 'June 20', 'June 21'].map((text) => found(text)[0]!);
    expect(datesAgree(long!, short!)).toBe(true);
    expect(datesAgree(long!, other!)).toBe(false);
  });
});
