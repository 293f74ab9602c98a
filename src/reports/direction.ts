import { directionOf, type Direction } from '../account/direction';
import type { VersionId } from '../engine';
import type { Report, ReportParagraph } from './model';

/** The direction of a paragraph as a report shows it, with what was cut from it: see {@link directionOf}. */
export function directionOfParagraph(
  { parts }: ReportParagraph,
  { versions }: Report,
  version: VersionId,
): Direction {
  const words = parts.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');
  return directionOf(words, versions.find(({ id }) => id === version)?.language);
}
