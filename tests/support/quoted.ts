import { createOutside } from '../../src/engine/findings/quotes/outside';
import { speakersAndPieces } from '../../src/engine/findings/quotes/pieces';
import type { QuoteCase } from '../../src/engine/findings/quotes/quote-case';
import { matchQuotes } from '../../src/engine/findings/quotes/quote-match';
import { voicesOf } from '../../src/engine/findings/quotes/voices';
import { indexLinks } from '../../src/engine/findings/reading/link-index';
import { type Attribution } from '../../src/engine/findings/speakers/clauses';
import { titlesOf } from '../../src/engine/findings/titles/title-places';
import { linkOf } from './linked-sides';
import { readAs } from './alarms';

/** Two texts of linked sentences, as those are handed them who ask what became of the quotations; and who speaks in `to`. */
export function quoted(
  one: readonly string[],
  two: readonly string[],
  linked: readonly (readonly [a: number, b: number])[],
): { readonly quotes: QuoteCase; readonly attributions: readonly Attribution[] } {
  const [from, to] = [readAs('a', ...one), readAs('b', ...two)];
  const [ours, theirs] = [speakersAndPieces(from), speakersAndPieces(to)];
  const links = indexLinks(linked.map(([a, b]) => linkOf([a], [b])));
  const quotes: QuoteCase = {
    from,
    to,
    fromPieces: ours.pieces,
    toPieces: theirs.pieces,
    fromVoices: voicesOf(from, titlesOf(from)),
    toVoices: voicesOf(to, titlesOf(to)),
    matches: matchQuotes(ours.pieces, theirs.pieces),
    links,
    isReached: (sentence) => links.ofB(sentence).length > 0,
    dependent: true,
    lexicon: null,
    standsOutside: createOutside(from, links, theirs.pieces),
    rewordings: new Map(),
    standIns: new Map(),
  };
  return { quotes, attributions: theirs.attributions };
}
