import { describe, expect, it } from 'vitest';
import { cite, citeStretch, FINDING_NAME, percent, VERDICT_NAME } from '../../../../src/renderer/state/words';
import { FINDING_NAMES, VERDICT_NAMES } from '../../../../src/reports/labels';

describe('the words of the window', () => {
  it('call findings and verdicts what the reports call them, so that an editor finds the one in the other', () => {
    expect(FINDING_NAME).toEqual(FINDING_NAMES);
    expect(VERDICT_NAME).toEqual(VERDICT_NAMES);
  });
});

describe('a share in per cent', () => {
  it.each([
    [0, '0%'],
    [0.001, '<1%'],
    [0.006, '1%'],
    [0.5, '50%'],
    [0.994, '99%'],
    [0.998, '>99%'],
    [1 - 1e-15, '100%'],
    [1, '100%'],
  ] as const)('%f is %s', (share, told) => {
    expect(percent(share)).toBe(told);
  });
});

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
