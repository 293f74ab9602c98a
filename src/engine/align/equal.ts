import type { Profile } from '../score/sentence';

/** For each sentence of `a` the sentences of `b` with the same words in the same order; empty where there is none. */
export function equalSentences(a: readonly Profile[], b: readonly Profile[]): number[][] {
  const places = new Map<string, number[]>();
  const keyOf = (profile: Profile): string => profile.terms.map((term) => term.entry.id).join();
  b.forEach((profile, j) => {
    const key = keyOf(profile);
    const list = places.get(key);
    if (list) list.push(j);
    else places.set(key, [j]);
  });
  return a.map((profile) => (profile.terms.length ? (places.get(keyOf(profile)) ?? []) : []));
}
