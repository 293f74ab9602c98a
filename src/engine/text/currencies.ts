/**
 * Currencies by their code, with the words for them that figures leave apart; signs and the commonest names
 * are read with the figure. Words that are more often something else (real, won) are left out.
 */
const CURRENCIES: Readonly<Record<string, string>> = {
  aud: '',
  brl: 'reais',
  cad: '',
  chf: 'franc francs franken',
  cny: 'renminbi',
  czk: 'koruna',
  dkk: '',
  eur: '',
  gbp: '',
  hkd: '',
  hrk: 'kuna',
  huf: 'forint forints',
  idr: 'rupiah',
  ils: 'shekel shekels',
  inr: 'rupee',
  jpy: '',
  krw: '',
  mxn: 'peso pesos',
  nok: 'krone kroner kronor',
  nzd: '',
  pln: 'zloty zlotys',
  rub: 'ruble rouble',
  sek: 'krona',
  thb: 'baht',
  // Its code is a verb.
  TRY: 'lira liras',
  uah: 'hryvnia hryvnias',
  usd: '',
  zar: 'rand',
};

const BY_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES).flatMap(([code, names]) =>
    [code, ...names.split(' ').filter(Boolean)].map((form) => [form, code] as const),
  ),
);

/** The code of the currency that a folded word names behind a figure; empty for any other word. */
export function currencyOf(form: string): string {
  return BY_FORM.get(form) ?? '';
}

/** The same for a code, which alone stands before a figure: `CHF 5`. */
export function currencyByCode(form: string): string {
  return Object.hasOwn(CURRENCIES, form) ? form : '';
}
