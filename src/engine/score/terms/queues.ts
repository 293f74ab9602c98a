/** Queues of the places where a key stands on one side: heads by key, the rest by place. Emptied after use. */
export interface Queues {
  head: Int32Array;
  next: Int32Array;
}
