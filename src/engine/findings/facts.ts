import type { Fact, FactKind, FactState, Range } from '../model';
import type { Piece } from './quotes/pieces';
import type { QuoteMatch } from './quotes/quote-match';
import type { NameToken, Reading } from './reading/reading';
import { lazily } from '../text/lazily';
import { quantityKey } from '../text/numbers/numbers';
import { capitalAt } from '../text/words/word';
import { append, rangeOf } from './reading/common';
import { type NameIndex, createNameIndex } from './names/name-index';
import { personParts } from './names/same-person';
import { isBody } from './speakers/persons';
import { excerpt } from './views/views';

/** A value and where a version has it. */
interface Entry {
  readonly key: string;
  readonly ranges: Range[];
}

/** Where a changed value went: from the start of the old to the start of the new. */
export type Changed = ReadonlyMap<number, Range>;

/** The figures, dates and names of a version, each value once, in the order in which they first stand. */
export interface Values {
  readonly figures: readonly Entry[];
  readonly dates: readonly Entry[];
  readonly names: readonly Entry[];
}

/** The figures, dates and names of a version by what they are worth, for the facts and the ledger. */
export function valuesOf(reading: Reading): Values {
  return {
    figures: grouped(reading.figures, ({ quantity }) => quantityKey(quantity)),
    dates: grouped(reading.dates, ({ key }) => key),
    names: namesIn(reading),
  };
}

/** A version with its quotations and values. */
interface Stock {
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  readonly values: Values;
}

/** Every quotation, figure, date and name of two versions and what became of it, in the order of the text. */
export function factsOf(a: Stock, b: Stock, matches: readonly QuoteMatch[], changed: Changed): Fact[] {
  const [from, to] = [a.reading, b.reading];
  return [
    ...quotationFacts(from, to, a.pieces, b.pieces, matches),
    ...valueFacts('figure', a.values.figures, b.values.figures, from, to, changed),
    ...valueFacts('date', a.values.dates, b.values.dates, from, to, changed),
    ...valueFacts('name', a.values.names, b.values.names, from, to, changed),
  ];
}

function quotationFacts(
  from: Reading,
  to: Reading,
  fromPieces: readonly Piece[],
  toPieces: readonly Piece[],
  matches: readonly QuoteMatch[],
): Fact[] {
  const facts: Fact[] = [];
  const users = new Map<number, number[]>();
  matches.forEach((match, number) => {
    if (match.fate === 'none') return;
    for (const source of match.sources) append(users, source, number);
  });
  fromPieces.forEach((piece, number) => {
    const found = (users.get(number) ?? []).map((k) => toPieces[k]).filter((other) => other !== undefined);
    const fates = new Set((users.get(number) ?? []).map((k) => matches[k]?.fate));
    const a = rangeOf(piece);
    const same = (): boolean => found.some((other) => excerptOf(from, a) === excerptOf(to, other));
    const state = (): FactState => {
      if (fates.has('exact')) return same() ? 'exact' : 'cosmetic';
      return fates.has('altered') ? 'altered' : fates.has('trimmed') ? 'trimmed' : 'dropped';
    };
    facts.push({
      kind: 'quotation',
      label: excerpt(from.version.text, a),
      a: [a],
      b: found.map(rangeOf),
      state: state(),
    });
  });
  toPieces.forEach((piece, number) => {
    if (matches[number]?.fate === 'none')
      facts.push({
        kind: 'quotation',
        label: excerpt(to.version.text, piece),
        a: [],
        b: [rangeOf(piece)],
        state: 'new',
      });
  });
  return facts;
}

function excerptOf(reading: Reading, place: Range): string {
  return reading.version.text.slice(place.start, place.end).replace(/\s+/gu, ' ');
}

/** Whether one of the places of either side reads the same on the other, white space aside. */
function readsAlike(from: Reading, a: readonly Range[], to: Reading, b: readonly Range[]): boolean {
  const raw = new Set(a.map(({ start, end }) => from.version.text.slice(start, end)));
  if (b.some(({ start, end }) => raw.has(to.version.text.slice(start, end)))) return true;
  const texts = new Set(a.map((place) => excerptOf(from, place)));
  return b.some((place) => texts.has(excerptOf(to, place)));
}

function grouped<T extends Range>(
  bySentence: readonly (readonly T[])[],
  keyOf: (item: T) => string,
): Entry[] {
  const entries = new Map<string, Range[]>();
  for (const items of bySentence) for (const item of items) append(entries, keyOf(item), rangeOf(item));
  return [...entries].map(([key, ranges]) => ({ key, ranges }));
}

/** Names, each later short form with the full one it stands for. */
function namesIn(reading: Reading): Entry[] {
  const full: { readonly key: string; readonly ranges: Range[] }[] = [];
  const index = createNameIndex();
  /** By wording: what a name stands for does not change once longer ones are read. */
  const known = new Map<string, Range[]>();
  for (const name of longestFirst(reading.names)) {
    const key = name.parts.length > 1 ? name.parts.join(' ') : name.parts[0]!;
    let ranges = known.get(key);
    if (!ranges) {
      ranges = full[index.first(name.parts)]?.ranges;
      if (!ranges) {
        full.push({ key, ranges: (ranges = []) });
        index.add(name.parts);
      }
      known.set(key, ranges);
    }
    ranges.push(rangeOf(name));
  }
  for (const { ranges } of full) ranges.sort((x, y) => x.start - y.start);
  return full.sort((x, y) => (x.ranges[0]?.start ?? 0) - (y.ranges[0]?.start ?? 0));
}

/** Names of more parts before those of fewer, the others in the order of the text, in which they come. */
function longestFirst(names: Reading['names']): NameToken[] {
  const byLength: NameToken[][] = [];
  for (const list of names) for (const name of list) (byLength[name.parts.length] ??= []).push(name);
  return byLength.reverse().flat();
}

/** Numbers of the entries of a version by wording, by place and, names only, by their parts. */
interface Shelf {
  readonly byKey: ReadonlyMap<string, number>;
  readonly byStart: ReadonlyMap<number, number>;
  readonly names: NameIndex | null;
}

function shelved(kind: FactKind, entries: readonly Entry[]): Shelf {
  const byKey = new Map<string, number>();
  const byStart = new Map<number, number>();
  const names = kind === 'name' ? createNameIndex() : null;
  entries.forEach(({ key, ranges }, number) => {
    byKey.set(key, number);
    names?.add(key.split(' '));
    for (const { start } of ranges) byStart.set(start, number);
  });
  return { byKey, byStart, names };
}

function valueFacts(
  kind: FactKind,
  a: readonly Entry[],
  b: readonly Entry[],
  from: Reading,
  to: Reading,
  changed: Changed,
): Fact[] {
  const facts: Fact[] = [];
  const taken = new Set<number>();
  const isFree = (number: number): boolean => !taken.has(number);
  const openingsA = lazily(() => openingsOf(from, to, b));
  const openingsB = lazily(() => openingsOf(to, from, a));
  const { byKey, byStart, names } = shelved(kind, b);
  const answerOf = ({ key }: Entry): number => {
    const same = byKey.get(key) ?? -1;
    return same >= 0 && isFree(same) ? same : (names?.first(key.split(' '), isFree) ?? -1);
  };
  for (const x of a) {
    const first = x.ranges[0];
    if (!first) continue;
    const label = excerpt(from.version.text, first);
    const number = answerOf(x);
    const y = b[number];
    if (y) {
      taken.add(number);
      const state = readsAlike(from, x.ranges, to, y.ranges) ? 'exact' : 'cosmetic';
      facts.push({ kind, label, a: x.ranges, b: y.ranges, state });
      continue;
    }
    const opening = kind === 'name' ? openingsB()(x) : undefined;
    if (opening) {
      facts.push({ kind, label, a: x.ranges, b: opening.ranges, state: opening.state });
      continue;
    }
    const went = x.ranges.flatMap((place) => changed.get(place.start) ?? []);
    const there = went.map(({ start }) => byStart.get(start) ?? -1).filter((k) => k >= 0 && isFree(k));
    const other = there.length ? Math.min(...there) : -1;
    if (other >= 0) taken.add(other);
    facts.push({
      kind,
      label,
      a: x.ranges,
      b: b[other]?.ranges ?? went,
      state: went.length ? 'altered' : 'dropped',
    });
  }
  b.forEach((y, number) => {
    const first = y.ranges[0];
    if (!isFree(number) || !first) return;
    const label = excerpt(to.version.text, first);
    const { ranges, state } = (kind === 'name' ? openingsA()(y) : undefined) ?? { ranges: [], state: 'new' };
    facts.push({ kind, label, a: ranges, b: y.ranges, state });
  });
  return facts;
}

/** Where a name of the other version stands at the head of sentences, whole or by the family name alone. */
interface Opening {
  readonly ranges: readonly Range[];
  readonly state: 'exact' | 'cosmetic';
}

/**
 * Finds the names of the other version at the head of sentences. What opens sentences alone is not known for a
 * name, since its capital tells nothing there; where the other version has it for one, it is one. The family
 * name of somebody serves where it is nobody else's there and no common word in either text.
 */
function openingsOf(
  { version, tokens }: Reading,
  other: Reading,
  names: readonly Entry[],
): (name: Entry) => Opening | undefined {
  const openings = new Map<string, Range[]>();
  for (const sentence of tokens) {
    const first = sentence.find(({ kind }) => kind === 'word');
    if (first && capitalAt(version.text, first.start)) append(openings, first.form, rangeOf(first));
  }
  const families = new Map(names.map((name) => [name, familyOf(name, other)]));
  const holders = new Map<string, number>();
  for (const family of families.values()) if (family) holders.set(family, (holders.get(family) ?? 0) + 1);
  const common = lazily(() => new Set([...smallIn({ version, tokens }), ...smallIn(other)]));
  return (name) => {
    const whole = openings.get(name.key);
    if (whole) return { ranges: whole, state: 'exact' };
    const family = families.get(name);
    if (!family || holders.get(family) !== 1 || common().has(family)) return undefined;
    const ranges = openings.get(family);
    return ranges && { ranges, state: 'cosmetic' };
  };
}

/** The last name of somebody who has more than one; null for bodies. */
function familyOf({ key, ranges }: Entry, { version }: Reading): string | null {
  const parts = key.split(' ');
  // the key is the longest form, and stands somewhere among the places
  const shown = ranges
    .map(({ start, end }) => version.text.slice(start, end))
    .sort((x, y) => y.length - x.length)[0];
  if (parts.length < 2 || shown === undefined || parts.some(isBody)) return null;
  const person = personParts(shown, parts);
  return person.length > 1 ? person.at(-1)! : null;
}

/** The words that stand somewhere without a capital. */
function smallIn({ version, tokens }: Pick<Reading, 'version' | 'tokens'>): Set<string> {
  const small = new Set<string>();
  for (const sentence of tokens)
    for (const { kind, form, start } of sentence)
      if (kind === 'word' && !capitalAt(version.text, start)) small.add(form);
  return small;
}
