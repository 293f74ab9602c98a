import type { Finding, Range } from '../../model';
import type { Placed } from './placed';
import { isFrom } from './steps';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { onlyOnes } from '../views/exchanges';
import { type View, excerpt } from '../views/views';

/** What sets one clause against another. */
const PARTS = /^(?:and|or|but|while|whereas|although|though|as|when|compared|against|than)$/;
/** Words of a clause before its figure that may be its subject. */
const LONGEST = 9;
/** Words from a verb to its figure. */
const BESIDE = 3;
/** More figures in one link are a table. */
const MOST = 12;
/** Told in their order: "rose 3 and 5 percent respectively". */
const IN_ORDER = /^(?:respectively|each|both)$/;
const CONFIDENCE = 0.75;

/** A figure that each side has once, with the words of its clause before it. */
interface Told {
  readonly x: Placed;
  readonly y: Placed;
  readonly ofA: readonly number[];
  readonly ofB: readonly number[];
}

/**
 * Two figures that each took over what the other was told of, each with its verb, so that no word near them is another:
 * `Exports rose 12 percent and imports fell 5 percent` → `Exports fell 5 percent and imports rose 12 percent`.
 */
export function exchangedSubjects(
  view: View,
  a: readonly Placed[],
  b: readonly Placed[],
  from: Reading,
  to: Reading,
): Finding[] {
  if (a.length < 2 || b.length < 2 || a.length > MOST || b.length > MOST) return [];
  // Names that changed places are told as such.
  if (view.link.evidence.contraries?.some(({ relation }) => relation === 'exchanged')) return [];
  if ([view.a, view.b].some((tokens) => tokens.some(({ form }) => IN_ORDER.test(form)))) return [];
  const there = onlyOnes(a, b, ({ values }) => values[0]);
  const told = a.flatMap((x): Told[] => {
    const y = there.get(x.values[0]);
    if (!y || x.figure.quantity.ordinal) return [];
    return [{ x, y, ofA: wordsBefore(view.a, x), ofB: wordsBefore(view.b, y) }];
  });
  for (const [n, one] of told.entries())
    for (const two of told.slice(n + 1)) {
      if (one.x.unit !== two.x.unit || isMovement(view, one) || isMovement(view, two)) continue;
      const [i, j] = [movedWord(view, one, two), movedWord(view, two, one)];
      if (i === null || j === null) continue;
      const [p, q] = [view.a[i]!, view.a[j]!];
      const [ofFirst] = one.ofB;
      const was = excerpt(from.version.text, { start: p.start, end: one.x.figure.end });
      const is = excerpt(to.version.text, { start: view.b[ofFirst!]!.start, end: one.y.figure.end });
      const [first, second] = [p, q].map((word) => excerpt(from.version.text, word));
      const message = `“${first}” and “${second}” have changed places: “${was}” became “${is}”.`;
      const places = { a: placeOf(view.a, one.ofA, one.x), b: placeOf(view.b, one.ofB, one.y) };
      return [{ type: 'number-changed', ...places, confidence: CONFIDENCE, message }];
    }
  return [];
}

/** "To 11 billion from 7": the ends of one movement, which has one subject, whichever of them comes first. */
function isMovement(view: View, { x, y }: Told): boolean {
  return isFrom(view.a, x) || isFrom(view.b, y);
}

/** Positions of the words that say something between the opening of a clause and its figure. */
function wordsBefore(tokens: readonly Token[], { first }: Placed): number[] {
  const { sentence } = tokens[first]!;
  const found: number[] = [];
  for (let k = first - 1; k >= 0 && k >= first - LONGEST; k--) {
    const { kind, form, content, sentence: own } = tokens[k]!;
    if (own !== sentence || kind === 'figure' || PARTS.test(form)) break;
    if (kind === 'punctuation' && form !== "'" && form !== '’') break;
    if (content && kind === 'word') found.unshift(k);
  }
  return found;
}

/**
 * The first word of the clause of one figure that has gone to the other: it stands with that one alone on the other
 * side. `null` where there is none, or where a word before it has stayed.
 */
function movedWord(view: View, one: Told, two: Told): number | null {
  const has = (tokens: readonly Token[], places: readonly number[], stem: string): boolean =>
    places.some((k) => tokens[k]!.stem === stem);
  for (const k of one.ofA) {
    const { stem } = view.a[k]!;
    if (has(view.a, two.ofA, stem)) continue;
    const [stayed, gone] = [has(view.b, one.ofB, stem), has(view.b, two.ofB, stem)];
    if (stayed) return null;
    if (gone) return k;
  }
  return null;
}

/** The figure with its verb. */
function placeOf(tokens: readonly Token[], own: readonly number[], { first, figure }: Placed): Range {
  const verb = own.at(-1) ?? -1;
  return { start: verb >= 0 && first - verb <= BESIDE ? tokens[verb]!.start : figure.start, end: figure.end };
}
