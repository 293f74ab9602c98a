/** Currencies by their code, with the words for them that figures leave apart; signs and the commonest names are read with the figure. */
const CURRENCIES: Readonly<Record<string, string>> = {
  aud: '',
  brl: 'real reais',
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
  krw: 'won',
  mxn: 'peso pesos',
  nok: 'krone kroner kronor',
  nzd: '',
  pln: 'zloty zlotys',
  rub: 'ruble rouble',
  sek: 'krona',
  thb: 'baht',
  try: 'lira liras',
  uah: 'hryvnia hryvnias',
  usd: '',
  zar: 'rand',
};

const BY_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES).flatMap(([code, names]) =>
    [code, ...names.split(' ').filter(Boolean)].map((form) => [form, code] as const),
  ),
);

/** The code of the currency that a folded word names beside a figure; empty for any other word. */
export function currencyOf(form: string): string {
  return BY_FORM.get(form) ?? '';
}
