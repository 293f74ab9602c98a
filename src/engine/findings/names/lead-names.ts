import type { Lexicon } from '../../model';
import { isCalendarName, namePart } from '../../text/names/names';
import { capitalAt } from '../../text/words/word';
import { isPlaceWord } from './name-forms';
import type { NameToken, Reading } from '../reading/reading';
import { HONORIFICS } from '../words/title-words';
import { type Slot, type Stretch, slotOf } from '../views/slots';
import type { Token } from '../reading/tokens';
import type { View } from '../views/views';

/** A word that opens a sentence and may be a name, though its capital tells nothing. */
interface Lead {
  readonly name: NameToken;
  readonly at: number;
  readonly parts: readonly string[];
}

/** Two leads, and the slot that they share. */
interface Leads {
  readonly x: Lead;
  readonly y: Lead;
  readonly slot: Slot;
}

/** Believers, parties and the like: written with a capital wherever they stand, and often inflected. */
const GROUPS =
  /^(?:democrats?|republicans?|conservatives?|tories|labour|liberals?|greens|socialists?|catholics?|protestants?|christians?|muslims?|jews|hindus|buddhists?|sikhs|sunnis?|shiites?|kurds?|arabs?)$/;
/** Endings that make other forms of a common word. */
const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er'];
/**
 * Common words of which the lexicon has no other form: by their endings, and those that lead from one
 * sentence to the next.
 */
const COMMON_ENDING = /-|(?:ing|ed|ly|ity|tion|sion|ment|ness|ism|men|less|ful|ous|ward|wards|wide|ever)$/;
const UNINFLECTED: ReadonlySet<string> = new Set([
  'again', 'ahead', 'altogether', 'apart', 'besides', 'children', 'early', 'else', 'elsewhere', 'furthermore', 'hence', 'however', 'indeed', 'instead',
  'late', 'later', 'likewise', 'media', 'meantime', 'meanwhile', 'moreover', 'news', 'nonetheless', 'nowadays', 'often', 'otherwise', 'overnight', 'peace',
  'people', 'perhaps', 'police', 'sometimes', 'soon', 'still', 'therefore', 'thus', 'today', 'together', 'tomorrow', 'tonight', 'torrential', 'traffic',
  'unlike', 'violence', 'yesterday',
]); // prettier-ignore

/**
 * Opening words that only their place tells from names, one for another in the same sentence: "Paris rejected
 * it", "Prague rejected it".
 */
export function leadNames(view: View, from: Reading, to: Reading, lexicon: Lexicon | null): Leads | null {
  if (view.link.a.length > 1 || view.link.b.length > 1) return null;
  const [i, j] = [opening(view.a, from), opening(view.b, to)];
  const [p, q] = [view.a[i], view.b[j]];
  if (!p || !q || p.stem === q.stem || view.a[i + 1]?.stem !== view.b[j + 1]?.stem) return null;
  // Elsewhere in the sentence they have changed places, which is not for this finder.
  if (view.a.some(({ stem }) => stem === q.stem) || view.b.some(({ stem }) => stem === p.stem)) return null;
  const slot = slotOf(view, only(i), only(j));
  if (!slot || slot.content < 1) return null;
  const titled = isTitled(view.a, i) && isTitled(view.b, j);
  const isName = (token: Token, own: Reading, other: Reading): boolean =>
    titled || standsNamed(token, own) || standsNamed(token, other) || isAlwaysName(token, own, lexicon);
  const relation = lexicon?.relation?.(p.form, q.form);
  const named = [isName(p, from, to), isName(q, to, from)];
  // "Chile" may be a pepper, but not beside Peru.
  if (!(relation === 'other' ? named.some(Boolean) : named.every(Boolean))) return null;
  if (isLower(p, from) || isLower(q, to)) return null;
  return relation === 'kin' ? null : { x: leadOf(p, i), y: leadOf(q, j), slot };
}

/**
 * Position of the first word, or of the one behind a form of address, where it has a capital and no name
 * begins with it that is longer.
 */
function opening(tokens: readonly Token[], { version: { text }, names }: Reading): number {
  const at = tokens.findIndex(({ kind, form }) => kind !== 'punctuation' && !HONORIFICS.has(form));
  const token = tokens[at];
  if (!token?.content || token.kind !== 'word' || token.quoted || !capitalAt(text, token.start)) return -1;
  if (isCalendarName(namePart(token.form))) return -1;
  const longer = (names[token.sentence] ?? []).some(
    ({ start, end }) => start <= token.start && end > token.end,
  );
  return longer ? -1 : at;
}

function isTitled(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ form }) => HONORIFICS.has(form));
}

function only(at: number): Stretch {
  return { first: at, last: at };
}

function leadOf({ form, start, end, sentence }: Token, at: number): Lead {
  const parts = [namePart(form)];
  return { name: { start, end, parts, bare: parts, sentence }, at, parts };
}

/** It is a name somewhere in the text. */
function standsNamed({ form }: Token, { names }: Reading): boolean {
  const part = namePart(form);
  return names.some((list) => list.some(({ parts }) => parts.includes(part)));
}

/** Capitals throughout, a group, a place, or a word that no other form is known of. */
function isAlwaysName(token: Token, { version: { text } }: Reading, lexicon: Lexicon | null): boolean {
  const { start, end } = token;
  const form = namePart(token.form);
  if (/^\p{Lu}{2,}$/u.test(text.slice(start, end))) return !/^[^\p{Ll}]*$/u.test(text.slice(end, end + 40));
  if (GROUPS.test(form) || isPlaceWord(form)) return true;
  return lexicon?.relation !== undefined && form.length > 3 && !isCommon(form, lexicon);
}

function isCommon(form: string, lexicon: Lexicon): boolean {
  if (UNINFLECTED.has(form) || COMMON_ENDING.test(form)) return true;
  const forms = ENDINGS.flatMap((ending) => [
    form + ending,
    form.replace(/[ey]$/, '') + ending,
    form.endsWith(ending) ? form.slice(0, -ending.length) : form,
  ]);
  return [...forms, form.replace(/ies$/, 'y'), form.replace(/y$/, 'ies')].some(
    (other) => other !== form && lexicon.relation?.(form, other) === 'kin',
  );
}

/** The text has the word without a capital. */
function isLower({ form }: Token, { tokens, version: { text } }: Reading): boolean {
  return tokens.some((list) => list.some((token) => token.form === form && !capitalAt(text, token.start)));
}
