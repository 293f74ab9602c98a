/**
 * A list item's number as it is printed.
 * @param style `1` 1, 2, 3; `a` a, b, c; `A`; `i` i, ii, iii; `I`; anything else counts as `1`
 */
export function orderedMarker(number: number, style: string): string {
  if (number < 1 || number > 3999) return String(number);
  switch (style) {
    case 'a':
      return letters(number).toLowerCase();
    case 'A':
      return letters(number);
    case 'i':
      return roman(number).toLowerCase();
    case 'I':
      return roman(number);
    default:
      return String(number);
  }
}

/** A to Z, then AA, AB: numbers to the base 26 without a zero. */
function letters(number: number): string {
  let rest = number;
  let result = '';
  while (rest > 0) {
    result = String.fromCharCode(65 + ((rest - 1) % 26)) + result;
    rest = Math.floor((rest - 1) / 26);
  }
  return result;
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let result = '';
  for (const [value, sign] of NUMERALS) {
    for (; rest >= value; rest -= value) result += sign;
  }
  return result;
}
