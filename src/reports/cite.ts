/** `[4, 5, 9]` → `¶4–5, 9`; empty for none. */
export function cite(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return parts.length === 0 ? '' : `¶${parts.join(', ')}`;
}
