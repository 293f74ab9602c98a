import type { BySentence } from './clauses';
import type { Piece } from './pieces';
import type { QuoteCase } from './quote-findings';
import { sharesPart } from './speakers';
import type { Token } from './tokens';

/**
 * A quotation whose marks and speaker are both gone stands as the paper's own words. No verb of saying tells
 * of it any more, so that nearly all of its words must: this share, and so many of them.
 */
export const LEAST_BARE = 0.6;
export const LEAST_WORDS = 2;
/** The same where the sentence still names who spoke, behind a verb that is none of saying. */
export const LEAST_NAMED = 0.4;

/** Share of the words of a quotation in a sentence of the source's own text that says the same. */
const SAID_AS_WELL = 0.75;

/**
 * Whether a sentence may be a quotation without its marks: somebody's words they were, in a sentence or by a
 * speaker named beside them, and no mere term in marks.
 */
export function mayStandBare({ to, from }: QuoteCase, piece: Piece, sentence: number): boolean {
  const place = from.version.sentences[piece.sentence];
  const { speaker } = piece;
  if (to.body[sentence] !== true || !place || !speaker) return false;
  return piece.whole || (speaker.start >= place.start && speaker.end <= place.end);
}

/** The sentence has the speaker's name. */
export function isNamedIn({ to }: QuoteCase, { speaker }: Piece, sentence: number): boolean {
  const parts = speaker?.parts ?? [];
  return (to.names[sentence] ?? []).some((name) => sharesPart(name.parts, parts));
}

/** A neighbour of the same paragraph says who speaks, and may speak for this sentence as well. */
export function isCarried(
  { to }: QuoteCase,
  { speaker }: Piece,
  sentence: number,
  { clauses }: { readonly clauses: BySentence },
): boolean {
  const { sentences } = to.version;
  const parts = speaker?.parts ?? [];
  return [sentence - 1, sentence + 1].some(
    (near) =>
      sentences[near]?.paragraph === sentences[sentence]?.paragraph &&
      (clauses.get(near) ?? []).some(
        ({ plain, speaker: other }) =>
          plain &&
          other &&
          (parts.length === 0 || other.parts.length === 0 || sharesPart(other.parts, parts)),
      ),
  );
}

/** The source says the same in its own words, too: these may come from there. */
export function standsInOwnText({ from }: QuoteCase, piece: Piece, content: readonly Token[]): boolean {
  const stems = new Set(content.map(({ stem }) => stem));
  return from.tokens.some((tokens, sentence) => {
    if (sentence === piece.sentence) return false;
    const held = new Set<string>();
    for (const { quoted, stem } of tokens) if (!quoted && stems.has(stem)) held.add(stem);
    return held.size >= SAID_AS_WELL * stems.size;
  });
}
