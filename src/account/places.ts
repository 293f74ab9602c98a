import type { Finding, Version } from '../engine';

/** Number of the paragraph that holds `offset`, or of the last one before it. */
export function paragraphAt({ paragraphs }: Pick<Version, 'paragraphs'>, offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where a finding stands in reading order, by which findings against the base are numbered: by what it says
 * of the base, else of the version. `rowOf` tells in which row a paragraph of a version stands.
 */
export function readingPlace(
  { a, b }: Pick<Finding, 'a' | 'b'>,
  from: Version,
  to: Version,
  rowOf: (version: Version, paragraph: number) => number,
): number {
  const [version, range] = a ? [from, a] : [to, b];
  if (!range) return 0;
  return rowOf(version, paragraphAt(version, range.start)) + (range.start + 1) / (version.text.length + 2);
}
