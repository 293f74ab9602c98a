import type { Match, Sides } from './script';
import { hasFigure } from './stretch';
import type { Token } from '../reading/tokens';

/** Tokens of a measure with the same in another unit behind it: `185 kph`, `(`, `115 mph`, `)`. */
const LENGTH = 4;
/** The key of a figure with its unit. */
const MEASURE = /^#[\p{Nd}.]+ ?\P{Nd}+$/u;

/**
 * Takes a measure with its conversion in brackets as one thing where the other side has the two the other way
 * round.
 *
 *     before  [> 115mph (] 185 kph [(115 mph >] )          after  <185 kph (115 mph) / 115mph (185km/h)>
 */
export function withExchangedMeasures(matches: readonly Match[], sides: Sides): readonly Match[] {
  const { a, b } = sides;
  let out = matches;
  const places = convertedIn(a);
  if (places.length === 0) return matches;
  const others = convertedIn(b);
  for (const i of places) {
    const j = others.find((at) => a[i]!.key === b[at + 2]!.key && a[i + 2]!.key === b[at]!.key);
    if (j === undefined) continue;
    const whole: Match = { a0: i, a1: i + LENGTH, b0: j, b1: j + LENGTH, by: 'cosmetic', kept: true };
    const before = out.filter(({ a1, b1 }) => a1 <= whole.a0 && b1 <= whole.b0);
    const after = out.filter(({ a0, b0 }) => a0 >= whole.a1 && b0 >= whole.b1);
    const inside = out.filter(
      ({ a0, a1, b0, b1 }) => a0 >= whole.a0 && a1 <= whole.a1 && b0 >= whole.b0 && b1 <= whole.b1,
    );
    // What reaches out of the two would have to be torn.
    if (before.length + inside.length + after.length === out.length) out = [...before, whole, ...after];
  }
  return out;
}

/** Where a measure stands with its conversion in brackets. */
function convertedIn(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach(({ key, sentence }, at) => {
    if (key !== '(' || tokens[at + 2]?.key !== ')' || tokens[at + 2]!.sentence !== sentence) return;
    const [measure, other] = [tokens[at - 1], tokens[at + 1]!];
    if (measure?.sentence === sentence && isMeasure(measure) && isMeasure(other)) found.push(at - 1);
  });
  return found;
}

const isMeasure = ({ key }: Token): boolean => hasFigure(key) && MEASURE.test(key);
