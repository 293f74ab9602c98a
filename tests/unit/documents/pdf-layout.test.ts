import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { withBullets } from '../../../src/documents/pdf/bullets';
import { marksOf, OPERATORS } from '../../../src/documents/pdf/drawn';
import { readableGlyphs } from '../../../src/documents/pdf/glyphs';
import type { Line } from '../../../src/documents/pdf/lines';
import { marginLines } from '../../../src/documents/pdf/margins';
import { fixture, outline, read } from './helpers';
import { pdfOf, shown } from './pdf-maker';

const line = (text: string, y: number, more: Partial<Line> = {}): Line => ({
  ...{ text, y, left: 40, right: 40 + text.length * 5, page: 1, size: 10, font: 'F', firstWord: 30 },
  ...more,
});

describe('one story as Word reads it and as PDFs show it', () => {
  it.each([
    ['vote.docx', 'vote-symbols.pdf', 'bullets of symbol fonts, at private code points and as letters'],
    ['vote.docx', 'vote-printed.pdf', 'bullets that a browser draws, between its head and foot on one page'],
    ['harbour.docx', 'harbour-printed.pdf', 'columns, an initial, a list, a quotation, a table and notes'],
  ])('%s and %s: %s', async (word, pdf) => {
    const document = await read(pdf, fixture(pdf));
    expect(outline(document)).toEqual(outline(await read(word, fixture(word))));
  });

  it('names what it left out around a printed page', async () => {
    const { notices } = await read('vote-printed.pdf', fixture('vote-printed.pdf'));
    expect(notices).toEqual([
      expect.stringMatching(
        /^Left out as running heads: “\d+\/\d+\/\d+, .+”, “Five things to know before the vote”, “http:\/\/quayside\.example\/vote\.html”\.$/,
      ),
    ]);
  });

  it('port-printed.pdf is read from right to left', async () => {
    expect(outline(await read('port-printed.pdf', fixture('port-printed.pdf')))).toEqual([
      'headline: הנמל ייסגר למשך שבוע',
      'body: מאת דנה לוי',
      'body: חיפה, 9 באפריל — מועצת הנמל החליטה ביום שלישי לסגור את הרציף המערבי למשך שבוע, לאחר שסערה פגעה בשני מנופים וגרמה נזק של 14 מיליון שקל.',
      'body: "לא הייתה לנו ברירה", אמרה יושבת הראש, רות כהן. "הבטיחות קודמת לכול, והעובדים שלנו אינם מוכנים לסכן את חייהם בשביל לוח הזמנים".',
      'list-item: • המנוף הראשון יתוקן עד יום ראשון;',
      'list-item: • המנוף השני יוחלף;',
      'body: האוניות יופנו לאשדוד עד להודעה חדשה.',
    ]);
  });
});

describe('PDF: bullets that are drawn', () => {
  it('are found by the codes that the library gives what is painted', () => {
    const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd, constructPath } = OPS;
    expect(OPERATORS).toEqual({
      ...{ save, restore, transform, path: constructPath },
      ...{ beginForm: paintFormXObjectBegin, endForm: paintFormXObjectEnd },
    });
  });

  it('make list items of the lines that they stand before', async () => {
    const text = shown([
      [40, 500, 'The plan in short is this, says the board:'],
      [60, 480, 'raise the wall'],
      [60, 468, 'buy the pumps'],
    ]);
    const square = (y: number): string => `q 1 0 0 1 48 ${y} cm 0 0 4 4 re f Q`;
    const document = await read('a.pdf', pdfOf([[text, square(481), square(469)].join('\n')]));
    expect(outline(document).slice(1)).toEqual(['list-item: • raise the wall', 'list-item: • buy the pumps']);
  });

  it.each([
    ['a rule', '0 0 40 1 re f'],
    ['a picture', '0 0 20 20 re f'],
  ])('are not %s', async (_, shape) => {
    const text = shown([
      [40, 500, 'The plan in short is this, says the board:'],
      [60, 480, 'raise the wall'],
    ]);
    const document = await read('a.pdf', pdfOf([`${text} q 1 0 0 1 18 481 cm ${shape} Q`]));
    expect(document.text).not.toContain('•');
  });

  it('are not the signs that part the words of a line', () => {
    const lines = [line('Sport', 50, { left: 40, right: 65 }), line('Weather', 50, { left: 80, right: 115 })];
    expect(withBullets(lines, [{ left: 71, right: 75, top: 44, bottom: 48 }])).toEqual(lines);
  });

  it('are none in a drawing of thousands of shapes', () => {
    const box = Float32Array.of(0, 0, 4, 4);
    const many = (count: number): number =>
      marksOf(
        {
          fnArray: Array.from({ length: count }, () => OPERATORS.path),
          argsArray: Array.from({ length: count }, () => [22, [], box]),
        },
        [0, 0, 400, 600],
        0,
      ).length;
    expect(many(5)).toBe(5);
    expect(many(5000)).toBe(0);
  });
});

describe('PDF: the margins of a single page', () => {
  const body = [
    line('Library reopens after flood', 80, { size: 20 }),
    line('The town library opened its doors again on Thursday.', 110),
    line('It cost 310,000 crowns.', 122),
  ];
  const left = (...around: Line[]): string[] => {
    const lines = [...body, ...around];
    const gone = marginLines(lines, 'Library reopens after flood | Quayside');
    return lines.filter((one) => gone.has(one)).map(({ text }) => text);
  };

  it('lose what a browser prints there', () => {
    const head = [
      line('22.11.2026, 17:06', 20, { size: 8 }),
      line('Library reopens after…', 20, { left: 200, size: 8 }),
    ];
    const foot = [
      line('https://quayside.example/a?b=1', 780, { size: 8 }),
      line('1/1', 780, { left: 380, size: 8 }),
    ];
    expect(left(...head, ...foot)).toEqual([...head, ...foot].map(({ text }) => text));
  });

  it('lose a foot that counts pages, and what the file calls no text', () => {
    expect(left(line('Quayside news service – Page 1 of 1', 780, { size: 8 }))).toHaveLength(1);
    expect(left(line('Quayside news service', 30, { size: 8, isArtifact: true }))).toHaveLength(1);
  });

  it.each([
    ['a section above the headline', line('WORLD NEWS', 20, { size: 8 })],
    ['a date alone', line('April 9, 2026', 20, { size: 8 })],
    ['a closing line', line('Reporting by Ada Lindqvist; Editing by Sam Oduya', 780, { size: 8 })],
    ['an address that closes the story', line('https://quayside.example/flood', 780, { size: 8 })],
    ['a count near the text', line('See page 2 of 5', 138, { size: 8 })],
    [
      'a sentence that counts pages',
      line(`The report, which says on page 2 of 5 that ${'the '.repeat(9)}end is near`, 780),
    ],
    ['an artifact amid the text', line('a caption', 100, { isArtifact: true })],
  ])('keep %s', (_, kept) => {
    expect(left(kept)).toEqual([]);
  });

  it('keep the sign that ends a story, which is no page number', async () => {
    const text = shown([
      [40, 500, 'The town library opened its doors again.'],
      [190, 300, '-30-'],
      [190, 40, 'Page 1'],
    ]);
    expect((await read('a.pdf', pdfOf([text]))).text).toMatch(/again\.\s+-30-$/);
    const alone = shown([
      [40, 500, 'The town library opened its doors.'],
      [190, 300, '-30-'],
    ]);
    expect((await read('a.pdf', pdfOf([alone]))).text).toMatch(/\s-30-$/);
  });
});

describe('PDF: what the file says of its parts', () => {
  it('leaves out artifacts above and below the text, and names the words among them', async () => {
    const page = [
      '/Artifact <</Type /Pagination>> BDC /Span BMC',
      shown([[40, 580, 'Quayside news service']]),
      'EMC',
      shown([[190, 20, '1']]),
      'EMC /P <</MCID 0>> BDC',
      shown([[40, 500, 'The town library opened its doors again.']]),
      'EMC',
    ];
    const document = await read('a.pdf', pdfOf([page.join('\n')]));
    expect(document.text).toBe('The town library opened its doors again.');
    expect(document.notices).toEqual(['Left out as running heads: “Quayside news service”.']);
  });

  it('keeps a page that is an artifact as a whole', async () => {
    const page = `/Artifact BMC ${shown([[40, 500, 'The town library opened its doors again.']])} EMC`;
    expect((await read('a.pdf', pdfOf([page]))).text).toBe('The town library opened its doors again.');
  });
});

describe('PDF: notes at the end', () => {
  const marked = (number: string): string =>
    [
      shown([[40, 500, 'The bill was high, the board says of the wall']]),
      shown([[246, 504, number]], 6),
    ].join('\n');
  const note = shown([[40, 100, '1 The letter is dated April 2.']], 7);

  it('are found pages after their number', async () => {
    const document = await read(
      'a.pdf',
      pdfOf([marked('1'), `${shown([[40, 500, 'More text on this page follows here.']])} ${note}`]),
    );
    expect(document.text).toMatch(/wall More|wall\s+More/u);
    expect(document.text).toMatch(/\n\n\[1\] The letter is dated April 2\.$/);
  });

  it('are not guessed where a number stands on several pages', async () => {
    const document = await read(
      'a.pdf',
      pdfOf([
        marked('1'),
        marked('1'),
        `${shown([[40, 500, 'More text on this page follows here.']])} ${note}`,
      ]),
    );
    expect(document.text).toContain('1 The letter');
    expect(document.text).not.toContain('[1]');
  });
});

describe('PDF: glyphs', () => {
  it.each([
    ['港⼝关闭⼀周', '港口关闭一周'],
    ['⻛暴', '风暴'],
    ['ﻮﺒﺳ', 'وبس'],
    ['½ ﬁsh ①', '½ ﬁsh ①'],
  ])('%s', (shown, meant) => {
    expect(readableGlyphs(shown)).toBe(meant);
  });
});
