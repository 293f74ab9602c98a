import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sumCounts } from '../account/counts';
import { toldFacts } from '../account/facts';
import { MARKS, type Mark } from '../account/marks';
import { recutsOf } from '../account/recuts';
import { wordCount } from '../account/word-count';
import type { Collation, Version } from '../engine';
import { makeCell, makeColumn, type Column } from './cells';
import { reportPairs } from './pairs';
import { reportFindings } from './findings';
import { Lookup } from './lookup';
import type {
  Report,
  ReportContent,
  ReportFinding,
  ReportNote,
  ReportRequest,
  ReportRow,
  ReportVersion,
} from './model';
import { siglum } from '../account/siglum';
import { versionNames } from './version-names';

/** Puts a collation and what the reviewer said of it into words and numbers that every format prints. Pure. */
export function buildReport(collation: Collation, request: ReportRequest): Report {
  const steps = buildSteps(collation, request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** `buildReport` in steps, one a passage, so that who calls can show progress, breathe and give up in between. */
export function* buildSteps(
  collation: Collation,
  request: ReportRequest,
): Generator<{ readonly done: number; readonly total: number }, Report> {
  const lookup = new Lookup(collation);
  const detail = request.detail ?? 'phrases';
  const content = request.content ?? 'all';
  const notes = request.notes ?? [];
  const findings = reportFindings(lookup, notes);
  const recut = recutParagraphs(lookup);
  const columns = collation.versions.map(({ id }) => makeColumn(id, { lookup, detail, findings }));
  const rows: ReportRow[] = [];
  const total = lookup.passages.length;
  for (let index = 0; index < total; index += 1) {
    rows.push(makeRow(index, columns, lookup, recut, findings, notes));
    yield { done: index + 1, total };
  }
  const shown = rows.filter((row) => isShown(row, content));
  const pairs = reportPairs(collation, lookup);
  const names = versionNames(collation.versions);
  return {
    program: { name: 'Variorum', version: request.program },
    generated: request.generated,
    content,
    detail,
    options: request.options ?? {},
    base: collation.base,
    versions: collation.versions.map((version, index) =>
      reportVersion(version, index, names.get(version.id) ?? version.title, lookup),
    ),
    pairs,
    counts: sumCounts(pairs.flatMap(({ withBase, counts }) => (withBase ? [counts] : []))),
    rows: shown,
    rowsLeftOut: rows.length - shown.length,
    findings,
    facts: toldFacts(collation).facts,
    lineage: collation.lineage,
    notes,
    complete: collation.complete,
    collation,
  };
}

function isShown(row: ReportRow, content: ReportContent): boolean {
  if (content === 'all' || row.notes.length > 0) return true;
  return content === 'changes' ? row.changed || row.findings.length > 0 : row.findings.length > 0;
}

function reportVersion(version: Version, index: number, name: string, lookup: Lookup): ReportVersion {
  const { collation } = lookup;
  const nearest = collation.nearest[version.id] ?? null;
  const nearestShares = nearest === null ? null : lookup.shares(version.id, nearest);
  return {
    id: version.id,
    siglum: siglum(index),
    title: version.title,
    name,
    isBase: version.id === collation.base,
    language: version.language,
    words: wordCount(version.text),
    paragraphs: version.paragraphs.length,
    sentences: version.sentences.length,
    textChecksum: bytesToHex(sha256(new TextEncoder().encode(version.text))),
    source: version.source ?? null,
    shares: version.id === collation.base ? null : lookup.shares(version.id, collation.base),
    nearest: nearest !== null && nearestShares ? { version: nearest, shares: nearestShares } : null,
  };
}

function makeRow(
  index: number,
  columns: readonly Column[],
  lookup: Lookup,
  recut: ReadonlySet<number>,
  findings: readonly ReportFinding[],
  notes: readonly ReportNote[],
): ReportRow {
  const row = lookup.passages[index] ?? { cells: {}, rows: [] };
  const cells = columns.map((column) => makeCell(column, row, index));
  const marks = new Set<Mark>();
  for (const cell of cells) {
    for (const part of cell.paragraphs.flatMap(({ parts }) => parts)) {
      if (part.status) marks.add(part.status);
      if (part.moved) marks.add('moved');
    }
    for (const { kind } of cell.absences) if (kind !== 'elsewhere') marks.add(kind);
  }
  if ((row.cells[lookup.base.id] ?? []).some((paragraph) => recut.has(paragraph))) marks.add('merged');
  const number = index + 1;
  return {
    number,
    marks: MARKS.filter((mark) => marks.has(mark)),
    changed: [...marks].some((mark) => mark !== 'identical' && mark !== 'cosmetic'),
    cells,
    findings: findings
      .filter(({ withBase, a, b }) => withBase && (a?.row === number || b?.row === number))
      .map((finding) => finding.number),
    notes: notes.filter(({ target }) => target.kind === 'row' && target.row === index),
  };
}

/** Paragraphs of the base that were split or merged in some version. */
function recutParagraphs({ base, collation }: Lookup): ReadonlySet<number> {
  return new Set(
    collation.versions.flatMap((version) => {
      const pair = collation.pairs.find(({ from, to }) => from === base.id && to === version.id);
      return pair ? recutsOf(pair, base, version).flatMap(({ a }) => a) : [];
    }),
  );
}
