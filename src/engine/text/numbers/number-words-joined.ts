import { table } from './number-table';

const ITALIAN = table(
  [1, 1, 'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'],
  [20, 10, 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'],
  [3, 0, 'tré'],
); // prettier-ignore
const TEN = /^(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)([ai]?)(\p{L}+)$/u;
const DUTCH = table(
  [1, 1, 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'],
  [20, 10, 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'],
); // prettier-ignore

/** The unit by its name: "een", "zeven" and "negen" end as the joint does. */
const UNIT_AND_TEN = new RegExp(
  `^(${[...DUTCH].flatMap(([word, value]) => (value < 10 ? [word] : [])).join('|')})[eë]n(\\p{L}+tig)$`,
  'u',
);

/** Words with which a number may begin in Italian or Dutch. */
export const BEGIN_IN_ONE_WORD: ReadonlySet<string> = new Set([...ITALIAN.keys(), ...DUTCH.keys()]);
/** What numbers of several parts in one word hold. */
export const IN_ONE_WORD =
  /cent|mila|mille|^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)|honderd|duizend|(?:en|ën)\p{L}+tig$/u;

/** `quattrocentoventidue`, `ventimila`, all in one word; `null` for what is no number. */
export function italianValue(word: string): number | null {
  if (word === 'mille') return 1000;
  return (
    scaled(
      word,
      [
        ['mila', 1000],
        ['mille', 1000],
        ['cento', 100],
        ['cent', 100],
      ],
      italianValue,
    ) ??
    ITALIAN.get(word) ??
    italianTens(word)
  );
}

function italianTens(word: string): number | null {
  const [, ten, vowel, unit] = TEN.exec(word) ?? [];
  if (ten === undefined) return null;
  const value = ITALIAN.get(unit!);
  const tens = ITALIAN.get(`${ten}${ten === 'vent' ? 'i' : 'a'}`);
  // The vowel falls before "uno" and "otto".
  const fits = value !== undefined && value < 10 && (vowel === '') === /^[uo]/.test(unit!);
  return fits && tens !== undefined ? tens + value : null;
}

/** `tweehonderdvijftig`, `vijfentwintigduizend`; `null` for what is no number. */
export function dutchValue(word: string): number | null {
  const whole =
    scaled(
      word,
      [
        ['duizend', 1000],
        ['honderd', 100],
      ],
      dutchValue,
    ) ?? DUTCH.get(word);
  if (whole !== undefined) return whole;
  const [, unit, ten] = UNIT_AND_TEN.exec(word) ?? [];
  const [low, high] = [DUTCH.get(unit ?? ''), DUTCH.get(ten ?? '')];
  return low !== undefined && high !== undefined ? high + low : null;
}

/** A number by the first of its scales: what stands before it times the scale, and what stands behind it. */
function scaled(
  word: string,
  scales: readonly (readonly [string, number])[],
  valueOf: (part: string) => number | null,
): number | undefined {
  for (const [scale, worth] of scales) {
    const cut = word.indexOf(scale);
    if (cut < 0) continue;
    const [left, right] = [word.slice(0, cut), word.slice(cut + scale.length)];
    const [times, rest] = [left === '' ? 1 : valueOf(left), right === '' ? 0 : valueOf(right)];
    if (times !== null && rest !== null && rest < worth && times < 1000) return times * worth + rest;
  }
  return undefined;
}
