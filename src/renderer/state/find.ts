/** What is looked for, and how. */
export interface FindQuery {
  readonly query: string;
  readonly words: boolean;
  readonly regex: boolean;
  readonly matchCase: boolean;
}

export interface Hit {
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

export type FindResult =
  | { readonly ok: true; readonly hits: readonly Hit[]; /** More than are listed. */ readonly more: boolean }
  | { readonly ok: false; readonly message: string };

/** Hits listed at most: more cannot be stepped through, and a page full of marks says nothing. */
export const MAX_HITS = 5000;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Signs that a desk sets one way and a keyboard another. */
const ALIKE: readonly string[] = ["'’‘ʼ‛′`´", '"“”„‟″«»', '-‐‑‒–—―−'];
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((signs) => [...signs].map((sign) => [sign, `[${signs.replace('-', '\\-')}]`] as const)),
);
const ELLIPSIS = /\.{3}|…/u;

/** The pattern of a word of a plain query: however its quotation marks and dashes are set and its accents encoded. */
const patternOfWord = (word: string): string =>
  word
    .normalize('NFC')
    .split(ELLIPSIS)
    .map((part) => [...part].map(patternOfLetter).join(''))
    .join('(?:\\.{3}|…)');

function patternOfLetter(letter: string): string {
  const alike = CLASS_OF.get(letter);
  if (alike !== undefined) return alike;
  const apart = letter.normalize('NFD');
  return apart === letter ? escaped(letter) : `(?:${letter}|${apart})`;
}

/** The pattern of a query. Plain queries match their letters; white space in them matches any. */
function patternOf({ query, words, regex, matchCase }: FindQuery): RegExp | string {
  const body = regex ? query : query.trim().split(/\s+/u).map(patternOfWord).join('\\s+');
  const whole = words ? `(?<![\\p{L}\\p{N}\\p{M}])(?:${body})(?![\\p{L}\\p{N}\\p{M}])` : body;
  try {
    return new RegExp(whole, `gu${matchCase ? '' : 'i'}`);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** All hits, text by text in the order given. Empty matches are passed over. */
export function findAll(
  texts: readonly { readonly id: string; readonly text: string }[],
  query: FindQuery,
): FindResult {
  if (query.query.trim() === '') return { ok: true, hits: [], more: false };
  const pattern = patternOf(query);
  if (typeof pattern === 'string')
    return { ok: false, message: 'This is no regular expression: a bracket or a sign is missing.' };
  const hits: Hit[] = [];
  for (const { id, text } of texts) {
    for (const match of text.matchAll(pattern)) {
      if (match[0] === '') continue;
      if (hits.length === MAX_HITS) return { ok: true, hits, more: true };
      hits.push({ version: id, start: match.index, end: match.index + match[0].length });
    }
  }
  return { ok: true, hits, more: false };
}
