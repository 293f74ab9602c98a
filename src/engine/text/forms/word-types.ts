import { LONG_FIRST, houseForm } from '../words/abbreviations';
import { isFunctionWord } from '../words/function-words';
import { TIME_NAMES } from '../dates/clocks';
import { MAY_BE_SHORT } from './house-style';
import { isCalendarName, namePart } from '../names/names';
import { mayCount } from '../numbers/numbers';
import { mayBeginDate } from '../dates/dates';
import { romanValue } from '../numbers/number-context';
import { mayBeState } from '../words/states';
import {
  APOSTROPHED,
  CALENDAR,
  COUNTS,
  DATES,
  DOTTED,
  FUNCTION_WORD,
  HYPHENED,
  NAMES_LONG,
  OPENS,
  POSSESSIVE,
  NUMERALS,
  SHORTENS,
  STATES,
  TIMES,
  type WordType,
} from '../words/word';

const OPENING: ReadonlySet<string> = new Set(['"', "'", '(', '[', ':', '.', '!', '?', '•', '*']);

/** What a folded form is by itself. */
export function wordType(form: string, no: number): WordType {
  const name = namePart(form);
  const signs =
    (form.includes('-') ? HYPHENED : 0) |
    (form.includes('.') ? DOTTED : 0) |
    (form.includes("'") ? APOSTROPHED : 0) |
    (form.endsWith("'") || form.endsWith("'s") ? POSSESSIVE : 0) |
    (mayCount(form) ? COUNTS : 0) |
    (mayBeginDate(houseForm(form, true)) ? DATES : 0) |
    (isCalendarName(name) ? CALENDAR : 0) |
    (LONG_FIRST.has(form) ? NAMES_LONG : 0) |
    (MAY_BE_SHORT.has(form) ? SHORTENS : 0) |
    (isFunctionWord(form) ? FUNCTION_WORD : 0) |
    (OPENING.has(form) ? OPENS : 0) |
    (TIME_NAMES.has(form) ? TIMES : 0) |
    (mayBeState(form) ? STATES : 0) |
    (romanValue(form) === null ? 0 : NUMERALS);
  return { form, no, signs, name };
}
