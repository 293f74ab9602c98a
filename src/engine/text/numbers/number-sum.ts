import { primaryTag, readsAsEnglish } from '../language';
import type { Written } from '../words/word';
import { halfAbroad } from './number-attached';
import { SCALES } from './number-scales';
import { spelledInEnglish } from './number-words-english';
import { numberWordsOf } from './number-words-tables';
import { partAfter } from './shares';

/** The first part of a number, as it is read: `two` of "two hundred and fifty thousand", `2.5` of "2.5 billion". */
export interface Lead {
  readonly value: number;
  readonly ordinal: boolean;
  /** Written in words. */
  readonly spelled: boolean;
}

/** A number and the words that it takes, up to `endWord`. */
interface Sum {
  readonly value: number;
  readonly endWord: number;
}

/** Smaller scales multiply what the larger ones behind them multiply again: "two hundred thousand". */
const HUNDRED = 100;

/**
 * What a number comes to whose first part stands in the words before `next`: scales multiply what stands
 * before them, halves and smaller numbers add. "two hundred and fifty thousand", "a million and a half".
 */
export function sumFrom(words: readonly Written[], next: number, lead: Lead, language: string): Sum {
  const scaleAt = scalesOf(words, language);
  const form = (at: number): string => words[at]?.form ?? '';
  /** What scales to come multiply, and what one above a hundred has settled. */
  let open = lead.value;
  let settled = 0;
  let at = next;
  while (at < words.length) {
    const scale = lead.ordinal ? undefined : scaleAt(at);
    if (scale !== undefined) {
      if (scale > HUNDRED) {
        settled += open * scale;
        open = 0;
      } else open *= scale;
      at++;
      continue;
    }
    const part = partBehind(words, at, lead, language);
    if (part) {
      // "a million and a half" is half a million more.
      const whole = scaleAt(at - 1) ?? 1;
      if (whole > HUNDRED) settled += part.value * whole;
      else open += part.value * whole;
      at = part.endWord;
      continue;
    }
    // "two hundred and five": only what is in words goes on in words.
    const place = form(at) === 'and' ? at + 1 : at;
    const more =
      lead.spelled && (SCALES.get(form(at - 1)) ?? 0) >= HUNDRED ? spelledInEnglish(form(place)) : null;
    if (!more || more.ordinal) break;
    open += more.value;
    at = place + 1;
  }
  return { value: open + settled, endWord: at };
}

/** What the word at a place multiplies by, in any language or in that of the text. */
function scalesOf(words: readonly Written[], language: string): (at: number) => number | undefined {
  const own = readsAsEnglish(language) ? undefined : numberWordsOf(primaryTag(language))?.scales;
  return (at) => {
    const form = words[at]?.form ?? '';
    return SCALES.get(form) ?? own?.get(form);
  };
}

/** A part of the number before it: `and a half`, `y media`. */
function partBehind(words: readonly Written[], at: number, lead: Lead, language: string): Sum | null {
  const half = readsAsEnglish(language) ? 0 : halfAbroad(words, at);
  if (half) return { value: 1 / 2, endWord: at + half };
  const part = lead.ordinal ? null : partAfter(words, at);
  return part && { value: part.part, endWord: part.endWord };
}
