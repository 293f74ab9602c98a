import type { Spelled } from './spelled';
import type { Written } from '../words/word';

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'영일이삼사오육칠팔구'].map((digit, n) => [digit, n] as const),
);
const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['십', 10],
  ['백', 1e2],
  ['천', 1e3],
]);
const LARGE_SCALES: ReadonlyMap<string, number> = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
]);
const NATIVE_UNITS = numbered(1, '한 두 세 네 다섯 여섯 일곱 여덟 아홉');
const NATIVE_ALONE: ReadonlyMap<string, number> = new Map([
  ['석', 3],
  ['넉', 4],
  ['스무', 20],
]);
const NATIVE_TENS = new Map('열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ').map((word, n) => [word, 10 * (n + 1)] as const)); // prettier-ignore
/** What is counted; behind it a particle may stand. */
const COUNTER =
  /^(?:명|원|건|대|개월|개|년|월|일|시간|시|분|초|달러|유로|엔|위안|살|세|마리|번|곳|군데|채|척|가구|미터|킬로|톤|퍼센트|프로|배|차례|주|회|층|표|석|점|위|호|차|권|장|병|동|량|달|가지|사람|인|여)/u;
const OVER = /^여/u;
const NUMERALS = /^[일이삼사오육칠팔구십백천만억조]+/u;
const MIXED = /^\p{Nd}[\p{Nd},.]*(?:[십백천만억조]\p{Nd}*)*/u;

function numbered(from: number, words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, n) => [word, from + n] as const));
}

/**
 * The number in Korean that starts at `at`: `이백 원`, `십오일부터`, `열두 건`, `3억 5천만 명`, `15일부터`, with what it counts
 * where that is written together. A number in words counts only before what it counts: `이` alone means
 * "this".
 */
export function spelledInKorean(words: readonly Written[], at: number): Spelled | null {
  const form = words[at]?.form ?? '';
  const next = words[at + 1]?.form ?? '';
  const native = nativeValue(form);
  if (native !== null) return COUNTER.test(next) ? { value: native, endWord: at + 1 } : null;
  const head = (MIXED.exec(form) ?? NUMERALS.exec(form))?.[0] ?? '';
  if (head === '') return null;
  const written = longestValue(head);
  if (!written) return null;
  const { value, length } = written;
  const rest = form.slice(length);
  if (/^\p{Nd}/u.test(form)) return withNext(words, at, value, rest);
  const sure = length > 1 || SMALL_SCALES.has(head) || LARGE_SCALES.has(head);
  if (!sure) return null;
  if (rest === '' || OVER.test(rest)) {
    const glued = rest.replace(OVER, '');
    const counted = COUNTER.test(next) || (length > 1 && COUNTER.test(glued));
    if (counted) return { value, endWord: at + 1, glued };
    return dayIn(head, at) ?? withNext(words, at, value, rest, true);
  }
  return length > 1 && COUNTER.test(rest) ? { value, endWord: at + 1, glued: rest } : null;
}

/** "이십일" is 21 before what it counts, and else the twentieth day. */
function dayIn(head: string, at: number): Spelled | null {
  const value = head.endsWith('일') ? koreanValue(head.slice(0, -1)) : null;
  return value !== null && value >= 2 && value <= 31 && head.length > 2
    ? { value, endWord: at + 1, glued: '일' }
    : null;
}

/** A number in two words, the first of which ends in a scale: `3억 5천만`. */
function withNext(words: readonly Written[], at: number, value: number, rest: string, must = false): Spelled | null {
  const large = rest === '' && LARGE_SCALES.has((words[at]?.form ?? '').slice(-1));
  const more = large ? spelledInKorean(words, at + 1) : null;
  if (more && more.value < 1e8 && more.value < value) return { ...more, value: value + more.value };
  return must ? null : { value, endWord: at + 1, glued: rest };
} // prettier-ignore

/** The longest beginning that is a number. */
function longestValue(text: string): { readonly value: number; readonly length: number } | null {
  for (let length = text.length; length > 0; length--) {
    const value = koreanValue(text.slice(0, length));
    if (value !== null) return { value, length };
  }
  return null;
}

function nativeValue(form: string): number | null {
  const whole = NATIVE_UNITS.get(form) ?? NATIVE_ALONE.get(form) ?? NATIVE_TENS.get(form);
  if (whole !== undefined) return whole;
  for (const [ten, worth] of NATIVE_TENS) {
    const unit = form.startsWith(ten) ? NATIVE_UNITS.get(form.slice(ten.length)) : undefined;
    if (unit !== undefined) return worth + unit;
  }
  return null;
}

/** `오천억`, `천이백`, `1만5천`, `3.5억`; `null` for what is no number. */
function koreanValue(text: string): number | null {
  let [total, group, digit]: [number, number, number | null] = [0, 0, null];
  let [least, large] = [Infinity, Infinity];
  for (const part of text.replaceAll(',', '').match(/\p{Nd}+(?:\.\p{Nd}+)?|./gu) ?? []) {
    const own = /^\p{Nd}/u.test(part) ? Number(part) : DIGITS.get(part);
    const [small, big] = [SMALL_SCALES.get(part), LARGE_SCALES.get(part)];
    if (own !== undefined) {
      if (digit !== null) return null;
      digit = own;
    } else if (small !== undefined && small < least) {
      group += (digit ?? 1) * small;
      [digit, least] = [null, small];
    } else if (big !== undefined && big < large) {
      total += (group + (digit ?? 0) || 1) * big;
      [group, digit, least, large] = [0, null, Infinity, big];
    } else return null;
  }
  return total + group + (digit ?? 0);
}
