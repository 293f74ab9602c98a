import { describe, expect, it } from 'vitest';
import { formOf, wordsOf } from '../../../../src/engine';

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
    ['Nguyễn Größe İstanbul', 'nguyễn größe i̇stanbul'],
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
    expect(wordsOf(text, { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, form: 'two', kind: 'word' }]);
  });

  it('have one form whatever marks they are typed with', () => {
    expect(new Set(['"', '“', '”', '„', '«', '»', '「'].map(formOf)).size).toBe(1);
    expect(new Set(['-', '–', '—', '--', '−'].map(formOf)).size).toBe(1);
    expect(formOf('Don’t')).toBe(formOf("don't"));
    expect(formOf('…')).toBe(formOf('...'));
  });
});
