import { describe, expect, it } from 'vitest';
import { isPlain, plainTwin, wordPattern } from '../../../../src/engine/text/plain-patterns';

const PLAIN = [...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)), ...'£€‘’“”–—…'];

describe('isPlain', () => {
  it('has all of ASCII and the marks of printed English, and no more', () => {
    expect(PLAIN.every(isPlain)).toBe(true);
    expect(['é', '\u00A0', '\u00AD', '½', 'ſ', '\u212A', '\u{1F600}', 'a\u0301'].some(isPlain)).toBe(false);
  });
});

describe('plainTwin', () => {
  it.each(['L', 'N', 'Nd', 'No', 'M', 'Cf', 'Sc', 'Pf', 'P', 'sc=Hebr'])(
    'finds of the class %s what the pattern finds, inside brackets and outside',
    (name) => {
      for (const pattern of [`\\p{${name}}`, `[\\p{${name}}]`, `[^\\p{${name}}]`, `[_\\p{${name}}\\]]`]) {
        const whole = new RegExp(pattern, 'u');
        const twin = plainTwin(whole);
        expect(twin.source).not.toContain('\\p{');
        expect(PLAIN.filter((character) => twin.test(character))).toEqual(
          PLAIN.filter((character) => whole.test(character)),
        );
      }
    },
  );

  it('leaves classes that it does not know, and keeps the flags', () => {
    expect(plainTwin(/\p{Lu}\p{L}/giu)).toEqual(/\p{Lu}[A-Za-z]/giu);
    expect(plainTwin(/\[\p{L}\]/u)).toEqual(/\[[A-Za-z]\]/u);
  });
});

describe('wordPattern', () => {
  it('reads every script, whether a word is plain or not', () => {
    const { test } = wordPattern(/^doubt\p{L}*$/u);
    expect(['doubt', 'doubtful', 'doubté', 'doubt2', 'redoubt', 'дoubt'].map(test)).toEqual(
      [true, true, true, false, false, false], // prettier-ignore
    );
  });
});
