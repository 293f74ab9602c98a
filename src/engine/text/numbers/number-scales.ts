import type { Written } from '../words/word';

/** What a number is multiplied by, in words or short, in any language whose word is no other word elsewhere. */
export const SCALES = new Map([
  ['dozen', 12], ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['millions', 1e6], ['billions', 1e9], ['mln', 1e6], ['bln', 1e9], ['mio', 1e6], ['mrd', 1e9],
  ['millionen', 1e6], ['milliarden', 1e9], ['milliarde', 1e9], ['millón', 1e6], ['millones', 1e6], ['milliard', 1e9], ['milliards', 1e9],
  ['md', 1e9], ['mds', 1e9], ['тыс', 1e3], ['тысяча', 1e3], ['тысячи', 1e3], ['тысяч', 1e3], ['млн', 1e6], ['миллион', 1e6],
  ['миллиона', 1e6], ['миллионов', 1e6], ['млрд', 1e9], ['миллиард', 1e9], ['миллиарда', 1e9], ['миллиардов', 1e9], ['万', 1e4], ['億', 1e8],
  ['亿', 1e8], ['ألف', 1e3], ['ألفا', 1e3], ['ألفًا', 1e3], ['آلاف', 1e3], ['مليون', 1e6], ['مليونا', 1e6], ['مليونًا', 1e6], ['ملايين', 1e6],
  ['mila', 1e3], ['milione', 1e6], ['milioni', 1e6], ['miliardo', 1e9], ['miliardi', 1e9], ['miljoen', 1e6], ['miljard', 1e9],
  ['مليار', 1e9], ['مليارا', 1e9], ['مليارًا', 1e9], ['مليارات', 1e9], ['พัน', 1e3], ['หมื่น', 1e4], ['แสน', 1e5], ['ล้าน', 1e6],
]); // prettier-ignore

/** The same, at the end of a figure. */
export const SUFFIX_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};

/** What says per cent in one word or sign. */
export const PERCENT =
  /^(?:%|٪|percent|pct|prozent|процент|процента|процентов|بالمئة|بالمائة|procent|procenta|procents|אחוז|אחוזים|प्रतिशत|फीसदी|फ़ीसदी|パーセント|퍼센트)$/;
/** The first of two words that say per cent, and how the second starts. */
export const PER_CENT: ReadonlyMap<string, RegExp> = new Map([
  ['per', /^cent/],
  ['pour', /^cent/],
  ['por', /^(?:cient|cento)/],
  ['في', /^الم(?:ئة|ائة)/],
]);
/** Short scales that are written with a full stop, after which a currency may follow. */
const STOPPED_SCALES = new Set(['mio', 'mrd', 'md', 'mds', 'тыс', 'млн', 'млрд']);
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: '$', dollars: '$', euro: '€', euros: '€', pound: '£', pounds: '£', yen: '¥', yuan: '¥', rupees: '₹', rubles: '₽', roubles: '₽',
}; // prettier-ignore

/** The currency that the words at `at` name: `euros`, `d'euros`, `de euros`, and `. Euro` after a scale cut short. */
export function currencyAt(
  words: readonly Written[],
  at: number,
): { readonly unit: string; readonly endWord: number } | null {
  const linked =
    words[at]?.form === 'de' || (words[at]?.form === '.' && STOPPED_SCALES.has(words[at - 1]?.form ?? ''));
  const place = linked ? at + 1 : at;
  const name = (words[place]?.form ?? '').replace(/^d'/, '');
  const unit = Object.hasOwn(CURRENCY_WORDS, name) ? CURRENCY_WORDS[name] : undefined;
  return unit === undefined ? null : { unit, endWord: place + 1 };
}
