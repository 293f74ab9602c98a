import { isDeed } from '../../text/words/deed-words';
import type { DateToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';

/** What is to come, or was only planned for its day. */
const AHEAD =
  /^(?:will|would|shall|should|may|might|could|to|due|set|scheduled|planned|slated|expected|next|if|unless|about|aims?|plans?|hopes?)$/;
/** From the day of an event on so many days make it likelier that it was told after it than before. */
const DAYS_AFTER = 4;
const WEEK = 7;

/** A day of the week, and where it stands. */
interface Day {
  readonly date: DateToken;
  readonly at: number;
}

/**
 * Whether the day on which the later text has something said cannot be squared with the day on which it happened in the
 * source: `raised its forecast on Thursday` → `has raised its forecast, it said on Tuesday`. The source must have the
 * one day with what had come about, and the other nowhere. Said some days after it, it may well have been.
 */
export function isSaidBefore(
  tokens: readonly Token[],
  happened: Day,
  said: Day,
  { withDate }: Reading,
): boolean {
  const [x, y] = [weekdayOf(happened), weekdayOf(said)];
  if (x === null || y === null || (y - x + WEEK) % WEEK <= DAYS_AFTER) return false;
  return !withDate.has(said.date.key) && cameAbout(tokens, happened.at);
}

/** The day of the week, where that is all the date tells. */
function weekdayOf({ date: { mention } }: Day): number | null {
  return mention && mention.day === null && mention.month === null && mention.year === null
    ? mention.weekday
    : null;
}

/** The clause of a day has a verb in the past, and nothing that puts it ahead. */
function cameAbout(tokens: readonly Token[], at: number): boolean {
  const [first, last] = clauseAround(tokens, at);
  const clause = tokens.slice(first, last + 1);
  const before = tokens.slice(first, at);
  return (
    !clause.some(({ form }) => AHEAD.test(form)) &&
    before.some(({ form, kind }) => kind === 'word' && isPast(form))
  );
}

function isPast(form: string): boolean {
  return isDeed(form) && !form.endsWith('s');
}
