import { describe, expect, it } from 'vitest';
import * as engine from '../../../src/engine';
import { versionFromDocument } from '../../../src/documents';
import { fixture, outline, read, readAll, roles } from './helpers';

const FILES = [
  'ferry.docx',
  'ferry.odt',
  'ferry.rtf',
  'ferry.html',
  'ferry.pdf',
  'ferry-columns.pdf',
  'ferry-indented.pdf',
];

describe('one story as LibreOffice writes it', () => {
  it.each(FILES)('%s gives the paragraphs of the plain text', async (name) => {
    const plain = await read('ferry.txt', fixture('ferry.txt'));
    const document = await read(name, fixture(name));
    expect(document.text.split('\n\n')).toEqual(plain.text.trim().split('\n\n'));
  });

  it.each(FILES)('%s compares with the plain text as identical or cosmetic throughout', async (name) => {
    const plain = versionFromDocument(await read('ferry.txt', fixture('ferry.txt')), 'plain');
    const other = versionFromDocument(await read(name, fixture(name)), 'other');
    expect(other.paragraphs.length).toBe(plain.paragraphs.length);
    const pair = engine.collate([plain, other]).pairs[0];
    expect(pair?.removed).toEqual([]);
    expect(pair?.added).toEqual([]);
    for (const link of pair?.links ?? []) expect(['identical', 'cosmetic']).toContain(link.relation);
  });

  it.each(FILES)('%s has the roles of the plain text', async (name) => {
    expect(roles(await read(name, fixture(name)))).toEqual([
      'title: Island ferry returns after eleven-week stoppage',
      'byline: By Marta Oyelaran and Tom Brandvold',
      'dateline: SKARVIK, Norway, March 4 (Nordlys)',
      'date: March 4',
      'credit: Nordlys',
      'credit: Reporting by Marta Oyelaran; Editing by Joan Pell',
    ]);
  });

  it.each(FILES.filter((name) => name !== 'ferry.html'))(
    '%s keeps headline, subheads and list items',
    async (name) => {
      const kinds = outline(await read(name, fixture(name))).map((line) => line.slice(0, line.indexOf(':')));
      expect(kinds[0]).toBe('headline');
      expect(kinds.flatMap((kind, at) => (kind === 'subhead' ? [at] : []))).toEqual([5, 13]);
      expect(kinds.flatMap((kind, at) => (kind === 'list-item' ? [at] : []))).toEqual([8, 9, 10, 15, 16, 17]);
    },
  );
});

describe('tracked changes as LibreOffice writes them', () => {
  const ORIGINAL = [
    'The council agreed reluctantly to pay.',
    'The ferry sails on Monday.Tickets remain valid.',
    'This paragraph goes.',
    'The last paragraph stays.',
  ];
  const ACCEPTED = [
    'The council finally agreed to pay.',
    'The ferry sails on Monday.',
    'Tickets remain valid.',
    'The last paragraph stays.',
  ];

  it.each(['tracked.docx', 'tracked.odt'])(
    '%s is read with the changes, without them, or as two versions',
    async (name) => {
      const accepted = await read(name, fixture(name));
      expect(accepted.text.split('\n\n')).toEqual(ACCEPTED);
      expect(accepted.notices).toEqual(['The document has tracked changes; they were read as accepted.']);
      expect(accepted.variants?.map(({ id }) => id)).toEqual(['accepted', 'original', 'both']);
      expect((await read(name, fixture(name), { variant: 'original' })).text.split('\n\n')).toEqual(ORIGINAL);
      const both = await readAll(name, fixture(name), { variant: 'both' });
      expect(both.map(({ text }) => text.split('\n\n'))).toEqual([ORIGINAL, ACCEPTED]);
      expect(both.map(({ source }) => source.name)).toEqual([
        `${name} (before changes)`,
        `${name} (changes accepted)`,
      ]);
    },
  );

  it('tracked.rtf is read with and without its changed words', async () => {
    const [original, accepted] = await readAll('tracked.rtf', fixture('tracked.rtf'), { variant: 'both' });
    expect(original?.text).toMatch(/^The council agreed reluctantly to pay\./);
    expect(accepted?.text).toMatch(/^The council finally agreed to pay\./);
  });
});
