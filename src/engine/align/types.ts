import type { Embeddings } from '../model';
import type { RawLink } from '../raw-link';
import type { Shelf } from '../score/terms/shelf';

/** Links that the user drew or forbade between two versions, as sentence numbers. */
export interface PinnedPairs {
  readonly links: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
  readonly forbidden: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
}

/** What the aligner is handed besides the two versions. */
export interface LinkContext {
  /** The versions as the scorer reads them, and the lexicon. */
  readonly shelf: Shelf;
  readonly embeddings: Embeddings | null;
  readonly pins: PinnedPairs;
  /** How eagerly wording counts as edited, 0..1. */
  readonly detail: number;
  /** True once the budget has run out: finish coarsely, keep the promises. */
  readonly deadline: () => boolean;
}

/** Links between two versions: `a` numbers sentences of the first, `b` of the second. */
export interface Linking {
  readonly links: readonly RawLink[];
  readonly complete: boolean;
}
