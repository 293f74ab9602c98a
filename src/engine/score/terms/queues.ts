/** Queues of the places where a key stands on one side: heads by key, the rest by place. Emptied after use. */
export interface Queues {
  head: Int32Array;
  next: Int32Array;
}

/** Room for queues of so many keys and places, the same each time; it grows as they do. */
export function createQueues(): (keys: number, places: number) => Queues {
  const queues: Queues = { head: new Int32Array(0), next: new Int32Array(0) };
  return (keys, places) => {
    if (queues.head.length < keys) queues.head = new Int32Array(2 * keys).fill(-1);
    if (queues.next.length < places) queues.next = new Int32Array(2 * places);
    return queues;
  };
}
