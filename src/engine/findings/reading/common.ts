import type { Range } from '../../model';

/**
 * Pairs of positions of a longest common subsequence, by dynamic programming over two short lists
 * (quotations, sentences). Time and room grow with the product of the lengths.
 */
export function commonSubsequence<T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean,
): [number, number][] {
  const pairs: [number, number][] = [];
  // What both begin with is in a longest one whatever follows: most quotations are the same throughout.
  let head = 0;
  while (head < a.length && head < b.length && same(a[head] as T, b[head] as T)) pairs.push([head, head++]);
  if (head === a.length || head === b.length) return pairs;
  const width = b.length - head + 1;
  const best = new Uint32Array((a.length - head + 1) * width);
  for (let i = a.length - 1; i >= head; i--) {
    const row = (i - head) * width - head;
    for (let j = b.length - 1; j >= head; j--)
      best[row + j] = same(a[i] as T, b[j] as T)
        ? best[row + width + j + 1]! + 1
        : Math.max(best[row + width + j]!, best[row + j + 1]!);
  }
  const at = (i: number, j: number): number => best[(i - head) * width + j - head]!;
  for (let i = head, j = head; i < a.length && j < b.length;) {
    if (same(a[i] as T, b[j] as T) && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Adds a value to the list under a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The same for values that come in order, each as often as it likes: it stands in the list once. */
export function appendOnce<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** The bare range of something that has one. */
export function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

/** Whether two ranges share a character; what is nowhere overlaps nothing. */
export function overlaps(x: Range | null, y: Range): boolean {
  return x !== null && x.start < y.end && y.start < x.end;
}
