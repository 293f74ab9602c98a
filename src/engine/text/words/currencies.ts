/** What one word may stand for: of the Norwegian, the Swedish and the Danish krone only the code tells which. */
type Row = readonly [name: string, codes: string, words: string, sign?: string];

/**
 * Currencies by their codes (ISO 4217), the words for them and their signs. Words and codes that are more
 * often something else (real, won; cop, try) are left out.
 */
const CURRENCIES: readonly Row[] = [
  ['dollar', 'usd', 'dollar dollars dólares', '$'],
  ['euro', 'eur', 'euro euros', '€'],
  ['pound', 'gbp', 'pound pounds sterling', '£'],
  ['yen', 'jpy', 'yen', '¥'],
  ['rupee', 'inr pkr', 'rupee rupees', '₹'],
  ['ruble', 'rub', 'ruble rubles rouble roubles', '₽'],
  ['lira', '', 'lira liras', '₺'],
  ['shekel', 'ils', 'shekel shekels', '₪'],
  ['franc', 'chf', 'franc francs franken'],
  ['krone', 'dkk nok sek', 'krone kroner kronen kronor krona kr'],
  ['yuan', 'cny', 'yuan renminbi rmb'],
  ['peso', 'mxn ars clp', 'peso pesos'],
  ['zloty', 'pln', 'zloty zlotys złoty'],
  ['forint', 'huf', 'forint forints'],
  ['koruna', 'czk', 'koruna korunas'],
  ['kuna', 'hrk', 'kuna'],
  ['rand', 'zar', 'rand'],
  ['real', 'brl', 'reais'],
  ['dinar', '', 'dinar dinars'],
  ['dirham', 'aed', 'dirham dirhams'],
  ['riyal', 'sar', 'riyal riyals'],
  ['baht', 'thb', 'baht'],
  ['rupiah', 'idr', 'rupiah'],
  ['hryvnia', 'uah', 'hryvnia hryvnias'],
  ['won', 'krw', ''],
  ['australian dollar', 'aud', ''],
  ['canadian dollar', 'cad', ''],
  ['hong kong dollar', 'hkd', ''],
  ['new zealand dollar', 'nzd', ''],
];

const forms = (list: string): string[] => list.split(' ').filter(Boolean);

const NAMES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(([name, codes, words, sign = '']) =>
    forms(`${codes} ${words} ${sign}`).map((form) => [form, name] as const),
  ),
);
const NAMED: ReadonlySet<string> = new Set(CURRENCIES.map(([name]) => name));
const CODES: ReadonlySet<string> = new Set(CURRENCIES.flatMap(([, codes]) => forms(codes)));

/** The name of the currency that a folded word, a code or a sign stands for; empty for any other word. */
export function currencyOf(form: string): string {
  return NAMES.get(form) ?? '';
}

/** Whether this is the name under which a currency goes here. */
export function isCurrencyName(name: string): boolean {
  return NAMED.has(name);
}

/** Whether a folded word is the code of a currency, which alone stands before a figure: `CHF 5`. */
export function isCurrencyCode(form: string): boolean {
  return CODES.has(form);
}

/**
 * Whether two words may stand for one currency: two codes do where they are the same, a code and a word where
 * one may mean the other.
 */
export function areOneCurrency(form: string, other: string): boolean {
  if (isCurrencyCode(form) && isCurrencyCode(other)) return form === other;
  return currencyOf(form) === currencyOf(other);
}
