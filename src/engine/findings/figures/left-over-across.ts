import type { Finding, Lexicon } from '../../model';
import type { Placed } from './placed';
import { besides } from './besides';
import { placed } from './placed-figures';
import { MEASURED, SMALL, TOLD, leftOverFigures } from './left-over-figures';
import { overlaps } from '../reading/common';
import type { LinkIndex } from '../reading/link-index';
import type { Reading } from '../reading/reading';
import { becameFinding } from './told-figures';
import { unitFindings } from './unit-changes';
import { unlinkedPair } from '../views/unlinked-pair';
import { type View, viewOf } from '../views/views';

/** That a figure became one of a sentence that is not linked to its own. */
const ACROSS = 0.6;

/**
 * Figures that became others between sentences that no link reaches, beside linked ones, in a text that draws on
 * the other: a changed figure may have cost the link. Between linked sentences a figure left over is mostly
 * another one. `found` are the findings made already, of which no figure takes part in a second.
 */
export function figuresAcross(
  from: Reading,
  to: Reading,
  links: LinkIndex,
  lexicon: Lexicon | null,
  found: readonly Finding[],
): Finding[] {
  const lone = (reading: Reading, other: Reading, side: 'a' | 'b'): number[] =>
    reading.figures.flatMap((figures, sentence) =>
      reading.body[sentence] === true &&
      figures.some(
        (figure) =>
          !other.withFigure.has(figure.quantity.value) &&
          !found.some((finding) => overlaps(finding[side], figure)),
      )
        ? [sentence]
        : [],
    );
  const ofA = lone(from, to, 'a');
  const ofB = ofA.length ? lone(to, from, 'b') : ofA;
  const more: Finding[] = [];
  for (const j of ofB)
    for (const i of ofA) {
      if (!areFree(i, j, links) || !areBeside(i, j, links)) continue;
      const view = viewOf(unlinkedPair(i, j), from, to, lexicon);
      for (const [x, y] of changesIn(view, from, to)) {
        const isKnown = [...found, ...more].some(
          ({ a, b }) => overlaps(a, x.figure) || overlaps(b, y.figure),
        );
        if (!isKnown) more.push(becameFinding(x, y, ACROSS, from, to));
      }
    }
  return [...more, ...unitsAcross(from, to, links, lexicon, [...found, ...more])];
}

/** Numbers that each text has once, in sentences beside each other, under two units: "nine hours", "nine days". */
function unitsAcross(
  from: Reading,
  to: Reading,
  links: LinkIndex,
  lexicon: Lexicon | null,
  found: readonly Finding[],
): Finding[] {
  return [...from.withFigure].flatMap(([value, [i, more]]): Finding[] => {
    const [j, another] = to.withFigure.get(value) ?? [];
    if (i === undefined || j === undefined || more !== undefined || another !== undefined) return [];
    if (from.body[i] !== true || to.body[j] !== true || !areBeside(i, j, links)) return [];
    const view = viewOf(unlinkedPair(i, j), from, to, lexicon);
    const changes = unitFindings(view, ...bothPlaced(view, from, to), from, to, true);
    return changes.filter(({ a, b }) =>
      found.every((other) => !(a && overlaps(other.a, a)) && !(b && overlaps(other.b, b))),
    );
  });
}

/** No link reaches either: their figures may be what kept them apart. */
function areFree(i: number, j: number, links: LinkIndex): boolean {
  return links.ofA(i).length === 0 && links.ofB(j).length === 0;
}

function bothPlaced(view: View, from: Reading, to: Reading): [readonly Placed[], readonly Placed[]] {
  const a = placed(view.a, view.classesA, from, view.link.a);
  const b = placed(view.b, view.classesB, to, view.link.b);
  return [besides(a, b, from), besides(b, a, to)];
}

function changesIn(view: View, from: Reading, to: Reading): (readonly [Placed, Placed])[] {
  const [a, b] = bothPlaced(view, from, to);
  const free = (items: readonly Placed[], other: Reading): Placed[] =>
    items.filter(({ values }) => values.every((value) => !other.withFigure.has(value)));
  return leftOverFigures(view, [free(a, to), free(b, from)], [a, b], from, to)
    .filter(({ x, confidence }) => confidence >= (isSmall(x) ? TOLD : MEASURED))
    .map(({ x, y }) => [x, y] as const);
}

/** Small numbers stand in any text. */
function isSmall({ values }: Placed): boolean {
  return Math.abs(values[0] ?? 0) <= SMALL;
}

/** The one is linked to the neighbour of the other; they are not linked to each other. */
function areBeside(i: number, j: number, links: LinkIndex): boolean {
  const linkedTo = (sentence: number): number[] => links.ofB(sentence).flatMap(({ a }) => a);
  const own = linkedTo(j);
  if (own.includes(i)) return false;
  const near = own.length ? own : [...linkedTo(j - 1), ...linkedTo(j + 1)];
  if (near.some((sentence) => Math.abs(sentence - i) === 1)) return true;
  const back = links.ofA(i).flatMap(({ b }) => b);
  return back.some((sentence) => Math.abs(sentence - j) === 1);
}
