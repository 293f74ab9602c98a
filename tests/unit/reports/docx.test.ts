import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { buildReport, renderReport, type ReportNote } from '../../../src/reports';
import { damage, damageStory, SEEDS } from './damage';
import { attributeValues, commentTexts, openDocx, resolveChanges } from './docx-reader';
import { HOSTILE, WHEN } from './fixture';

function redline(base: string, other: string, notes: readonly ReportNote[] = []) {
  const versions = [
    versionFromText(base, { id: 'a' }),
    versionFromText(other, { id: 'b', title: 'Other <&"> one' }),
  ];
  const report = buildReport(collate(versions), { generated: WHEN, program: '1.2.3', notes });
  return openDocx(renderReport('docx', report) as Uint8Array);
}

const xml = (parts: Readonly<Record<string, string>>) => parts['word/document.xml'] ?? '';
const plain = (text: string) => text.replace(/\r\n?/g, '\n');

function expectBoth(base: string, other: string): void {
  const document = xml(redline(base, other));
  expect(resolveChanges(document, 'accept')).toBe(plain(other));
  expect(resolveChanges(document, 'reject')).toBe(plain(base));
}

describe('the Word redline', () => {
  it.each([
    ['the seeds, one way', SEEDS[1]!, SEEDS[2]!],
    ['the seeds, the other way', SEEDS[2]!, SEEDS[0]!],
    ['a last paragraph cut', 'One is here.\nTwo is there.', 'One is here.'],
    ['a first paragraph put in', 'Two is there.', 'One is here.\nTwo is there.'],
    ['blank lines put in', 'One is here.\nTwo is there.\n', 'One is here.\n\n\nTwo is there.'],
    ['paragraphs joined', 'One is here.\nTwo is there.', 'One is here. Two is there.'],
    ['white space at the ends', '  One is here.\t\n', '\n\tOne is here. '],
    ['nothing in common', 'Apples are red.\nPears are green.', 'Tomorrow it will rain.'],
    ['line ends of another kind', 'One is here.\r\nTwo is there.\r\n', 'One is here.\nTwo was there.\n'],
  ])('gives both texts back: %s', (_, base, other) => expectBoth(base, other));

  it('gives both texts back for damaged stories', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.array(damage, { maxLength: 8 }), (story, steps) => {
        const short = story.split('\n').slice(0, 12).join('\n');
        expectBoth(short, damageStory(short, steps));
      }),
      { seed: 20260203, numRuns: 60 },
    );
  });

  it('says which characters Word cannot hold instead of dropping them', () => {
    const parts = redline('A bell \u0007 rang and \ud800 broke.', 'A bell \u0007 rang twice.');
    expect(resolveChanges(xml(parts), 'accept')).toBe('A bell \u{fffd} rang twice.');
    const comments = commentTexts(parts['word/comments.xml'] ?? '').join('\n');
    expect(comments).toContain('the character U+0007, which a Word file cannot hold');
    expect(comments).toContain('U+D800');
  });

  it('keeps hostile text as text', () => {
    const parts = redline(HOSTILE.join('\n'), HOSTILE.toReversed().join('\n'));
    const shown = plain(HOSTILE.join('\n')).replace(/[^\P{Cc}\t\n\u007f-\u009f]|\p{Surrogate}/gu, '\u{fffd}');
    expect(resolveChanges(xml(parts), 'reject')).toBe(shown);
  });

  it('labels moves, findings and notes in comments', () => {
    const base =
      'The council met on Monday evening.\n\nThe mayor said: "We will never raise the fares." He left.\n\nIt rained hard on the old harbour all night long.';
    const other =
      'It rained hard on the old harbour all night long.\n\nThe council met on Monday evening.\n\nThe mayor said: "We will certainly raise the fares." He left.';
    const parts = redline(base, other, [
      { target: { kind: 'row', row: 0 }, verdict: 'to-fix', comment: 'Call him.', by: 'Ann' },
    ]);
    const comments = commentTexts(parts['word/comments.xml'] ?? '');
    expect(comments[0]).toContain('text SHA-256');
    expect(comments.some((text) => /^Moved, not cut: it stands in B ¶\d\.$/.test(text))).toBe(true);
    expect(comments.some((text) => /^Moved, not new: it stood in A ¶\d\.$/.test(text))).toBe(true);
    expect(comments.some((text) => text.startsWith('Finding 1: Quote altered'))).toBe(true);
    expect(comments.some((text) => text === 'Note on passage 1: To fix. Call him. (Ann)')).toBe(true);
    const opened = attributeValues(xml(parts), 'w:commentRangeStart', 'w:id');
    const closed = attributeValues(xml(parts), 'w:commentRangeEnd', 'w:id');
    const referred = attributeValues(xml(parts), 'w:commentReference', 'w:id');
    const all = comments.map((_, index) => String(index));
    for (const ids of [opened, closed, referred])
      expect(ids.toSorted((a, b) => Number(a) - Number(b))).toEqual(all);
  });

  it('numbers every change once', () => {
    const document = xml(redline(SEEDS[0]!, SEEDS[2]!));
    const ids = [
      ...attributeValues(document, 'w:ins', 'w:id'),
      ...attributeValues(document, 'w:del', 'w:id'),
    ];
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses no native move marks', () => {
    expect(xml(redline(SEEDS[1]!, SEEDS[0]!))).not.toMatch(/w:move(From|To)/);
  });
});
