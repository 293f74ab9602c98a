import { gapsOf, type Match, matchOf, type Sides } from './script';
import type { Token } from '../reading/tokens';

const OPENS = /^\p{Ps}$/u;
const CLOSES = /^\p{Pe}$/u;

/** Of each bracket of a side the token that is its partner in the same sentence; -1 for any other token. */
function partnersIn(tokens: readonly Token[]): Int32Array | null {
  let found: Int32Array | null = null;
  let open: number[] = [];
  tokens.forEach(({ key, punctuation, sentence }, at) => {
    if (tokens[at - 1]?.sentence !== sentence) open = [];
    if (!punctuation) return;
    if (OPENS.test(key)) open.push(at);
    const partner = CLOSES.test(key) ? open.pop() : undefined;
    if (partner === undefined) return;
    found ??= new Int32Array(tokens.length).fill(-1);
    found[at] = partner;
    found[partner] = at;
  });
  return found;
}

/**
 * Brackets in pairs. Where one of a pair is kept and the other stands in one change on both sides, it is kept
 * as well; where it was cut here and put in there, neither is.
 *
 *     before  ( [Norpress) - A wave > Continental) - Nine]          after  ( [Norpress > Continental] ) - [A wave > Nine]
 *     before  at [115 mph ( >] 185 km/h [> (115 mph] )              after  at [115 mph ( >] 185 km/h [)] [> (115 mph)]
 */
export function withBracketPairs(matches: readonly Match[], sides: Sides): readonly Match[] {
  const ofA = partnersIn(sides.a);
  const ofB = ofA && partnersIn(sides.b);
  if (!ofA || !ofB) return matches;
  const { places, counterparts } = standingIn(matches, sides);
  const added: Match[] = [];
  const dropped = new Set<number>();
  counterparts.forEach((j, i) => {
    const [x, y] = [ofA[i]!, j < 0 ? -1 : ofB[j]!];
    if (x < 0 || y < 0 || places.a[x]! < 0 || places.b[y]! < 0) return;
    if (places.a[x] === places.b[y])
      added.push({ a0: x, a1: x + 1, b0: y, b1: y + 1, by: matchOf(sides, x, y), kept: true });
    else dropped.add(i);
  });
  if (added.length === 0 && dropped.size === 0) return matches;
  const whole = matches.flatMap((match) => without(match, dropped));
  const sorted = [...whole, ...added].sort((x, y) => x.a0 - y.a0 || x.b0 - y.b0);
  // Brackets that are not nested alike would cross.
  return sorted.every(({ b0 }, n) => n === 0 || b0 >= sorted[n - 1]!.b1) ? sorted : matches;
}

/** Where each token stands: the number of its change, -1 where it is matched; and what each kept one of `a` stands against. */
function standingIn(
  matches: readonly Match[],
  sides: Sides,
): {
  readonly places: { readonly a: Int32Array; readonly b: Int32Array };
  readonly counterparts: Int32Array;
} {
  const [sizeA, sizeB] = [sides.a.length, sides.b.length];
  const places = { a: new Int32Array(sizeA).fill(-1), b: new Int32Array(sizeB).fill(-1) };
  const counterparts = new Int32Array(sizeA).fill(-1);
  gapsOf(matches, sides).forEach(({ a0, a1, b0, b1 }, n) => {
    places.a.fill(n, a0, a1);
    places.b.fill(n, b0, b1);
    const match = matches[n];
    if (!match?.kept || match.a1 - match.a0 !== match.b1 - match.b0) return;
    for (let k = 0; match.a0 + k < match.a1; k++) counterparts[match.a0 + k] = match.b0 + k;
  });
  return { places, counterparts };
}

/** A run without some of its tokens. */
function without(run: Match, dropped: ReadonlySet<number>): Match[] {
  const parts: Match[] = [];
  let from = run.a0;
  const push = (to: number): void => {
    const shift = run.b0 - run.a0;
    if (from < to) parts.push({ ...run, a0: from, a1: to, b0: from + shift, b1: to + shift });
  };
  for (let at = run.a0; at < run.a1; at++) {
    if (!dropped.has(at)) continue;
    push(at);
    from = at + 1;
  }
  if (from === run.a0) return [run];
  push(run.a1);
  return parts;
}
