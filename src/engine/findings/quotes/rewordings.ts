import { SAYS_THE_SAME, areAlike } from '../words/alike';
import { append } from '../reading/common';
import type { Piece } from './pieces';
import type { QuoteCase } from './quote-case';
import { sharesPart } from '../speakers/persons';
import type { Token } from '../reading/tokens';

/** What is known before it is asked whether one text draws on the other. */
type Read = Omit<QuoteCase, 'rewordings' | 'standIns' | 'dependent' | 'standsOutside'>;

/** Share of the words of a quotation that answer those of another for it to be the same statement in other words. */
const LEAST_SHARE = 0.25;

/** Means nearly the same in any statement: two that share no more say two things. */
const ANYBODY = /^(?:some|any|no|every)(?:body|one|thing)$/;

/**
 * Quotations of `to` that no wording of `from` explains, each with the quotation that stands in the linked
 * sentence and says the same: by number in `toPieces`, the number in `fromPieces`. A translation, or a
 * rewrite that went on between the marks.
 */
export function rewordingsOf(quotes: Read): Map<number, number> {
  const taken = new Set(quotes.matches.flatMap((match) => (match.fate === 'none' ? [] : match.sources)));
  const found = new Map<number, number>();
  const sources = new Map<number, number[]>();
  quotes.fromPieces.forEach((piece, number) => append(sources, piece.sentence, number));
  const ranked = quotes.toPieces.flatMap((piece, number) => {
    if (quotes.matches[number]?.fate !== 'none' || piece.term || piece.doubtful) return [];
    const linked = [...new Set(quotes.links.ofB(piece.sentence).flatMap(({ a }) => a))].sort((x, y) => x - y);
    return linked
      .flatMap((sentence) => sources.get(sentence) ?? [])
      .flatMap((other) => {
        const source = quotes.fromPieces[other]!;
        if (taken.has(other) || source.term || source.doubtful || speakersDiffer(source, piece)) return [];
        const share = likeness(quotes, source, piece);
        return share >= LEAST_SHARE ? [{ number, other, share }] : [];
      });
  });
  for (const { number, other } of ranked.sort((x, y) => y.share - x.share || x.number - y.number)) {
    if (found.has(number) || taken.has(other)) continue;
    found.set(number, other);
    taken.add(other);
  }
  return found;
}

function speakersDiffer(a: Piece, b: Piece): boolean {
  if (a.speaker?.pronoun || b.speaker?.pronoun) return false;
  const [x, y] = [a.speaker?.parts ?? [], b.speaker?.parts ?? []];
  return x.length > 0 && y.length > 0 && !sharesPart(x, y);
}

/** Share of the content words of the shorter one that the other answers, 0..1. */
function likeness(quotes: Read, a: Piece, b: Piece): number {
  const { lexicon } = quotes;
  const [x, y] = [sayingWords(a), sayingWords(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 0) return 0;
  const answered = short.filter((word) =>
    long.some((other) => other.stem === word.stem || areAlike(lexicon, word.form, other.form, SAYS_THE_SAME)),
  );
  return answered.length / short.length;
}

function sayingWords({ words }: Piece): Token[] {
  return words.filter(({ content, form }) => content && !ANYBODY.test(form));
}
