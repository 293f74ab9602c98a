import type { Embeddings, Lexicon, Link } from '../model';
import type { CutWords } from '../text/words';

/** A link as the aligner draws it, before the words inside it are compared. */
export type RawLink = Omit<Link, 'edits'>;

/** Links that the user drew or forbade between two versions, as sentence numbers. */
export interface PinnedPairs {
  readonly links: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
  readonly forbidden: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
}

/** What the aligner is handed besides the two versions. */
export interface LinkContext {
  readonly lexicon: Lexicon | null;
  readonly embeddings: Embeddings | null;
  readonly pins: PinnedPairs;
  /** How eagerly wording counts as edited, 0..1. */
  readonly detail: number;
  /** True once the budget has run out: finish coarsely, keep the promises. */
  readonly deadline: () => boolean;
  /** Words of a sentence, by number, where they have been cut already. */
  readonly words?: { readonly a: CutWords; readonly b: CutWords };
}

/** Links between two versions: `a` numbers sentences of the first, `b` of the second. */
export interface Linking {
  readonly links: readonly RawLink[];
  readonly complete: boolean;
}
