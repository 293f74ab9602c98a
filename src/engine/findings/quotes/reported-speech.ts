import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { Attribution } from '../speakers/clauses';
import { excerpt } from '../views/views';
import { type Piece, innerOf } from './pieces';
import type { QuoteCase } from './quote-case';
import { ofSpeaker } from './quote-wording';
import { createRetellings } from './retellings';

/** Quotations of `from` whose sense `to` gives in the reporter's own words. */
export function reportedSpeechFindings(quotes: QuoteCase, attributions: readonly Attribution[]): Finding[] {
  if (!quotes.dependent) return [];
  const kept = new Set([
    ...quotes.matches.flatMap((match) => (match.fate === 'none' ? [] : match.sources)),
    ...quotes.rewordings.values(),
    ...quotes.standIns.values(),
  ]);
  const retellingOf = createRetellings(quotes, attributions);
  const found: Finding[] = [];
  let last: Piece | null = null;
  let target = -1;
  quotes.fromPieces.forEach((piece, number) => {
    if (kept.has(number) || piece.term || piece.doubtful || !piece.words.some((word) => word.content)) return;
    const retold = retellingOf(piece);
    if (retold === null) return;
    const { sentence, bare } = retold;
    const place = quotes.to.version.sentences[sentence];
    if (!place) return;
    const b = rangeOf(place);
    const previous = found.at(-1);
    // Sentences of one quotation retold together are one finding, and so are the halves around "he said".
    if (previous?.a && last && isOneStatement(last, piece, target, sentence)) {
      found[found.length - 1] = {
        ...previous,
        a: { start: previous.a.start, end: piece.end },
        b: {
          start: Math.min(previous.b?.start ?? b.start, b.start),
          end: Math.max(previous.b?.end ?? b.end, b.end),
        },
      };
    } else {
      const who = ofSpeaker([piece], quotes.from, quotes.fromVoices);
      const words = `The quotation${who} “${excerpt(quotes.from.version.text, innerOf(piece))}”`;
      found.push({
        type: 'quote-to-reported-speech',
        a: rangeOf(piece),
        b,
        confidence: piece.words.length > 3 ? 0.75 : 0.6,
        message: bare
          ? `${words} now stands as the paper’s own words: its marks are gone, and so is who said it.`
          : `${words} is given in the reporter’s words.`,
      });
    }
    last = piece;
    target = sentence;
  });
  return found;
}

function isOneStatement(last: Piece, piece: Piece, target: number, sentence: number): boolean {
  if (Math.abs(target - sentence) > 1) return false;
  if (last.quotation === piece.quotation) return true;
  const goesOn = last.whole && target === sentence && piece.sentence - last.sentence <= 1;
  return goesOn && last.speaker?.start === piece.speaker?.start;
}
