import { describe, expect, it } from 'vitest';
import { spelledInParts } from '../../../../../src/engine/text/numbers/number-words-added';
import { numberWordsOf } from '../../../../../src/engine/text/numbers/number-words-tables';
import { written } from '../../../../support/written';

const list = (words: string): string[] => words.split(' ');
const UNITS_TR = list(' bir iki üç dört beş altı yedi sekiz dokuz');
const TENS_TR = list(' on yirmi otuz kırk elli altmış yetmiş seksen doksan');
const UNITS_RU = list(
  ' один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
);
const TENS_RU = list('  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто');
const HUNDREDS_RU = list(' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот');

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

function turkish(n: number): string {
  if (n >= 1000) return joined(n < 2000 ? '' : turkish(Math.floor(n / 1000)), 'bin', turkish(n % 1000));
  if (n >= 100) return joined(n < 200 ? '' : UNITS_TR[Math.floor(n / 100)]!, 'yüz', turkish(n % 100));
  return joined(TENS_TR[Math.floor(n / 10)]!, UNITS_TR[n % 10]!);
}

function russian(n: number): string {
  if (n >= 1000) {
    const times = Math.floor(n / 1000);
    const last = times % 100 > 10 && times % 100 < 20 ? 0 : times % 10;
    const noun = last === 1 ? 'тысяча' : last >= 2 && last <= 4 ? 'тысячи' : 'тысяч';
    const count = russian(times).replace(/один$/u, 'одна').replace(/два$/u, 'две');
    return joined(times === 1 ? '' : count, noun, russian(n % 1000));
  }
  const rest = n % 100;
  const small = rest < 20 ? UNITS_RU[rest]! : joined(TENS_RU[Math.floor(rest / 10)]!, UNITS_RU[rest % 10]!);
  return joined(HUNDREDS_RU[Math.floor(n / 100)]!, small);
}

const read = (forms: string, language: string, at = 0) =>
  spelledInParts(written(forms), at, numberWordsOf(language)!);

describe('spelledInParts', () => {
  it.each([
    ['tr', turkish],
    ['ru', russian],
  ] as const)('reads back what is told in words: %s', (language, spell) => {
    for (let n = 2; n < 1_000_000; n += n < 1000 ? 1 : 777) {
      // A lone scale is a round number.
      if (n === 1000 || n === 100) continue;
      const words = spell(n);
      expect(read(words, language), words).toMatchObject({ value: n, endWord: words.split(' ').length });
    }
  });

  it.each([
    ['he', 'אלף ושמונה מאות', 1800],
    ['hi', 'एक लाख बीस हजार', 120_000],
    ['pt', 'vinte e cinco', 25],
  ])('%s: %s', (language, words, value) =>
    expect(read(words, language)).toMatchObject({ value, endWord: words.split(' ').length }),
  );

  it('takes a lone one for an article and a lone scale for a round “thousands”', () => {
    expect(read('bir ev', 'tr')).toBeNull();
    expect(read('тысячи людей', 'ru')).toBeNull();
  });

  it('ends where the parts do not go down', () => {
    expect(read('пять двадцать', 'ru')).toMatchObject({ value: 5, endWord: 1 });
    expect(read('yirmi otuz', 'tr')).toMatchObject({ value: 20, endWord: 1 });
    expect(read('две тысячи три тысячи', 'ru')).toMatchObject({ value: 2003, endWord: 3 });
  });

  it('says which ending stands at the last part', () => {
    expect(read('kırk beşe', 'tr')).toMatchObject({ value: 45, endWord: 2, glued: 'e' });
  });
});
