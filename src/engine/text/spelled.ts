/** A number written in words, and the words it takes: `[at, endWord)`. */
export interface Spelled {
  readonly value: number;
  readonly endWord: number;
}
