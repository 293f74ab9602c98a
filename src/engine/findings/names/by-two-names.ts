import type { Reading } from '../reading/reading';
import { excerpt } from '../views/views';
import type { PlacedName } from './name-swaps';

/** One person by two names: "George Harrison" stands somewhere in full. */
export function byTwoNames(
  { fullNames }: Reading,
  gone: readonly string[],
  fresh: readonly string[],
): boolean {
  return fullNames.some(
    (parts) => gone.some((part) => parts.includes(part)) && fresh.some((part) => parts.includes(part)),
  );
}

/** "AMC" for AustMag: capitals that begin like the other name. */
export function mayShorten({ version }: Reading, x: PlacedName, to: Reading, y: PlacedName): boolean {
  const [p, q] = [excerpt(version.text, x.name), excerpt(to.version.text, y.name)];
  return p[0] === q[0] && CAPITALS.test(p) !== CAPITALS.test(q);
}

const CAPITALS = /^[\p{Lu}&.]+$/u;
