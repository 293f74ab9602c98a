import type { Token } from '../reading/tokens';
import type { View } from '../views/views';
import type { PlacedName } from './name-swaps';

/** What sets one clause against the other. */
const PARTS = /^(?:and|or|but|while|whereas|although|though|yet)$/;
/** More names in one link are a list. */
const MOST = 8;
/** Words that must have gone over from each to the other. */
const LEAST = 2;

/** A name that each side has once, with the stems of what its clause tells. */
interface Told {
  readonly x: PlacedName;
  readonly y: PlacedName;
  readonly ofA: Clause;
  readonly ofB: Clause;
}

interface Clause {
  readonly stems: ReadonlySet<string>;
  readonly from: number;
}

/**
 * Two names of which each took over the clause of the other, however that is worded: `keeper Sund returns after a month,
 * while striker Imre is suspended` → `they welcome back keeper Imre after a month, but striker Sund is suspended`. Pairs of
 * a name and the one that stands for it.
 */
export function crossedClauses(
  view: View,
  a: readonly PlacedName[],
  b: readonly PlacedName[],
): [PlacedName, PlacedName][] {
  if (a.length < 2 || b.length < 2 || a.length > MOST || b.length > MOST) return [];
  const told = a.flatMap((x): Told[] => {
    const family = x.parts.at(-1);
    const isSame = ({ parts }: PlacedName): boolean => parts.at(-1) === family;
    const [y, another] = b.filter(isSame);
    if (!y || another || a.filter(isSame).length > 1) return [];
    return [{ x, y, ofA: clauseOf(view.a, x), ofB: clauseOf(view.b, y) }];
  });
  for (const [n, one] of told.entries())
    for (const two of told.slice(n + 1))
      if (areApart(one, two) && hasGone(one, two) && hasGone(two, one)) return [[one.x, two.y]];
  return [];
}

/** On neither side do the two stand in one clause, of which a verb may be turned round. */
function areApart(one: Told, two: Told): boolean {
  return one.ofA.from !== two.ofA.from && one.ofB.from !== two.ofB.from;
}

/** What the clause of one tells, the other's on the other side tells, and its own no more. */
function hasGone(one: Told, two: Told): boolean {
  let gone = 0;
  for (const stem of one.ofA.stems) {
    if (two.ofA.stems.has(stem)) continue;
    const [stayed, left] = [one.ofB.stems.has(stem), two.ofB.stems.has(stem)];
    if (stayed) return false;
    if (left) gone++;
  }
  return gone >= LEAST;
}

/** The words between two marks or conjunctions; of a quotation nothing is asked. */
function clauseOf(tokens: readonly Token[], { at, name }: PlacedName): Clause {
  const { sentence, quoted } = tokens[at]!;
  const isOwn = (k: number): boolean => {
    const token = tokens[k];
    if (token?.sentence !== sentence || PARTS.test(token.form)) return false;
    return token.kind !== 'punctuation' || /^['’-]$/.test(token.form);
  };
  let [from, to] = [at, at];
  while (isOwn(from - 1)) from--;
  while (isOwn(to + 1)) to++;
  const isSaid = ({ content, start, end }: Token): boolean =>
    content && !quoted && (end <= name.start || start >= name.end);
  return {
    stems: new Set(
      tokens
        .slice(from, to + 1)
        .filter(isSaid)
        .map(({ stem }) => stem),
    ),
    from,
  };
}
