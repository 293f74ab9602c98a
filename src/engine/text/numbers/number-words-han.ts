import type { Written } from '../words/word';

/** Digits as Chinese and Japanese write them, `两` of Chinese counting among them. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((digit, n) => [digit, n] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((digit, n) => [digit, n] as const),
  ...[...'两兩'].map((digit) => [digit, 2] as const),
]);
const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 1e2],
  ['千', 1e3],
]);
const LARGE_SCALES: ReadonlyMap<string, number> = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8], ['兆', 1e12]]); // prettier-ignore
const NUMERALS = [...DIGITS.keys(), ...SMALL_SCALES.keys(), ...LARGE_SCALES.keys()].join('');
/** "More than", between a number and its scale: it changes nothing of what is compared. */
const OVER = '多余餘';
/** What a number counts where it stands by itself: times, dates, people, things, money, measures, shares. */
const COUNTERS =
  '年月日号號時时点點分秒天周週个個名人位家件台辆輛艘架枚本条條座棟栋所次回届届期歳岁世户户票元円块角米公吨噸升里层階楼倍成割カヶか者つ艇隻只头頭匹口例宗起处處项項片张張份支番声聲代';
/** A one before most counters is an article; before these it is a figure. */
const AFTER_ONE = '月日号號時时割成';
/** Numerals in form, words by what they mean: by no means, one by one, in case. */
const NO_NUMBERS: ReadonlySet<string> = new Set(['十分', '千万', '万一', '一一', '百度', '三三']);
/** Before numerals: several, how many, half. */
const SEVERAL = '数數几幾半';

const RUN = new RegExp(`[${NUMERALS}](?:[${NUMERALS}]|[${OVER}](?=[万萬亿億])|点(?=[${NUMERALS}]))*`, 'gu');
const ORDINAL_MARK = '第';
const PART_OF = /^分[之の]/u;
const MIXED = new RegExp(`^[\\p{Nd}${NUMERALS}${OVER}点.,]+$`, 'u');

const FILLERS = new RegExp(`[${OVER},]`, 'gu');

/** Where a number stands in a run of Han. */
export interface HanNumber {
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers in a run without spaces, left to right. `starts` are the places at which the dictionary begins
 * a word, `follows` says that a figure stands right before the run, so that `万名` of `1.8万名` begins with a
 * scale.
 */
export function hanNumbersIn(run: string, starts: ReadonlySet<number>, follows: boolean): HanNumber[] {
  const found: HanNumber[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(run); match; match = RUN.exec(run)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isNumber(run, start, end, starts, follows)) found.push({ start, end });
  }
  return found;
}

function isNumber(
  run: string,
  start: number,
  end: number,
  starts: ReadonlySet<number>,
  follows: boolean,
): boolean {
  const text = run.slice(start, end);
  const [before, after] = [run[start - 1] ?? '', run[end] ?? ''];
  // "1.8万名", but "2023千葉".
  if (start === 0 && follows)
    return isScale(text[0]!) && (starts.has(end) || end === run.length || (COUNTERS + OVER).includes(after));
  if (NO_NUMBERS.has(text) || NO_NUMBERS.has(text + after) || SEVERAL.includes(before || ' ')) return false;
  if (hanValue(text) === null) return false;
  if (PART_OF.test(run.slice(end)) || /分[之の]$/u.test(run.slice(0, start))) return true;
  if (isScale(text) && text !== '十') return false;
  const ordinal = before === ORDINAL_MARK;
  if (!ordinal && !starts.has(start)) return false;
  if (text.length > 1) return true;
  // One numeral alone may begin a word: 三峡, 六本木. The dictionary has these as one word.
  if (ordinal) return true;
  const whole = starts.has(end) || end === run.length;
  if (whole && text !== '一') return true;
  const counted = after !== '' && (text === '一' ? AFTER_ONE : COUNTERS).includes(after);
  return counted && (whole || starts.has(end + 1) || end + 1 === run.length);
}

function isScale(text: string): boolean {
  return SMALL_SCALES.has(text) || LARGE_SCALES.has(text);
}

/** Whether a form may be a part of a number with Han in it: `3`, `億`, `5000`, `万`. */
function isHanNumeral(form: string): boolean {
  return MIXED.test(form);
}

/**
 * What a number comes to that is written with Han, with figures or with both: `三亿五千万`, `3億5000万`, `1.8万`,
 * `二〇二四`; `null` for what is none.
 */
export function hanValue(text: string): number | null {
  const bare = text.replace(FILLERS, '');
  let [total, rest] = [0, bare];
  let least = Infinity;
  for (;;) {
    const at = [...rest].findIndex((letter) => LARGE_SCALES.has(letter));
    if (at < 0) break;
    const scale = LARGE_SCALES.get([...rest][at]!)!;
    const times = at === 0 ? 1 : smallValue(rest.slice(0, at));
    // "万亿" is one scale on another.
    const stacked = at === 0 && total > 0;
    if (times === null || (scale >= least && !stacked)) return null;
    total = stacked ? total * scale : total + times * scale;
    least = scale;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return least < Infinity ? total : null;
  const last = smallValue(rest);
  return last === null || (total > 0 && last >= least) ? null : total + last;
}

/** Below ten thousand, or digits one by one as in years. */
function smallValue(text: string): number | null {
  if (/^\p{Nd}+(?:\.\p{Nd}+)?$/u.test(text)) return Number(text);
  const [whole = '', part] = text.split('点');
  if (part !== undefined) {
    const [value, digits] = [smallValue(whole), digitsOf(part)];
    return value === null || digits === null ? null : Number(`${value}.${digits}`);
  }
  const digits = digitsOf(text);
  if (digits !== null) return Number(digits);
  let [total, digit, least]: [number, number | null, number] = [0, null, Infinity];
  for (const letter of text.match(/\p{Nd}+|./gu) ?? []) {
    const scale = SMALL_SCALES.get(letter);
    const own = /^\p{Nd}+$/u.test(letter) ? Number(letter) : DIGITS.get(letter);
    if (scale !== undefined && scale < least) {
      total += (digit ?? 1) * scale;
      [digit, least] = [null, scale];
    } else if (own !== undefined && (digit === null || digit === 0)) digit = own;
    else return null;
  }
  return total + (digit ?? 0);
}

function digitsOf(text: string): string | null {
  const digits = [...text].map((letter) => DIGITS.get(letter));
  return digits.includes(undefined) ? null : digits.join('');
}

/** A number in Han or in figures with Han, and what is said with it. */
export interface HanQuantity {
  readonly value: number;
  readonly unit: '' | '%';
  /** A part of a whole, `value` being percent of it. */
  readonly share: boolean;
  readonly endWord: number;
}

/**
 * The number that starts at `at` among words of which some are Han: `5|千`, `3|億|5000|万`, `百|分|之|十二`, `三|割`,
 * `三|分|の|一`. `null` where there is none, or where figures alone say all.
 */
export function spelledInHan(words: readonly Written[], at: number): HanQuantity | null {
  const first = joined(words, at);
  if (!first) return null;
  const { value, endWord, plain } = first;
  const part = partMark(words, endWord);
  const of = part > 0 ? joined(words, endWord + part) : null;
  if (of && value > 0) {
    if (value === 100) return { value: of.value, unit: '%', share: false, endWord: of.endWord };
    if (of.value < value)
      return { value: (100 * of.value) / value, unit: '', share: true, endWord: of.endWord };
  }
  const tenths = value <= 10 && /^[成割]$/u.test(words[endWord]?.form ?? '');
  if (tenths) return { value: 10 * value, unit: '%', share: false, endWord: endWord + 1 };
  return plain ? null : { value, unit: '', share: false, endWord };
}

/** How many words at `at` say "parts of": 分之, 分の. */
function partMark(words: readonly Written[], at: number): number {
  let text = '';
  for (let count = 1; count <= 2; count++) {
    text += words[at + count - 1]?.form ?? '';
    if (/^分[之の]$/u.test(text)) return count;
  }
  return 0;
}

/** Numerals that stand side by side, as many as make one number. */
function joined(
  words: readonly Written[],
  at: number,
): { readonly value: number; readonly endWord: number; readonly plain: boolean } | null {
  let best: { value: number; endWord: number; plain: boolean } | null = null;
  let text = '';
  for (let place = at; place < words.length; place++) {
    const word = words[place]!;
    if (place > at && words[place - 1]!.end !== word.start) break;
    if (word.kind !== 'number' || !isHanNumeral(word.form)) break;
    text += word.form;
    const value = hanValue(text);
    if (value !== null) best = { value, endWord: place + 1, plain: /^[\p{Nd}.,]+$/u.test(text) };
  }
  return best;
}
