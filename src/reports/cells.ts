import type { Detail, Passage, Version, VersionId } from '../engine';
import type { Lookup, View } from './lookup';
import type { Absence, Part, ReportCell, ReportFinding, ReportParagraph } from './model';
import { highlightsIn } from './findings';
import { plainSegments, sentenceSegments, type Highlight } from './segments';

export interface CellContext {
  readonly lookup: Lookup;
  readonly detail: Detail;
  readonly findings: readonly ReportFinding[];
}

/** Everything that does not change from row to row of one version. */
export interface Column {
  readonly version: Version;
  /** The version it is marked against; null for a base that prints clean. */
  readonly against: Version | null;
  readonly view: View | null;
  /** Cuts stand in the version that lacks the words, unless two versions stand side by side: then in the base. */
  readonly withCuts: boolean;
  readonly highlights: readonly Highlight[];
  readonly context: CellContext;
}

export function makeColumn(id: VersionId, context: CellContext): Column {
  const { lookup } = context;
  const version = lookup.version(id);
  const two = lookup.collation.versions.length === 2;
  const isBase = id === lookup.base.id;
  const only = lookup.collation.versions.find((other) => other.id !== id);
  const against = isBase ? (two ? (only ?? null) : null) : lookup.base;
  return {
    version,
    against,
    view: against ? lookup.view(id, against.id) : null,
    withCuts: !two,
    highlights: highlightsIn(version, context.findings),
    context,
  };
}

export function makeCell(column: Column, row: Passage, rowIndex: number): ReportCell {
  const paragraphs = row.cells[column.version.id] ?? [];
  return {
    version: column.version.id,
    paragraphs: paragraphs.map((paragraph) => makeParagraph(column, paragraph)),
    absences: makeAbsences(column, row, rowIndex),
  };
}

function makeParagraph(column: Column, number: number): ReportParagraph {
  const { version, view, against } = column;
  const paragraph = version.paragraphs[number];
  if (!paragraph) throw new RangeError(`Version "${version.id}" has no paragraph ${number}.`);
  const parts: Part[] = [];
  const sentences: number[] = [];
  let at = paragraph.start;
  const between = (to: number) => {
    if (to <= at) return;
    const segments = plainSegments(version, { start: at, end: to }, column.highlights);
    parts.push({ sentence: null, status: null, moved: false, segments });
  };
  for (let index = paragraph.firstSentence; index < paragraph.endSentence; index += 1) {
    const sentence = version.sentences[index];
    if (!sentence) continue;
    between(sentence.start);
    parts.push(makePart(column, index));
    sentences.push(index);
    at = sentence.end;
  }
  between(paragraph.end);
  const linked = sentences.flatMap((sentence) => counterparts(column, sentence));
  const alone = sentences.filter((sentence) => view && !view.linkOf.has(sentence));
  const words = parts.filter(({ sentence }) => sentence !== null);
  return {
    number: number + 1,
    kind: paragraph.kind,
    parts,
    moved: words.length > 0 && words.every(({ moved }) => moved),
    answers: against
      ? column.context.lookup.paragraphsOf(against, linked).map((paragraphNumber) => paragraphNumber + 1)
      : [],
    sharedWith: sharedWith(column, alone),
  };
}

function makePart(column: Column, sentence: number): Part {
  const { version, against, view, context, highlights, withCuts } = column;
  const range = version.sentences[sentence] ?? { start: 0, end: 0 };
  const linkNumber = view?.linkOf.get(sentence);
  const link = linkNumber === undefined ? undefined : view?.pair.links[linkNumber];
  if (!view || !against || !link) {
    const alone = version.id === context.lookup.base.id ? 'removed' : 'added';
    const segments = plainSegments(version, range, highlights);
    return { sentence, status: view ? alone : null, moved: false, segments };
  }
  const sides = {
    link,
    side: view.side,
    own: version,
    other: against,
    detail: context.detail,
    alone: version.id === context.lookup.base.id ? ('deleted' as const) : ('inserted' as const),
    withCuts,
  };
  return {
    sentence,
    status: link.relation,
    moved: link.moved,
    segments: sentenceSegments(sentence, sides, highlights),
  };
}

function counterparts({ view }: Column, sentence: number): readonly number[] {
  const number = view?.linkOf.get(sentence);
  const link = number === undefined ? undefined : view?.pair.links[number];
  return view && link ? view.other(link) : [];
}

function sharedWith({ version, context: { lookup } }: Column, alone: readonly number[]): VersionId[] {
  if (alone.length === 0) return [];
  const others = lookup.collation.versions.filter(({ id }) => id !== version.id && id !== lookup.base.id);
  return others
    .filter(({ id }) => alone.some((sentence) => lookup.view(version.id, id)?.linkOf.has(sentence)))
    .map(({ id }) => id);
}

/** What the base has in this row and the version lacks here. */
function makeAbsences(column: Column, row: Passage, rowIndex: number): Absence[] {
  const { version, context } = column;
  const { base } = context.lookup;
  if (version.id === base.id) return [];
  const view = context.lookup.view(base.id, version.id);
  const groups = new Map<string, { kind: Absence['kind']; sentences: number[]; at: Set<number> }>();
  for (const paragraph of row.cells[base.id] ?? []) {
    const { firstSentence = 0, endSentence = 0 } = base.paragraphs[paragraph] ?? {};
    for (let sentence = firstSentence; sentence < endSentence; sentence += 1) {
      const found = whereabouts(view, sentence, version, rowIndex, context.lookup);
      if (!found) continue;
      const group = groups.get(found.kind) ?? { kind: found.kind, sentences: [], at: new Set<number>() };
      group.sentences.push(sentence);
      found.at.forEach((number) => group.at.add(number));
      groups.set(found.kind, group);
    }
  }
  return [...groups.values()].map(({ kind, sentences, at }) => ({
    kind,
    paragraphs: context.lookup.paragraphsOf(base, sentences).map((number) => number + 1),
    sentences: sentences.length,
    at: [...at].sort((a, b) => a - b),
  }));
}

function whereabouts(
  view: View | null,
  sentence: number,
  version: Version,
  rowIndex: number,
  lookup: Lookup,
): { kind: Absence['kind']; at: readonly number[] } | null {
  const number = view?.linkOf.get(sentence);
  const link = number === undefined ? undefined : view?.pair.links[number];
  if (!view || !link) return { kind: 'removed', at: [] };
  const paragraphs = lookup.paragraphsOf(version, view.other(link));
  if (paragraphs.some((paragraph) => lookup.rowOf(version.id, paragraph) === rowIndex)) return null;
  return { kind: link.moved ? 'moved' : 'elsewhere', at: paragraphs.map((paragraph) => paragraph + 1) };
}
