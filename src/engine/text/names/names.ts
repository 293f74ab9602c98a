import type { Range } from '../../model';
import { isOfCapitals } from '../words/acronyms';
import { MONTHS, SHORT_MONTHS, WEEKDAYS, WEEKDAYS_ABROAD } from '../words/calendar';
import { TITLES } from '../blocks/sentence-rules';
import { createFirsts } from '../words/slots';
import { CALENDAR, FUNCTION_WORD, HYPHENED, OPENS, POSSESSIVE, type Word, capitalAt } from '../words/word';

/** A name as a run of words with a capital: `Kim Jong Un`, `Bank of England`, `U.N.`. */
export interface NameMention extends Range {
  /** Folded forms of its words, without small words such as `of`, possessive endings and full stops. */
  readonly parts: readonly string[];
  /** The words it is made of: `[firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** Small words that may stand inside a name but neither begin nor end it. */
const INSIDE = new Set(['of', 'the', 'de', 'la', 'le', 'du', 'von', 'van', 'der', 'den', 'bin', 'al', 'el', 'da', 'do', 'dos', 'di', 'y', '&']); // prettier-ignore
/** "the Liberian-flagged Maris Dawn", "London-born Ada Reed": no part of the name behind it. */
const DESCRIBES = /-(?:\p{Ll}+ed|born|built|made|held|led|run|owned|speaking)$/u;
/** Titles that stand before a name with a full stop, folded. */
const NAME_TITLES: ReadonlySet<string> = new Set(TITLES.toLowerCase().split(' '));
const CALENDAR_NAMES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAYS_ABROAD.get('de')!.keys(),
  ...['mr', 'mrs', 'ms'],
]);

/** Whether a form with a capital is no name by itself: a month, a day, a form of address. */
export function isCalendarName(form: string): boolean {
  return CALENDAR_NAMES.has(form);
}

/** A word of a name without its possessive ending and full stops. */
export function namePart(form: string): string {
  // Most words have neither.
  const bare = form.includes("'") ? form.replace(/'s?$/, '') : form;
  return bare.includes('.') ? bare.replaceAll('.', '') : bare;
}

/**
 * Names among the words of one sentence. A capital at the start of the sentence or of a quotation tells
 * nothing by itself: such a word counts when it is no function word and another word of the name follows, or
 * `known` (forms seen with a capital elsewhere) has it. In a language that writes every noun with a capital
 * the runs are nouns as well.
 */
export function namesOf(text: string, words: readonly Word[], known: ReadonlySet<string>): NameMention[] {
  const found: NameMention[] = [];
  const capital = (at: number): boolean => {
    const word = words[at];
    return (
      word?.kind === 'word' &&
      capitalAt(text, word.start) &&
      !(word.type.signs & CALENDAR) &&
      !(word.type.signs & HYPHENED && DESCRIBES.test(text.slice(word.start, word.end)))
    );
  };
  for (let at = 0; at < words.length;) {
    if (!capital(at)) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < words.length; next++) {
      // A possessive ends a name: "Putin's Russia" is two.
      if (words[end - 1]!.type.signs & POSSESSIVE) break;
      if (capital(next)) end = next + 1;
      else if (next === end && isWithin(text, words, next)) continue;
      else if (!INSIDE.has(words[next]?.form ?? '') || next - end >= 2) break;
    }
    const first = opens(text, words, at) && !startsName(text, words, at, end, known) ? at + 1 : at;
    const parts = words
      .slice(first, end)
      .map(({ type }) => type.name)
      .filter((part) => !INSIDE.has(part) && part);
    const lone = words[first];
    if (
      parts.length &&
      first < end &&
      capital(first) &&
      lone &&
      !(end - first === 1 && lone.type.signs & FUNCTION_WORD && !isInitialism(text, lone))
    )
      found.push({
        start: lone.start,
        end: words[end - 1]?.end ?? lone.end,
        parts,
        firstWord: first,
        endWord: end,
      });
    at = Math.max(end, at + 1);
  }
  return found;
}

function isInitialism(text: string, word: Word): boolean {
  return isOfCapitals(text.slice(word.start, word.end));
}

/** True where a sentence or quotation begins: a capital is due there anyway. */
function opens(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return true;
  return ((before.type.signs & OPENS) !== 0 && !isWithin(text, words, at - 1)) || before.form === '-';
}

/**
 * A full stop within a name: behind an initial ("Ana J. Hale"), or behind titles that begin it ("Lt. Col.
 * Hale"). Behind any other short form a sentence may have ended: "Velm Inc. Hale said".
 */
function isWithin(text: string, words: readonly Word[], stop: number): boolean {
  const [short, mark] = [words[stop - 1], words[stop]];
  if (mark?.form !== '.' || short?.kind !== 'word' || short.end !== mark.start) return false;
  if (!capitalAt(text, short.start)) return false;
  const before = words[stop - 2];
  if (short.form.length > 1)
    return NAME_TITLES.has(short.form) && !(before?.kind === 'word' && capitalAt(text, before.start));
  const second = words[stop - 3];
  // "z. B. Hale"
  return !(before?.form === '.' && second?.form.length === 1 && !capitalAt(text, second.start));
}

function startsName(
  text: string,
  words: readonly Word[],
  at: number,
  end: number,
  known: ReadonlySet<string>,
): boolean {
  const { form, type } = words[at]!;
  // "A. Hale"
  if (type.signs & FUNCTION_WORD) return isWithin(text, words, at + 1);
  return end - at > 1 || known.has(type.name) || form.includes('.');
}

/** Forms that stand with a capital inside a sentence, hence are names wherever they stand. */
export function knownNames(text: string, sentences: Iterable<readonly Word[]>): Set<string> {
  const known = new Set<string>();
  const small = new Set<string>();
  const [firstKnown, firstSmall] = [createFirsts(), createFirsts()];
  for (const words of sentences)
    for (let at = 0; at < words.length; at++) {
      const { kind, start, type } = words[at]!;
      if (kind !== 'word') continue;
      if (!capitalAt(text, start)) {
        if (firstSmall(type)) small.add(type.name);
      } else if (!(type.signs & FUNCTION_WORD) && !opens(text, words, at) && firstKnown(type))
        known.add(type.name);
    }
  for (const form of small) known.delete(form);
  return known;
}

/** How two names relate: the same, one a shortening of the other (`Kim`/`Kim Jong Un`), or others. */
export function compareNames(a: readonly string[], b: readonly string[]): 'same' | 'short' | 'other' {
  if (a.length === b.length && a.every((part, k) => part === b[k])) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((part) => long.includes(part))) return 'short';
  const initials = long.map((part) => part[0]).join('');
  return short.length === 1 && long.length > 1 && short[0] === initials ? 'short' : 'other';
}
