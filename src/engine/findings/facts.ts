import type { Fact, FactKind, FactState, Range } from '../model';
import type { Piece } from './pieces';
import type { QuoteMatch } from './quote-match';
import type { NameToken, Reading } from './reading';
import { compareNames } from '../text/names';
import { quantityKey } from '../text/numbers';
import { excerpt } from './views';

/** A value and where a version has it. */
interface Entry {
  readonly key: string;
  readonly ranges: Range[];
}

/** Where a changed value went: from the start of the old to the start of the new. */
export type Changed = ReadonlyMap<number, Range>;

/** Every quotation, figure, date and name of two versions and what became of it, in the order of the text. */
export function factsOf(
  from: Reading,
  to: Reading,
  fromPieces: readonly Piece[],
  toPieces: readonly Piece[],
  matches: readonly QuoteMatch[],
  changed: Changed,
): Fact[] {
  return [
    ...quotationFacts(from, to, fromPieces, toPieces, matches),
    ...valueFacts('figure', figuresOf(from), figuresOf(to), from, to, changed),
    ...valueFacts('date', datesOf(from), datesOf(to), from, to, changed),
    ...valueFacts('name', namesIn(from), namesIn(to), from, to, changed),
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
    for (const source of match.sources) users.set(source, [...(users.get(source) ?? []), number]);
  });
  fromPieces.forEach((piece, number) => {
    const found = (users.get(number) ?? []).map((k) => toPieces[k]).filter((other) => other !== undefined);
    const fates = (users.get(number) ?? []).map((k) => matches[k]?.fate);
    const a = range(piece);
    const same = found.some((other) => excerptOf(from, a) === excerptOf(to, other));
    const state: FactState =
      found.length === 0 ? 'dropped' : fates.includes('exact') ? (same ? 'exact' : 'cosmetic') : 'altered';
    facts.push({
      kind: 'quotation',
      label: excerpt(from.version.text, a),
      a: [a],
      b: found.map(range),
      state,
    });
  });
  toPieces.forEach((piece, number) => {
    if (matches[number]?.fate === 'none')
      facts.push({
        kind: 'quotation',
        label: excerpt(to.version.text, piece),
        a: [],
        b: [range(piece)],
        state: 'new',
      });
  });
  return facts;
}

function excerptOf(reading: Reading, place: Range): string {
  return reading.version.text.slice(place.start, place.end).replace(/\s+/gu, ' ');
}

function grouped(items: readonly (Range & { readonly key: string })[]): Entry[] {
  const entries = new Map<string, Range[]>();
  for (const item of items) entries.set(item.key, [...(entries.get(item.key) ?? []), range(item)]);
  return [...entries].map(([key, ranges]) => ({ key, ranges }));
}

function figuresOf(reading: Reading): Entry[] {
  return grouped(
    reading.figures.flat().map((figure) => ({ ...range(figure), key: quantityKey(figure.quantity) })),
  );
}

function datesOf(reading: Reading): Entry[] {
  return grouped(reading.dates.flat().map((date) => ({ ...range(date), key: date.key })));
}

/** Names, each later short form with the full one it stands for. */
function namesIn(reading: Reading): Entry[] {
  const full: { readonly name: NameToken; readonly ranges: Range[] }[] = [];
  const all = reading.names.flat();
  for (const name of [...all].sort((x, y) => y.parts.length - x.parts.length || x.start - y.start)) {
    const holder = full.find((entry) => compareNames(entry.name.parts, name.parts) !== 'other');
    if (holder) holder.ranges.push(range(name));
    else full.push({ name, ranges: [range(name)] });
  }
  return full
    .map(({ name, ranges }) => ({
      key: name.parts.join(' '),
      ranges: ranges.sort((x, y) => x.start - y.start),
    }))
    .sort((x, y) => (x.ranges[0]?.start ?? 0) - (y.ranges[0]?.start ?? 0));
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
  const taken = new Set<Entry>();
  const same = (x: Entry, y: Entry): boolean =>
    x.key === y.key || (kind === 'name' && compareNames(x.key.split(' '), y.key.split(' ')) !== 'other');
  for (const x of a) {
    const y =
      b.find((entry) => !taken.has(entry) && x.key === entry.key) ??
      b.find((entry) => !taken.has(entry) && same(x, entry));
    const first = x.ranges[0];
    if (!first) continue;
    const label = excerpt(from.version.text, first);
    if (y) {
      taken.add(y);
      const texts = new Set(x.ranges.map((place) => excerptOf(from, place)));
      const state = y.ranges.some((place) => texts.has(excerptOf(to, place))) ? 'exact' : 'cosmetic';
      facts.push({ kind, label, a: x.ranges, b: y.ranges, state });
      continue;
    }
    const went = x.ranges.map((place) => changed.get(place.start)).filter((place) => place !== undefined);
    const other = b.find(
      (entry) =>
        !taken.has(entry) && entry.ranges.some((place) => went.some((to) => to.start === place.start)),
    );
    if (other) taken.add(other);
    facts.push({
      kind,
      label,
      a: x.ranges,
      b: other?.ranges ?? went,
      state: went.length ? 'altered' : 'dropped',
    });
  }
  for (const y of b) {
    const first = y.ranges[0];
    if (!taken.has(y) && first)
      facts.push({ kind, label: excerpt(to.version.text, first), a: [], b: y.ranges, state: 'new' });
  }
  return facts;
}

function range({ start, end }: Range): Range {
  return { start, end };
}
