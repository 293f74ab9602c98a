import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

const phrases = (one: string, two: string): string => editsBetween(one, two).phrases;

describe('brackets', () => {
  it('are kept in pairs', () => {
    expect(phrases('A bus (Norpress) burned.', 'A bus (Continental) burned.')).toBe(
      'A bus ( [Norpress/Continental] ) burned.',
    );
    expect(phrases('A bus (Norpress) burned.', 'A bus (Continental] burned.')).toBe(
      'A bus ( [Norpress/Continental] {)~]:cosmetic} burned.',
    );
    expect(phrases('A bus (a red one) burned.', 'A bus burned.')).toBe('A bus [(a red one)/] burned.');
  });
});
