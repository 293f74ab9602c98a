import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';
import { PEOPLES } from '../../../../../src/engine/findings/words/peoples';

describe('lands and their peoples', () => {
  it('have each word once, folded', () => {
    const words = PEOPLES.flat();
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => /^[a-z]+$/.test(word))).toBe(true);
  });

  it('are one name, and two of them two', () => {
    const one = "The ferry was held in Norway's capital on Monday.";
    expect(alarms(one, 'The ferry was held in the Norwegian capital on Monday.')).toEqual([]);
    expect(alarms(one, "The ferry was held in Denmark's capital on Monday.")).toContain('name-changed');
  });
});
