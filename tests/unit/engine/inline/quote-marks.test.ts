import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

const phrases = (one: string, two: string): string => editsBetween(one, two).phrases;

describe('quotation marks', () => {
  it('that went are shown as cut, whatever words they stood beside', () =>
    expect(
      phrases(
        'He called it "in kind and in proportion" today.',
        'He called it in kind and in proportion today.',
      ),
    ).toBe('He called it ["/] in kind and in proportion ["/] today.'));

  it('are none where they are apostrophes', () =>
    expect(phrases("The passengers' council met.", 'The passengers council met.')).toBe(
      "The {passengers'~passengers:cosmetic} council met.",
    ));
});
