/** A sentence by the ids of its words. */
interface Worded {
  readonly ids: readonly number[];
}

/**
 * The wordings of two texts: sentences with the same words in the same order have one number, whichever text
 * they stand in. Numbers run from 0 in the order in which the wordings first stand, those of `a` before what
 * `b` alone has.
 */
export interface Wordings {
  /** Of each sentence. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly count: number;
}

/** The same words in the same order, and any at all. */
function isEqual({ ids: x }: Worded, { ids: y }: Worded): boolean {
  if (!x.length || x.length !== y.length) return false;
  for (let at = 0; at < x.length; at++) if (x[at] !== y[at]) return false;
  return true;
}

/** The wordings of two texts: sentences with the same words in the same order have one number. */
export function wordingsOf(a: readonly Worded[], b: readonly Worded[]): Wordings {
  const firsts: Worded[] = [];
  const byHash = new Map<number, number[]>();
  const numberOf = (own: Worded): number => {
    const hash = hashOf(own.ids);
    const list = byHash.get(hash) ?? [];
    const known = list.find((number) => isEqual(own, firsts[number]!));
    if (known !== undefined) return known;
    if (list.push(firsts.length) === 1) byHash.set(hash, list);
    return firsts.push(own) - 1;
  };
  return { a: Int32Array.from(a, numberOf), b: Int32Array.from(b, numberOf), count: firsts.length };
}

/** By wording the first sentence that has it; -1 where none has. */
export function placesOfFirst(wordings: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (let at = wordings.length - 1; at >= 0; at--) places[wordings[at] as number] = at;
  return places;
}

/** The sentences of one side, those left out that repeat an earlier one of it. */
export function withoutRepeats<T>(sentences: readonly T[], wordings: Int32Array, count: number): T[] {
  const firsts = placesOfFirst(wordings, count);
  return sentences.filter((_, at) => firsts[wordings[at] as number] === at);
}

/**
 * The same for the same words in the same order, hardly ever for others (Fowler, Noll and Vo, by words
 * instead of bytes).
 */
export function hashOf(ids: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < ids.length; at++) hash = Math.imul(hash ^ (ids[at] as number), 0x01000193);
  return hash;
}
