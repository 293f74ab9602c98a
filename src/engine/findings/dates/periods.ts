import type { Finding, Range } from '../../model';
import type { Reading } from '../reading/reading';
import { PARTS_OF_DAY, SEASONS, SPANS, midCenturyOf } from '../words/quantity-words';
import { tensAt } from '../reading/tens';
import { type Token, valueIn } from '../reading/tokens';
import { type View, agreement, excerpt } from '../views/views';
import { IS_PERIOD } from '../words/word-classes';

/** What a period is told by; only two of one kind can contradict each other. */
type Kind = 'part of a year' | 'relative' | 'century' | 'decade' | 'season' | 'part of a day';

/** A time that no calendar date gives: "the third quarter", "next year", "the 1960s", "in the spring". */
interface Period extends Range {
  readonly at: number;
  /** The position of its last word. */
  readonly last: number;
  readonly kind: Kind;
  readonly value: string;
}

const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 };
const HALVES: Readonly<Record<string, number>> = { first: 1, second: 2, final: 2 };
const DIRECTIONS: Readonly<Record<string, string>> = { last: 'last', past: 'last', previous: 'last', this: 'this', current: 'this', next: 'next', coming: 'next' }; // prettier-ignore
/** Before a season: "in the spring", "last fall"; a spring and a fall may be other things. */
const BEFORE_SEASON =
  /^(?:in|by|until|since|before|after|during|from|this|last|next|early|late|mid|coming|previous)$/;
/** Evening and night, night and morning run into each other. */
const OVERLAP = /^(?:evening night|night evening|night morning|morning night)$/;
/** Words in common around a period: some stand nearly anywhere, others seldom. */
const LEAST_NEAR: Readonly<Record<Kind, number>> = {
  'part of a year': 1,
  century: 1,
  decade: 1,
  season: 1,
  relative: 2,
  'part of a day': 2,
};

/** Periods that became others, where either side has one of the kind. */
export function periodFindings(view: View, from: Reading, to: Reading): Finding[] {
  const a = periodsIn(view.a, view.classesA);
  if (a.length === 0) return [];
  const b = periodsIn(view.b, view.classesB);
  const lone = (list: readonly Period[], { kind }: Period): boolean =>
    list.filter((other) => other.kind === kind).length === 1;
  return a.flatMap((x): Finding[] => {
    const y = b.find((other) => other.kind === x.kind);
    if (!y || x.value === y.value || OVERLAP.test(`${x.value} ${y.value}`)) return [];
    if (!lone(a, x) || !lone(b, y)) return [];
    const near = agreement(view, x.at, y.at) - ofBoth(view, x, y) + (ofOneDay(view, x, y) ? 2 : 0);
    if (near < LEAST_NEAR[x.kind] || (view.a[x.at]?.quoted && view.b[y.at]?.quoted)) return [];
    const message = `The date “${excerpt(from.version.text, x)}” became “${excerpt(to.version.text, y)}”.`;
    const [p, q] = [x, y].map(({ start, end }) => ({ start, end }));
    return [{ type: 'date-changed', a: p ?? null, b: q ?? null, confidence: near > 1 ? 0.8 : 0.7, message }];
  });
}

/** Words of the periods themselves, as "quarter" in the third and the second: of nothing around them. */
function ofBoth(view: View, x: Period, y: Period): number {
  let count = 0;
  for (let k = x.at + 1; k <= x.last; k++) {
    const there = view.toB[k];
    if (there !== undefined && there > y.at && there <= y.last) count++;
  }
  return count;
}

/** "Tuesday morning" and "Tuesday evening". */
function ofOneDay(view: View, x: Period, y: Period): boolean {
  const [p, q] = [view.a[x.at - 1], view.b[y.at - 1]];
  return p?.kind === 'date' && p.key === q?.key;
}

function periodsIn(tokens: readonly Token[], classes: number): Period[] {
  const periods: Period[] = [];
  if ((classes & IS_PERIOD) === 0) return periods;
  tokens.forEach((token, at) => {
    if (((token.classes | (tokens[at + 1]?.classes ?? 0)) & IS_PERIOD) === 0) return;
    const found = periodAt(tokens, at);
    if (!found) return;
    const [kind, value, first, last] = found;
    const [start, end] = [tokens[first]?.start ?? token.start, tokens[last]?.end ?? token.end];
    periods.push({ at, last, kind, value, start, end });
  });
  return periods;
}

/** Kind, value, first and last position of the period told by the word at a position. */
function periodAt(tokens: readonly Token[], at: number): [Kind, string, number, number] | null {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  const parts = next === 'quarter' ? QUARTERS : next === 'half' ? HALVES : {};
  if (Object.hasOwn(parts, form)) return ['part of a year', `${next} ${parts[form]}`, at, at + 1];
  // "the last week of May" is no date of its own; "today" and "yesterday" only tell when the paper comes out.
  if (Object.hasOwn(DIRECTIONS, form) && SPANS.has(next) && tokens[at + 2]?.form !== 'of')
    return ['relative', `${DIRECTIONS[form]} ${next}`, at, at + 1];
  if (next === 'century') {
    const token = tokens[at]!;
    const century = midCenturyOf(form) ?? (token.kind === 'figure' ? `${valueIn(token.key)}` : null);
    if (century !== null) return ['century', century, at, at + 1];
  }
  const decade = tensAt(tokens, at);
  if (decade?.of === 'calendar') return ['decade', decade.tens, at, at];
  const season = SEASONS.get(form);
  if (season !== undefined) {
    const lead = before === 'the' ? at - 2 : at - 1;
    return BEFORE_SEASON.test(tokens[lead]?.form ?? '') ? ['season', season, at, at] : null;
  }
  return PARTS_OF_DAY.has(form) ? ['part of a day', form, at, at] : null;
}
