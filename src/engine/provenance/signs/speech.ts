import { type Quotation, quotationBefore } from '../../reading/quotes';
import type { Token } from '../../reading/tokens';

/** What a text quotes in sentences that the other puts differently. */
export interface Speech {
  /** Words in quotation marks, those of `reported` quotations left out. */
  words: number;
  /** Quotations that the other tells in words of its own. */
  reported: number;
  /** Words of these. */
  retold: number;
}

/** One side of a link. */
export interface Told {
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** Fewer quoted words are a name or a term. */
const LEAST_QUOTED = 5;
/**
 * Reported speech puts the words differently. Where half of them stand side by side in the other text as
 * well, only the marks were dropped there, or put in here.
 */
const MOST_KEPT = 0.5;
/** Where the other side quotes more than this share of the words, it may quote the same in other words. */
const MOST_QUOTED = 0.6;

/**
 * Adds what is quoted on one side of a link. `freely` says that the sides have little of their wording in
 * common: elsewhere a quotation that only one side has may have been added or cut.
 */
export function addSpeech(speech: Speech, here: Told, there: Told, freely: boolean): void {
  const quoted = quotedIn(here);
  if (quoted.length === 0) return;
  const reported = freely ? reportedOf(quoted, here, there) : [];
  speech.reported += reported.length;
  speech.retold += wordsOf(reported);
  speech.words += wordsOf(quoted) - wordsOf(reported);
}

/** Quotations of which the other side has neither the words nor, in quite other words, one of its own. */
function reportedOf(quoted: readonly Token[][], here: Told, there: Told): readonly Token[][] {
  if (!quoted.some(isLong)) return [];
  const others = quotedIn(there);
  const apart = quoted.filter(
    (own) =>
      isLong(own) &&
      isWhole(own, here) &&
      isReworded(own, there.tokens) &&
      // A piece of it may be quoted there.
      others.every((other) => isReworded(other, own)),
  );
  const free = others.filter((own) => isReworded(own, here.tokens));
  return wordsOf(free) > MOST_QUOTED * wordsOf(apart) ? [] : apart;
}

const isLong = (quotation: readonly Token[]): boolean => quotation.length >= LEAST_QUOTED;

function wordsOf(quotations: readonly (readonly Token[])[]): number {
  return quotations.reduce((sum, own) => sum + own.length, 0);
}

/** Whether it does not go on in a sentence that is none of the link's. */
function isWhole(quotation: readonly Token[], { tokens, quotations }: Told): boolean {
  const { start, inner, open } = quotationBefore(quotations, quotation[0]!.start)!;
  return !open && tokens[0]!.start <= start + 1 && inner.end <= tokens.at(-1)!.end;
}

function isReworded(quotation: readonly Token[], tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ punctuation }) => !punctuation);
  const neighbours = new Set(words.slice(1).map(({ key }, n) => `${words[n]!.key} ${key}`));
  const kept = quotation.slice(1).filter(({ key }, n) => neighbours.has(`${quotation[n]!.key} ${key}`));
  return kept.length < MOST_KEPT * (quotation.length - 1);
}

/** The words of each quotation, as far as they stand in the sentence. */
function quotedIn({ tokens, quotations }: Told): Token[][] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  // Most sentences have nothing of a quotation in them.
  if (!first || !last || (quotationBefore(quotations, last.start)?.end ?? 0) <= first.start) return [];
  const found = new Map<Quotation, Token[]>();
  for (const token of tokens) {
    const quotation = token.punctuation ? undefined : quotationBefore(quotations, token.start);
    if (!quotation || token.start >= quotation.end) continue;
    found.set(quotation, [...(found.get(quotation) ?? []), token]);
  }
  return [...found.values()];
}
