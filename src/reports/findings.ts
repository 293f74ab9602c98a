import { paragraphAt, readingPlace } from '../account/places';
import type { Range, Version } from '../engine';
import { slice, type Lookup } from './lookup';
import type { Place, ReportFinding, ReportNote } from './model';
import type { Highlight } from './segments';

/**
 * All findings, numbered: those with the base first, in reading order and so by the numbers that they have in
 * the window; then pair by pair.
 */
export function reportFindings(lookup: Lookup, notes: readonly ReportNote[]): ReportFinding[] {
  const { pairs, base } = lookup.collation;
  const found = pairs.flatMap((pair, pairNumber) => {
    const withBase = pair.from === base || pair.to === base;
    const from = lookup.version(pair.from);
    const to = lookup.version(pair.to);
    return pair.findings.map((finding, index) => ({
      pairNumber: withBase ? -1 : pairNumber,
      at: readingPlace(finding, from, to, ({ id }, paragraph) => lookup.rowOf(id, paragraph)),
      finding: {
        type: finding.type,
        from: pair.from,
        to: pair.to,
        a: placeOf(finding.a, from, lookup),
        b: placeOf(finding.b, to, lookup),
        confidence: finding.confidence,
        message: finding.message,
        withBase,
        notes: notes.filter(
          ({ target }) =>
            target.kind === 'finding' &&
            target.from === pair.from &&
            target.to === pair.to &&
            target.finding === index,
        ),
      },
    }));
  });
  return found
    .sort((one, other) => one.pairNumber - other.pairNumber || one.at - other.at)
    .map(({ finding }, index) => ({ number: index + 1, ...finding }));
}

/** The marks that findings with the base leave in a version's text. */
export function highlightsIn(version: Version, findings: readonly ReportFinding[]): Highlight[] {
  return findings.flatMap(({ withBase, from, to, a, b, number }) => {
    const place = from === version.id ? a : to === version.id ? b : null;
    return withBase && place ? [{ ...place.range, number }] : [];
  });
}

function placeOf(range: Range | null, version: Version, lookup: Lookup): Place | null {
  if (!range) return null;
  const first = paragraphAt(version, range.start);
  const last = paragraphAt(version, Math.max(range.start, range.end - 1));
  const paragraphs = Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
  return { range, text: slice(version.text, range), paragraphs, row: lookup.rowOf(version.id, first) + 1 };
}
