import { describe, expect, it } from 'vitest';
import {
  IN_ONE_WORD,
  dutchValue,
  italianValue,
} from '../../../../../src/engine/text/numbers/number-words-joined';

const UPTO = 9999;

const UNITS_IT =
  ' uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const TENS_IT = '  venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** As grammars of Italian have it: the vowel of the ten falls before uno and otto, a last tre has its accent. */
function italian(n: number): string {
  if (n >= 1000) return `${n < 2000 ? 'mille' : `${italian(Math.floor(n / 1000))}mila`}${italian(n % 1000)}`;
  if (n >= 100) return `${n < 200 ? '' : italian(Math.floor(n / 100))}cento${italian(n % 100)}`;
  if (n < 20) return UNITS_IT[n]!;
  const [ten, unit] = [TENS_IT[Math.floor(n / 10)]!, n % 10];
  return `${unit === 1 || unit === 8 ? ten.slice(0, -1) : ten}${unit === 3 ? 'tré' : UNITS_IT[unit]!}`;
}

const UNITS_NL =
  ' een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const TENS_NL = '  twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

function dutch(n: number): string {
  if (n >= 1000) return `${n < 2000 ? '' : dutch(Math.floor(n / 1000))}duizend${dutch(n % 1000)}`;
  if (n >= 100) return `${n < 200 ? '' : dutch(Math.floor(n / 100))}honderd${dutch(n % 100)}`;
  if (n < 20) return UNITS_NL[n]!;
  const [ten, unit] = [TENS_NL[Math.floor(n / 10)]!, UNITS_NL[n % 10]!];
  return unit === '' ? ten : `${unit}${unit.endsWith('e') ? 'ë' : 'e'}n${ten}`;
}

describe.each([
  ['Italian', italian, italianValue],
  ['Dutch', dutch, dutchValue],
] as const)('%s numbers in one word', (_, spell, valueOf) => {
  it(`are read back, up to ${UPTO}`, () => {
    for (let n = 1; n <= UPTO; n++) expect(valueOf(spell(n)), spell(n)).toBe(n);
  });

  it('are seen by what they hold where they have several parts', () => {
    for (let n = 21; n <= UPTO; n++) if (n % 10 > 0) expect(IN_ONE_WORD.test(spell(n)), spell(n)).toBe(true);
  });
});

describe('a word that only looks like a number', () => {
  it.each(['centro', 'milanese', 'ventiuno', 'ventdue', 'trentadieci', 'milamila'])('%s', (word) =>
    expect(italianValue(word)).toBeNull(),
  );
  it.each(['honderdtal', 'duizendpoot', 'tienentwintig', 'eentwintig', 'eenentientig'])('%s', (word) =>
    expect(dutchValue(word)).toBeNull(),
  );
});

it('takes both spellings of what Italian elides behind a hundred', () => {
  expect([italianValue('centottanta'), italianValue('centoottanta')]).toEqual([180, 180]);
});
