import { describe, expect, it } from 'vitest';
import { isPlain, plainTwin, twinned, wordPattern } from '../../../../src/engine/text/plain-patterns';

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, n) => String.fromCharCode(first + n));
const ACCENTED = between(0xc0, 0x17f).filter((character) => !'×÷'.includes(character));
const PLAIN = [...between(0, 0x7f), ...ACCENTED, ...'£€‘’“”–—…'];

describe('isPlain', () => {
  it('has all of ASCII, the accented letters of Europe and the marks of printed English, and no more', () => {
    expect(PLAIN.every(isPlain)).toBe(true);
    expect(['×', '\u00A0', '\u00AD', '½', 'ƀ', 'я', '\u212A', '\u{1F600}', 'a\u0301'].some(isPlain)).toBe(
      false,
    );
  });
});

describe('plainTwin', () => {
  it.each(['L', 'Lu', 'Ll', 'N', 'Nd', 'No', 'M', 'Cf', 'Sc', 'S', 'Pd', 'Pf', 'P', 'STerm', 'sc=Hebr'])(
    'finds of the class %s what the pattern finds, inside brackets and outside',
    (name) => {
      for (const pattern of [`\\p{${name}}`, `[\\p{${name}}]`, `[^\\p{${name}}]`, `[_\\p{${name}}\\]]`]) {
        const whole = new RegExp(pattern, 'u');
        const twin = plainTwin(whole);
        expect(twin.source).not.toContain(`\\p{${name}}`);
        expect(PLAIN.filter((character) => twin.test(character))).toEqual(
          PLAIN.filter((character) => whole.test(character)),
        );
      }
    },
  );

  it('leaves classes that it does not know, and keeps the flags', () => {
    expect(plainTwin(/\p{sc=Grek}[\p{Nd}.]\P{L}/giu)).toEqual(/\p{sc=Grek}[\u0030-\u0039.]\P{L}/giu);
    expect(plainTwin(/\[\p{Nd}\]/u)).toEqual(/\[[\u0030-\u0039]\]/u);
  });
});

describe('twinned', () => {
  it('hands out the pattern itself where a text has more than plain characters', () => {
    const pattern = /^\p{L}+$/u;
    expect(twinned(pattern)('дом')).toBe(pattern);
    expect(twinned(pattern)('Zürich')).not.toBe(pattern);
  });
});

describe('wordPattern', () => {
  it('reads every script, whether a word is plain or not', () => {
    const { test } = wordPattern(/^doubt\p{L}*$/u);
    expect(['doubt', 'doubtful', 'doubté', 'doubt2', 'redoubt', 'дoubt'].map(test)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
