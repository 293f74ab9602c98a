/**
 * Verbs of which one says what another does, once either is denied: who did not dispute a figure did not contest or
 * reject it. A dictionary has them apart.
 */
const STANCES: readonly (readonly string[])[] = [
  ['dispute', 'contest', 'challenge', 'deny', 'reject', 'refute', 'rebut', 'dismiss', 'oppose'],
  ['exclude', 'preclude', 'discount'],
];

/** The sets that a form belongs to, by their numbers. */
const SETS_OF: ReadonlyMap<string, readonly number[]> = new Map(
  STANCES.flat().flatMap((verb) => {
    const sets = STANCES.flatMap((set, n) => (set.includes(verb) ? [n] : []));
    return formsOf(verb).map((form) => [form, sets] as const);
  }),
);

/** All of them are regular. */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '').replace(/but$/, 'butt');
  const third = verb.replace(/s$/, 'se').replace(/y$/, 'ie');
  return [verb, `${third}s`, `${stem.replace(/y$/, 'i')}ed`, `${stem}ing`];
}

/** Whether two words are verbs by which somebody takes the same side against a thing. */
export function takeOneStance(x: string, y: string): boolean {
  const sets = SETS_OF.get(x);
  return sets !== undefined && (SETS_OF.get(y)?.some((set) => sets.includes(set)) ?? false);
}
