import { createTwoFilesPatch } from 'diff';
import type { Version } from '../engine';
import type { Report } from './model';
import { redlines } from './redline';

/** Lines around a change, as `diff -u` prints. */
const CONTEXT = 3;

/**
 * A unified diff of the lines, which `patch` applies to the base's file: one file a version. A paragraph is a line, so the
 * patch tells that it changed, not how; what the collation knows beyond that has no place in this format.
 */
export function renderPatch(report: Report, options: { readonly against?: string }): string {
  return redlines(report, options.against)
    .map(({ base, other }) =>
      createTwoFilesPatch(
        `a/${fileName(base)}`,
        `b/${fileName(other)}`,
        base.text,
        other.text,
        undefined,
        undefined,
        {
          context: CONTEXT,
        },
      ).replace(/^=+\n/, ''),
    )
    .join('');
}

/** A name without line ends or tabs, which would end it in the head of a patch. */
const fileName = ({ source, id }: Version): string => (source?.name ?? id).replace(/\p{Cc}+/gu, '_');
