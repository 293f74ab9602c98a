import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import type { Token } from '../../../../../src/engine/findings/reading/tokens';
import { areOfOneRoot, areOneVerb } from '../../../../../src/engine/findings/denials/same-words';

const wordsOf = (text: string): readonly Token[] =>
  readVersion(versionFromText(text, { id: 'a' })).tokens[0]!;

const pairOf = (x: string, y: string): readonly [Token, Token] => {
  const words = wordsOf(`They ${x} and ${y} there.`);
  return [words[1]!, words[3]!];
};

describe('forms of one verb', () => {
  it.each([
    ['take', 'took', true],
    ['pays', 'paid', true],
    ['sell', 'selling', true],
    ['sell', 'buy', false],
  ])('%s, %s: %s', (x, y, one) => {
    expect(areOneVerb(...pairOf(x, y))).toBe(one);
  });

  it('are no figures', () => {
    const [five, other] = [wordsOf('They paid 500 and 500 more.')[2]!, wordsOf('They paid 500 more.')[2]!];
    expect(areOneVerb(five, other)).toBe(false);
  });
});

describe('words of one root', () => {
  it.each([
    ['resign', 'resignation', true],
    ['refused', 'refusal', true],
    ['closed', 'closure', false],
    ['appeal', 'appeals', true],
    ['deny', 'denial', false],
    ['ban', 'bank', false],
  ])('%s, %s: %s', (x, y, one) => {
    expect(areOfOneRoot(...pairOf(x, y))).toBe(one);
  });
});
