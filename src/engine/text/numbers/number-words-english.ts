import { table } from './number-table';

/** A number of English words: `twelve`, `twenty-first`. */
export interface EnglishNumber {
  readonly value: number;
  readonly ordinal: boolean;
}

const CARDINAL = table(
  [0, 1, 'zero one two three four five six seven eight nine ten eleven twelve'],
  [13, 1, 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'],
  [20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'],
);
const ORDINAL = table(
  [0, 1, 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'],
  [13, 1, 'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'],
  [20, 10, 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'],
);
const AND_A_HALF = '-and-a-half';

/** Number words joined by hyphens or not: `twenty-one` is 21, `two-and-a-half` 2.5; `null` for anything else. */
export function spelledInEnglish(form: string): EnglishNumber | null {
  if (!form.includes('-')) {
    const ordinal = ORDINAL.get(form);
    const number = ordinal ?? CARDINAL.get(form);
    return number === undefined ? null : { value: number, ordinal: ordinal !== undefined };
  }
  if (form.endsWith(AND_A_HALF)) {
    const whole = spelledInEnglish(form.slice(0, -AND_A_HALF.length));
    return whole && !whole.ordinal ? { value: whole.value + 1 / 2, ordinal: false } : null;
  }
  const parts = form.split('-');
  let value = 0;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] ?? '';
    const ordinal = k === parts.length - 1 ? ORDINAL.get(part) : undefined;
    const number = ordinal ?? CARDINAL.get(part);
    // Tens and a unit make one number; "one-third" is a fraction, "ten-twenty" none at all.
    if (number === undefined || (k > 0 && (value < 20 || number > 9))) return null;
    value += number;
    if (ordinal !== undefined) return { value, ordinal: true };
  }
  return { value, ordinal: false };
}

/** Whether this word alone says how many: `twelve`, not `twelfth`. */
export function isEnglishCardinal(form: string): boolean {
  return CARDINAL.has(form);
}
