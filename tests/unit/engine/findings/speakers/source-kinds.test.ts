import { describe, expect, it } from 'vitest';
import {
  areSourcesByTrade,
  isSourceByTrade,
  kindOfSource,
} from '../../../../../src/engine/findings/speakers/source-kinds';

const kindOf = (label: string, parts: readonly string[] = [], pronoun = false): string | null =>
  kindOfSource({ label, parts, pronoun });

describe('a source without a name', () => {
  it('is of the kind that its words give', () => {
    expect(kindOf('The army')).toBe(kindOf('troops'));
    expect(kindOf('residents')).toBe(kindOf('two eyewitnesses'));
    expect(kindOf('doctors')).not.toBe(kindOf('police'));
    expect(kindOf('the union')).not.toBeNull();
  });

  it.each([
    ['may speak for anybody', 'a spokeswoman for the army'],
    ['has words of two kinds', 'the government and the rebels'],
    ['says nothing of who it is', 'the tall one'],
    ['is empty', ''],
  ])('is of none where it %s', (_, label) => expect(kindOf(label)).toBeNull());

  it('is of none where it has a name or is a pronoun', () => {
    expect(kindOf('Minister Lund', ['lund'])).toBeNull();
    expect(kindOf('police', [], true)).toBeNull();
  });

  it('is known by a word that sources go by', () => {
    expect(isSourceByTrade({ label: 'Two officials' })).toBe(true);
    expect(isSourceByTrade({ label: 'Police' })).toBe(true);
    expect(isSourceByTrade({ label: 'The bridge' })).toBe(false);
    expect(isSourceByTrade({ label: 'Власти' })).toBe(false);
  });

  it.each(['officials', 'police', 'doctors', 'analysts', 'people'])('is several people: %s', (form) =>
    expect(areSourcesByTrade(form)).toBe(true),
  );

  it.each(['official', 'doctor', 'bridges', 'ministry', ''])('is not several people: "%s"', (form) =>
    expect(areSourcesByTrade(form)).toBe(false),
  );
});
