/**
 * Letters to be put in, left out or replaced to make one word of the other (V. I. Levenshtein, 1966); with
 * `swaps` two neighbours that changed places count once (F. J. Damerau, 1964). Above `limit` any larger
 * number may come back, so that only what lies within it of the diagonal need be reckoned (E. Ukkonen, 1985):
 * with a limit the work grows with the length of the words, not with its square.
 */
export function editDistance(x: string, y: string, swaps = false, limit = Infinity): number {
  const apart = Math.abs(x.length - y.length);
  if (apart > limit) return apart;
  let older: number[] = [];
  let last = Array.from({ length: y.length + 1 }, (_, k) => (k > limit ? Infinity : k));
  let next = new Array<number>(y.length + 1).fill(Infinity);
  for (let i = 1; i <= x.length; i++) {
    const first = Math.max(1, i - limit);
    const end = Math.min(y.length, i + limit);
    let least = (next[first - 1] = first === 1 ? i : Infinity);
    for (let j = first; j <= end; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, next[j - 1]! + 1, last[j - 1]! + same);
      if (swaps && i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        value = Math.min(value, older[j - 2]! + 1);
      next[j] = value;
      least = Math.min(least, value);
    }
    if (least > limit) return least;
    // The row of two ago has been read for the last time: its place serves the next one.
    const spare = older.length ? older : new Array<number>(y.length + 1).fill(Infinity);
    [older, last, next] = [last, next, spare];
  }
  return last[y.length]!;
}
