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
/** As a Word file can hold it: what XML forbids is shown as a replacement. */
const holdable = (text: string) =>
  plain(text).replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}');

function expectBoth(base: string, other: string): void {
  const document = xml(redline(base, other));
  expect(resolveChanges(document, 'accept')).toBe(holdable(other));
  expect(resolveChanges(document, 'reject')).toBe(holdable(base));
}

type Texts = readonly [base: string, other: string];

const damagedPair: fc.Arbitrary<Texts> = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.integer({ min: 1, max: 12 }),
    fc.array(damage, { maxLength: 4 }),
    fc.array(damage, { maxLength: 8 }),
  )
  .map(([story, length, one, two]) => {
    const short = story.split('\n').slice(0, length).join('\n');
    return [damageStory(short, one), damageStory(short, two)];
  });

/** Several paragraphs that are taken out and put back elsewhere together. */
const movedBlock: fc.Arbitrary<Texts> = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.nat(8),
    fc.nat(8),
    fc.integer({ min: 2, max: 4 }),
    fc.constantFrom('\n', '\n\n', '\r\n\r\n'),
  )
  .map(([story, from, to, number, between]) => {
    const base = story.split('\n').filter(Boolean).slice(0, 12);
    const rest = base.toSpliced(from, number);
    return [base.join(between), rest.toSpliced(to, 0, ...base.slice(from, from + number)).join(between)];
  });

/** Line ends of every kind, empty paragraphs, forbidden characters, scripts, and a few sentences. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...['\n', '\n\n', '\r\n', '\r', ' ', '  ', '\t', '\u2028', '\u0085', '\v', '\f', '\ufeff', '\u202e'],
      ...[
        '\u0000',
        '\u0007',
        '\ud800',
        '\udfff',
        '&<>"',
        ']]>',
        '.',
        'x',
        '中文。',
        'e\u0301',
        '\u{1f468}\u200d\u{1f469}',
      ],
      ...['One is here.', 'Two is there. ', 'He said "no".', '“Yes,” she said.', '14 million'],
      ...['The mayor said on Monday that the ferry would sail.', 'The ferry would sail, the mayor said.'],
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const anyPieces: fc.Arbitrary<Texts> = fc.tuple(pieces, pieces);

const patched: fc.Arbitrary<Texts> = fc
  .tuple(pieces, fc.array(fc.tuple(fc.nat(400), fc.nat(12), pieces), { minLength: 1, maxLength: 3 }))
  .map(([base, patches]) => [
    base,
    patches.reduce((text, [at, cut, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + cut);
    }, base),
  ]);

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

  it('gives both texts back for damaged stories, whole blocks moved, and texts of any pieces', () => {
    fc.assert(
      fc.property(fc.oneof(damagedPair, movedBlock, anyPieces, patched), ([base, other]) =>
        expectBoth(base, other),
      ),
      { seed: 20260203, numRuns: 160 },
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
    expect(comments.some((text) => text.startsWith('Finding 1: Quotation altered'))).toBe(true);
    expect(comments.some((text) => text === 'Note on passage 1: To fix. Call him. (Ann)')).toBe(true);
    const opened = attributeValues(xml(parts), 'w:commentRangeStart', 'w:id');
    const closed = attributeValues(xml(parts), 'w:commentRangeEnd', 'w:id');
    const referred = attributeValues(xml(parts), 'w:commentReference', 'w:id');
    const all = comments.map((_, index) => String(index));
    for (const ids of [opened, closed, referred])
      expect(ids.toSorted((a, b) => Number(a) - Number(b))).toEqual(all);
  });

  it('parts changes at an unchanged paragraph end, which LibreOffice would take for one', () => {
    const base = 'The ferry sailed on Monday.\nThe band played.';
    const other = 'The ferry sailed on Monday. Rain fell.\nSnow fell too. The band played.';
    const [first, second, ...more] = xml(redline(base, other)).match(/<w:ins [^>]*>/g) ?? [];
    expect(more).toEqual([]);
    expect(first).toContain('w:date=');
    expect(second).not.toContain('w:date=');
  });

  it('puts in and cuts the marks of comments with the words they hang on', () => {
    const base = 'The council met on Monday evening.\n\nIt rained hard on the old harbour all night long.';
    const other = 'It rained hard on the old harbour all night long.\n\nThe council met on Monday evening.';
    const document = xml(redline(base, other));
    for (const change of ['ins', 'del']) {
      expect(document).toMatch(
        new RegExp(
          `<w:${change} [^>]*><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference`,
        ),
      );
    }
    // The one on the document as a whole stays.
    expect(document).toContain('<w:commentRangeEnd w:id="0"/><w:r>');
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

describe('a Word file of words that run from the right', () => {
  const BASE = 'הנמל של Acme Harbour ייסגר למשך שבוע.\n\nThe paper הארץ told of it first, on Monday.';
  const OTHER = 'הנמל של Acme Harbour ייסגר למשך חודש.\n\nThe paper הארץ told of it first, on Sunday.';
  const report = buildReport(
    collate([BASE, OTHER].map((text, n) => versionFromText(text, { id: `v${n}` }))),
    {
      generated: WHEN,
      program: '1.2.3',
    },
  );
  const runs = (document: string, mark: boolean) =>
    [...document.matchAll(/<w:r>(.*?)<\/w:r>/gu)]
      .map(([, run = '']) => run)
      .filter((run) => run.includes('<w:rtl/>') === mark)
      .map((run) => run.replace(/<[^>]+>/gu, ''));

  it.each(['docx', 'docx-table'] as const)('tells so of paragraphs and of runs: %s', (format) => {
    const document = xml(openDocx(renderReport(format, report) as Uint8Array));
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gu) ?? [];
    const fromRight = (words: string) =>
      paragraphs.filter((one) => one.includes(words)).map((one) => one.includes('<w:bidi/>'));
    expect(new Set(fromRight('ייסגר'))).toEqual(new Set([true]));
    expect(new Set(fromRight('told of it first'))).toEqual(new Set([false]));
    expect(runs(document, true).join('')).not.toMatch(/[A-Za-z]/u);
    expect(runs(document, false).join('')).not.toMatch(/\p{Script=Hebrew}/u);
    expect(runs(document, true)).toContain('הארץ');
  });

  it('still gives both texts back', () => expectBoth(BASE, OTHER));
});
