import { capitalAt } from '../../text/forms/words';
import { isDeed } from '../../text/words/deed-words';
import { type Level, levelOf } from '../words/office-levels';
import {
  CHIEF,
  PRIME_MINISTER,
  LONG_SENIORITY,
  SENIORITY,
  officeOf,
  portfolioOf,
  qualifiesOffice,
  rankOf,
  titleForm,
} from '../words/title-words';
import type { Token } from '../reading/tokens';

/** What somebody is: "deputy director", "chief executive", "minister of finance". */
export interface Office {
  /** The word that stands for all of the same meaning, or two: `director`, `chief executive`. */
  readonly office: string;
  readonly ranks: readonly string[];
  readonly portfolios: readonly string[];
  readonly seniority: readonly string[];
  /** Of what it is the office: "state epidemiologist", "the county's sheriff". */
  readonly level: Level | null;
}

/** An office and the tokens `[first, last]` that tell it. */
export interface OfficeAt {
  readonly what: Office;
  readonly first: number;
  readonly last: number;
  /** Where the words begin that tell it, a rank before a place among them: "acting New Haven police chief". */
  readonly opens: number;
  /** The token of the office itself, where words before it are of no part in it: "Chairman Sen.". */
  readonly at: number | null;
}

const ARTICLE = /^(?:a|an|the)$/;
const PAST = /^(?:once|formerly|previously)$/;
/** Words in front that may belong to an office. */
const MOST_WORDS = 6;
/** What chiefs are at the head of: "police chief", "chief of staff". */
const CHIEF_OF: ReadonlySet<string> = new Set(['police', 'fire', 'staff']);
const OFFICER = 'officer';
/** Behind these "general" is no rank of the army: "attorney general". */
const GENERALS: ReadonlySet<string> = new Set(['attorney', 'solicitor', 'surgeon', 'secretary', 'director', 'governor', 'auditor', 'inspector', 'consul', 'prosecutor', 'controller']); // prettier-ignore
/** Officers who are called by the higher half of their rank: a lieutenant colonel is "the colonel". */
const MILITARY: ReadonlySet<string> = new Set(['colonel', 'general', 'commander']);

/** The last office among the tokens `[first, last]`, with the words of rank before it. */
export function lastOffice(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): OfficeAt | null {
  for (let at = last; at >= first; at--) {
    const found = officeAt(text, tokens, first, at);
    if (found) return found;
  }
  return null;
}

function officeAt(text: string, tokens: readonly Token[], first: number, at: number): OfficeAt | null {
  const word = bare(tokens[at]);
  if (word !== CHIEF && word !== PRIME_MINISTER && officeOf(word) === undefined) return null;
  let start = at;
  while (
    start > first &&
    at - start < MOST_WORDS &&
    (belongs(tokens, start - 1) || isShort(tokens, start - 1))
  )
    start--;
  start = behindOther(tokens, start, at, word);
  const lead = tokens
    .slice(start, at)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(bare);
  const chief = word === CHIEF ? chiefOf(tokens, lead, at) : null;
  if (word === CHIEF && !chief) return null;
  const elect = rankOf(bare(tokens[at + 1])) === 'designate' ? ['designate'] : [];
  const far = farRank(text, tokens, start);
  const past = isPast(tokens, start) ? ['former'] : [];
  const ranks = [...(far === null ? past : [rankOf(bare(tokens[far]))!]), ...elect];
  const own = lead.map(levelOf).find((one) => one !== null) ?? null;
  const owner = own === null ? levelOfOwner(tokens[start - 1]) : null;
  const words = chief?.office === OFFICER ? [...lead, CHIEF] : lead;
  const what = { ...described(chief?.office ?? word, words, ranks), level: own ?? owner };
  return {
    what,
    first: start,
    last: chief?.last ?? (elect.length ? at + 1 : at),
    opens: far ?? (owner === null ? start : start - 1),
    at: what.office === officeOf(word) ? at : null,
  };
}

/** "Vice-chancellor Professor": the words of another office before this one are none of its own. */
function behindOther(tokens: readonly Token[], start: number, at: number, word: string): number {
  const before = bare(tokens[at - 1]);
  const isOther = at > start && officeOf(before) !== undefined && rankOf(before) === undefined;
  if (!isOther || !FORMS_OF_ADDRESS.has(officeOf(word) ?? '')) return start;
  return at;
}

/** What somebody is called besides the office that stands before it. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(['professor', 'doctor', 'councillor', 'senator', 'representative', 'captain', 'colonel']); // prettier-ignore

/** Names of places that may stand between a rank and its office. */
const MOST_PLACES = 3;

/**
 * Where the rank stands before the place, or the one word, that an office belongs to: "deputy parks director"; or before its
 * article: "deputy to the mayor".
 */
function farRank(text: string, tokens: readonly Token[], start: number): number | null {
  const isTo = tokens[start - 2]?.form === 'to' && ARTICLE.test(tokens[start - 1]?.form ?? '');
  if (isTo && rankOf(bare(tokens[start - 3])) === 'deputy') return start - 3;
  const [before, word] = [start - 2, tokens[start - 1]];
  if (
    word?.kind === 'word' &&
    word.content &&
    !isDeed(word.form) &&
    officeOf(bare(word)) === undefined &&
    rankOf(bare(tokens[before])) !== undefined
  )
    return before;
  for (let at = start - 1; at >= Math.max(0, start - 1 - MOST_PLACES); at--) {
    if (at < start - 1 && rankOf(bare(tokens[at])) !== undefined) return at;
    if (!capitalAt(text, tokens[at]!.start)) return null;
  }
  return null;
}

/** "Once a school principal": no more; one word at most between the article and the office. */
function isPast(tokens: readonly Token[], start: number): boolean {
  const isPastAt = (at: number): boolean => PAST.test(tokens[at]?.form ?? '');
  if (isPastAt(start - 1)) return true;
  const at = tokens[start - 1]?.content ? start - 2 : start - 1;
  return ARTICLE.test(tokens[at]?.form ?? '') && isPastAt(at - 1);
}

/** "police chief", "chief of police"; a "finance chief" is the chief financial officer. */
function chiefOf(
  tokens: readonly Token[],
  lead: readonly string[],
  at: number,
): { office: string; last: number } | null {
  const before = lead.at(-1) ?? '';
  if (CHIEF_OF.has(before)) return { office: `${before} ${CHIEF}`, last: at };
  if (portfolioOf(before) !== undefined) return { office: OFFICER, last: at };
  const of = bare(tokens[at + 2]);
  return tokens[at + 1]?.form === 'of' && CHIEF_OF.has(of)
    ? { office: `${of} ${CHIEF}`, last: at + 2 }
    : null;
}

/** The officers of a firm by their letters: a CFO is its chief financial officer. */
const SHORT_CHIEFS: ReadonlyMap<string, string> = new Map([
  ['cfo', 'finance'],
  ['coo', 'operating'],
  ['cto', 'technology'],
]);

/** An office by its last word and the words in front, each in the form that stands for all of its meaning. */
function described(word: string, lead: readonly string[], behind: readonly string[]): Omit<Office, 'level'> {
  const portfolio = SHORT_CHIEFS.get(word);
  if (portfolio !== undefined) return described('officer', [...lead, CHIEF, portfolio], behind);
  const ranks = new Set([...lead.flatMap((part) => rankOf(part) ?? []), ...behind]);
  const portfolios = lead.flatMap((part) => portfolioOf(part) ?? []);
  const seniority = lead.flatMap((part) => (SENIORITY.has(part) ? [LONG_SENIORITY.get(part) ?? part] : []));
  const office = compound(word, lead, seniority, portfolios);
  if (isPremier(word, lead)) ranks.add('prime');
  // The deputy of a governor is a rank in itself.
  if (ranks.delete('lieutenant') && !MILITARY.has(office)) ranks.add('deputy');
  // A vice admiral is "the admiral", and a detective sergeant "the sergeant".
  if (office === 'admiral') ranks.delete('deputy');
  ranks.delete('detective');
  const isChief = office === 'chief executive';
  return {
    office,
    ranks: [...ranks],
    portfolios: isChief ? [] : portfolios,
    seniority: isChief ? [] : seniority,
  };
}

/** "PM", "premier", and the "minister-president" of a German land. */
function isPremier(word: string, lead: readonly string[]): boolean {
  return (
    word === PRIME_MINISTER || word === 'premier' || (word === 'president' && lead.at(-1) === 'minister')
  );
}

function compound(
  word: string,
  lead: readonly string[],
  seniority: readonly string[],
  portfolios: readonly string[],
): string {
  const office = officeOf(word) ?? word;
  const before = officeOf(lead.at(-1) ?? '') ?? lead.at(-1) ?? '';
  if (isPremier(word, lead)) return 'minister';
  if (office === 'ceo') return 'chief executive';
  if (office === 'executive' && seniority.includes(CHIEF)) return 'chief executive';
  if (office === 'officer' && seniority.includes(CHIEF) && portfolios.includes('executive'))
    return 'chief executive';
  if (office === 'director' && before === 'managing') return 'managing director';
  if (office === 'attorney' && before === 'district') return 'district attorney';
  if (office === 'teacher' && before === 'leader') return 'headteacher';
  if (office === 'general' && GENERALS.has(before)) return `${before} general`;
  if (office === 'secretary' && before === 'general') return 'secretary general';
  return office;
}

/** A word of office before another; "the sheriff's deputy" is no sheriff, and "under the minister" is no rank. */
function belongs(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (form === 'under' && bare(tokens[at + 1]) !== 'secretary') return false;
  return !isPossessive(form) && qualifiesOffice(titleForm(form));
}

/** The full stop of a short form that belongs to the office behind it: "Lt. Gov.", "Atty. Gen." */
function isShort(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [bare(tokens[at - 1]), officeOf(bare(tokens[at + 1]))];
  if (tokens[at]?.form !== '.') return false;
  return rankOf(before) !== undefined || (next === 'general' && GENERALS.has(officeOf(before) ?? ''));
}

/** "the county's sheriff" */
function levelOfOwner(token: Token | undefined): Level | null {
  return token && isPossessive(token.form) ? levelOf(bare(token)) : null;
}

/** Whether a form ends as what belongs to somebody: `city's`, `doctors'`. */
export function isPossessive(form: string): boolean {
  return form.endsWith("'s") || form.endsWith("'");
}

/** The form of a word as titles are known by; '' where there is none. */
export function bare(token: Token | undefined): string {
  return token ? titleForm(token.form) : '';
}
