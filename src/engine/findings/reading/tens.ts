import { decadeOf } from '../words/quantity-words';
import type { Token } from './tokens';

/** What tens are told of: years of the calendar, years of somebody's life, degrees. */
export type TensOf = 'calendar' | 'life' | 'degrees';

/** Whose life it is: "in his early 40s". */
const WHOSE = /^(?:his|her|their|my|your|our)$/;
const PART = /^(?:early|mid|middle|late|low|lower|high|upper|very)$/;
/** Words between whose they are and the tens. */
const MOST_PARTS = 2;
/** Of these a sentence speaks that tells of the weather. */
const WEATHER = /^(?:temperatures?|thermometers?|mercury|highs?|lows|degrees?|celsius|fahrenheit|°c|°f)$/;
/** Degrees that there are in the weather: "in the high 40s". */
const HOTTEST = 50;
const IN_FULL = /\d{4}/;

/** What the tens at a place are and of what they are told: "the 1960s", "his mid-40s", "highs in the 30s". Null where there are none. */
export function tensAt(
  tokens: readonly Token[],
  at: number,
): { readonly tens: string; readonly of: TensOf } | null {
  const form = tokens[at]?.form ?? '';
  const tens = decadeOf(form);
  if (tens === null) return null;
  let before = at - 1;
  while (before >= at - MOST_PARTS && PART.test(tokens[before]?.form ?? '')) before -= 1;
  if (WHOSE.test(tokens[before]?.form ?? '')) return { tens, of: 'life' };
  const isWeather =
    !IN_FULL.test(form) && Number(tens) <= HOTTEST && tokens.some((token) => WEATHER.test(token.form));
  return { tens, of: isWeather ? 'degrees' : 'calendar' };
}
