import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../../src/account/marks';
import { collate, versionFromText } from '../../../../src/engine';
import { buildReport } from '../../../../src/reports';
import { renderText } from '../../../../src/reports/text';
import { wrap } from '../../../../src/reports/text/wrap';
import { WHEN } from '../fixture';

const lines = (text: string, width: number): string[] => wrap([{ text, paint: (words) => words }], width);

describe('lines of a text report', () => {
  it('end at spaces, never at a no-break one, which is written as any other', () => {
    expect(lines('paid 14\u00A0million kroner', 12)).toEqual(['paid', '14 million', 'kroner']);
    expect(lines('paid 14 million kroner', 12)).toEqual(['paid 14', 'million', 'kroner']);
  });

  it('hold each count together with its word, however narrow they are', () => {
    const versions = ['One sentence is here.', 'Another one stands there.'].map((text, at) =>
      versionFromText(text, { id: `v${at}`, title: `Story ${at}` }),
    );
    const report = buildReport(collate(versions), { generated: WHEN, program: '1.2.3' });
    for (let width = 40; width <= 100; width += 1) {
      const shown = renderText(report, { width }).split('\n');
      const first = shown.findIndex((line) => /^[a-z][a-z ]* \d+,/u.test(line));
      const block = shown.slice(
        first,
        shown.findIndex((line) => line.startsWith('[-cut-]')),
      );
      expect(block.join(' ').split(', ')).toHaveLength(MARKS.length);
      for (const line of block) expect(line).toMatch(/^(?:[a-z][a-z :]* \d+(?:, |,$|$))+$/u);
    }
  });
});
