/** A word type: everything about a word that does not depend on where it stands. */
export interface Entry {
  readonly id: number;
  /** Form by which words are compared: folded, house style, American spelling, figures by value. */
  readonly key: string;
  readonly stem: number;
  readonly kind: 'word' | 'figure';
  readonly functional: boolean;
  readonly negation: boolean;
  /** What every term of it bears: see `signs.ts`. */
  readonly signs: number;
  readonly vector: Int8Array | undefined;
  /** Length of the vector. */
  readonly norm: number;
  /** What the vector is multiplied by in that of a sentence. */
  readonly share: number;
  /** Number among the words that may match by meaning; -1 for those that may not. */
  readonly meaning: number;
  /** Share of sentences that hold the word, as far as general English tells. */
  readonly prior: number;
}
