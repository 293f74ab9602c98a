import { formatPatch, structuredPatch, type StructuredPatch, type StructuredPatchHunk } from 'diff';
import type { Version } from '../engine';
import { Lookup } from './lookup';
import type { Report } from './model';
import { redlines } from './redline';

/** Lines around a change, as `diff -u` prints. */
const CONTEXT = 3;

/**
 * A unified diff of the lines, which `patch` applies to the base's file: one file a version. A paragraph is a
 * line, so the patch tells that it changed, not how; what the collation knows beyond that has no place in
 * this format. Where the report shows passages with findings only, these are the hunks that are left;
 * unchanged passages are in none.
 */
export function renderPatch(report: Report, options: { readonly against?: string }): string {
  const lookup = new Lookup(report.collation);
  return redlines(report, options.against)
    .map(({ base, other }) => {
      const patch = structuredPatch(
        `a/${fileName(base)}`,
        `b/${fileName(other)}`,
        base.text,
        other.text,
        undefined,
        undefined,
        { context: CONTEXT },
      );
      return formatPatch(
        report.content === 'findings' ? only(patch, shownLines(report, lookup, base, other)) : patch,
      ).replace(/^=+\n/, '');
    })
    .join('');
}

interface Lines {
  readonly base: ReadonlySet<number>;
  readonly other: ReadonlySet<number>;
}

/**
 * The hunks that change a shown line. Where those before them are left out, they come to stand elsewhere in
 * the new file.
 */
function only(patch: StructuredPatch, shown: Lines): StructuredPatch {
  let leftOut = 0;
  const hunks = patch.hunks.flatMap((hunk) => {
    if (touches(hunk, shown)) return [{ ...hunk, newStart: hunk.newStart - leftOut }];
    leftOut += hunk.newLines - hunk.oldLines;
    return [];
  });
  return { ...patch, hunks };
}

function touches({ lines, oldStart, newStart }: StructuredPatchHunk, shown: Lines): boolean {
  let [oldLine, newLine] = [oldStart, newStart];
  return lines.some((line) => {
    if (line.startsWith('\\')) return false;
    if (line.startsWith('-')) return shown.base.has(oldLine++);
    if (line.startsWith('+')) return shown.other.has(newLine++);
    oldLine += 1;
    newLine += 1;
    return false;
  });
}

/** Numbers, from 1, of the lines on which the shown passages stand. */
function shownLines(report: Report, lookup: Lookup, base: Version, other: Version): Lines {
  const rows = new Set(report.rows.map(({ number }) => number - 1));
  const linesOf = (version: Version): Set<number> => {
    const lines = new Set<number>();
    let [at, line] = [0, 1];
    version.paragraphs.forEach(({ start, end }, paragraph) => {
      line += breaks(version.text.slice(at, start));
      const last = line + breaks(version.text.slice(start, end));
      if (rows.has(lookup.rowOf(version.id, paragraph))) {
        for (let number = line; number <= last; number += 1) lines.add(number);
      }
      [at, line] = [end, last];
    });
    return lines;
  };
  return { base: linesOf(base), other: linesOf(other) };
}

const breaks = (text: string): number => text.split('\n').length - 1;

/** A name without line ends or tabs, which would end it in the head of a patch. */
const fileName = ({ source, id }: Version): string => (source?.name ?? id).replace(/\p{Cc}+/gu, '_');
