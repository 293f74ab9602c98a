import type { Token } from './tokens';

/** Units of one dimension in terms of its first; figures that only change the unit by this are the same. */
export const MEASURES: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  kilomet: ['length', 1000], km: ['length', 1000], mile: ['length', 1609.34], meter: ['length', 1], foot: ['length', 0.3048], feet: ['length', 0.3048],
  yard: ['length', 0.9144], inch: ['length', 0.0254], centimet: ['length', 0.01], millimet: ['length', 0.001], kilomt: ['length', 1000],
  cm: ['length', 0.01], mm: ['length', 0.001], ft: ['length', 0.3048], kg: ['mass', 1], lb: ['mass', 0.4536],
  kilogram: ['mass', 1], pound: ['mass', 0.4536], ounc: ['mass', 0.02835], ton: ['mass', 1000], tonne: ['mass', 1000], gram: ['mass', 0.001],
  hectar: ['area', 10000], acr: ['area', 4046.86], liter: ['volume', 1], gallon: ['volume', 3.785], pint: ['volume', 0.568],
  '%': ['share', 1], points: ['share', 1], bp: ['share', 0.01],
  mph: ['speed', 1], kph: ['speed', 0.621371], kmh: ['speed', 0.621371], knot: ['speed', 1.15078],
  second: ['time', 1], minut: ['time', 60], hour: ['time', 3600], dai: ['time', 86400], week: ['time', 604800], month: ['time', 2629746],
  year: ['time', 31556952], decad: ['time', 315569520], centuri: ['time', 3155695200],
}; // prettier-ignore
const RATES: Readonly<Record<string, string>> = { hourly: 'hour', daily: 'dai', weekly: 'week', monthly: 'month', annually: 'year', yearly: 'year' }; // prettier-ignore

/** "a week", "per hour", "monthly" behind a figure. */
export function rateAfter(tokens: readonly Token[], at: number, end: number): { per: string; end: number } {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  const adverb = RATES[first?.form ?? ''];
  if (first && adverb !== undefined) return { per: adverb, end: first.end };
  const measure =
    second && /^(?:a|an|per|each|every)$/.test(first?.form ?? '') && Object.hasOwn(MEASURES, second.stem);
  return measure ? { per: second.stem, end: second.end } : { per: '', end };
}

/** The unit behind a figure: percentage points, or a measure. */
export function unitAfter(tokens: readonly Token[], at: number, short: boolean): string {
  if (short) return 'meter';
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.form === 'percentage' && second?.form.startsWith('point')) return 'points';
  if (first?.form === 'basis' && second?.form.startsWith('point')) return 'bp';
  if (/^tonnes?$/.test(first?.form ?? '') || (first?.form === 'metric' && /^tons?$/.test(second?.form ?? ''))) return 'tonne'; // prettier-ignore
  const stem = first?.kind === 'word' ? first.stem : '';
  return Object.hasOwn(MEASURES, stem) ? stem : '';
}

/** "54-year-old", "54 years old", "aged 54", "Anna Voss, 54, said": the figure is an age. */
export function isAge(tokens: readonly Token[], at: number, afterName: boolean): boolean {
  const [before, first, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (/^years?$/.test(first?.form ?? '') && /^olds?$/.test(second?.form ?? '')) return true;
  if (/^aged?$/.test(before?.form ?? '')) return true;
  // "aged 27 and 41"
  if (before?.form === 'and' && tokens[at - 2]?.kind === 'figure' && /^aged?$/.test(tokens[at - 3]?.form ?? '')) return true; // prettier-ignore
  return afterName && before?.form === ',' && (first === undefined || /^[,.]$/.test(first.form));
}

/** What a unit measures: a share, a length ... or money. */
export function kindOf(unit: string): string {
  if (unit === 'age') return 'age';
  return MEASURES[unit]?.[0] ?? 'money';
}
