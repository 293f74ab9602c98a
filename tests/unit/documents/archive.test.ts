import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { archive, docxOf, errorOf, readAll } from './helpers';

describe('archives', () => {
  it('give a version for each document in them, in the order of their names, and say what was left out', async () => {
    const documents = await readAll(
      'versions.zip',
      archive({
        'wire/draft-10.txt': 'Ten.',
        'wire/draft-9.md': '# Nine',
        'desk.docx': docxOf('<w:p><w:r><w:t>Desk.</w:t></w:r></w:p>'),
        'photo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
        'inner.zip': archive({ 'x.txt': 'x' }),
        '__MACOSX/._desk.docx': 'junk',
        '.DS_Store': 'junk',
        'empty.txt': '',
      }),
    );
    expect(documents.map(({ text, source }) => [source.name, source.format, text])).toEqual([
      ['desk.docx', 'docx', 'Desk.'],
      ['draft-9.md', 'markdown', 'Nine'],
      ['draft-10.txt', 'text', 'Ten.'],
    ]);
    expect(documents[0]?.notices).toEqual([
      'inner.zip is an archive inside an archive and was not opened.',
      'photo.png is a PNG image, not a text.',
    ]);
    expect(documents[2]?.source).toMatchObject({ bytes: 4 });
  });

  it('are refused where they hold nothing to read, or are another program’s document', async () => {
    expect(
      (await errorOf(readAll('a.zip', archive({ 'a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) })))).message,
    ).toBe('a.zip holds no document that can be read: a.png is a PNG image, not a text.');
    const error = await errorOf(readAll('sheet.docx', archive({ 'xl/workbook.xml': '<x/>' })));
    expect(error).toMatchObject({ code: 'unsupported', message: 'sheet.docx is an Excel workbook.' });
  });

  it('are not unpacked beyond measure, however small they are packed', async () => {
    const zeros = new Uint8Array(100 * 1024 * 1024);
    const bomb = zipSync({ 'a.txt': zeros, 'b.txt': zeros });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await errorOf(readAll('bomb.zip', bomb))).code).toBe('too-large');
  });

  it('do not unpack more than their directory declares', async () => {
    const lying = archive({ 'word/document.xml': 'x'.repeat(1000) });
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at + 4 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect((await errorOf(readAll('a.docx', lying))).code).toBe('damaged');
  });

  it('say when they are protected by a password', async () => {
    const locked = archive({ 'a.txt': 'secret' });
    const view = new DataView(locked.buffer, locked.byteOffset);
    for (let at = 0; at + 4 < locked.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    }
    expect((await errorOf(readAll('a.zip', locked))).code).toBe('encrypted');
  });

  it('are refused when they are cut short', async () => {
    const whole = archive({ 'a.txt': 'text '.repeat(100) });
    expect((await errorOf(readAll('a.zip', whole.slice(0, -30)))).code).toBe('damaged');
  });

  it('can be cancelled between their files', async () => {
    const many = archive(Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`${n}.txt`, 'text'])));
    let looked = 0;
    const reading = readAll('a.zip', many, {}, { cancelled: () => ++looked > 2 });
    expect((await errorOf(reading)).code).toBe('cancelled');
    expect(looked).toBe(3);
  });
});
