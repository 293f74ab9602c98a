import type { BySentence } from '../speakers/clauses';
import type { Piece } from './pieces';
import type { QuoteCase } from './quote-case';
import { sharesPart } from '../speakers/persons';
import type { Token } from '../reading/tokens';
import { SPEAKS } from '../words/word-classes';

/**
 * A quotation whose marks and speaker are both gone stands as the paper's own words. No verb of saying tells
 * of it any more, so that nearly all of its words must: this share, and so many of them.
 */
const LEAST_BARE = 0.6;
const LEAST_WORDS = 2;
/** The same where the sentence still names who spoke, behind a verb that is none of saying. */
const LEAST_NAMED = 0.4;

/** Shorter ones are terms as often as not: `"dual-use" technology`. */
const SHORTEST = 4;
const LONE_MARK = /^["\u201C\u201D]$/;

/** Share of the words of a quotation in a sentence of the source's own text that says the same. */
const SAID_AS_WELL = 0.75;

/**
 * Whether a sentence may be a quotation without its marks: somebody's words they were, in a sentence or by a
 * speaker named beside them, and no mere term in marks.
 */
export function mayStandBare({ to, from }: QuoteCase, piece: Piece, sentence: number): boolean {
  const place = from.version.sentences[piece.sentence];
  const { speaker } = piece;
  if (to.body[sentence] !== true || !place || piece.words.length < SHORTEST) return false;
  // A mark that has lost its partner: the quotation began before what there is of the text.
  if ((to.tokens[sentence] ?? []).some(({ quoted, form }) => !quoted && LONE_MARK.test(form))) return false;
  // "One wrote that it had": somebody said so, though nobody is known.
  if (!speaker) return says(from.tokens[piece.sentence] ?? []);
  return piece.whole || (speaker.start >= place.start && speaker.end <= place.end);
}

const says = (tokens: readonly Token[]): boolean =>
  tokens.some(({ quoted, classes }) => !quoted && (classes & SPEAKS) !== 0);

/**
 * Whether a sentence without a verb of saying is the quotation, of which it has `own` words of content and
 * which the source does not say itself: `true` where nobody is left who said so, `false` where the sentence
 * or its paragraph still names somebody, `null` where it is something else.
 */
export function retoldBare(
  quotes: QuoteCase,
  piece: Piece,
  own: number,
  sentence: number,
  clauses: BySentence,
): boolean | null {
  const content = piece.words.filter((word) => word.content);
  const named = isNamedIn(quotes, piece, sentence) || hasRole(quotes, piece, sentence);
  const least = (named ? LEAST_NAMED : LEAST_BARE) * content.length;
  if (own < LEAST_WORDS || own < least || standsInOwnText(quotes, piece, content)) return null;
  return (
    quotes.to.english && !named && piece.speaker !== null && !isCarried(quotes, piece, sentence, clauses)
  );
}

/** The sentence has the speaker's name. */
export function isNamedIn({ to }: QuoteCase, { speaker }: Piece, sentence: number): boolean {
  const parts = speaker?.parts ?? [];
  return (to.names[sentence] ?? []).some((name) => sharesPart(name.parts, parts));
}

/** Letters of a word by which somebody who is not named is known: `the coastguard`. */
const LEAST_ROLE = 4;

/** The sentence tells of whoever spoke by the same word. */
function hasRole({ to }: QuoteCase, { speaker }: Piece, sentence: number): boolean {
  if (!speaker || speaker.parts.length > 0) return false;
  const role = /\p{L}+$/u.exec(speaker.label.toLowerCase())?.[0] ?? '';
  return role.length >= LEAST_ROLE && (to.tokens[sentence] ?? []).some(({ form }) => form === role);
}

/** A neighbour of the same paragraph says who speaks, and may speak for this sentence as well. */
function isCarried({ to }: QuoteCase, { speaker }: Piece, sentence: number, clauses: BySentence): boolean {
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
function standsInOwnText({ from }: QuoteCase, piece: Piece, content: readonly Token[]): boolean {
  const stems = new Set(content.map(({ stem }) => stem));
  return from.tokens.some((tokens, sentence) => {
    if (sentence === piece.sentence) return false;
    const held = new Set<string>();
    for (const { quoted, stem } of tokens) if (!quoted && stems.has(stem)) held.add(stem);
    return held.size >= SAID_AS_WELL * stems.size;
  });
}
