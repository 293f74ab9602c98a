import { americanSpelling } from '../text/spelling';
import type { Finding } from '../model';
import type { NameToken, Reading } from './reading';
import { sharesPart } from './speakers';
import { isTitleWord } from './titles';
import { type View, agreement, answers, excerpt, indexAt, neighbour } from './views';

interface Placed {
  readonly name: NameToken;
  readonly at: number;
  /** Without titles: `prof karl anzinger` is `karl anzinger`. */
  readonly parts: readonly string[];
}

/** Names by which one place, people or government goes; changing between them changes nothing. */
const SAME: readonly (readonly string[])[] = [
  ['us', 'usa', 'united', 'states', 'america', 'american', 'americans', 'washington', 'biden', 'trump', 'pentagon', 'white', 'house'],
  ['uk', 'britain', 'british', 'england', 'english', 'london', 'briton', 'britons', 'kingdom'],
  ['russia', 'russian', 'russians', 'moscow', 'kremlin', 'putin'], ['china', 'chinese', 'beijing', 'peking'], ['germany', 'german', 'germans', 'berlin', 'bundestag'],
  ['france', 'french', 'paris', 'elysee'], ['ukraine', 'ukrainian', 'ukrainians', 'kyiv', 'kiev'], ['eu', 'europe', 'european', 'brussels', 'union'],
  ['israel', 'israeli', 'israelis', 'jerusalem'], ['iran', 'iranian', 'tehran'], ['japan', 'japanese', 'tokyo'], ['spain', 'spanish', 'madrid'],
  ['italy', 'italian', 'rome'], ['turkey', 'turkish', 'ankara', 'turkiye'], ['india', 'indian', 'delhi'], ['korea', 'korean', 'seoul', 'pyongyang'],
  ['netherlands', 'dutch', 'holland', 'hague'], ['poland', 'polish', 'warsaw'], ['un', 'nations', 'united'], ['switzerland', 'swiss', 'bern'],
  ['greece', 'greek', 'athens'], ['odessa', 'odesa'], ['burma', 'myanmar'], ['bombay', 'mumbai'], ['islam', 'islamic', 'muslim', 'muslims'],
]; // prettier-ignore

export function nameFindings(view: View, from: Reading, to: Reading): Finding[] {
  const a = placed(view, 'a', from);
  const b = placed(view, 'b', to);
  const swapped = swaps(view, a, b);
  if (swapped.length) return swapped.map(([x, y]) => finding(x, y, from, to, 0.75, true));
  const { forms: allA } = from;
  const { forms: allB } = to;
  const inFull = [...from.fullNames, ...to.fullNames];
  const found: Finding[] = [];
  const taken = new Set<Placed>();
  for (const x of a)
    for (const y of b) {
      if (
        taken.has(x) ||
        taken.has(y) ||
        view.b[y.at]?.quoted !== view.a[x.at]?.quoted ||
        view.a[x.at]?.quoted
      )
        continue;
      const confidence = replaced(view, x, y, allA, allB, inFull, a.length === 1 && b.length === 1);
      if (confidence === 0) continue;
      taken.add(x).add(y);
      found.push(finding(x, y, from, to, confidence, false));
    }
  return found;
}

function placed(view: View, side: 'a' | 'b', reading: Reading): Placed[] {
  return view.link[side]
    .flatMap((sentence) => reading.names[sentence] ?? [])
    .filter((name) => !/-\p{Ll}/u.test(reading.version.text.slice(name.start, name.end)))
    .map((name) => ({
      name,
      at: indexAt(view[side], name),
      parts: name.parts.filter((part) => !isTitleWord(part)),
    }))
    .filter(({ at, parts }) => at >= 0 && parts.length > 0);
}

/** Confidence that `y` stands where `x` stood, 0 where it does not. */
function replaced(
  view: View,
  x: Placed,
  y: Placed,
  allA: ReadonlySet<string>,
  allB: ReadonlySet<string>,
  inFull: readonly (readonly string[])[],
  alone: boolean,
): number {
  const goneParts = withoutTitle(x.parts, y.parts).filter((part) => !y.parts.includes(part));
  const newParts = withoutTitle(y.parts, x.parts).filter((part) => !x.parts.includes(part));
  if (!goneParts.length || !newParts.length) return 0;
  if (goneParts.some((part) => allB.has(part)) || newParts.some((part) => allA.has(part))) return 0;
  if (goneParts.some((gone) => newParts.some((part) => related(gone, part)))) return 0;
  // One person by two names: "George Harrison" stands somewhere in full.
  if (
    inFull.some(
      (parts) =>
        goneParts.some((gone) => parts.includes(gone)) && newParts.some((part) => parts.includes(part)),
    )
  )
    return 0;
  const shared = x.parts.length - goneParts.length;
  const near = agreement(view, x.at, y.at);
  const [gone, part] = [goneParts.at(-1) ?? '', newParts.at(-1) ?? ''];
  const single = goneParts.length === 1 && newParts.length === 1;
  // Karl Anzinger, Karl Anzengruber: one part of several was replaced.
  if (shared > 0 && single) {
    const close = gone[0] === part[0] || distance(gone, part) * 2 <= Math.max(gone.length, part.length);
    if (close) return near > 0 || alone ? 0.85 : 0;
    return near >= 3 && x.parts.length === y.parts.length && alone ? 0.6 : 0;
  }
  if (shared > 0) return 0;
  if (single && gone.length > 3 && distance(gone, part) <= Math.max(1, Math.floor(gone.length / 3)))
    return near > 0 ? 0.85 : 0;
  if (goneParts.length !== newParts.length) return 0;
  const last = (item: Placed): number => item.at + item.name.parts.length - 1;
  const before = answers(view, neighbour(view.a, x.at, -1), neighbour(view.b, y.at, -1));
  const after = answers(view, neighbour(view.a, last(x), 1), neighbour(view.b, last(y), 1));
  return before && after && near >= 3 ? 0.75 : 0;
}

/** A short form of address in front that no list has: one part more than the other name, which lacks it. */
function withoutTitle(parts: readonly string[], others: readonly string[]): readonly string[] {
  const [first = ''] = parts;
  return parts.length > 2 && parts.length === others.length + 1 && !others.includes(first)
    ? parts.slice(1)
    : parts;
}

/** What is left of the name of a place, and of the word for its people, behind what they share: Ital-y, Ital-ian. */
const ROOT = /^(?:a|e|o|y|ia|en)?$/;
const INFLECTION = /^(?:y|s|n|ns|an|ans|ian|ians|ish|ese|i|is|ic|er|ers|ite|ites)?$/;

/** Spellings, inflections, adjectives and capitals of one name. */
function related(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Tim and Timothy, EUR and Euro.
  if (shared === short.length && shared >= 3) return true;
  if (shared >= 4 && ROOT.test(short.slice(shared)) && INFLECTION.test(long.slice(shared))) return true;
  return SAME.some((set) => set.includes(a) && set.includes(b));
}

/** Without accents, doubled letters and the difference of i and y: Zelenskyy and Zelenskiy. */
function plain(part: string): string {
  return americanSpelling(part)
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[iyj]+/g, 'i')
    .replace(/(.)\1+/gu, '$1')
    .replace(/ah$/, 'a');
}

/** Levenshtein's distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Two names that changed places: each has, on the same side, the neighbour that the other had. */
function swaps(view: View, a: readonly Placed[], b: readonly Placed[]): [Placed, Placed][] {
  for (const x of a)
    for (const y of a) {
      if (x === y || x.at > y.at || sharesPart(x.parts, y.parts)) continue;
      const [other, own] = [twin(b, x), twin(b, y)];
      if (!other || !own) continue;
      if (
        takesPlace(view, x, own) &&
        takesPlace(view, y, other) &&
        !takesPlace(view, x, other) &&
        !takesPlace(view, y, own) &&
        !voiceChanges(view, [x, y], [own, other])
      )
        return [[x, own]];
    }
  return [];
}

/** The only mention of the same name on the other side. */
function twin(names: readonly Placed[], x: Placed): Placed | null {
  const same = names.filter((name) => sharesPart(name.parts, x.parts));
  return same.length === 1 ? (same[0] ?? null) : null;
}

function takesPlace(view: View, x: Placed, y: Placed): boolean {
  const end = (tokens: View['a'], item: Placed): number =>
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
function voiceChanges(view: View, a: readonly Placed[], b: readonly Placed[]): boolean {
  const by = (tokens: View['a'], item: Placed): boolean =>
    /^(?:by|from|to|of|with)$/.test(
      tokens[item.at - (tokens[item.at - 1]?.form === 'the' ? 2 : 1)]?.form ?? '',
    );
  return a.filter((item) => by(view.a, item)).length !== b.filter((item) => by(view.b, item)).length;
}

function finding(
  x: Placed,
  y: Placed,
  from: Reading,
  to: Reading,
  confidence: number,
  swapped: boolean,
): Finding {
  const [was, is] = [excerpt(from.version.text, x.name), excerpt(to.version.text, y.name)];
  const message = swapped ? `“${was}” and “${is}” have changed places.` : `The name “${was}” became “${is}”.`;
  return {
    type: 'name-changed',
    a: { start: x.name.start, end: x.name.end },
    b: { start: y.name.start, end: y.name.end },
    confidence,
    message,
  };
}
