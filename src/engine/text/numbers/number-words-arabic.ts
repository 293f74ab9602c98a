import { type Run, table } from './number-table';
import type { Spelled } from './spelled';
import type { Written } from '../words/word';

/** Without vowel signs, hamza and madda, which are written or left out. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

const foldedTable = (...runs: readonly Run[]): ReadonlyMap<string, number> =>
  table(...runs.map(([from, step, words]): Run => [from, step, folded(words)]));

const UNITS = foldedTable(
  [2, 1, 'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'],
  [2, 1, 'اثنتان ثلاث أربع خمس ست سبع ثماني تسع'],
);
/** Only before "ten": eleven and twelve. */
const BEFORE_TEN = foldedTable([1, 0, 'أحد إحدى'], [2, 0, 'اثنا اثني اثنتا اثنتي']);
const TEN = foldedTable([10, 0, 'عشرة عشر']);
const TENS = foldedTable(
  [20, 10, 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'],
  [20, 10, 'عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين'],
);
const HUNDRED = foldedTable([100, 0, 'مئة مائة']);
const HUNDREDS = foldedTable(
  [100, 100, 'مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'],
  [100, 100, 'مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة'],
  [200, 0, 'مئتين مائتين مئتي مائتي'],
);
const AND = 'و';

/**
 * The number in Arabic words that starts at `at`, scales beyond hundreds left out: `خمسة عشر` is 15, `مئة
 * وخمسة وعشرون` 125. One and the dual are no number words.
 */
export function spelledInArabic(words: readonly Written[], at: number): Spelled | null {
  const read = (place: number, prefix: string): { worth: number; endWord: number } | null => {
    const form = folded(words[place]?.form ?? '');
    if (!form.startsWith(prefix)) return null;
    const own = form.slice(prefix.length);
    const next = folded(words[place + 1]?.form ?? '');
    const unit = UNITS.get(own);
    const small = unit ?? BEFORE_TEN.get(own);
    if (small !== undefined && TEN.has(next)) return { worth: 10 + small, endWord: place + 2 };
    if (unit !== undefined && HUNDRED.has(next)) return { worth: 100 * unit, endWord: place + 2 };
    const worth = unit ?? TEN.get(own) ?? TENS.get(own) ?? HUNDREDS.get(own);
    return worth === undefined ? null : { worth, endWord: place + 1 };
  };
  const first = read(at, '');
  if (!first) return null;
  let { worth, endWord } = first;
  for (;;) {
    const more = read(endWord, AND);
    // Hundreds come first, then the unit, then the ten.
    const fits =
      more &&
      (worth % 100 === 0 ? more.worth < 100 : worth % 100 < 10 && more.worth >= 20 && more.worth < 100);
    if (!fits) return { value: worth, endWord };
    worth += more.worth;
    endWord = more.endWord;
  }
}
