import type { Range, Version } from '../engine';
import { slice, type Lookup } from './lookup';
import type { Place, ReportFinding, ReportNote } from './model';
import type { Highlight } from './segments';

/** All findings, numbered: those with the base first, each pair's in reading order. */
export function reportFindings(lookup: Lookup, notes: readonly ReportNote[]): ReportFinding[] {
  const { pairs, base } = lookup.collation;
  const withBase = (pair: { from: string; to: string }) => pair.from === base || pair.to === base;
  const ordered = [...pairs.filter(withBase), ...pairs.filter((pair) => !withBase(pair))];
  const found = ordered.flatMap((pair) => {
    const from = lookup.version(pair.from);
    const to = lookup.version(pair.to);
    return pair.findings
      .map((finding, index) => ({
        type: finding.type,
        from: pair.from,
        to: pair.to,
        a: placeOf(finding.a, from, lookup),
        b: placeOf(finding.b, to, lookup),
        confidence: finding.confidence,
        message: finding.message,
        withBase: withBase(pair),
        notes: notes.filter(
          ({ target }) =>
            target.kind === 'finding' &&
            target.from === pair.from &&
            target.to === pair.to &&
            target.finding === index,
        ),
      }))
      .sort((one, two) => position(one) - position(two));
  });
  return found.map((finding, index) => ({ number: index + 1, ...finding }));
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
  const first = lookup.paragraphAt(version, range.start);
  const last = lookup.paragraphAt(version, Math.max(range.start, range.end - 1));
  const paragraphs = Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
  return { range, text: slice(version.text, range), paragraphs, row: lookup.rowOf(version.id, first) + 1 };
}

const position = ({ a, b }: { a: Place | null; b: Place | null }): number =>
  a?.range.start ?? b?.range.start ?? 0;
