import { type Token, valueIn } from '../reading/tokens';
import { MEASURES } from '../reading/units';

/** When something was by the clock: the time itself, or a stretch in which it lies, in minutes since midnight. */
export interface TimeTold {
  readonly least: number;
  readonly most: number;
  /** Where the words begin that tell it. */
  readonly start: number;
  /** It was reckoned from the time that stands there. */
  readonly reckoned: boolean;
}

const DAY = 24 * 60;
/** How far "shortly before" may be, and "around", in minutes. */
const SHORTLY = 45;
const AROUND = 15;
const BEFORE = /^(?:before|to|until|till)$/;
const AFTER = /^(?:after|past)$/;
const SOON = /^(?:shortly|just|soon|moments|minutes|immediately|right)$/;
const ROUGHLY = /^(?:around|about|roughly|approximately|circa)$/;
const NEARLY = /^(?:nearly|almost)$/;
const ARTICLE = /^(?:an?|one)$/;
/** A number that may stand without its minutes: "twenty to midnight", "ten past three". */
const MOST_BARE = 30;
/** Minutes of a quarter that no hour is named behind. */
const QUARTER = 15;
const SECONDS = 60;

/**
 * The time of day at a position with the words before it: `20 minutes before midnight`, `half an hour after
 * noon`, `shortly before 3 a.m.`, `around noon`.
 */
export function timeTold(tokens: readonly Token[], at: number, clock: number): TimeTold {
  const form = (step: number): string => tokens[at - step]?.form ?? '';
  const from = (back: number, least: number, most: number, reckoned = true): TimeTold => ({
    least: clock + least,
    most: clock + most,
    start: tokens[at - back]!.start,
    reckoned,
  });
  if (ROUGHLY.test(form(1))) return from(1, -AROUND, AROUND);
  if (NEARLY.test(form(1))) return from(1, -AROUND, 0);
  const way = BEFORE.test(form(1)) ? -1 : AFTER.test(form(1)) ? 1 : 0;
  if (way === 0) return from(0, 0, 0, false);
  const head = amountBefore(tokens, at - 1);
  if (head) return from(at - head.first, way * head.minutes, way * head.minutes);
  if (!SOON.test(form(2)) || /^(?:to|until|till|past)$/.test(form(1))) return from(0, 0, 0, false);
  return way < 0 ? from(2, -SHORTLY, 0) : from(2, 0, SHORTLY);
}

/** Whether two times told may be one. */
export function mayBeOneTime(x: TimeTold, y: TimeTold): boolean {
  if (!x.reckoned && !y.reckoned) return false;
  // The later of two around midnight has begun a new day.
  return [-DAY, 0, DAY].some((turn) => x.least + turn <= y.most && y.least <= x.most + turn);
}

/** The amount of time that ends before a position: "20 minutes", "half an hour", "a quarter", "twenty". */
function amountBefore(
  tokens: readonly Token[],
  end: number,
): { readonly first: number; readonly minutes: number } | null {
  const [one, two, three] = [1, 2, 3].map((step) => tokens[end - step]);
  const unit = one?.kind === 'word' ? MEASURES[one.stem] : undefined;
  if (unit?.[0] === 'time' && unit[1] < DAY * SECONDS) {
    const minutes = unit[1] / SECONDS;
    if (two?.kind === 'figure') return { first: end - 2, minutes: valueIn(two.key) * minutes };
    if (!ARTICLE.test(two?.form ?? '')) return null;
    if (three?.form === 'half') return { first: end - 3, minutes: minutes / 2 };
    if (three?.form === 'of' && /^quarter$/.test(tokens[end - 4]?.form ?? ''))
      return { first: end - 5, minutes: minutes / 4 };
    return { first: end - 2, minutes };
  }
  if (one?.form === 'quarter') return { first: end - 2, minutes: QUARTER };
  const bare = one?.kind === 'figure' ? valueIn(one.key) : NaN;
  return bare <= MOST_BARE && tokens[end]?.form !== 'before' && tokens[end]?.form !== 'after'
    ? { first: end - 1, minutes: bare }
    : null;
}
