import { describe, expect, it } from 'vitest';
import { isCarried } from '../../../../../src/engine/findings/speakers/carried-sources';
import { bySentence } from '../../../../../src/engine/findings/speakers/clauses';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { viewed } from '../../../../support/linked-sides';

/** Whether a sentence beside the one of a number carries the source of the first text along. */
function carried(one: string, two: readonly string[], target: number, speaksForItself = false): boolean {
  const { view, from, to } = viewed(one, two);
  const clauses = bySentence(attributionsOf(to));
  const sources = bySentence(attributionsOf(from));
  const copy = { view, from, to, lexicon: null, clauses, sources, speaksForItself: () => speaksForItself };
  return isCarried(copy, target, attributionsOf(from)[0]!);
}

describe('isCarried', () => {
  const ONE = 'Police said the skipper, who swam ashore, had no licence.';

  it.each([
    ['the other half of a split says who', ['The skipper swam ashore.', 'Police suspect he had no licence.'], 0, true],
    ['somebody else says the other half', ['The skipper swam ashore.', 'Ana Petrak asked for rope.'], 0, false],
    ['whoever says so announces it', ['The skipper swam ashore.', 'Police gave the news on Monday.'], 0, true],
    ['somebody else does', ['The skipper swam ashore.', 'Ana Petrak gave the news on Monday.'], 0, false],
    ['nobody says anything', ['The skipper swam ashore.', 'The skipper had no licence.'], 0, false],
  ])('%s', (_, two, target, is) => expect(carried(ONE, two, target)).toBe(is)); // prettier-ignore

  it('not by a sentence that has its source from elsewhere', () =>
    expect(carried(ONE, ['The skipper swam ashore.', 'Police suspect he had no licence.'], 0, true)).toBe(
      false,
    ));
});
