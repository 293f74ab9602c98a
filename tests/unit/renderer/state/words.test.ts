import { describe, expect, it } from 'vitest';
import { cite, citeStretch } from '../../../../src/renderer/state/words';

describe('a citation', () => {
  it.each([
    [[], ''],
    [[3], '¶4'],
    [[3, 4, 5], '¶4–6'],
    [[3, 5], '¶4, 6'],
    [[3, 4, 6, 8, 9], '¶4–5, 7, 9–10'],
  ])('of %j is %s', (paragraphs, cited) => {
    expect(cite(paragraphs)).toBe(cited);
  });

  it('of a stretch names its ends', () => {
    expect([citeStretch(3, 3), citeStretch(3, 5)]).toEqual(['¶4', '¶4–6']);
  });
});
