import type { Version } from '../model';
import type { Reading } from '../reading/reading';

/** `OSLO, Oct. 3 (Agency) - Two`; a headline in capitals is none. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}\s.'/-]{2,40}(?:,[^()]{0,40})?\s*(?:\([^)]{2,30}\)\s*)?[\p{Pd}:]\s["\p{Pi}]?\p{Lu}[\p{Ll}\s'\u2019]/u;
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

function creditOf({ text, sentences, paragraphs, roles }: Version): number {
  const datelines = sentences.slice(0, 4).flatMap(({ start, end, paragraph }) => {
    const found = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))?.[0] ?? '';
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
