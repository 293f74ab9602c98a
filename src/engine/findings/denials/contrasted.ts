/** Words of one side and words of the other that contradict them, each from its first position to its last. */
export interface Contrasted {
  readonly at: number;
  readonly last: number;
  readonly first: number;
  readonly end: number;
}
