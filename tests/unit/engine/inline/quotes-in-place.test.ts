import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

const phrases = (one: string, two: string): string => editsBetween(one, two).phrases;

describe('quotation marks of another form', () => {
  it('are typography', () =>
    expect(phrases('He said "yes" to it.', 'He said “yes” to it.')).toBe(
      'He said {"~“:cosmetic} yes {"~”:cosmetic} to it.',
    ));

  it('are typography on the other side of a comma', () =>
    expect(phrases('"We were wrong", he said.', '"We were wrong," he said.')).not.toContain('['));
});
