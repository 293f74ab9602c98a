import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/documents/pdf/columns';
import { furnitureOf } from '../../../src/documents/pdf/furniture';
import { Hyphens } from '../../../src/documents/pdf/hyphens';
import type { Line } from '../../../src/documents/pdf/lines';
import { errorOf, fixture, read, readAll } from './helpers';
import { pdfOf, shown } from './pdf-maker';

describe('PDF', () => {
  it('reads the book layout: no gaps, indented first lines, ragged', async () => {
    const plain = await read('ferry.txt', fixture('ferry.txt'));
    const document = await read('ferry-indented.pdf', fixture('ferry-indented.pdf'));
    expect(document.text.split('\n\n')).toEqual(plain.text.trim().split('\n\n'));
    expect(document.notices).toEqual([
      'Left out as running heads: “Nordlys news service – ferry story – do not publish before noon”.',
    ]);
  });

  it('puts columns in reading order that the file writes row by row', async () => {
    const left = [
      'The ferry sailed on Monday at six',
      'with cars and lorries and a band',
      'on deck, and passengers cheered',
      'as it passed the harbour light,',
      'eleven weeks after the stoppage.',
    ];
    const right = [
      'The council put the bill at a sum',
      'of fourteen million kroner, more',
      'than twice what it had set aside',
      'for the winter, and it paid for a',
      'chartered boat in the meantime.',
    ];
    const rows = left.flatMap(
      (text, at) =>
        [
          [40, 500 - at * 12, text],
          [220, 500 - at * 12, right[at] ?? ''],
        ] as const,
    );
    const document = await read(
      'a.pdf',
      pdfOf([shown([[40, 540, 'A headline that runs across both of the columns of this page'], ...rows])]),
    );
    expect(document.text.replace(/\s+/g, ' ')).toBe(
      `A headline that runs across both of the columns of this page ${left.join(' ')} ${right.join(' ')}`,
    );
  });

  it('reads a page that is turned, and leaves out writing along its margin', async () => {
    const turned = pdfOf(
      [
        'BT /F 10 Tf 0 1 -1 0 100 50 Tm (Read from the side) Tj ET BT /F 10 Tf 1 0 0 1 20 20 Tm (margin) Tj ET',
      ],
      '/Rotate 90',
    );
    expect((await read('a.pdf', turned)).text).toBe('Read from the side');
  });

  it('reports its progress page by page, and stops when cancelled', async () => {
    const pages = Array.from({ length: 500 }, (_, at) =>
      shown([[40, 500, `Text of page number ${at + 1} only.`]]),
    );
    const book = pdfOf(pages);
    const seen: number[] = [];
    const reading = readAll(
      'book.pdf',
      book,
      {},
      { progress: (done) => seen.push(done), cancelled: () => seen.length >= 5 },
    );
    expect((await errorOf(reading)).code).toBe('cancelled');
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    const [whole] = await readAll(
      'book.pdf',
      book,
      {},
      { progress: (done, total) => seen.push(done / total) },
    );
    expect(seen.at(-1)).toBe(1);
    expect(whole?.text).toContain('page number 500 only');
  });

  it('says which pages have no text, and refuses a scan', async () => {
    const mixed = await read(
      'a.pdf',
      pdfOf([shown([[40, 500, 'Some text.']]), '0 0 100 100 re f', '0 0 9 9 re f']),
    );
    expect(mixed.notices).toEqual(['Pages 2, 3 of 3 have no text.']);
    const error = await errorOf(readAll('scan.pdf', pdfOf(['0 0 100 100 re f'])));
    expect(error).toMatchObject({
      code: 'no-text',
      message: 'There is no text in scan.pdf: its pages are pictures, as from a scanner.',
    });
  });

  it('refuses a protected file and one that is cut to pieces', async () => {
    const error = await errorOf(readAll('locked.pdf', fixture('locked.pdf')));
    expect(error).toMatchObject({
      code: 'encrypted',
      message: 'locked.pdf is protected by a password; save it without one first.',
    });
    expect((await errorOf(readAll('cut.pdf', fixture('ferry.pdf').slice(0, 400)))).code).toBe('damaged');
  });
});

describe('PDF: notes and tables', () => {
  const at = (size: number, x: number, y: number, text: string): string => shown([[x, y, text]], size);
  const prose = (y: number): string =>
    [
      at(10, 40, y, 'The council put the bill for the whole winter at a sum that nobody'),
      at(10, 40, y - 12, 'had thought of before, and the mayor said that it would be paid.'),
    ].join('\n');

  it('puts a footnote after the text, and its number nowhere', async () => {
    const page = [
      at(10, 40, 520, 'The storm cost the town 14 million kroner'),
      at(6, 226, 524, '1'),
      at(10, 232, 520, 'and more.'),
      prose(490),
      at(8, 40, 60, '1 Members of the association alone, as its'),
      at(8, 40, 51, 'report says.'),
    ];
    const next = [
      prose(520),
      at(10, 40, 480, 'An area of 3 m'),
      at(6, 108, 484, '2'),
      at(10, 113, 480, 'was flooded.'),
    ];
    const document = await read('a.pdf', pdfOf([page.join('\n'), next.join('\n')]));
    expect(document.text).toContain('14 million kroner and more.');
    expect(document.text).toMatch(/\n\n\[1\] Members of the association alone, as its report says\.$/);
    expect(document.text, 'a raised figure without a note stays').toMatch(/3 m ?2 ?was flooded/);
  });

  it('keeps the rows of a table', async () => {
    const rows = [
      ['Year', 'Tonnes', 'Ships'],
      ['2022', '68.2', '3,402'],
      ['2023', '81.0', '3,517'],
    ];
    const cells = rows.flatMap((row, down) =>
      row.map((text, across) => at(10, 40 + across * 110, 450 - down * 14, text)),
    );
    const document = await read('a.pdf', pdfOf([[prose(520), ...cells, prose(380)].join('\n')]));
    expect(document.text.split('\n\n').slice(1, 4)).toEqual(rows.map((row) => row.join('\t')));
    expect(document.paragraphs?.map(({ kind }) => kind)).toEqual([
      'body',
      'table-row',
      'table-row',
      'table-row',
      'body',
    ]);
  });

  it('takes the first word of a line for a whole one, unless the line before breaks it', () => {
    const hyphens = new Hyphens(['Apple growers count the cost', 'of frost to the ap-', 'ple crop'], false);
    expect(hyphens.join('of frost to the ap-', 'ple crop')).toBe('of frost to the apple crop');
  });
});

const line = (text: string, y: number, left = 40, right = 360, page = 1): Line => ({
  text,
  y,
  left,
  right,
  page,
  size: 10,
  font: 'F',
  firstWord: 30,
});

describe('PDF: running heads', () => {
  it('are what repeats at one height but for its figures; the rest of the page stays', () => {
    const pages = [1, 2, 3].map((page) => [
      line(`The Daily Quay ${page}`, 30, 40, 200, page),
      line(['Body begins.', 'The Daily Quay is a newspaper.', 'It ends.'][page - 1] ?? '', 60, 40, 360, page),
      line(`Body of page ${['one', 'two', 'three'][page - 1]}`, 72, 40, 360, page),
      line('Body', 84, 40, 360, page),
      line(['More', 'Most', 'Least'][page - 1] ?? '', 96, 40, 360, page),
      line(`– ${page} –`, 570, 190, 210, page),
    ]);
    const { lines, heads } = furnitureOf(pages);
    expect(heads).toEqual(['The Daily Quay 1']);
    expect([...lines].map(({ text }) => text).sort()).toEqual([
      'The Daily Quay 1',
      'The Daily Quay 2',
      'The Daily Quay 3',
      '– 1 –',
      '– 2 –',
      '– 3 –',
    ]);
  });

  it('are not a figure that ends the text', () => {
    const { lines } = furnitureOf([[line('The bill in millions was', 60), line('14', 72)]]);
    expect(lines.size).toBe(0);
  });
});

describe('PDF: columns', () => {
  it('are not seen in a table, nor in a list with its bullets', () => {
    const table = Array.from({ length: 8 }, (_, at) => [
      line(`row ${at}`, 50 + at * 12, 40, 70),
      line('6', 50 + at * 12, 300, 306),
    ]).flat();
    expect(inReadingOrder(table)).toEqual(table);
  });
});

describe('PDF: hyphens at the ends of lines', () => {
  const broken = Array.from({ length: 10 }, (_, at) =>
    at % 2 ? 'lines that go on and on' : 'where programs break long wor-',
  );
  const joined = (a: string, b: string, more: readonly string[] = broken): string =>
    new Hyphens([...more, a, b], true).join(a, b);

  it.each([
    ['a char-', 'tered boat', 'a chartered boat'],
    ['a routine in -', 'spection', 'a routine inspection'],
    ['sixty-', 'five guests', 'sixty-five guests'],
    ['a state-of-the-', 'art workshop', 'a state-of-the-art workshop'],
    ['a state-', 'of-the-art workshop', 'a state-of-the-art workshop'],
    ['well-insu-', 'lated', 'well-insulated'],
    ['the Russia-', 'North Korea pact', 'the Russia-North Korea pact'],
    ['soft\u00AD', 'ened', 'softened'],
    ['two', 'words', 'two words'],
    ['東京の', '新聞', '東京の新聞'],
    ['造成', '1400万元', '造成1400万元'],
  ])('%s | %s', (a, b, whole) => {
    expect(joined(a, b)).toBe(whole);
  });

  it('follow what the document writes elsewhere', () => {
    expect(joined('a re-', 'entry', [...broken, 'the re-entry was late'])).toBe('a re-entry');
    expect(joined('the work-', 'shop', [...broken, 'a workshop, then work at the shop'])).toBe(
      'the workshop',
    );
  });

  it('leave the space around figures where the document has it', () => {
    expect(joined('造成', '1400 万元', ['4 月 9 日'])).toBe('造成 1400 万元');
  });

  it('stay where no program broke words', () => {
    const plain = Array.from({ length: 100 }, () => 'lines that end with a word');
    expect(joined('a light-', 'hearted one', plain)).toBe('a light-hearted one');
  });
});
