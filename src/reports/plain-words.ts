import type { Part, ReportParagraph, Segment } from './model';

/** The own words of a paragraph, without the cuts shown in it. */
export const ownText = ({ parts }: ReportParagraph): string =>
  parts.map((part) => part.segments.map(ownWords).join('')).join('');

const ownWords = ({ foreign, text }: Segment): string => (foreign ? '' : text);

/** What became of a paragraph's sentences, each once, in order. */
export function fates({ parts }: ReportParagraph): string[] {
  const found = parts.flatMap(({ status, moved }: Part) =>
    status === null ? [] : moved ? [status, 'moved'] : [status],
  );
  return [...new Set(found)];
}
