import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { BySentence } from '../speakers/clauses';
import { sharesPart } from '../speakers/persons';
import { SPEAKS } from '../words/word-classes';
import { isNamedIn } from './bare-words';
import type { Piece } from './pieces';
import type { QuoteCase } from './quote-case';

/** Sentences between a quotation and what it hangs on to. */
export const REACH = 2;

/** The sentence says whose words it gives: a verb of saying or opinion, or the speaker's name. */
export function hasSource(quotes: QuoteCase, sentence: number, piece: Piece, clauses: BySentence): boolean {
  const reading: Reading = quotes.to;
  const tokens = reading.tokens[sentence] ?? [];
  const said = (quotes.from.tokens[piece.sentence] ?? []).filter(({ quoted }) => quoted);
  if ((clauses.get(sentence) ?? []).some(({ at }) => !isQuotedVerb(tokens, at, said))) return true;
  // "In his view"
  if (
    tokens.some(
      ({ form }, at) =>
        /^(?:view|opinion|words|eyes)$/.test(form) &&
        /^(?:his|her|their|its|\p{L}+'s)$/u.test(tokens[at - 1]?.form ?? ''),
    )
  )
    return true;
  return (
    (isNamedIn(quotes, piece, sentence) || (!piece.speaker && sharesName(quotes, piece, sentence))) &&
    (reading.tokens[sentence] ?? []).some((token) => !token.quoted && (token.classes & SPEAKS) !== 0)
  );
}

/** Somebody whom the sentence of the quotation names beside it: the speaker, where the text makes that hard to see. */
function sharesName({ from, to }: QuoteCase, piece: Piece, sentence: number): boolean {
  const beside = (from.names[piece.sentence] ?? []).filter(
    ({ start, end }) => end <= piece.start || start >= piece.end,
  );
  return (to.names[sentence] ?? []).some(({ parts }) => beside.some((name) => sharesPart(name.parts, parts)));
}

/** "Nobody asked the swimmers": the verb is one of the quotation, and tells nothing of who said so. */
function isQuotedVerb(tokens: readonly Token[], at: number, said: readonly Token[]): boolean {
  const verb = tokens.find(({ start }) => start === at)?.stem;
  const count = (list: readonly Token[]): number => list.filter(({ stem }) => stem === verb).length;
  return count(tokens) <= count(said);
}

/** The sentence gives somebody else as its source. */
export function namesAnother(piece: Piece, sentence: number, clauses: BySentence): boolean {
  const parts = piece.speaker?.parts ?? [];
  const sources = (clauses.get(sentence) ?? []).flatMap((clause) => clause.speaker?.parts ?? []);
  return parts.length > 0 && sources.length > 0 && !sharesPart(parts, sources);
}

/** Of the same speaker, between sentences that come from the neighbours of the quotation. */
export function standsBeside(
  quotes: QuoteCase,
  piece: Piece,
  sentence: number,
  clauses: BySentence,
): boolean {
  const parts = piece.speaker?.parts ?? [];
  const same = (clauses.get(sentence) ?? []).some(
    (clause) => clause.speaker !== null && sharesPart(clause.speaker.parts, parts),
  );
  if (!same) return false;
  for (let i = piece.sentence - REACH; i <= piece.sentence + REACH; i++)
    for (const link of quotes.links.ofA(i))
      if (link.b.some((j) => Math.abs(j - sentence) <= REACH && j !== sentence)) return true;
  return false;
}

/** The sentence, linked to a neighbour of the quotation, reports one thing more than that neighbour does. */
export function addsSpeech(quotes: QuoteCase, piece: Piece, sentence: number): boolean {
  if (quotes.links.ofA(piece.sentence).length > 0) return false;
  const sources = quotes.links.ofB(sentence).flatMap((link) => link.a);
  if (!sources.some((i) => Math.abs(i - piece.sentence) === 1)) return false;
  const verbs = (tokens: readonly Token[]): number =>
    tokens.filter((token) => !token.quoted && (token.classes & SPEAKS) !== 0).length;
  const told = sources.reduce((sum, i) => sum + verbs(quotes.from.tokens[i] ?? []), 0);
  return verbs(quotes.to.tokens[sentence] ?? []) > told;
}
