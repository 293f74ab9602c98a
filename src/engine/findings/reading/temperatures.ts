import type { Token } from './tokens';

/** Words and letters of a scale. */
const SCALES: ReadonlyMap<string, string> = new Map([
  ['celsius', 'celsius'], ['centigrade', 'celsius'], ['c', 'celsius'], ['fahrenheit', 'fahrenheit'], ['f', 'fahrenheit'],
]); // prettier-ignore
const DEGREES = /^(?:degrees?|°)$/;
/** Degrees of a scale that is not named. */
const DEGREE = 'degree';

/** Both are rounded to whole degrees, in Celsius. */
const ROUNDED = 1;

/** Whether a part of a name is only the scale of a temperature. */
export function isScale(part: string): boolean {
  return SCALES.has(part);
}

/** Whether a unit is one of temperature, with or without its scale. */
export function isTemperature(unit: string): boolean {
  return unit === DEGREE || unit === 'celsius' || unit === 'fahrenheit';
}

/** `celsius`, `fahrenheit` or `degree` where a figure is a temperature; empty where it is none. */
export function scaleAfter(tokens: readonly Token[], at: number): string {
  const first = tokens[at + 1]?.form ?? '';
  const degrees = DEGREES.test(first);
  const name = degrees ? (tokens[at + 2]?.form ?? '') : first;
  return SCALES.get(name) ?? (degrees ? DEGREE : '');
}

/** Whether two temperatures are the same on two scales; one without a scale may be on either. */
export function sameTemperature(x: number, unitX: string, y: number, unitY: string): boolean {
  if (unitX === unitY) return x === y;
  const [p, q] = [celsius(x, unitX), celsius(y, unitY)];
  return p.some((one) => q.some((other) => Math.abs(one - other) <= ROUNDED));
}

function celsius(value: number, unit: string): number[] {
  const converted = ((value - 32) * 5) / 9;
  if (unit === 'fahrenheit') return [converted];
  return unit === 'celsius' ? [value] : [value, converted];
}
