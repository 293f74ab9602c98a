import { FIGURE, NAMED, type Profile } from '../score/sentence';

/** What two texts have in common as wholes, in the order of `COMMON_FEATURES`. */
export const COMMON_FEATURES = ['namesCommon', 'named', 'figuresCommon', 'figured'] as const;

/** Half of nothing: texts without names or figures tell nothing either way. */
const UNTOLD = 0.5;

/**
 * Which names and figures of the text that has fewer of them the other one has too (0..1, by weight), and how many there are
 * (logarithm). Two tellings of one event share its people and places; two stories of one beat share the words of the beat alone.
 */
export function commonGround(a: readonly Profile[], b: readonly Profile[]): Float64Array {
  const names = shared(a, b, NAMED);
  const figures = shared(a, b, FIGURE);
  return Float64Array.of(names.share, names.size, figures.share, figures.size);
}

/** Of the words that bear a sign. */
function shared(a: readonly Profile[], b: readonly Profile[], sign: number): { share: number; size: number } {
  const x = typesOf(a, sign);
  const y = typesOf(b, sign);
  const least = Math.min(sum(x), sum(y));
  let both = 0;
  for (const [type, weight] of x) if (y.has(type)) both += weight;
  return {
    share: least > 0 ? Math.min(1, both / least) : UNTOLD,
    size: Math.log1p(Math.min(x.size, y.size)),
  };
}

/** The weights of the words that bear a sign, by stem. */
function typesOf(profiles: readonly Profile[], sign: number): Map<number, number> {
  const types = new Map<number, number>();
  for (const { ids, stems, signs, weights } of profiles)
    for (let at = 0; at < signs.length; at++)
      if ((signs[at] as number) & sign) types.set(stems[at] as number, weights[ids[at] as number] as number);
  return types;
}

function sum(types: ReadonlyMap<number, number>): number {
  let all = 0;
  for (const weight of types.values()) all += weight;
  return all;
}
