import type { Slots } from '../../text/words/slots';
import type { Entry } from './entry';

/** A word as the scorer sees it, wherever it stands in that way: all places where it does share it. */
export interface Term {
  readonly entry: Entry;
  /** Folded as it stands, before house style and spelling. */
  readonly form: string;
  /** Written with a capital where none was due. */
  readonly capital: boolean;
  /** Written with a capital, and with capitals alone. */
  readonly upper: boolean;
  readonly acronym: boolean;
  /** Of a number that was read as one: what it says. */
  readonly value: number | undefined;
}

/**
 * The words of a sentence, or of several, in their order, and where in the text each begins and ends. A date
 * in figures stands as month, day and year, whatever its order in the text.
 */
export interface Terms {
  readonly terms: readonly Term[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The terms of one vocabulary and one book of words, each put in when it has been worked out. */
export interface KnownTerms {
  /**
   * Of plain words by their type, and by how they are written: words behind which a full stop stands, or in
   * which, may be others.
   */
  readonly plain: Slots<(Term | undefined)[]>;
  readonly stopped: Slots<(Term | undefined)[]>;
  /** Of figures, names and whatever else is put for what stands there. */
  readonly others: Map<string, Term>;
}
