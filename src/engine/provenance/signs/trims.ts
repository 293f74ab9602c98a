import type { Edit, Range } from '../../model';
import type { Token } from '../../reading/tokens';

/** What was cut from the first side in a place, and what was put in on the second. */
export interface Change {
  readonly cut: Range[];
  readonly put: Range[];
}

/** Adds the words that were only cut from the first side of an edited link, and those only put in on the second. */
export function addTrims(
  trimmed: [number, number],
  edits: readonly Edit[],
  a: readonly Token[],
  b: readonly Token[],
): void {
  // What stands in the place of something else is no trim.
  const oneSided = changesIn(edits).filter(({ cut, put }) => cut.length === 0 || put.length === 0);
  for (const { cut, put } of oneSided) {
    for (const range of cut) trimmed[0] += wordsIn(a, range);
    for (const range of put) trimmed[1] += wordsIn(b, range);
  }
}

/** The places between what is kept where words were cut or put in. */
export function changesIn(edits: readonly Edit[]): Change[] {
  const changes: Change[] = [{ cut: [], put: [] }];
  for (const { kind, a, b } of edits) {
    if (kind === 'kept') {
      changes.push({ cut: [], put: [] });
      continue;
    }
    if (a) changes.at(-1)!.cut.push(a);
    if (b) changes.at(-1)!.put.push(b);
  }
  return changes.filter(({ cut, put }) => cut.length + put.length > 0);
}

function wordsIn(tokens: readonly Token[], range: Range): number {
  return tokens.filter(
    ({ start, end, punctuation }) => !punctuation && start >= range.start && end <= range.end,
  ).length;
}
