import { describe, expect, it } from 'vitest';
import {
  countsAbroad,
  mayBeCompound,
  spelledAbroad,
} from '../../../../../src/engine/text/numbers/number-words';
import { written } from '../../../../support/written';

const list = (words: string): string[] => words.split(' ');

const DE = list(
  ' ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const DE_TENS = list('  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
function german(n: number): string {
  if (n >= 1000) return `${german(Math.floor(n / 1000))}tausend${n % 1000 ? german(n % 1000) : ''}`;
  if (n >= 100) return `${german(Math.floor(n / 100))}hundert${n % 100 ? german(n % 100) : ''}`;
  if (n < 20) return DE[n]!;
  return n % 10 ? `${DE[n % 10]!}und${DE_TENS[Math.floor(n / 10)]!}` : DE_TENS[n / 10]!;
}

const FR = list(
  ' un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const FR_TENS = list('  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');
function french(n: number): string {
  if (n >= 1000) {
    const [times, rest] = [Math.floor(n / 1000), n % 1000];
    return `${times > 1 ? `${french(times)} ` : ''}mille${rest ? ` ${french(rest)}` : ''}`;
  }
  if (n >= 100) {
    const [times, rest] = [Math.floor(n / 100), n % 100];
    return `${times > 1 ? `${FR[times]!} ` : ''}cent${times > 1 && !rest ? 's' : ''}${rest ? ` ${french(rest)}` : ''}`;
  }
  if (n < 20) return FR[n]!;
  const ten = Math.floor(n / 10);
  const rest = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10;
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : FR_TENS[ten]!;
  return rest % 10 === 1 && ten < 8 ? `${FR_TENS[ten]!} et ${FR[rest]!}` : `${FR_TENS[ten]!}-${FR[rest]!}`;
}

const ES = list(
  ' uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const ES_TENS = list('   treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const ES_HUNDREDS = list(
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
);
function spanish(n: number): string {
  if (n >= 1000) {
    const [times, rest] = [Math.floor(n / 1000), n % 1000];
    return `${times > 1 ? `${spanish(times)} ` : ''}mil${rest ? ` ${spanish(rest)}` : ''}`;
  }
  if (n === 100) return 'cien';
  if (n > 100) return `${ES_HUNDREDS[Math.floor(n / 100)]!}${n % 100 ? ` ${spanish(n % 100)}` : ''}`;
  if (n < 30) return ES[n]!;
  return n % 10 ? `${ES_TENS[Math.floor(n / 10)]!} y ${ES[n % 10]!}` : ES_TENS[n / 10]!;
}

describe('spelledAbroad', () => {
  it.each([
    ['de', german, 'Häuser'],
    ['fr', french, 'maisons'],
    ['es', spanish, 'casas'],
  ] as const)('reads back what is told in words: %s', (language, spell, noun) => {
    for (let n = 2; n < 100_000; n += n < 1200 ? 1 : 777) {
      const words = spell(n);
      expect(spelledAbroad(written(`${words} ${noun}`), 0, language), words).toEqual({
        value: n,
        endWord: words.split(' ').length,
      });
    }
  });

  it.each([
    ['de', 'anderthalb', 1.5],
    ['de', 'dreieinhalb', 3.5],
    ['it', 'quattrocentoventidue', 422],
    ['nl', 'tweehonderdvijftig', 250],
    ['fr', 'un million', 1],
  ])('%s: %s', (language, words, value) =>
    expect(spelledAbroad(written(words), 0, language)?.value).toBe(value),
  );

  it.each([
    ['de', 'ein Haus'],
    ['it', 'uno di loro'],
    ['nl', 'een huis'],
    ['fr', 'un homme'],
    ['de', 'hundertwasser'],
  ])('%s: “%s” begins with no number', (language, words) =>
    expect(spelledAbroad(written(words), 0, language)).toBeNull(),
  );
});

describe('countsAbroad', () => {
  it('knows languages by their first part, and is not asked of English', () => {
    for (const language of ['de-AT', 'fr', 'zh-Hant', 'ru'])
      expect(countsAbroad(language), language).toBe(true);
    for (const language of ['en-GB', 'und', 'eu']) expect(countsAbroad(language), language).toBe(false);
  });
});

describe('mayBeCompound', () => {
  it('is true of every German number of several parts', () => {
    for (let n = 21; n < 2000; n++)
      if (n % 10 > 0 && n > 100) expect(mayBeCompound(german(n)), german(n)).toBe(true);
  });
});
