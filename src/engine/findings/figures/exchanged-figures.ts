import type { Lexicon } from '../../model';
import { ANSWERS } from '../words/alike';
import type { Placed } from './placed';
import { type OwnWord, countedBehind, isVerbal, wordsByFigure } from './figure-words';
import { sameness } from './outcome-words';
import { isPartOf } from './parts-of-wholes';
import { boundOf } from './roundings';
import { isFrom, wayOf } from './steps';
import type { Token } from '../reading/tokens';
import { onlyOnes } from '../views/exchanges';
import type { View } from '../views/views';

/** Of the words of each of two figures so much must have gone over to the other. */
const EACH = 0.4;
/** And of both together so much: two words that stand beside both figures. */
const BOTH = 1;
/** Where words of both figures stayed with them so many times as much must have gone over. */
const MAJORITY = 2;
/** A word that answers words of both figures nearly alike tells nothing. */
const CLEAR = 0.15;
/** Told of several in their order: "from 6 to 5 percent between January and February". */
const IN_ORDER = /^(?:respectively|each|both|between)$/;

/** Two figures of one side and what stands for them on the other. */
type Pair = readonly [Placed, Placed];

/**
 * Figures that changed places however the sentence is worded: the words that belong to either are those that
 * belong to the other figure on the other side. `Six died and 27 were hurt` → `it hurt six and killed 27`.
 * Each value stands once on either side. Pairs of a figure and what stands in its place.
 */
export function exchangedByWords(
  view: View,
  a: readonly Placed[],
  b: readonly Placed[],
  lexicon: Lexicon | null,
): Pair[] {
  if (a.length < 2 || b.length < 2) return [];
  return exchangedCounts(view, a.filter(isCount), b.filter(isCount), lexicon);
}

/** "First" and "20th" count nothing. */
function isCount({ figure }: Placed): boolean {
  return !figure.quantity.ordinal;
}

function exchangedCounts(
  view: View,
  a: readonly Placed[],
  b: readonly Placed[],
  lexicon: Lexicon | null,
): Pair[] {
  const there = onlyOnes(a, b, ({ values }) => values[0]);
  const shared = a.flatMap((x): Pair[] => {
    const y = there.get(x.values[0]);
    return y ? [[x, y]] : [];
  });
  if (shared.length < 2) return [];
  const told = [view.a, view.b].some((tokens) => tokens.some(({ form }) => IN_ORDER.test(form)));
  if (told) return [];
  const [ofA, ofB] = [wordsByFigure(view.a, a), wordsByFigure(view.b, b)];
  const own = (item: Placed, side: typeof ofA): readonly OwnWord[] => side.get(item) ?? [];
  return shared.flatMap(([x1, y1], n) =>
    shared.slice(n + 1).flatMap(([x2, y2]): Pair[] => {
      if (isPartOf(view.a, x1, x2) || isPartOf(view.b, y1, y2)) return [];
      if (keepNature(view, [x1, y1], [x2, y2])) return [];
      const [ofX1, ofY1, ofX2, ofY2] = [own(x1, ofA), own(y1, ofB), own(x2, ofA), own(y2, ofB)];
      if (keepsDeed(ofX1, ofY1, ofX2, ofY2) || keepsDeed(ofX2, ofY2, ofX1, ofY1)) return [];
      const one = movedOf(ofX1, ofY1, ofY2, lexicon);
      const two = movedOf(ofX2, ofY2, ofY1, lexicon);
      const [gone, stayed] = [one.gone + two.gone, one.stayed + two.stayed];
      // What is told of both alike stands beside the first.
      const [least, kept] = [Math.min(one.gone, two.gone), Math.min(one.stayed, two.stayed)];
      if (least < EACH || gone < BOTH || gone < stayed || least < MAJORITY * kept) return [];
      return [
        [x1, y2],
        [x2, y1],
      ];
    }),
  );
}

/**
 * Each figure is on both sides what the other is not, so that neither took the place of the other: dollars and
 * cents, at 58 and up by 16, about 160 and no more than 90.
 */
function keepNature(view: View, [x1, y1]: Pair, [x2, y2]: Pair): boolean {
  const keeps = (natureOf: NatureOf): boolean => {
    const [one, two] = [natureOf(view.a, x1), natureOf(view.a, x2)];
    return one !== two && one === natureOf(view.b, y1) && two === natureOf(view.b, y2);
  };
  const counts = [whatOf(view.a, x1), whatOf(view.a, x2)].every((what) => what !== '');
  return (
    (counts && keeps(whatOf)) || keeps(stepOf) || keepsBound(view, x1, y1, y2) || keepsBound(view, x2, y2, y1)
  );
}

type NatureOf = (tokens: readonly Token[], item: Placed) => string;

/** Its unit or what it counts. */
const whatOf: NatureOf = (tokens, { measure, at }) =>
  measure || (tokens[countedBehind(tokens, at)]?.stem ?? '');
/** It tells by how much something moved, or from where. */
const stepOf: NatureOf = (tokens, item) =>
  isFrom(tokens, item) ? 'from' : wayOf(tokens, item.at) === 'by' ? 'by' : '';

/** How exact it is has stayed with it alone. */
function keepsBound(view: View, x: Placed, y: Placed, other: Placed): boolean {
  const bound = boundOf(view.a, x);
  return bound !== 'exact' && bound === boundOf(view.b, y) && bound !== boundOf(view.b, other);
}

/**
 * What one of two did is told of it by the same verb on both sides, and the other has verbs of its own: "six
 * voted against it and eleven abstained", "eleven abstained and six opposed it". One verb may speak for both.
 */
function keepsDeed(
  here: readonly OwnWord[],
  there: readonly OwnWord[],
  other: readonly OwnWord[],
  opposite: readonly OwnWord[],
): boolean {
  const deeds = here.filter(isDeed);
  if (deeds.length === 0 || !other.some(isDeed) || !opposite.some(isDeed)) return false;
  return deeds.some(({ token }) => there.some((word) => word.token.stem === token.stem));
}

function isDeed({ token }: OwnWord): boolean {
  return token.kind === 'word' && isVerbal(token.form);
}

/** How far the words of a figure have stayed with it, and how far they have gone to the other. */
function movedOf(
  words: readonly OwnWord[],
  here: readonly OwnWord[],
  there: readonly OwnWord[],
  lexicon: Lexicon | null,
): { gone: number; stayed: number } {
  let [gone, stayed] = [0, 0];
  for (const word of words) {
    const [left, kept] = [sameWord(word, there), sameWord(word, here)];
    const net = left || kept ? left - kept : answered(word, there, lexicon) - answered(word, here, lexicon);
    if (net >= CLEAR) gone += net;
    else if (net <= -CLEAR) stayed -= net;
  }
  return { gone, stayed };
}

function sameWord({ token, weight }: OwnWord, others: readonly OwnWord[]): number {
  const same = others.find((other) => other.token.stem === token.stem);
  return same ? Math.min(weight, same.weight) : 0;
}

/** The best that a word is answered by in meaning. */
function answered({ token, weight }: OwnWord, others: readonly OwnWord[], lexicon: Lexicon | null): number {
  let best = 0;
  for (const other of others) {
    const least = Math.min(weight, other.weight);
    if (least <= best || token.kind !== 'word' || other.token.kind !== 'word') continue;
    const like = sameness(token.form, other.token.form, lexicon);
    if (like >= ANSWERS) best = Math.max(best, least * like);
  }
  return best;
}
