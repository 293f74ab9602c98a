import type { DateMention } from '../../text/dates/dates';
import type { Quantity } from '../../text/numbers/numbers';
import { COUNTS, FUNCTION_WORD, type Word } from '../../text/words/word';

/** "2,000" is no year, nor is "1987 people": a bare year stands alone or after a preposition of time. */
export function isAmount(date: DateMention, words: readonly Word[]): boolean {
  if (date.year === null || date.month !== null || date.weekday !== null) return false;
  const after = words[date.endWord];
  const before = words[date.firstWord - 1]?.form ?? '';
  if (/^(?:in|since|by|from|until|till|before|after|of|during|to|and|early|late|mid)$/.test(before))
    return false;
  // "a 2001 agreement" gives a year, "2001 people" a count.
  return (
    after?.kind === 'word' &&
    !(after.type.signs & FUNCTION_WORD) &&
    /(?:[^s]s|people|men|women|children)$/.test(after.form)
  );
}

/** "one" stands for a thing more often than for a count: "the one with the light", "one of them". */
export function isPronoun(quantity: Quantity, words: readonly Word[]): boolean {
  if (!quantity.spelled || quantity.unit || quantity.endWord - quantity.firstWord > 1) return false;
  const form = words[quantity.firstWord]?.form;
  if (form === 'second') return isUnitOfTime(quantity, words);
  if (form === 'first') return false;
  if (form !== 'one') return false;
  const after = words[quantity.endWord];
  return (
    !after ||
    after.kind !== 'word' ||
    (after.type.signs & FUNCTION_WORD) !== 0 ||
    /^(?:day|evening|morning|night|another)$/.test(after.form)
  );
}

/** Words between a figure and the time that makes a rate of it: "90 cubic metres of water a second". */
const RATE_REACH = 6;

/** "40 litres a second", "360 times per second": a rate, and no second of its kind. */
function isUnitOfTime({ firstWord, endWord }: Quantity, words: readonly Word[]): boolean {
  const [before, after] = [words[firstWord - 1]?.form ?? '', words[endWord]];
  if (before === 'per') return true;
  if (!/^(?:a|each|every)$/.test(before)) return false;
  // "a second time", but "a second past the town"
  if (after?.kind === 'word' && !(after.type.signs & FUNCTION_WORD) && after.form !== 'past') return false;
  const lead = words.slice(Math.max(0, firstWord - RATE_REACH), firstWord - 1);
  const mark = lead.findLastIndex(({ kind }) => kind === 'punctuation');
  return lead.slice(mark + 1).some(({ kind, type }) => kind === 'number' || (type.signs & COUNTS) !== 0);
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const LOWER = /^\p{Ll}/u;
const MARK = /^\p{P}$/u;

/**
 * "At the Two Herons", "in Seven Oaks": a count that is written with a capital within a sentence, and what follows with
 * another, is a name. Not in a headline that writes all its words so, nor where speech begins.
 */
export function isInName(
  { spelled, ordinal, firstWord, endWord }: Quantity,
  words: readonly Word[],
  text: string,
): boolean {
  if (!spelled || ordinal || firstWord === 0) return false;
  const written = ({ start, end }: Word): string => text.slice(start, end);
  const [before, after] = [words[firstWord - 1]!, words[endWord]];
  if (after?.kind !== 'word' || MARK.test(written(before))) return false;
  if (![words[firstWord]!, after].every((word) => CAPITAL.test(written(word)))) return false;
  return words.some(
    (word) => word.kind === 'word' && !(word.type.signs & FUNCTION_WORD) && LOWER.test(written(word)),
  );
}
