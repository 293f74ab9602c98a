import { describe, expect, it } from 'vitest';
import { type Word, formOf, wordsOf } from '../../../../../src/engine';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';

const forms = (text: string): string[] =>
  wordsOf(text, { start: 0, end: text.length }).map((word) => word.form);
const kinds = (text: string): string =>
  wordsOf(text, { start: 0, end: text.length })
    .map((word) => word.kind[0])
    .join('');

describe('words', () => {
  it.each([
    [
      '5,000 3.5 50% 4:12 $2.5 20th 1990s -5 7–2 2024-06-20 5-year-old',
      '5,000 3.5 50% 4:12 $2.5 20th 1990s -5 7-2 2024-06-20 5-year-old',
    ],
    ['nuclear-armed Don’t Russia’s rock-n-roll', "nuclear-armed don't russia's rock-n-roll"],
    ['U.S. a.m. U.N.-backed COVID-19 MH17', 'u.s. a.m. u.n.-backed covid-19 mh17'],
    ['said… he -- “Oui” ‘no’', `said ... he - " oui " ' no '`],
    ['caf\u00E9 cafe\u0301 \uFB01re wo\u00ADrd na\u200Bme', 'café café fire word name'],
    ['https://example.org/a?b=1. Ende', 'https://example.org/a?b=1 . ende'],
    ['1½ ½', '1 1/2 1/2'],
    ['Nguyễn Größe İstanbul', 'nguyễn grösse i̇stanbul'],
  ])('of %s', (text, expected) => {
    expect(forms(text).join(' ')).toBe(expected);
  });

  it('tell numbers and marks from words', () => {
    expect(kinds('He paid $5, or 10 %, in May!')).toBe('wwnpwnwpwwp');
  });

  it.each([
    ['我们在北京举行会议。', ['我们', '在', '北京', '举行', '会议', '。']],
    ['ประเทศไทยมีประชากร', ['ประเทศไทย', 'มี', 'ประชากร']],
    ['カタカナのテスト', ['カタカナ', 'の', 'テスト']],
    ['हिन्दी में लिखा।', ['हिन्दी', 'में', 'लिखा', '।']],
    ['אמר יו"ר הוועד', ['אמר', 'יו"ר', 'הוועד']],
    ['서울에서 회의가', ['서울에서', '회의가']],
  ])('of other scripts: %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('lie within the range asked for', () => {
    const text = 'One two three';
    expect(wordsOf(text, { start: 4, end: 7 })).toMatchObject([
      { start: 4, end: 7, form: 'two', kind: 'word' },
    ]);
  });

  it('have one form whatever marks they are typed with', () => {
    expect(new Set(['"', '“', '”', '„', '«', '»', '「'].map(formOf)).size).toBe(1);
    expect(new Set(['-', '–', '—', '--', '−'].map(formOf)).size).toBe(1);
    expect(formOf('Don’t')).toBe(formOf("don't"));
    expect(formOf('Ёлка')).toBe(formOf('елка'));
    expect(formOf('Straße')).toBe(formOf('Strasse'));
    expect(formOf('قُتِلَ')).toBe(formOf('قتل'));
    expect(formOf('שָׁלוֹם')).toBe(formOf('שלום'));
    expect(formOf('йод')).not.toBe(formOf('иод'));
    expect(formOf('…')).toBe(formOf('...'));
  });

  it('keep marks that are no vowel points, however many', () => {
    expect(formOf(`a${'\u0301'.repeat(40_000)}`)).toHaveLength(40_000);
    expect(formOf(`ש${'\u05b8'.repeat(40_000)}`)).toBe('ש');
  });
});

describe('the shorter way to plain words', () => {
  /** Mulberry32. */
  const randomFrom = (seed: number) => (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const PIECES = [
    ...'aBS.,;:!?\'"()[]-/%$€& \n5½éא東٣·',
    ...[
      'cat',
      'don',
      'www',
      'http',
      '://',
      '’',
      '‘',
      '“',
      '”',
      '–',
      '—',
      '--',
      '...',
      '12',
      '000',
      'th',
      '1990s',
    ],
    ...['\u0301', '\u00ad', '\u200b', '\u00a0', 'ไทย', '\u{1d49c}', '。'],
  ];

  it('finds what the pattern finds', () => {
    const random = randomFrom(11);
    const shared = createWordForms('en');
    const types = (words: Word[]) =>
      words.map(({ type, ...word }) => ({ ...word, type: { ...type, no: 0 } }));
    for (let n = 0; n < 20_000; n++) {
      const count = 1 + Math.floor(random() * 7);
      const text = Array.from({ length: count }, () => PIECES[Math.floor(random() * PIECES.length)]!).join(
        '',
      );
      const whole = { start: 0, end: text.length };
      const byPattern = types(wordsOf(text, whole, createWordForms('en'), () => -1));
      expect(types(wordsOf(text, whole)), JSON.stringify(text)).toEqual(byPattern);
      expect(types(wordsOf(text, whole, shared)), JSON.stringify(text)).toEqual(byPattern);
    }
  });

  it('may leave out the scripts without spaces where none of their letters can stand', () => {
    const own =
      /^(?=[\p{L}\p{M}\p{Cf}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
    const shared = (unit: number): boolean => unit === 0x2bc || (unit >= 0x300 && unit < 0x370);
    const found: number[] = [];
    for (let unit = 0; unit < 0x2c00; unit++)
      if ((unit < 0xe00 || unit >= 0x2000) && !shared(unit) && own.test(String.fromCharCode(unit)))
        found.push(unit);
    expect(found).toEqual([]);
  });
});
