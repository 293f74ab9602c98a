/** A, B ... Z, AA, AB ...: the letter that stands for a version everywhere, by order of opening (from 0). */
export function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter;
}

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
