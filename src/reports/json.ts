import { type Passage, passagesOf } from '../engine';
import type { Report, ReportNote } from './model';

/**
 * The collation itself, as the engine made it, with what only a report knows under `report`: when and with
 * what it was made, sigla, checksums, counts, notes and verdicts, and which rows other formats draw together
 * to a passage. The collation is whole whatever the report's content is: `report.rows` names the rows that
 * the content asks for. `docs/collation.schema.json` describes it. Half a surrogate pair is written as its
 * escape, so the text survives.
 */
export function renderJson(report: Report): string {
  const { collation, program, generated, content, detail, options, versions, pairs, counts, rows, notes } =
    report;
  const passages = passagesOf(collation);
  const about = {
    program,
    generated,
    content,
    detail,
    options,
    versions: versions.map(({ id, siglum, isBase, words, textChecksum }) => ({
      id,
      siglum,
      isBase,
      words,
      textChecksum,
    })),
    pairs: pairs.map((pair) => ({ from: pair.from, to: pair.to, counts: pair.counts, shares: pair.shares })),
    counts,
    passages: passages.map((passage) => passage.rows),
    rows: rows.flatMap(({ number }) => passages[number - 1]?.rows ?? []),
    notes: notes.map((note) => byRow(note, passages)),
  };
  return `${JSON.stringify({ ...collation, report: about }, null, 1)}\n`;
}

/** A note on a passage is addressed by the first of its rows. */
function byRow(note: ReportNote, passages: readonly Passage[]): ReportNote {
  if (note.target.kind !== 'row') return note;
  return { ...note, target: { kind: 'row', row: passages[note.target.row]?.rows[0] ?? note.target.row } };
}
