import { describe, expect, it } from 'vitest';
import { isSaidOn } from '../../../../../src/engine/findings/dates/said-on';
import { findingsBetween } from '../../../../support/alarms';
import { viewed } from '../../../../support/linked-sides';

/** Of the first date of some sentences. */
const saidOn = (...texts: readonly string[]): boolean => {
  const { a } = viewed(texts, texts).view;
  return isSaidOn(
    a,
    a.findIndex(({ kind }) => kind === 'date'),
  );
};

describe('the day on which something was said', () => {
  it.each([
    'The mayor said in Arden on Monday that the quay is shut.',
    'The mayor confirmed the sale on Monday.',
    'The mayor wrote in a post on Monday that the quay is shut.',
    'In a short reply on Monday the mayor spoke of the quay.',
    'The remarks came on Monday.',
    '“The quay is shut,” the mayor began on Monday.',
    'The mayor called on Monday for a new quay.',
    'Data from the harbour office showed on Monday that trade fell.',
    'A survey revealed on Monday that trade fell.',
  ])('%s', (text) => expect(saidOn(text)).toBe(true));

  it.each([
    ['somebody who shows a thing', 'The mayor showed his dog on Monday.'],
    ['a verb of what runs its course', 'Work on the quay began on Monday.'],
    ['another', 'The hearing continues on Monday.'],
    ['another', 'The hearing concluded on Monday.'],
    ['a verb with a thing for its object', 'The union called a strike on Monday.'],
    ['another', 'She answered the letter on Monday.'],
    ['a noun', 'The state fair on Monday drew few.'],
    ['another', 'The claim of Monday was filed late.'],
    ['a clause that opens there', 'The mayor confirmed that Monday is the last day.'],
  ])('not %s: %s', (_, text) => expect(saidOn(text)).toBe(false));

  it('not in the sentence behind', () => {
    expect(saidOn('The mayor said so.', 'Monday is the last day.')).toBe(false);
  });
});

const told = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'date-changed')
    .map(({ message }) => message);

describe('a date behind a verb that opens or ends something', () => {
  it.each([
    ['Work on the quay will begin in April.', 'Work on the quay will start in August.'],
    ['The hearing begins at 9 a.m. in the old mill.', 'The hearing commences at 11 a.m. in the old mill.'],
    ['The hearing concluded on Friday in Arden.', 'The hearing ended on Sunday in Arden.'],
    ['The hearing continued on 4 May in Arden.', 'The hearing resumed on 14 May in Arden.'],
  ])('is told where it changed with the verb: %s / %s', (a, b) => {
    expect(told(a, b)).toHaveLength(1);
    expect(told(b, a)).toHaveLength(1);
  });

  it.each([
    ['Work on the quay will begin in April.', 'Work on the quay will start in April.'],
    ['The quay opens on Friday.', 'The mayor said on Monday the quay was about to open.'],
  ])('and not where it is the same, or tells when it was said: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });
});
