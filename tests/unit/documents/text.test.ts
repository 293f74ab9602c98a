import { describe, expect, it } from 'vitest';
import { bytesOf, errorOf, read, readAll } from './helpers';

const STORY = 'Ferry returns\r\n\r\nThe café “sailed” – at last.\r\n';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

function utf32(text: string, bigEndian: boolean): Uint8Array {
  const points = [...text];
  const view = new DataView(new ArrayBuffer(points.length * 4));
  points.forEach((character, at) => view.setUint32(at * 4, character.codePointAt(0) ?? 0, !bigEndian));
  return new Uint8Array(view.buffer);
}

const latin = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(text, (character) => table[character] ?? character.charCodeAt(0));

describe('plain text: encodings', () => {
  it.each([
    ['utf-8', bytesOf(STORY)],
    ['utf-8', bytesOf(`\uFEFF${STORY}`)],
    ['utf-16le', utf16(`\uFEFF${STORY}`, false)],
    ['utf-16be', utf16(`\uFEFF${STORY}`, true)],
    ['utf-16le', utf16(STORY, false)],
    ['utf-16be', utf16(STORY, true)],
    ['utf-32le', utf32(`\uFEFF${STORY}`, false)],
    ['utf-32be', utf32(`\uFEFF${STORY}`, true)],
    ['windows-1252', latin(STORY, { '“': 0x93, '”': 0x94, '–': 0x96 })],
  ])('%s gives the text back to the character', async (encoding, bytes) => {
    const document = await read('story.txt', bytes);
    expect(document.text).toBe(STORY);
    expect(document.source.encoding).toBe(encoding);
  });

  it('recognises Cyrillic in Windows-1251 and says that it guessed', async () => {
    const russian =
      'Паром снова вышел в море утром в понедельник. Пассажиры приветствовали капитана на палубе.';
    const bytes = Uint8Array.from(russian, (c) =>
      c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0),
    );
    const document = await read('story.txt', bytes);
    expect(document.text).toBe(russian);
    expect(document.notices).toEqual(['The encoding is not declared; the text was read as windows-1251.']);
  });

  it('recognises UTF-16 without a mark in a script that leaves few zero bytes', async () => {
    const greek = 'Το πλοίο απέπλευσε ξανά το πρωί της Δευτέρας από το λιμάνι του νησιού.';
    expect((await read('story.txt', utf16(greek, false))).text).toBe(greek);
  });

  it('recognises UTF-16 without a mark of words in curly marks', async () => {
    for (const text of [
      '“So,” she said, “it’s the ‘last’ one” – “or not” …\n',
      '“Το πλοίο”, είπε, “απέπλευσε” – “ξανά” … από το ‘λιμάνι’.\n',
    ]) {
      expect((await read('story.txt', utf16(text, false))).text).toBe(text);
      expect((await read('story.txt', utf16(text, true))).text).toBe(text);
    }
  });

  it('does not take single bytes for UTF-16 because one of them is zero', async () => {
    for (const text of [
      'The ferry \0sailed on Monday, and again.',
      'The ferry\0 sailed on Monday, and again, and.',
    ]) {
      const bytes = bytesOf(text);
      for (const shifted of [bytes, bytesOf(` ${text}`)]) {
        // so many that one stray zero does not make data of them
        const document = await read(
          'story.txt',
          new Uint8Array([...shifted, ...bytesOf(' So it was told.')]),
        );
        expect(document.text).toContain('sailed on Monday');
        expect(document.notices).toEqual(['One character that no text can hold was replaced by �.']);
      }
    }
    expect((await errorOf(readAll('story.txt', 'The \0ferry'))).code).toBe('binary');
  });

  it('lets the user overrule, and refuses an encoding that there is not', async () => {
    const bytes = latin('caf\u00e9', {});
    expect((await read('story.txt', bytes, { encoding: 'iso-8859-5' })).text).toBe('cafщ');
    const error = await errorOf(readAll('story.txt', bytes, { encoding: 'klingon' }));
    expect(error.code).toBe('unsupported');
    expect(error.message).toBe('story.txt was to be read as "klingon", which is not a known encoding.');
  });

  it.each(['\n', '\r\n', '\r'])('keeps line breaks as they came: %j', async (ending) => {
    const text = `One.${ending}${ending}Two.${ending}`;
    expect((await read('story.txt', text)).text).toBe(text);
  });
});

describe('plain text: what is no text', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);

  it('names a picture that was renamed', async () => {
    const error = await errorOf(readAll('story.txt', png));
    expect(error).toMatchObject({ code: 'binary', message: 'story.txt is a PNG image, not a text.' });
  });

  it('refuses data of no known kind', async () => {
    const data = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);
    expect((await errorOf(readAll('story.txt', data))).code).toBe('binary');
  });

  it.each([
    ['nothing at all', '', 'empty'],
    ['a byte order mark alone', '\uFEFF', 'no-text'],
    ['white space', ' \n\t\u00A0\n', 'no-text'],
    ['invisible characters', '\u200B\u200D\n', 'no-text'],
  ])('refuses %s', async (_, text, code) => {
    expect((await errorOf(readAll('story.txt', text))).code).toBe(code);
  });

  it('refuses more bytes than it reads', async () => {
    const error = await errorOf(readAll('story.txt', new Uint8Array(128 * 1024 * 1024 + 1)));
    expect(error).toMatchObject({
      code: 'too-large',
      message: 'story.txt is larger than 128 MB and was not read.',
    });
  });

  it('tells an old Word file and a protected one apart', async () => {
    const container = new Uint8Array(4096);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await errorOf(readAll('story.doc', container))).code).toBe('unsupported');
    container.set(utf16('EncryptedPackage', false), 1024);
    expect((await errorOf(readAll('story.docx', container))).code).toBe('encrypted');
  });

  it('replaces what is no character, one for one, and says so', async () => {
    const document = await read('story.txt', `A story that is long enough to hold one zero \0 in it.`);
    expect(document.text).toBe('A story that is long enough to hold one zero \uFFFD in it.');
    expect(document.notices).toEqual(['One character that no text can hold was replaced by �.']);
    const lone = await read(
      'story.json',
      '{"headline":"A","body_text":"lone \\ud800 surrogate, paired \\ud83d\\ude00"}',
    );
    expect(lone.text).toContain('lone \uFFFD surrogate, paired 😀');
  });
});

describe('where a document came from', () => {
  it('is kept with its checksum', async () => {
    const { source } = await read('abc.txt', 'abc', { path: '/stories/abc.txt' });
    expect(source).toEqual({
      name: 'abc.txt',
      path: '/stories/abc.txt',
      format: 'text',
      encoding: 'utf-8',
      bytes: 3,
      checksum: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});
