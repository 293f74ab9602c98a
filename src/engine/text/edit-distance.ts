/**
 * Letters to be put in, left out or replaced to make one word of the other (V. I. Levenshtein, 1966); with
 * `swaps` two neighbours that changed places count once (F. J. Damerau, 1964). Above `limit` any larger
 * number may come back.
 */
export function editDistance(x: string, y: string, swaps = false, limit = Infinity): number {
  let older: number[] = [];
  let last = Array.from({ length: y.length + 1 }, (_, k) => k);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (swaps && i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        value = Math.min(value, (older[j - 2] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return least;
    older = last;
    last = next;
  }
  return last[y.length] ?? 0;
}
