import { editDistance } from '../../text/edit-distance';
import { isZone } from '../../text/dates/clocks';
import type { Finding, Lexicon } from '../../model';
import { namePart } from '../../text/names/names';
import { withoutAffiliation } from './affiliations';
import { leadNames } from './lead-names';
import { isLikely } from '../views/left-over';
import { type NameCase, leftOverNames } from './left-over-names';
import {
  areClose,
  areNumerals,
  areSpellings,
  bareName,
  isCompound,
  SLIP,
  isInitial,
  isSlip,
  misspelt,
  related,
} from './name-forms';
import { createNameParts } from './name-parts';
import { type PlacedName, swappedNames } from './name-swaps';
import { type FullName, type NameChange, variantNames } from './name-variants';
import { type Callings, otherHolders } from './other-holders';
import type { LinkIndex } from '../reading/link-index';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Slot, type Stretch, slotOf } from '../views/slots';
import { isBody } from '../speakers/persons';
import { isScale } from '../reading/temperatures';
import { type View, agreement, answers, excerpt, indexAt, neighbour } from '../views/views';
import { SPEAKS } from '../words/word-classes';
import { rangeOf } from '../reading/common';

/** Confidence that an entirely different name was put for another. */
const REPLACED = 0.7;
/** The same where the name is one of two, of which the other stands as it stood. */
const PAIRED = 0.75;
/** The same where nothing else changed. */
const CLEAR = 0.75;
/** That somebody was given the family name of somebody else. */
const CROSSED = 0.75;
/** That one ruler or war was put for another of the same name. */
const NUMBERED = 0.9;

/**
 * Names that became others or changed places, each change once. What no link shows is looked for where one
 * text draws on the other.
 */
export function nameFindings(
  views: readonly View[],
  from: Reading,
  to: Reading,
  dependent: boolean,
  people: readonly [readonly FullName[], readonly FullName[]],
  lexicon: Lexicon | null,
  links: LinkIndex,
  callings: Callings,
): Finding[] {
  const parts = { partsOfFrom: createNameParts(from), partsOfTo: createNameParts(to) };
  const names: NameCase = { from, to, ...parts, links, lexicon };
  const changes = [
    ...views.flatMap((view) => changesIn(view, names, dependent, callings)),
    ...views.flatMap((view) => leadChanges(view, from, to, dependent, lexicon)),
    ...(dependent ? variantNames(from, to, ...people) : []),
  ];
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    const key = `${change.gone.join(' ')} ${change.fresh.join(' ')}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [finding(change, from, to)];
  });
}

function changesIn(view: View, names: NameCase, dependent: boolean, callings: Callings): NameChange[] {
  const { from, to } = names;
  const a = placed(view, 'a', from);
  const b = placed(view, 'b', to);
  if (a.length === 0 || b.length === 0) return [];
  const swapped = swappedNames(view, a, b);
  if (swapped.length)
    return swapped.map(([x, y]) => ({
      x: x.name,
      y: y.name,
      gone: x.parts,
      fresh: y.parts,
      confidence: 0.75,
      swapped: true,
    }));
  const free = (list: readonly PlacedName[], others: readonly PlacedName[]): PlacedName[] =>
    list.filter(
      ({ parts }) =>
        !others.some(
          (other) =>
            parts.every((part) => other.parts.includes(part)) ||
            other.parts.every((part) => parts.includes(part)),
        ),
    );
  const [freeA, freeB] = [free(a, b), free(b, a)];
  const alone = freeA.length === 1 && freeB.length === 1;
  const found: NameChange[] = [];
  const taken = new Set<PlacedName>();
  for (const x of freeA)
    for (const y of freeB) {
      if (taken.has(x) || taken.has(y) || view.b[y.at]?.quoted || view.a[x.at]?.quoted) continue;
      const gone = withoutTitle(x.parts, y.parts).filter((part) => !y.parts.includes(part));
      const fresh = withoutTitle(y.parts, x.parts).filter((part) => !x.parts.includes(part));
      const confidence = replaced(view, x, y, gone, fresh, from, to, alone);
      // Another name altogether: two reports may well speak of two places.
      if (confidence === 0 || (!dependent && confidence === REPLACED)) continue;
      taken.add(x).add(y);
      found.push({ x: x.name, y: y.name, gone, fresh, confidence, swapped: false });
    }
  if (!dependent || !isLikely(view)) return found;
  const left = (list: readonly PlacedName[]): PlacedName[] => list.filter((item) => !taken.has(item));
  if (from.english && to.english)
    for (const { x, y, confidence } of otherHolders(view, left(freeA), left(freeB), names, callings)) {
      if (taken.has(x) || taken.has(y)) continue;
      taken.add(x).add(y);
      found.push({ x: x.name, y: y.name, gone: x.parts, fresh: y.parts, confidence, swapped: false });
    }
  for (const { x, y, gone, fresh, confidence } of leftOverNames(view, [left(freeA), left(freeB)], names)) {
    if (mayShorten(from, x, to, y) || byTwoNames(from, gone, fresh) || byTwoNames(to, gone, fresh)) continue;
    if (gone.length === x.parts.length && (speaks(view.a, x) || speaks(view.b, y))) continue;
    found.push({ x: x.name, y: y.name, gone, fresh, confidence, swapped: false });
  }
  return found;
}

/** Names of one word that open their sentences. */
function leadChanges(
  view: View,
  from: Reading,
  to: Reading,
  dependent: boolean,
  lexicon: Lexicon | null,
): NameChange[] {
  const leads = leadNames(view, from, to, lexicon);
  if (!leads || !(dependent || isOnlyChange(leads.slot))) return [];
  const { x, y } = leads;
  const [[was], [is]] = [x.parts, y.parts];
  if (
    was === undefined ||
    is === undefined ||
    mayShorten(from, x, to, y) ||
    related(was, is) ||
    misspelt([was], [is], was, is) !== null
  )
    return [];
  if (byTwoNames(from, x.parts, y.parts) || byTwoNames(to, x.parts, y.parts)) return [];
  return [
    { x: x.name, y: y.name, gone: x.parts, fresh: y.parts, confidence: inSlot(leads.slot), swapped: false },
  ];
}

function placed(view: View, side: 'a' | 'b', reading: Reading): PlacedName[] {
  const bare = bareName(reading);
  return view.link[side]
    .flatMap((sentence) => reading.names[sentence] ?? [])
    .flatMap((name) => withoutAffiliation(reading.version.text, name))
    .filter(
      (name) =>
        !isCompound(reading.version.text, name) && !name.bare.every((part) => isZone(part) || isScale(part)),
    )
    .map((name) => ({ name, at: indexAt(view[side], name), parts: bare(name) }))
    .filter(({ at, parts }) => at >= 0 && parts.length > 0);
}

/**
 * Confidence that `y` stands where `x` stood, 0 where it does not. `gone` and `fresh` are the parts that only
 * one of them has.
 */
function replaced(
  view: View,
  x: PlacedName,
  y: PlacedName,
  gone: readonly string[],
  fresh: readonly string[],
  from: Reading,
  to: Reading,
  alone: boolean,
): number {
  if (!gone.length || !fresh.length) return 0;
  const numerals = gone.length === 1 && fresh.length === 1 && areNumerals(x.parts, y.parts);
  // Where nothing else changed the name did, wherever else the two may stand.
  const slot = slotOf(view, stretchOf(view.a, x), stretchOf(view.b, y));
  // Without the verbs of saying of a language a speaker cannot be told from others.
  const inPlace =
    slot !== null &&
    from.english &&
    isSamePlace(slot) &&
    !holdsAny(view.b, gone) &&
    !holdsAny(view.a, fresh) &&
    !speaks(view.a, x) &&
    !speaks(view.b, y);
  const moved = (whole: boolean): boolean =>
    !inPlace && (stands(to, x.parts, gone, whole) || stands(from, y.parts, fresh, whole));
  if (numerals) return moved(true) ? 0 : NUMBERED;
  if (isCrossed(x.parts, y.parts, from, to)) return CROSSED;
  const bodies = gone.length === 1 && fresh.length === 1 && [...gone, ...fresh].every(isBody);
  if (moved(bodies)) return 0;
  const single = gone.length === 1 && fresh.length === 1;
  const near = agreement(view, x.at, y.at);
  const [was, is] = [gone.at(-1) ?? '', fresh.at(-1) ?? ''];
  const shared = x.parts.length - gone.length;
  // Karl Anzinger, Karl Anzengruber: one part of several was replaced.
  if (shared > 0 && single && x.parts.length === y.parts.length) {
    if (isInitial(was, is) || x.parts.indexOf(was) !== y.parts.indexOf(is)) return 0;
    // "Para Nadia Ferrat": which words only open a sentence is known of English alone.
    if (!from.english && x.parts[0] === was && (opensSentence(x, from) || opensSentence(y, to))) return 0;
    const spelling = misspelt(x.parts, y.parts, was, is);
    if (spelling !== null) return spelling > 0 && (near > 0 || alone) ? spelling : 0;
    if (bodies) return near > 1 || alone ? 0.8 : 0;
    if (areClose(was, is)) return near > 0 || alone ? 0.85 : 0;
    if (inPlace) return inSlot(slot);
    return near >= 3 && alone ? 0.6 : 0;
  }
  // "Catherine Philips", "Katherine Phillips"
  if (near > 0 && shared === 0 && bothSlip(gone, fresh)) return SLIP;
  if (gone.some((part) => fresh.some((other) => related(part, other)))) return 0;
  if (byTwoNames(from, gone, fresh) || byTwoNames(to, gone, fresh)) return 0;
  if (shared > 0) return single && areClose(was, is) && (near > 0 || alone) ? 0.85 : 0;
  if (single && was.length > 3 && editDistance(was, is) <= Math.max(1, Math.floor(was.length / 3)))
    return near > 0 ? 0.85 : 0;
  if (gone.length !== fresh.length || mayShorten(from, x, to, y)) return 0;
  if (inPlace) return inSlot(slot);
  // The same first letter may be that of a short form: "Pratt & Whitney", "P&W".
  if (alone && gone[0]?.[0] !== fresh[0]?.[0] && isPaired(view, x, y)) return PAIRED;
  return takesPlace(view, x, y, near, alone) ? REPLACED : 0;
}

/**
 * The given name of one with the family name of another: "Martin Oakes" and "Harold Whitfield" made "Martin
 * Whitfield" or "Harold Oakes", whom the source does not know.
 */
function isCrossed(x: readonly string[], y: readonly string[], from: Reading, to: Reading): boolean {
  if (x.length !== 2 || y.length !== 2) return false;
  const at = x[0] === y[0] ? 1 : x[1] === y[1] ? 0 : null;
  if (at === null || areSpellings(x[at]!, y[at]!, false) || isFormOfOne(x[at]!, y[at]!)) return false;
  /** Somebody has the part in the same place, beside the other part or beside another one. */
  const has = ({ fullNames }: Reading, person: readonly string[], same: boolean): boolean =>
    fullNames.some((parts) =>
      parts.some(
        (part, k) =>
          k > 0 &&
          (at === 1 ? part : parts[k - 1]) === person[at] &&
          ((at === 1 ? parts[k - 1] : part) === person[1 - at]) === same,
      ),
    );
  return has(from, y, false) && !has(from, y, true) && !has(to, x, true);
}

/** "Rob Marsh" for Robert Marsh, and "R. Marsh". */
function isFormOfOne(was: string, is: string): boolean {
  return isInitial(was, is) || misspelt([was, ''], [is, ''], was, is) !== null;
}

/** A given and a family name, each of which is nearly the other's; the first letters may sound alike. */
function bothSlip(gone: readonly string[], fresh: readonly string[]): boolean {
  if (gone.length !== 2 || fresh.length !== 2) return false;
  const behind = (part: string): string => `x${part.slice(1)}`;
  return gone.every((was, k) => {
    const [x, y] = [behind(was), behind(fresh[k]!)];
    return was.length > 3 && (x === y || isSlip(x, y));
  });
}

function opensSentence({ name }: PlacedName, { version }: Reading): boolean {
  return version.sentences[name.sentence]?.start === name.start;
}

function stretchOf(tokens: readonly Token[], { name, at }: PlacedName): Stretch {
  return { first: at, last: tokens.findLastIndex((token) => token.start < name.end) };
}

/** Enough of the sentence is the same, or all of it. */
function isSamePlace({ content, whole }: Slot): boolean {
  return content >= (whole ? 1 : 2);
}

/** The sentences are the same but for the name, and say enough for that to be no chance. */
function isOnlyChange({ content, whole }: Slot): boolean {
  return whole && content > 1;
}

function inSlot(slot: Slot): number {
  return isOnlyChange(slot) ? CLEAR : REPLACED;
}

function holdsAny(tokens: readonly Token[], parts: readonly string[]): boolean {
  return tokens.some(({ form }) => parts.includes(namePart(form)));
}

/** Who is named beside a verb of saying and a quotation: another speaker is a finding of its own. */
function speaks(tokens: readonly Token[], { at, name }: PlacedName): boolean {
  const beside = tokens.slice(Math.max(0, at - 2), at + name.parts.length + 2);
  return tokens.some(({ quoted }) => quoted) && beside.some(({ classes }) => (classes & SPEAKS) !== 0);
}

/** "AMC" for AustMag: capitals that begin like the other name. */
function mayShorten({ version }: Reading, x: PlacedName, to: Reading, y: PlacedName): boolean {
  const [p, q] = [excerpt(version.text, x.name), excerpt(to.version.text, y.name)];
  return p[0] === q[0] && CAPITALS.test(p) !== CAPITALS.test(q);
}

const CAPITALS = /^[\p{Lu}&.]+$/u;

function sidesOf(view: View, x: PlacedName, y: PlacedName): (readonly [number, number])[] {
  const last = (item: PlacedName): number => item.at + item.name.parts.length - 1;
  return [
    [neighbour(view.a, x.at, -1), neighbour(view.b, y.at, -1)],
    [neighbour(view.a, last(x), 1), neighbour(view.b, last(y), 1)],
  ];
}

/** The same words stand before and behind, or one side is the edge of the clause in both and nothing else changed. */
function takesPlace(view: View, x: PlacedName, y: PlacedName, near: number, alone: boolean): boolean {
  const sides = sidesOf(view, x, y);
  const same = sides.filter(([i, j]) => answers(view, i, j)).length;
  const edges = sides.filter(([i, j]) => i < 0 && j < 0).length;
  const before = [view.a[x.at - 1], view.b[y.at - 1]] as const;
  if (before[0]?.form !== before[1]?.form && !(before[0]?.content && before[1]?.content)) return false;
  return near >= 3 && (same === 2 || (alone && same === 1 && edges === 1));
}

/** "Sweden and Denmark", "Sweden and Norway": what the name is told together with is the same. */
function isPaired({ a, b }: View, x: PlacedName, y: PlacedName): boolean {
  const ends = [x.at + x.name.parts.length, y.at + y.name.parts.length] as const;
  const tied = (i: number, j: number, p: number, q: number): boolean =>
    a[i]?.form === 'and' && b[j]?.form === 'and' && a[p]?.content === true && a[p].stem === b[q]?.stem;
  return tied(x.at - 1, y.at - 1, x.at - 2, y.at - 2) || tied(ends[0], ends[1], ends[0] + 1, ends[1] + 1);
}

/** The parts, or for names of bodies the whole name, stand somewhere in the other text: nothing was replaced. */
function stands(other: Reading, parts: readonly string[], own: readonly string[], whole: boolean): boolean {
  if (!whole) return own.some((part) => other.forms.has(part));
  return other.names.some((names) => names.some((name) => parts.every((part) => name.parts.includes(part))));
}

/** One person by two names: "George Harrison" stands somewhere in full. */
function byTwoNames({ fullNames }: Reading, gone: readonly string[], fresh: readonly string[]): boolean {
  return fullNames.some(
    (parts) => gone.some((part) => parts.includes(part)) && fresh.some((part) => parts.includes(part)),
  );
}

/** A short form of address in front that no list has: one part more than the other name, which lacks it. */
function withoutTitle(parts: readonly string[], others: readonly string[]): readonly string[] {
  const [first = ''] = parts;
  return parts.length > 2 && parts.length === others.length + 1 && !others.includes(first)
    ? parts.slice(1)
    : parts;
}

function finding({ x, y, confidence, swapped }: NameChange, from: Reading, to: Reading): Finding {
  const [was, is] = [excerpt(from.version.text, x), excerpt(to.version.text, y)];
  const message = swapped ? `“${was}” and “${is}” have changed places.` : `The name “${was}” became “${is}”.`;
  return {
    type: 'name-changed',
    a: rangeOf(x),
    b: rangeOf(y),
    confidence,
    message,
  };
}
