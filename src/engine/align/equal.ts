import type { Profile } from '../score/sentence';

/** Sentences with the same words in the same order. */
export interface Equal {
  /** For each sentence of `a` those of `b`; empty where there is none. */
  readonly partners: readonly (readonly number[])[];
  /** For each sentence of `b` whether it is one of them: 1 or 0. */
  readonly found: Uint8Array;
}

const NONE: readonly number[] = [];

/** The same words in the same order, and any at all. */
export function isEqual({ ids: x }: Profile, { ids: y }: Profile): boolean {
  if (!x.length || x.length !== y.length) return false;
  for (let at = 0; at < x.length; at++) if (x[at] !== y[at]) return false;
  return true;
}

export function equalSentences(a: readonly Profile[], b: readonly Profile[]): Equal {
  const places = new Map<number, number[]>();
  b.forEach(({ ids }, j) => {
    const key = hashOf(ids);
    const list = places.get(key);
    if (list) list.push(j);
    else places.set(key, [j]);
  });
  const found = new Uint8Array(b.length);
  const partners = a.map((own) => {
    const list = (places.get(hashOf(own.ids)) ?? NONE).filter((j) => isEqual(own, b[j]!));
    for (const j of list) found[j] = 1;
    return list;
  });
  return { partners, found };
}

/** The same for the same words in the same order, hardly ever for others (Fowler, Noll and Vo, by words instead of bytes). */
function hashOf(ids: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < ids.length; at++) hash = Math.imul(hash ^ (ids[at] as number), 0x01000193);
  return hash;
}
