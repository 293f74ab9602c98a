import type { Range } from '../../model';
import { createWordForms } from '../../text/forms/word-forms';
import { lazily } from '../../text/lazily';
import type { Quotation } from '../../reading/quotes';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Attribution, type BySentence, bySentence } from '../speakers/clauses';
import type { Speaker } from '../speakers/sources';
import { attributionsOf } from '../speakers/speakers';
import { createWordbook } from '../words/wordbook';
import { type Spoken, spokenWords } from './spoken-words';

/** The part of a quotation that lies in one sentence. */
export interface Piece extends Range, Spoken {
  readonly quotation: number;
  readonly sentence: number;
  /** Reads as a whole sentence: a capital in front, or a full stop (or the comma before "he said") at its end. */
  readonly whole: boolean;
  /** A title or a term in marks rather than somebody's words. */
  readonly term: boolean;
  readonly speaker: Speaker | null;
  /** The closing mark is missing and nothing takes the quotation up again: where it ends is a guess. */
  readonly doubtful: boolean;
}

/** The quotations of a version, cut at the ends of sentences, with their speakers. */
function piecesOf(reading: Reading, attributions: readonly Attribution[]): Piece[] {
  const pieces: Piece[] = [];
  const clauses = bySentence(attributions);
  const quoted = reading.quotations.map((quote) => sentencesIn(reading, quote));
  const speakers = quoteSpeakers(reading, clauses, quoted);
  const book = lazily(() => createWordbook(createWordForms(reading.version.language)));
  reading.quotations.forEach((quote, quotation) => {
    const doubtful = quote.open && reading.quotations[quotation + 1]?.continues !== true;
    for (const [sentence, tokens] of quoted[quotation]!) {
      const { words, breaks, brackets } = spokenWords(tokens, book);
      const first = tokens[0];
      const last = tokens.at(-1);
      if (!first || !last || words.length === 0) continue;
      // The marks belong to the first and the last piece.
      const start = first.start - quote.inner.start < 3 ? quote.start : first.start;
      const end = quote.inner.end - last.end < 3 ? quote.end : last.end;
      const speaker = speakers.get(quotation) ?? null;
      const lone = { start, end, quotation, sentence, words, breaks, brackets, speaker, doubtful };
      pieces.push({
        ...lone,
        whole: isWhole(reading, quote, words, tokens),
        term: isTerm(reading, quote, words, clauses.get(sentence) ?? []),
      });
    }
  });
  return pieces;
}

/** What is said, without its marks. */
export function innerOf({ words, start, end }: Piece): Range {
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end };
}

/** What a quotation has of a sentence. */
type Quoted = readonly [sentence: number, tokens: readonly Token[]];

function sentencesIn(reading: Reading, quote: Quotation): Quoted[] {
  const paragraph = reading.version.paragraphs[quote.paragraph];
  const found: Quoted[] = [];
  if (!paragraph) return found;
  for (let sentence = paragraph.firstSentence; sentence < paragraph.endSentence; sentence++) {
    const { start, end } = reading.version.sentences[sentence]!;
    if (end <= quote.inner.start || start >= quote.inner.end) continue;
    const tokens = (reading.tokens[sentence] ?? []).filter(
      (token) => token.start >= quote.inner.start && token.end <= quote.inner.end,
    );
    if (tokens.some((token) => token.kind !== 'punctuation')) found.push([sentence, tokens]);
  }
  return found;
}

/** Closes a quotation inside the quotation. */
const INNER_MARK = /^["'\p{Pi}\p{Pf}]+$/u;

function isWhole(
  reading: Reading,
  quote: Quotation,
  words: readonly Token[],
  tokens: readonly Token[],
): boolean {
  const { text } = reading.version;
  const first = words[0];
  if (words.length < 3 || !first) return false;
  const ends =
    /[.!?,\u2026]/.test(tokens.findLast(({ form }) => !INNER_MARK.test(form))?.form ?? '') ||
    /^[\s]*[.!?,]/.test(text.slice(quote.end, quote.end + 2));
  return /^\p{Lu}|^\P{L}/u.test(text.slice(first.start, first.end)) && ends;
}

/**
 * A title of a work, a nickname or a term: capitals throughout, or one or two words that nobody is said to
 * have said. `beside` are the clauses of the sentence that name a source.
 */
function isTerm(
  reading: Reading,
  quote: Quotation,
  words: readonly Token[],
  beside: readonly Attribution[],
): boolean {
  const { text } = reading.version;
  const content = words.filter((word) => word.content);
  const titled =
    content.length > 0 && content.every((word) => /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end)));
  const stop = /[.!?,]$/.test(text.slice(quote.inner.start, quote.inner.end).trim());
  const said = beside.some((clause) => clause.plain && touches(text, clause, quote));
  if (titled && !said && !(stop && words.length > 3)) return true;
  const soCalled = SO_CALLED.test(text.slice(Math.max(0, quote.start - LONGEST_LEAD), quote.start));
  return words.length <= 2 && (beside.length === 0 || soCalled);
}

/** In front of the marks of a term, which nobody is quoted with. */
const SO_CALLED = /\bso-called\s+$/iu;
const LONGEST_LEAD = 12;

function touches(text: string, clause: Range, quote: Range): boolean {
  const between =
    clause.end <= quote.start ? text.slice(clause.end, quote.start) : text.slice(quote.end, clause.start);
  return /^[\s,:;]*$/.test(between);
}

/** By quotation: who said it. */
function quoteSpeakers(
  reading: Reading,
  clausesOf: BySentence,
  quoted: readonly (readonly Quoted[])[],
): Map<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  const { sentences, paragraphs, text } = reading.version;
  /** The clauses from the start of one paragraph, or a sentence of it, to the end of another. */
  const clausesWithin = (first: number, paragraph: number): Attribution[] => {
    const found: Attribution[] = [];
    for (let n = first; n < (paragraphs[paragraph]?.endSentence ?? 0); n++)
      found.push(...(clausesOf.get(n) ?? []));
    return found;
  };
  reading.quotations.forEach((quote, number) => {
    const inside = quoted[number]!.map(([sentence]) => sentence);
    const clauses = inside.flatMap((sentence) => clausesOf.get(sentence) ?? []);
    const nearest = nearestClause(clauses, quote);
    if (nearest?.speaker) {
      speakers.set(number, nearest.speaker);
      return;
    }
    const before = reading.quotations[number - 1];
    const previous = speakers.get(number - 1);
    if (before && previous && (quote.continues || before.paragraph === quote.paragraph)) {
      // Another source may have been brought in between the two quotations.
      const between = clausesWithin(paragraphs[before.paragraph]?.firstSentence ?? 0, quote.paragraph)
        .filter((clause) => clause.start >= before.end && clause.end <= quote.start)
        .at(-1);
      const speaker = between?.speaker ?? previous;
      speakers.set(number, speaker);
      return;
    }
    // "Garland said he was proud. "We ran and ran."": the sentence before in the same paragraph names the speaker.
    const first = inside[0] ?? 0;
    const lead = (clausesOf.get(first - 1) ?? []).at(-1);
    if (lead?.speaker && sentences[first - 1]?.paragraph === sentences[first]?.paragraph)
      speakers.set(number, lead.speaker);
    else {
      const last = inside.at(-1);
      const next = clausesWithin(
        last ?? paragraphs[quote.paragraph]?.firstSentence ?? 0,
        quote.paragraph,
      ).find((clause) => clause.start >= quote.end);
      const near = next !== undefined && next.sentence - (last ?? 0) <= 1;
      if (near && next.speaker && /^\s*$/.test(text.slice(quote.end, next.start)))
        speakers.set(number, next.speaker);
      else {
        const subject = subjectBefore(reading, first);
        if (subject) speakers.set(number, subject);
      }
    }
  });
  return speakers;
}

/**
 * "Mark Dunn was angry. "We were not asked."": the only person of the sentence before, in the same paragraph,
 * who opens it.
 */
function subjectBefore(reading: Reading, sentence: number): Speaker | null {
  const { sentences, text } = reading.version;
  if (sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph) return null;
  const [name, ...others] = reading.names[sentence - 1] ?? [];
  const start = sentences[sentence - 1]?.start ?? 0;
  if (
    !name ||
    others.some((other) => other.parts.length > 1) ||
    name.parts.length < 2 ||
    name.start - start > 2
  )
    return null;
  const { end, parts } = name;
  return { start: name.start, end, label: text.slice(name.start, end), parts, pronoun: true };
}

function nearestClause(clauses: readonly Attribution[], quote: Range): Attribution | null {
  let best: Attribution | null = null;
  let least = Infinity;
  for (const clause of clauses) {
    // A verb right behind the closing mark speaks for the quotation before it.
    const distance = clause.start >= quote.end ? clause.start - quote.end : quote.start - clause.end + 1;
    if (clause.speaker && distance < least) [best, least] = [clause, distance];
  }
  return best;
}

/** Who speaks in a version, and its quotations by sentence with their speakers. */
export function speakersAndPieces(reading: Reading): { attributions: Attribution[]; pieces: Piece[] } {
  const attributions = attributionsOf(reading);
  return { attributions, pieces: piecesOf(reading, attributions) };
}
