import type { Finding, Range } from '../../model';
import { periodOf } from './conversions';
import type { Placed } from './placed';
import type { Reading } from '../reading/reading';
import { isTemperature, sameTemperature } from '../reading/temperatures';
import { withUnit } from './told-figures';
import type { Token } from '../reading/tokens';
import { MEASURES, kindOf } from '../reading/units';
import { type View, agreement, excerpt } from '../views/views';

/** Tons of a thousand kilos, and those of which some desks write the same. */
const TONS: ReadonlySet<string> = new Set(['ton', 'tonne']);
const AGE = 'age';
const OF_AGE = /^(?:age[ds]?|old|older|young|younger|under|over|children|bab(?:y|ies)|infants?)$/;
const LOOSE = 0.5;
const SURE = 0.9;
/** A sum over some years that became one a year, and the other way round. */
const SPREAD = 0.8;
/** No word about them is the same: only that neither stands in the other text speaks for it. */
const ALONE = 0.6;
/** Numbers up to here stand beside any unit. */
const SMALL = 3;

/** Equal numbers of another unit: €90m and £90m, percent and percentage points, miles and kilometres. */
export function unitFindings(
  view: View,
  a: readonly Placed[],
  b: readonly Placed[],
  from: Reading,
  to: Reading,
  dependent: boolean,
): Finding[] {
  const [restA, restB] = withoutSame(a, b);
  return restA.flatMap((x): Finding[] => {
    const equal = restB.filter((y) => y.values[0] === x.values[0]);
    const [y] = equal;
    if (!y || equal.length > 1 || restA.filter((other) => other.values[0] === x.values[0]).length > 1)
      return [];
    if (view.a[x.at]?.quoted && view.b[y.at]?.quoted) return [];
    if (isAgeBesideOther(view, x, y)) return [];
    const near = agreement(view, x.at, y.at) > 0;
    const spread = near ? spreadRanges(view, x, y) : null;
    if (spread) return [told(spread[0], spread[1], SPREAD, from, to)];
    const alone = dependent && (x.values[0] ?? 0) > SMALL && standsAlone(view, x, from, to);
    if (!differ(x, y) || !(near || (alone && !x.per && !y.per))) return [];
    const confidence = TONS.has(x.measure) && TONS.has(y.measure) ? LOOSE : near ? SURE : ALONE;
    return [unitFinding(x, y, confidence, from, to)];
  });
}

/** That a figure has another unit, be its digits or its value the same. */
export function unitFinding(x: Placed, y: Placed, confidence: number, from: Reading, to: Reading): Finding {
  return told(withUnit(from.version.text, x), withUnit(to.version.text, y), confidence, from, to);
}

function told(a: Range, b: Range, confidence: number, from: Reading, to: Reading): Finding {
  const message = `The unit changed: “${excerpt(from.version.text, a)}” became “${excerpt(to.version.text, b)}”.`;
  return { type: 'number-changed', a, b, confidence, message };
}

/** What is left of both sides where each figure that is there with its unit has been paired off. */
function withoutSame(a: readonly Placed[], b: readonly Placed[]): [Placed[], Placed[]] {
  const restB = [...b];
  const restA = a.filter((x) => {
    const there = restB.findIndex(
      (y) => y.values[0] === x.values[0] && y.measure === x.measure && y.per === x.per,
    );
    if (there >= 0) restB.splice(there, 1);
    return there < 0;
  });
  return [restA, restB];
}

/** "A 19-year-old", "with 19 minutes left"; "18 years old" and "aged 18 months" are two ages. */
function isAgeBesideOther(view: View, x: Placed, y: Placed): boolean {
  if ((x.unit === AGE) === (y.unit === AGE)) return false;
  const [tokens, { figure }] = x.unit === AGE ? [view.b, y] : [view.a, x];
  return !tokens.some(({ sentence, form }) => sentence === figure.sentence && OF_AGE.test(form));
}

/** Two rates, or two units of one kind that are not the same by another name. */
function differ(x: Placed, y: Placed): boolean {
  if (x.per && y.per && x.per !== y.per) return true;
  return (
    x.measure !== '' &&
    y.measure !== '' &&
    x.measure !== y.measure &&
    kindOf(x.measure) === kindOf(y.measure) &&
    !sameMeasure(x, y)
  );
}

/** "40 degrees" and "40 degrees Celsius", "5 kilos" and "5 kg". */
function sameMeasure({ measure, values }: Placed, y: Placed): boolean {
  if (isTemperature(measure)) return sameTemperature(values[0] ?? 0, measure, y.values[0] ?? 0, y.measure);
  const [m, n] = [MEASURES[measure], MEASURES[y.measure]];
  const isTon = TONS.has(measure) && TONS.has(y.measure);
  return m !== undefined && n !== undefined && m[0] !== 'share' && m[1] === n[1] && !isTon;
}

/** The number stands nowhere else in either text. */
function standsAlone({ link }: View, { values }: Placed, from: Reading, to: Reading): boolean {
  const [value] = values;
  if (value === undefined) return false;
  const within = (reading: Reading, sentences: readonly number[]): boolean =>
    (reading.withFigure.get(value) ?? []).every((sentence) => sentences.includes(sentence));
  return within(from, link.a) && within(to, link.b);
}

/** A sum over some years on one side, and as much in each of them on the other: both up to the end of their time. */
function spreadRanges(view: View, x: Placed, y: Placed): readonly [Range, Range] | null {
  if ((x.per === '') === (y.per === '')) return null;
  const [sum, rate, tokens] = y.per ? [x, y, view.a] : [y, x, view.b];
  const period = periodOf(tokens, sum);
  const [m, n] = [MEASURES[period?.measure ?? ''], MEASURES[rate.per]];
  if (!period || !m || !n || period.count * m[1] <= n[1]) return null;
  const whole = { start: sum.figure.start, end: endOf(tokens, period.last) };
  const each = { start: rate.figure.start, end: rate.end };
  return y.per ? [whole, each] : [each, whole];
}

function endOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.end ?? 0;
}
