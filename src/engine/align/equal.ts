import type { Profile } from '../score/sentence';

/** Sentences with the same words in the same order. */
export interface Equal {
  /** For each sentence of `a` those of `b`; empty where there is none. */
  readonly partners: readonly (readonly number[])[];
  /** For each sentence of `b` whether it is one of them: 1 or 0. */
  readonly found: Uint8Array;
}

const NONE: readonly number[] = [];

export function equalSentences(a: readonly Profile[], b: readonly Profile[]): Equal {
  const places = new Map<string, number[]>();
  b.forEach(({ ids }, j) => {
    if (!ids.length) return;
    const key = ids.join();
    const list = places.get(key);
    if (list) list.push(j);
    else places.set(key, [j]);
  });
  const found = new Uint8Array(b.length);
  const partners = a.map(({ ids }) => {
    const list = ids.length ? (places.get(ids.join()) ?? NONE) : NONE;
    for (const j of list) found[j] = 1;
    return list;
  });
  return { partners, found };
}
