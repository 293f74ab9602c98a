import { stemOf } from '../../text/words/stems';
import { type Unit, UNITS, formsOf } from '../../text/words/units';
import { isTemperature, scaleAfter } from './temperatures';
import type { Token } from './tokens';

/**
 * What a unit measures, and how large it is among those of its kind: figures that only change the unit by
 * this are the same.
 */
type Measure = readonly [dimension: string, size: number];

/** Quarters of a year, of which no stem is the name: most others are parts of something. */
const QUARTERS = 'quarters';
const YEAR = UNITS.find((unit) => formsOf(unit).includes('year'));

/** Measures by the stem and by the form of the word that names them, shares among them. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  ...Object.fromEntries(UNITS.flatMap(stemmed)),
  '%': ['share', 1],
  points: ['share', 1],
  bp: ['share', 0.01],
  [QUARTERS]: ['time', (YEAR?.size ?? 0) / 4],
};

function stemmed(unit: Unit): [stem: string, measure: Measure][] {
  const forms = formsOf(unit);
  const measure = [unit.dimension, unit.size] as const;
  return [...forms, ...forms.map((form) => stemOf(form, 'en'))].map((form) => [form, measure]);
}

const RATES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'dai'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** Between a figure and its rate: "500 cars a week", "6 percent more a year". */
const MOST_BETWEEN = 2;
/** "a day later", "an hour and a half": no rate. */
const NO_RATE = /^(?:ago|later|earlier|before|after|and|or|old|long)$/;

/** "a week", "per hour", "monthly" behind a figure, or behind what it counts. */
export function rateAfter(tokens: readonly Token[], at: number, end: number): { per: string; end: number } {
  for (let k = at + 1; k <= at + 1 + MOST_BETWEEN; k++) {
    const rate = rateAt(tokens, k);
    if (rate) return rate;
    const between = tokens[k];
    if (between?.kind !== 'word' || !(between.content || between.form === 'more')) break;
  }
  return { per: '', end };
}

function rateAt(tokens: readonly Token[], at: number): { per: string; end: number } | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const adverb = RATES.get(first?.form ?? '');
  if (first && adverb !== undefined) return { per: adverb, end: first.end };
  const measure =
    second && /^(?:a|an|per|each|every)$/.test(first?.form ?? '') && Object.hasOwn(MEASURES, second.stem);
  return measure && !NO_RATE.test(third?.form ?? '') ? { per: second.stem, end: second.end } : null;
}

/**
 * What may stand between a figure and its unit and says nothing of what is measured: "two more weeks", "six
 * whole days". A working day is none of a week's seven, and a square mile no mile.
 */
export const BEFORE_UNIT =
  /^(?:more|extra|additional|further|full|whole|entire|complete|solid|straight|consecutive|successive|long|short|mere|other|remaining)$/;

/** The unit behind a figure: percentage points, or a measure; metres for a short "2.4m" with none behind it. */
export function unitAfter(tokens: readonly Token[], at: number, short: boolean): string {
  const behind = measureAfter(tokens, at) || (short ? 'meter' : '');
  return behind || !BEFORE_UNIT.test(tokens[at + 1]?.form ?? '') ? behind : plainMeasure(tokens[at + 2]);
}

/** The measure that one word names. */
function plainMeasure(token: Token | undefined): string {
  return token?.kind === 'word' && Object.hasOwn(MEASURES, token.stem) ? token.stem : '';
}

function measureAfter(tokens: readonly Token[], at: number): string {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.form === 'percentage' && second?.form.startsWith('point')) return 'points';
  if (first?.form === 'basis' && second?.form.startsWith('point')) return 'bp';
  if (/^tonnes?$/.test(first?.form ?? '') || (first?.form === 'metric' && /^tons?$/.test(second?.form ?? '')))
    return 'tonne';
  if (first?.form === 'quarters' && second?.form !== 'of') return QUARTERS;
  const stem = first?.kind === 'word' ? first.stem : '';
  return Object.hasOwn(MEASURES, stem) ? stem : scaleAfter(tokens, at);
}

/** What those who are left in a contest are called: "the last eight". */
export const ROUND = 'round';
/** How many are left in one. */
const LEFT = /^#(?:4|8|16|32|64|128)$/;
const BEHIND_ROUND = /^(?:of|in|at|on|for|by|with|after|and|when|where)$/;

/** "into the last eight of the cup": the name of a round; but not "the last eight years". */
export function isRound(tokens: readonly Token[], at: number): boolean {
  const [the, last, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (the?.form !== 'the' || last?.form !== 'last' || !LEFT.test(tokens[at]!.key)) return false;
  return !next || next.kind === 'punctuation' || BEHIND_ROUND.test(next.form);
}

/**
 * "54-year-old", "54 years old", "aged 54", "a boy of nine", "Anna Voss, 54, said", "Anna Voss (54)", "who is
 * 54": the figure is an age.
 */
export function isAge(tokens: readonly Token[], at: number, afterName: boolean): boolean {
  const [before, first, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (/^years?$/.test(first?.form ?? '') && /^olds?$/.test(second?.form ?? '')) return true;
  if (/^aged?$/.test(before?.form ?? '')) return true;
  // "aged 27 and 41"
  if (
    before?.form === 'and' &&
    tokens[at - 2]?.kind === 'figure' &&
    /^aged?$/.test(tokens[at - 3]?.form ?? '')
  )
    return true;
  if (/^(?:age|ages)$/.test(tokens[at - 2]?.form ?? '') && before?.form === 'of') return true;
  if (isOfChild(tokens, at)) return true;
  if (isOfPerson(tokens, at)) return true;
  if (!afterName) return false;
  return before?.form === '('
    ? first?.form === ')'
    : before?.form === ',' && (first === undefined || /^[,.]$/.test(first.form));
}

/** "a boy of nine", "a woman of 81": nothing counted stands behind it. */
function isOfChild(tokens: readonly Token[], at: number): boolean {
  const [whose, of, next] = [tokens[at - 2]?.form ?? '', tokens[at - 1]?.form, tokens[at + 1]];
  return of === 'of' && PERSON.test(whose) && next?.content !== true && next?.form !== 'of';
}

const PERSON = /^(?:boy|girl|child|baby|toddler|youth|teenager|man|woman|pensioner)$/;

/** "who is 54", "She was 93 and died", "he turned 60 in April": nothing counted stands behind it. */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const [subject, verb, next] = [tokens[at - 2]?.form ?? '', tokens[at - 1]?.form ?? '', tokens[at + 1]];
  if (!/^(?:is|was|turn(?:s|ed)?)$/.test(verb) || !/^(?:who|he|she)$/.test(subject)) return false;
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(?:and|but|when|in|on|at|this|last|next)$/.test(next.form)
  );
}

/** What a unit measures: a share, a length ... or money. */
export function kindOf(unit: string): string {
  if (unit === 'age' || unit === ROUND) return unit;
  if (isTemperature(unit)) return 'temperature';
  return MEASURES[unit]?.[0] ?? 'money';
}
