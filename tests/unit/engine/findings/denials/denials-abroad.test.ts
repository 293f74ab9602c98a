import { describe, expect, it } from 'vitest';
import { denialsOf } from '../../../../../src/engine/findings/denials/denials-abroad';

const LANGUAGES = ['ru', 'he', 'ar', 'hi', 'th', 'zh', 'ja', 'ko', 'it', 'pt', 'nl', 'pl'];

/** The denials of a folded sentence, once what only looks like one is taken out. */
const denialsIn = (language: string, sentence: string): string[] => {
  const { idiom, denial } = denialsOf(language)!;
  return [...sentence.replace(idiom, '·').matchAll(denial)].map(([words]) => words.trim());
};

it.each([
  ['ru', 'поезд не пришёл', 'не'],
  ['he', 'הרכבת לא הגיעה', 'לא'],
  ['ar', 'القطار لم يصل', 'لم'],
  ['hi', 'गाड़ी नहीं आई', 'नहीं'],
  ['th', 'รถไฟไม่ได้มา', 'ไม่ได้'],
  ['zh', '列车没有到站', '没有'],
  ['ja', '列車は来なかった', 'なかった'],
  ['ko', '기차가 오지 않았다', '않았다'],
  ['it', 'il treno non è arrivato', 'non'],
  ['pt', 'o trem não chegou', 'não'],
  ['nl', 'de trein kwam niet', 'niet'],
  ['pl', 'pociąg nie przyjechał', 'nie'],
])('a denial in %s: %s', (language, sentence, denial) => {
  expect(denialsIn(language, sentence)).toEqual([denial]);
});

it.each([
  ['ru', 'она не только пела'],
  ['he', 'היא לא רק שרה'],
  ['ar', 'لا شك أنها غنت'],
  ['hi', 'उसने न केवल गाया'],
  ['th', 'เธอไม่เพียงร้องเพลง'],
  ['zh', '她不仅唱歌'],
  ['ja', '彼女は歌わなければならない'],
  ['ko', '그는 가수일 뿐만 아니라 배우다'],
  ['it', 'non solo ha cantato'],
  ['pt', 'ela não só cantou'],
  ['nl', 'ze zong niet alleen'],
  ['pl', 'nie tylko śpiewała'],
  // Words that hold the letters of a denial.
  ['it', 'la nonna ha cantato'],
  ['nl', 'een huis van graniet en beton'],
  ['pl', 'niebo jest czyste, spotkanie trwa'],
  ['zh', '她乘坐不锈钢船来到不来梅'],
])('none in %s: %s', (language, sentence) => expect(denialsIn(language, sentence)).toEqual([]));

it('one of several words counts once', () => {
  expect(denialsIn('it', 'non è venuto nessuno')).toHaveLength(1);
  expect(denialsIn('pt', 'não veio ninguém')).toHaveLength(1);
});

describe('denialsOf', () => {
  it('asks for the language and not for its region', () => {
    expect(denialsOf('pt-BR')).toBe(denialsOf('pt'));
    expect(denialsOf('zh-Hant-TW')).toBe(denialsOf('zh'));
  });

  it.each(['en', 'de', 'fr', 'es', '', 'und', 'constructor', '__proto__', 'x'.repeat(5000)])(
    'knows nothing of “%s”',
    (language) => expect(denialsOf(language)).toBeNull(),
  );

  it.each(LANGUAGES)(
    'in %s no pattern is satisfied by nothing, nor keeps what it was asked last',
    (language) => {
      const { idiom, denial, adverse } = denialsOf(language)!;
      for (const pattern of [idiom, denial, adverse]) {
        expect(''.match(pattern)).toBeNull();
        expect('— « » ( ) 17'.match(pattern)).toBeNull();
        expect(pattern.lastIndex).toBe(0);
      }
    },
  );
});
