/** Shared runs of as many words, over those of the longer and of the shorter side. */
export interface Shared {
  readonly low: number;
  readonly high: number;
}

/**
 * Runs of one word, of two, and so on up to `most` that both lists of words have, each as often as the side
 * that has it less often. All runs of one length are numbered across both lists: equal runs have equal
 * numbers. A run is known by the number of the one without its last word, and that word; those that agree in
 * the former stand in one queue.
 */
export function sharedRuns(a: readonly number[], b: readonly number[], most: number): Shared[] {
  const words = [...a, ...b];
  const size = words.length;
  /** By place where a run begins: its number, which is the first place where such a run begins. */
  let numbers = numbered(words);
  const next = new Int32Array(size);
  const counts = new Int32Array(size);
  const found: Shared[] = [];
  for (let length = 1; ; length++) {
    const both = inBoth(numbers, a.length, size, length, counts);
    const x = Math.max(1, a.length - length + 1);
    const y = Math.max(1, b.length - length + 1);
    found.push({ low: both / Math.max(x, y), high: both / Math.min(x, y) });
    if (length === most) return found;
    numbers = longer(numbers, words, a.length, length, next);
  }
}

/** Each word by the place where it first stands. */
function numbered(words: readonly number[]): Int32Array {
  const first = new Map<number, number>();
  const numbers = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    const known = first.get(word);
    if (known === undefined) first.set(word, at);
    numbers[at] = known ?? at;
  }
  return numbers;
}

/** Whether a run of `length` words that begins at `at` ends on the side on which it begins. */
const fits = (at: number, length: number, split: number, size: number): boolean =>
  at + length <= (at < split ? split : size);

/** The runs of one word more than `length`. */
function longer(
  numbers: Int32Array,
  words: readonly number[],
  split: number,
  length: number,
  next: Int32Array,
): Int32Array {
  const size = words.length;
  const longer = new Int32Array(size);
  const head = new Int32Array(size).fill(-1);
  for (let at = 0; at < size; at++) {
    if (!fits(at, length + 1, split, size)) continue;
    const number = numbers[at] as number;
    const word = words[at + length];
    let same = head[number] as number;
    while (same >= 0 && words[same + length] !== word) same = next[same] as number;
    longer[at] = same < 0 ? at : same;
    if (same >= 0) continue;
    next[at] = head[number] as number;
    head[number] = at;
  }
  return longer;
}

function inBoth(
  numbers: Int32Array,
  split: number,
  size: number,
  length: number,
  counts: Int32Array,
): number {
  counts.fill(0);
  for (let at = 0; at + length <= split; at++) counts[numbers[at] as number]!++;
  let both = 0;
  for (let at = split; at + length <= size; at++) {
    const number = numbers[at] as number;
    if ((counts[number] as number) === 0) continue;
    counts[number]!--;
    both++;
  }
  return both;
}
