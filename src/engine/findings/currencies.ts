import type { Token } from './tokens';
import { MEASURES } from './units';

/** Currencies by their code, their sign and their names, which are read as words beside a figure. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['franc', 'chf francs franken fr'],
      ['krone', 'nok dkk kroner kronen kr sek krona kronor'],
      ['yen', 'jpy ¥'],
      ['yuan', 'cny rmb renminbi'],
      ['rupee', 'inr pkr rupees ₹'],
      ['peso', 'mxn ars clp cop pesos'],
      ['ruble', 'rub rubles rouble roubles ₽'],
      ['zloty', 'pln zlotys złoty'],
      ['forint', 'huf forints'],
      ['koruna', 'czk korunas'],
      ['lira', 'try liras ₺'],
      ['rand', 'zar'],
      ['real', 'brl reais'],
      ['shekel', 'ils shekels ₪'],
      ['dinar', 'dinars'],
      ['dirham', 'aed dirhams'],
      ['riyal', 'sar riyals'],
      ['baht', 'thb'],
      ['£', 'gbp pound pounds sterling'],
      ['$', 'usd dollar dollars dólares'],
      ['€', 'eur euro euros'],
    ] as const
  ).flatMap(([name, forms]) => [name, ...forms.split(' ')].map((form) => [form, name] as const)),
);

/** Words between a sum and its currency: "58.1 million Swiss francs", "millions d'euros". */
const REACH = 2;

/** The currency of a figure, by its sign or by the words beside it; empty where it is no sum. */
export function currencyAt(tokens: readonly Token[], first: number, last: number, unit: string): string {
  const own = CURRENCIES.get(unit);
  if (own !== undefined) return own;
  if (unit !== '' && (unit === '%' || Object.hasOwn(MEASURES, unit))) return '';
  const before = CURRENCIES.get(tokens[first - 1]?.form ?? '');
  if (before !== undefined) return before;
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return '';
    const name = CURRENCIES.get(token.form);
    if (name !== undefined) return name;
  }
  return unit;
}

/** Whether what a figure measures is a currency. */
export function isCurrency(unit: string): boolean {
  return CURRENCIES.get(unit) === unit;
}
