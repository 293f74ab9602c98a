import {
  type Collation,
  type Finding,
  type FindingType,
  type Passage,
  passagesOf,
  type Range,
  type Version,
  type VersionId,
} from '../engine';
import type { FindingTarget, Note, Quote, Review, RowTarget } from './model';

/**
 * A note with the place in a collation that it speaks of; the indices count from 0. A row is what a reader
 * sees as one: a passage, numbered as `passagesOf` lays them out.
 */
export interface ResolvedNote {
  readonly target:
    | { readonly kind: 'row'; readonly row: number }
    | {
        readonly kind: 'finding';
        readonly from: VersionId;
        readonly to: VersionId;
        readonly finding: number;
      };
  readonly verdict: Note['verdict'];
  readonly comment: string;
  readonly by?: string;
  readonly at?: string;
}

export interface ResolvedNotes {
  readonly notes: readonly ResolvedNote[];
  /** Notes whose place is no longer there: to be shown, never dropped in silence. */
  readonly unresolved: readonly Note[];
}

/** How a note finds a passage again: by all its paragraphs. */
export function rowTarget(collation: Collation, row: number): RowTarget {
  const cells = passagesOf(collation)[row]?.cells ?? {};
  return {
    kind: 'row',
    paragraphs: collation.versions.flatMap((version) =>
      (cells[version.id] ?? []).map((paragraph) => ({
        version: version.id,
        ...quoteParagraph(version, paragraph),
      })),
    ),
  };
}

/** How a note finds a finding again: by its type and the words it marks. */
export function findingTarget(
  collation: Collation,
  from: VersionId,
  to: VersionId,
  finding: Finding,
): FindingTarget {
  return {
    kind: 'finding',
    type: finding.type,
    from,
    to,
    a: quoteRange(textOf(collation, from), finding.a),
    b: quoteRange(textOf(collation, to), finding.b),
  };
}

/** Finds the places that the notes of a review speak of in a collation of its versions. */
export function resolveNotes(review: Pick<Review, 'notes'>, collation: Collation): ResolvedNotes {
  const passages = passagesOf(collation);
  const rowsOf = new Map(
    collation.versions.map((version) => [version.id, paragraphsByQuote(version, passages)]),
  );
  const findings = findingsByPrint(collation);
  const notes: ResolvedNote[] = [];
  const unresolved: Note[] = [];
  for (const note of review.notes) {
    const target =
      note.target.kind === 'row'
        ? resolveRow(note.target, rowsOf)
        : resolveFinding(note.target, findings(note.target));
    if (target) notes.push({ ...note, target });
    else unresolved.push(note);
  }
  return { notes, unresolved };
}

/** The passage that holds most of the quoted paragraphs; of two the first. */
function resolveRow(
  target: RowTarget,
  rowsOf: ReadonlyMap<VersionId, ReadonlyMap<string, number>>,
): { readonly kind: 'row'; readonly row: number } | null {
  const votes = new Map<number, number>();
  for (const paragraph of target.paragraphs) {
    const row = rowsOf.get(paragraph.version)?.get(keyOf(paragraph));
    if (row !== undefined) votes.set(row, (votes.get(row) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB);
  return best ? { kind: 'row', row: best[0] } : null;
}

/** The one finding of the pair, in the same direction, with the same type and words. */
function resolveFinding(
  { from, to, type, a, b }: FindingTarget,
  findings: ReadonlyMap<string, number>,
): ResolvedNote['target'] | null {
  const finding = findings.get(fingerprint(type, a, b));
  return finding === undefined ? null : { kind: 'finding', from, to, finding };
}

/** The findings of a pair by what a note knows of them, each pair looked through once; of equal ones the first. */
function findingsByPrint(
  collation: Collation,
): (pair: Pick<FindingTarget, 'from' | 'to'>) => ReadonlyMap<string, number> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return ({ from, to }) => {
    const key = JSON.stringify([from, to]);
    const before = known.get(key);
    if (before) return before;
    const pair = collation.pairs.find((one) => one.from === from && one.to === to);
    const [a, b] = [textOf(collation, from), textOf(collation, to)];
    const found = new Map<string, number>();
    pair?.findings.forEach((finding, index) => {
      const print = fingerprint(finding.type, quoteRange(a, finding.a), quoteRange(b, finding.b));
      if (!found.has(print)) found.set(print, index);
    });
    known.set(key, found);
    return found;
  };
}

const fingerprint = (type: FindingType, a: Quote | null, b: Quote | null): string =>
  JSON.stringify([type, a && keyOf(a), b && keyOf(b)]);

const keyOf = ({ text, occurrence }: Quote): string => `${occurrence}:${text}`;

const textOf = (collation: Collation, id: VersionId): string =>
  collation.versions.find((version) => version.id === id)?.text ?? '';

function quoteRange(text: string, range: Range | null): Quote | null {
  if (!range) return null;
  const words = text.slice(range.start, range.end);
  let occurrence = 0;
  for (
    let at = text.indexOf(words);
    words !== '' && at >= 0 && at < range.start;
    at = text.indexOf(words, at + 1)
  ) {
    occurrence += 1;
  }
  return { text: words, occurrence };
}

function quoteParagraph(version: Version, number: number): Quote {
  const words = (index: number): string => {
    const paragraph = version.paragraphs[index];
    return paragraph ? version.text.slice(paragraph.start, paragraph.end) : '';
  };
  const text = words(number);
  const before = version.paragraphs.slice(0, number);
  return { text, occurrence: before.filter((_, index) => words(index) === text).length };
}

/** Passage by quoted paragraph. */
function paragraphsByQuote(version: Version, passages: readonly Passage[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const keys = version.paragraphs.map(({ start, end }) => {
    const text = version.text.slice(start, end);
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    return keyOf({ text, occurrence });
  });
  const rows = new Map<string, number>();
  passages.forEach((row, index) => {
    for (const paragraph of row.cells[version.id] ?? []) {
      const key = keys[paragraph];
      if (key !== undefined) rows.set(key, index);
    }
  });
  return rows;
}
