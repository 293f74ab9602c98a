import type { Version } from '../../model';
import type { Reading } from '../../reading/reading';

/** `OSLO, Oct. 3 (Agency) - Two`; a headline in capitals is none. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}\s.'/-]{2,40}(?:,[^()]{0,40})?\s*(?:\([^)]{2,30}\)\s*)?[\p{Pd}:]\s["\p{Pi}]?\p{Lu}[\p{Ll}\s'\u2019]/u;
/** `Feb 12 (Agency) - Two`, `(Agency) - Two`: over what companies tell, and over alerts, agencies name no place. */
const PLACELESS = /^(?:\p{Lu}\p{Ll}{2,8}\.?\s\p{Nd}{1,2}\s)?\(\p{Lu}[^)]{1,29}\)\s\p{Pd}\s["\p{Pi}]?\p{Lu}/u;
/** Sentences among which a dateline is looked for, a headline and a byline before it, and its length. */
const HEAD = 4;
const LONGEST_DATELINE = 120;

/**
 * A desk that picks up agency copy drops the header and cuts; one that cuts first and credits then keeps the
 * shorter text.
 */
export function credit(a: Reading, b: Reading): number {
  const sign = creditOf(a.version) - creditOf(b.version);
  if (sign === 0) return 0;
  const words = (reading: Reading): number =>
    reading.version.sentences.reduce((sum, _, n) => sum + reading.countOf(n), 0);
  const agrees = sign * (words(a) - words(b)) > 0;
  return sign * (agrees ? 1 : 0.75);
}

/** The agency in a dateline: `OSLO (NRB) - `. */
const AGENCY = /\(([^)]{2,30})\)/u;
/** Letters and digits, so that no name is found inside another. */
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** 1 where `b` names the agency that heads `a`, as who takes from its copy does, -1 the other way round, else 0. */
export function cites({ version: a }: Reading, { version: b }: Reading): number {
  return Number(names(b, agencyOf(a))) - Number(names(a, agencyOf(b)));
}

/** The agency, where a dateline that opens the text or a paragraph near its head has one. */
function agencyOf({ text, sentences }: Version): string | null {
  for (const { start, end } of sentences.slice(0, HEAD)) {
    const agency = AGENCY.exec(datelineIn(text, start, end))?.[1]?.trim();
    if (agency) return agency;
  }
  return null;
}

/** Whether two texts are headed by two agencies: each then reports by itself, whatever event they share. */
export function areOfTwoAgencies({ version: a }: Reading, { version: b }: Reading): boolean {
  const [x, y] = [agencyOf(a), agencyOf(b)].map((agency) => agency?.toLowerCase());
  return x !== undefined && y !== undefined && !x.includes(y) && !y.includes(x);
}

/** The dateline with which a sentence opens; empty where it has none. */
function datelineIn(text: string, start: number, end: number): string {
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  return (DATELINE.exec(head) ?? PLACELESS.exec(head))?.[0] ?? '';
}

/** Whether a text names an agency outside brackets: `told NRB`. */
function names({ text }: Version, agency: string | null): boolean {
  if (agency === null) return false;
  for (let at = text.indexOf(agency); at >= 0; at = text.indexOf(agency, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + agency.length] ?? ' '];
    if (before !== '(' && !IN_WORD.test(before) && !IN_WORD.test(after)) return true;
  }
  return false;
}

function creditOf({ text, sentences, paragraphs, roles }: Version): number {
  const datelines = sentences.slice(0, HEAD).flatMap(({ start, end, paragraph }) => {
    const found = datelineIn(text, start, end);
    // A headline may begin like one: "LIVE: Storm nears coast".
    const isHead = paragraphs[paragraph]!.kind === 'headline' && !found.includes('(');
    return found === '' || isHead ? [] : [found];
  });
  const [dateline] = datelines;
  if (dateline?.includes('(')) return 1;
  const dated = dateline !== undefined || roles.some(({ role }) => role === 'dateline');
  const credit =
    paragraphs.some(({ kind }) => kind === 'credit') || roles.some(({ role }) => role === 'credit');
  return (dated ? 0.5 : 0) + (credit ? 0.5 : 0);
}

const CURLY = /[\u2018\u2019\u201C\u201D]/gu;
const STRAIGHT = /["']/gu;
/** Marks that a text must have for its style to be told. */
const LEAST_MARKS = 4;

/** How much more typographic marks `b` has than `a`, -1..1; 0 where one of them has too few to tell. */
export function plain(a: Version, b: Version): number {
  const [x, y] = [typeset(a), typeset(b)];
  return x === null || y === null ? 0 : y - x;
}

/**
 * 1 where quotation marks and apostrophes are curly, 0 where they are straight, between where mixed; null
 * where too few to tell.
 */
function typeset({ text }: Version): number | null {
  const curly = text.match(CURLY)?.length ?? 0;
  const straight = text.match(STRAIGHT)?.length ?? 0;
  return curly + straight < LEAST_MARKS ? null : curly / (curly + straight);
}
