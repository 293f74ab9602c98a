import type { Lexicon } from '../../model';
import type { LinkIndex } from '../reading/link-index';
import type { Outside } from './outside';
import type { Piece } from './pieces';
import type { QuoteMatch } from './quote-match';
import type { Reading } from '../reading/reading';
import type { Voices } from './voices';

/** What is known of the quotations of two texts, and of these, when it is asked what became of them. */
export interface QuoteCase {
  readonly from: Reading;
  readonly to: Reading;
  readonly fromPieces: readonly Piece[];
  readonly toPieces: readonly Piece[];
  readonly fromVoices: Voices;
  readonly toVoices: Voices;
  readonly matches: readonly QuoteMatch[];
  readonly links: LinkIndex;
  /** Whether a link of the collation reaches a sentence of `to`: what the finders add to it says less. */
  readonly isReached: (sentence: number) => boolean;
  readonly dependent: boolean;
  readonly lexicon: Lexicon | null;
  /** The words of a quotation stand in the source outside quotation marks. */
  readonly standsOutside: (piece: Piece) => Outside;
  /** Quotations said in other words: numbers of `toPieces` to numbers of `fromPieces`. */
  readonly rewordings: ReadonlyMap<number, number>;
  /** The same of quotations that stand in the place of another that they share hardly a word with. */
  readonly standIns: ReadonlyMap<number, number>;
}
