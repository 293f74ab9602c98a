import type { NameToken } from '../reading/reading';
import { sharesPart } from '../speakers/persons';
import { type View, answers, neighbour } from '../views/views';
import { IS_MUTUAL } from '../words/word-classes';

/** A name within a link. */
export interface PlacedName {
  readonly name: NameToken;
  readonly at: number;
  /** Without titles: `prof karl anzinger` is `karl anzinger`. */
  readonly parts: readonly string[];
}

/** Two names that changed places: each has, on the same side, the neighbour that the other had. */
export function swappedNames(
  view: View,
  a: readonly PlacedName[],
  b: readonly PlacedName[],
): [PlacedName, PlacedName][] {
  if (a.length < 2 || b.length < 2) return [];
  // "Jensen sold the farm to Holt", "Holt bought the farm from Jensen".
  if (view.link.evidence.contraries?.some(({ relation }) => relation === 'opposite')) return [];
  const twins = new Map(a.map((x) => [x, twin(b, x)]));
  // What stands where it stood has not changed its place: in a long list that leaves few to be held together.
  const left = a.filter((x) => {
    const same = twins.get(x);
    return same && !takesPlace(view, x, same);
  });
  for (const x of left)
    for (const y of left) {
      if (x === y || x.at > y.at || sharesPart(x.parts, y.parts)) continue;
      const [other, own] = [twins.get(x)!, twins.get(y)!];
      if (!takesPlace(view, x, own) || !takesPlace(view, y, other)) continue;
      if (view.a.slice(x.at, y.at).some(({ classes }) => (classes & IS_MUTUAL) !== 0)) continue;
      if (areJoined(view.a, x, y) && areJoined(view.b, own, other)) continue;
      if (isPlaced(view.a, x, y) && isOnePhrase(view.b, own, other)) continue;
      if (isPlaced(view.b, own, other) && isOnePhrase(view.a, x, y)) continue;
      if (!voiceChanges(view, [x, y], [own, other])) return [[x, own]];
    }
  return [];
}

/** "Serbia and Kosovo" are as well "Kosovo and Serbia". */
function areJoined(tokens: View['a'], x: PlacedName, y: PlacedName): boolean {
  const words = between(tokens, x, y);
  return words.length > 0 && words.every(({ form }) => /^(?:and|or|the|[,&])$/.test(form));
}

/** Words between a name and the place of whoever bears it. */
const TO_PLACE = 8;
const [PLACES, NO_PLACE] = [/^(?:in|at|of|from|near)$/, /^(?:and|or|but|to|by|with|against|for|who|that)$/];
/** Words between a place and a name behind it. */
const TO_NAME = 3;

function between(tokens: View['a'], x: PlacedName, y: PlacedName): View['a'] {
  const [first, last] = x.at < y.at ? [x, y] : [y, x];
  return tokens.filter(({ start, end }) => start >= first.name.end && end <= last.name.start);
}

/** "Velm Marine, a shipyard based in Port Linden" */
function isPlaced(tokens: View['a'], x: PlacedName, y: PlacedName): boolean {
  const words = between(tokens, x, y);
  return (
    words[0]?.form === ',' &&
    words.length <= TO_PLACE &&
    PLACES.test(words.at(-1)?.form ?? '') &&
    !words.some(({ form }) => NO_PLACE.test(form))
  );
}

/** "Port Linden shipyard Velm Marine", "Port Linden-based Velm Marine" */
function isOnePhrase(tokens: View['a'], x: PlacedName, y: PlacedName): boolean {
  const words = between(tokens, x, y);
  return (
    words.length > 0 &&
    words.length <= TO_NAME &&
    words.every(({ kind, content }) => kind === 'word' && content)
  );
}

/** The only mention of the same name on the other side. */
function twin(names: readonly PlacedName[], x: PlacedName): PlacedName | null {
  const same = names.filter((name) => sharesPart(name.parts, x.parts));
  return same.length === 1 ? (same[0] ?? null) : null;
}

function takesPlace(view: View, x: PlacedName, y: PlacedName): boolean {
  const end = (tokens: View['a'], item: PlacedName): number =>
    tokens.findLastIndex((token) => token.start < item.name.end);
  const before = answers(view, neighbour(view.a, x.at, -1, 3), neighbour(view.b, y.at, -1, 3));
  const after = answers(
    view,
    neighbour(view.a, end(view.a, x), 1, 2),
    neighbour(view.b, end(view.b, y), 1, 2),
  );
  return before || after;
}

/** "X beat Y" and "Y was beaten by X" say the same, as do "the Fluor company of the US" and "the US company Fluor". */
function voiceChanges(view: View, a: readonly PlacedName[], b: readonly PlacedName[]): boolean {
  const by = (tokens: View['a'], item: PlacedName): boolean =>
    /^(?:by|from|to|of|with)$/.test(
      tokens[item.at - (tokens[item.at - 1]?.form === 'the' ? 2 : 1)]?.form ?? '',
    );
  return a.filter((item) => by(view.a, item)).length !== b.filter((item) => by(view.b, item)).length;
}
