import type { Report } from './model';

/**
 * The collation itself, as the engine made it, with what only a report knows under `report`: when and with what it was
 * made, sigla, checksums, counts, notes and verdicts. The collation is whole whatever the report's content is: `report.rows` names
 * the rows that the content asks for. `docs/collation.schema.json` describes it. Half a surrogate pair is written as its escape, so the text survives.
 */
export function renderJson(report: Report): string {
  const { collation, program, generated, content, detail, options, versions, pairs, counts, rows, notes } =
    report;
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
    rows: rows.map(({ number }) => number - 1),
    notes,
  };
  return `${JSON.stringify({ ...collation, report: about }, null, 1)}\n`;
}
