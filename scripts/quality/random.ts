/** Numbers from 0 up to 1, always the same for one seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Splits group names into `folds` parts, all rows of a group in one. */
export function foldsOf(groups: readonly string[], folds: number, seed = 1): Int32Array {
  const names = [...new Set(groups)];
  const next = random(seed);
  const place = new Map(
    names
      .map((name) => [name, next()] as const)
      .sort((x, y) => x[1] - y[1])
      .map(([name], k) => [name, k % folds]),
  );
  return Int32Array.from(groups, (group) => place.get(group)!);
}
