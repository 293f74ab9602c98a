import type { Reading } from '../inline/reading';
import type { Token } from '../inline/tokens';
import type { Pair, Version } from '../model';

/**
 * What tells which of two texts was made from the other: each -1 (`b` is the source) .. 1 (`a` is the source), 0 where it is silent.
 * Mirrored texts give the same figures with the other sign.
 */
export interface Signs {
  /** Whose words, among those that were changed, are the shorter ones: who rewrites reaches for longer words. English only. */
  readonly plainer: number;
  /** Who says "said" where the other has another verb or none. English only. */
  readonly saying: number;
  /** Whose sentences the other split: rewriting takes long sentences apart. */
  readonly joined: number;
  /** Who has more words in quotation marks where both tell the same. */
  readonly quotes: number;
  /** Who alone carries the dateline (half) and the credit (half); a quarter less where that is not the longer text as well. */
  readonly credit: number;
}

export const SIGNS = [
  'plainer',
  'saying',
  'joined',
  'quotes',
  'credit',
] as const satisfies readonly (keyof Signs)[];

/** `OSLO, Oct. 3 (Agency) - Two`; a headline in capitals is none. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}\s.'/-]{2,40}(?:,[^()]{0,40})?\s*(?:\([^)]{2,30}\)\s*)?[\p{Pd}:]\s["\p{Pi}]?\p{Lu}[\p{Ll}\s'\u2019]/u;
/** What news copy says when nobody has polished it. */
const SAYING: ReadonlySet<string> = new Set(['said', 'says', 'told']);
/** Added to the denominator of a sign, so that one word more proves little. */
const DOUBT = { quoted: 12, words: 40, saying: 4, splits: 3 } as const;
/** Letters by which the mean lengths of changed words can differ: what lies beyond is held to it. */
const MOST_LETTERS = 3;

export function signsOf(pair: Pair, a: Reading, b: Reading): Signs {
  const changed = pair.links.filter((link) => link.relation === 'edited' || link.relation === 'paraphrased');
  const quoted = [0, 0] as [number, number];
  const splits = [0, 0] as [number, number];
  const own = changed.map((link) => {
    const x = a.tokensOf(link.a);
    const y = b.tokensOf(link.b);
    quoted[0] += quotedWords(x);
    quoted[1] += quotedWords(y);
    splits[0] += link.b.length - 1;
    splits[1] += link.a.length - 1;
    return [without(x, y), without(y, x)] as const;
  });
  const english = [a, b].every(
    ({ version }) => version.language.startsWith('en') || version.language === 'und',
  );
  const onlyA = own.flatMap(([x]) => x);
  const onlyB = own.flatMap(([, y]) => y);
  return {
    plainer: english ? plainer(onlyA, onlyB) : 0,
    saying: english ? saying(sayings(onlyA), sayings(onlyB)) : 0,
    joined: leaning(...splits, DOUBT.splits),
    quotes: leaning(...quoted, DOUBT.quoted),
    credit: credit(a, b),
  };
}

function leaning(x: number, y: number, doubt: number): number {
  return (x - y) / (x + y + doubt);
}

/** The words of one side that the other lacks, each as often as it has them more. */
function without(tokens: readonly Token[], others: readonly Token[]): Token[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return tokens.filter(({ key, punctuation }) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0 && !punctuation;
  });
}

function plainer(a: readonly Token[], b: readonly Token[]): number {
  const least = Math.min(a.length, b.length);
  if (least === 0) return 0;
  const mean = (tokens: readonly Token[]): number =>
    tokens.reduce((sum, { start, end }) => sum + end - start, 0) / tokens.length;
  const letters = (mean(b) - mean(a)) * (least / (least + DOUBT.words));
  return Math.max(-1, Math.min(1, letters / MOST_LETTERS));
}

/** One "said" more may be chance: the second counts. */
function saying(x: number, y: number): number {
  const more = Math.sign(x - y) * Math.max(0, Math.abs(x - y) - 1);
  return more / (x + y + DOUBT.saying);
}

function sayings(tokens: readonly Token[]): number {
  return tokens.filter(({ key }) => SAYING.has(key)).length;
}

function quotedWords(tokens: readonly Token[]): number {
  let count = 0;
  let inside = false;
  let sentence = -1;
  for (const token of tokens) {
    if (token.sentence !== sentence) inside = false;
    sentence = token.sentence;
    if (token.key === '"') inside = !inside;
    else if (inside && !token.punctuation) count++;
  }
  return count;
}

/** A desk that picks up agency copy drops the header and cuts; one that cuts first and credits then keeps the shorter text. */
function credit(a: Reading, b: Reading): number {
  const sign = creditOf(a.version) - creditOf(b.version);
  const words = (reading: Reading): number =>
    reading.version.sentences.reduce((sum, _, n) => sum + reading.countOf(n), 0);
  const agrees = sign * (words(a) - words(b)) > 0;
  return sign * (agrees ? 1 : 0.75);
}

function creditOf({ text, sentences, paragraphs, roles }: Version): number {
  const opening = sentences
    .slice(0, 4)
    .some(({ start, end }) => DATELINE.test(text.slice(start, Math.min(end, start + 120))));
  const dateline = opening || roles.some(({ role }) => role === 'dateline');
  const credit =
    paragraphs.some(({ kind }) => kind === 'credit') || roles.some(({ role }) => role === 'credit');
  return (dateline ? 0.5 : 0) + (credit ? 0.5 : 0);
}
