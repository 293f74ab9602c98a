import { isZone } from '../../text/dates/clocks';
import type { Finding, Lexicon } from '../../model';
import { rangeOf } from '../reading/common';
import type { LinkIndex } from '../reading/link-index';
import type { Reading } from '../reading/reading';
import { isScale } from '../reading/temperatures';
import { isLikely } from '../views/left-over';
import { type View, excerpt, indexAt } from '../views/views';
import { withoutAffiliation } from './affiliations';
import { byTwoNames, mayShorten } from './by-two-names';
import { leadNames } from './lead-names';
import { crossedClauses } from './crossed-clauses';
import { type NameCase, leftOverNames } from './left-over-names';
import { bareName, isCompound, misspelt, related } from './name-forms';
import { createNameParts } from './name-parts';
import { REPLACED, inSlot, isOnlyChange, speaks } from './name-places';
import { type PlacedName, swappedNames } from './name-swaps';
import { type FullName, type NameChange, variantNames } from './name-variants';
import { type Callings, otherHolders } from './other-holders';
import { replaced } from './replaced-names';

/** That two names changed places. */
const SWAPPED = 0.75;

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
  const inPlace = swappedNames(view, a, b);
  const swapped = inPlace.length ? inPlace : crossedClauses(view, a, b);
  if (swapped.length) return swapped.map(([x, y]) => ({ ...changeOf(x, y, SWAPPED), swapped: true }));
  const [freeA, freeB] = [freeNames(a, b), freeNames(b, a)];
  const alone = freeA.length === 1 && freeB.length === 1;
  const found: NameChange[] = [];
  const taken = new Set<PlacedName>();
  for (const x of freeA)
    for (const y of freeB) {
      if (taken.has(x) || taken.has(y) || view.b[y.at]?.quoted || view.a[x.at]?.quoted) continue;
      const gone = withoutTitle(x.parts, y.parts).filter((part) => !y.parts.includes(part));
      const fresh = withoutTitle(y.parts, x.parts).filter((part) => !x.parts.includes(part));
      const confidence = replaced({ view, from, to, x, y, gone, fresh, alone });
      // Another name altogether: two reports may well speak of two places.
      if (confidence === 0 || (!dependent && confidence === REPLACED)) continue;
      taken.add(x).add(y);
      found.push(changeOf(x, y, confidence, gone, fresh));
    }
  if (!dependent || !isLikely(view)) return found;
  const left = (list: readonly PlacedName[]): PlacedName[] => list.filter((item) => !taken.has(item));
  if (from.english && to.english)
    for (const { x, y, confidence } of otherHolders(view, left(freeA), left(freeB), names, callings)) {
      if (taken.has(x) || taken.has(y)) continue;
      taken.add(x).add(y);
      found.push(changeOf(x, y, confidence));
    }
  for (const { x, y, gone, fresh, confidence } of leftOverNames(view, [left(freeA), left(freeB)], names)) {
    if (mayShorten(from, x, to, y) || byTwoNames(from, gone, fresh) || byTwoNames(to, gone, fresh)) continue;
    if (gone.length === x.parts.length && (speaks(view.a, x) || speaks(view.b, y))) continue;
    found.push(changeOf(x, y, confidence, gone, fresh));
  }
  return found;
}

/** Names of which no form stands on the other side. */
function freeNames(list: readonly PlacedName[], others: readonly PlacedName[]): PlacedName[] {
  const holds = (x: PlacedName, y: PlacedName): boolean => x.parts.every((part) => y.parts.includes(part));
  return list.filter((item) => !others.some((other) => holds(item, other) || holds(other, item)));
}

/** `gone` and `fresh` are the parts that only one of them has. */
function changeOf(
  x: PlacedName,
  y: PlacedName,
  confidence: number,
  gone = x.parts,
  fresh = y.parts,
): NameChange {
  return { x: x.name, y: y.name, gone, fresh, confidence, swapped: false };
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
  return [changeOf(x, y, inSlot(leads.slot))];
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
