import type { Profile } from '../score/sentence';
import type { Term } from '../score/terms';

/** What two texts have in common as wholes, in the order of `COMMON_FEATURES`. */
export const COMMON_FEATURES = ['namesCommon', 'named', 'figuresCommon', 'figured'] as const;

/** Half of nothing: texts without names or figures tell nothing either way. */
const UNTOLD = 0.5;

/**
 * Which names and figures of the text that has fewer of them the other one has too (0..1, by weight), and how many there are
 * (logarithm). Two tellings of one event share its people and places; two stories of one beat share the words of the beat alone.
 */
export function commonGround(a: readonly Profile[], b: readonly Profile[]): Float64Array {
  const names = shared(a, b, (term) => term.capital && !term.entry.functional && term.entry.kind === 'word');
  const figures = shared(a, b, (term) => term.entry.kind === 'figure');
  return Float64Array.of(names.share, names.size, figures.share, figures.size);
}

function shared(
  a: readonly Profile[],
  b: readonly Profile[],
  wanted: (term: Term) => boolean,
): { share: number; size: number } {
  const typesOf = (profiles: readonly Profile[]): Map<number, number> => {
    const types = new Map<number, number>();
    for (const { terms, weights } of profiles)
      for (const term of terms)
        if (wanted(term)) types.set(term.entry.stem, weights[term.entry.id] as number);
    return types;
  };
  const [x, y] = [typesOf(a), typesOf(b)];
  const sum = (types: ReadonlyMap<number, number>): number =>
    [...types.values()].reduce((all, weight) => all + weight, 0);
  const least = Math.min(sum(x), sum(y));
  let both = 0;
  for (const [type, weight] of x) if (y.has(type)) both += weight;
  return {
    share: least > 0 ? Math.min(1, both / least) : UNTOLD,
    size: Math.log1p(Math.min(x.size, y.size)),
  };
}
