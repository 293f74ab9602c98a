/** Words that count up from a number in steps. */
export type Run = readonly [from: number, step: number, words: string];

/** Number words and what they come to. */
export function table(...runs: readonly Run[]): ReadonlyMap<string, number> {
  return new Map(
    runs.flatMap(([from, step, words]) =>
      words.split(' ').map((word, n) => [word, from + n * step] as const),
    ),
  );
}
