/** A number written in words, and the words it takes: `[at, endWord)`. */
export interface Spelled {
  readonly value: number;
  readonly endWord: number;
  /** Small words and endings that are written together with it, without hyphen and apostrophe: `일부터` of `15일부터`. */
  readonly glued?: string;
}
