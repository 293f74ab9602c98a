import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { choicesOf, encodingsOf } from '../../../src/documents';
import { windows1251 } from '../../support/sample-texts';
import { bytesOf, errorOf, fixture, read, readAll } from './helpers';

const CYRILLIC = 'The report\nМэр открыл мост в пятницу.\nКонец';
const utf16be = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff]));

describe('what may be chosen of a file', () => {
  const of = (name: string, content: string | Uint8Array) => choicesOf({ name, bytes: bytesOf(content) });

  it('is an encoding where one decides what the letters are', () => {
    for (const name of ['a.txt', 'a.md', 'a.html', 'a.srt', 'a.json', 'a.xml'])
      expect(of(name, '<p>x</p>').encoding, name).toBe(true);
    for (const name of ['ferry.docx', 'ferry.odt', 'ferry.rtf', 'ferry.pdf'])
      expect(of(name, fixture(name)).encoding, name).toBe(false);
    expect(of('a.eml', 'From: a@b.c\nTo: d@e.f\nDate: x\n\nText').encoding).toBe(false);
  });

  it('is the plain text where the format has markup that is text', () => {
    expect(of('a.html', '<p>x</p>').plain).toBe(true);
    expect(of('a.eml', 'From: a@b.c\nTo: d@e.f\nDate: x\n\nText').plain).toBe(true);
    expect(of('a.txt', 'x').plain).toBe(false);
    for (const name of ['ferry.docx', 'ferry.odt']) expect(of(name, fixture(name)).plain, name).toBe(false);
  });

  it('is nothing where no reading would help', () => {
    const none = { encoding: false, plain: false };
    expect(of('a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toEqual(none);
    expect(of('a.txt', '')).toEqual(none);
    expect(of('a.zip', zipSync({ 'a.txt': strToU8('x') }))).toEqual(none);
  });
});

describe('the encodings of a file', () => {
  const of = (bytes: Uint8Array, name = 'a.txt') => encodingsOf({ name, bytes });
  const choice = (bytes: Uint8Array, id: string, name?: string) =>
    of(bytes, name)?.known.find((one) => one.id === id);

  it('name what was detected, and whether it is a guess', () => {
    const guessed = windows1251(
      'Мэр города открыл новый мост в пятницу утром. Тысячи людей пришли. '.repeat(9),
    );
    expect(of(guessed)).toMatchObject({ detected: 'windows-1251', guessed: true });
    expect(of(bytesOf(CYRILLIC))).toMatchObject({ detected: 'utf-8', guessed: false });
    const page = windows1251('<meta charset="windows-1251"><p>Мост</p>');
    expect(of(page, 'a.html')).toMatchObject({ detected: 'windows-1251', guessed: false });
    expect(encodingsOf({ name: 'a.txt', bytes: guessed, encoding: 'koi8-r' })?.detected).toBe('windows-1251');
    expect(of(fixture('ferry.docx'), 'ferry.docx')).toBeUndefined();
  });

  it('show the first line that tells them apart as it reads in each', () => {
    const bytes = windows1251(`${'Plain. '.repeat(400)}\n${CYRILLIC}`);
    expect(choice(bytes, 'windows-1251')).toMatchObject({ sample: 'Мэр открыл мост в пятницу.', fits: true });
    expect(choice(bytes, 'windows-1252')).toMatchObject({ sample: 'Ìýð îòêðûë ìîñò â ïÿòíèöó.', fits: true });
    expect(choice(bytes, 'utf-8')?.fits).toBe(false);
    expect(choice(windows1251('<p class="x">Мост</p>'), 'windows-1251', 'a.html')?.sample).toBe('Мост');
  });

  it('keep in step with letters of two bytes, and with one that the piece cuts in two', () => {
    const wide = utf16be(`${'Plain.\n'.repeat(301)}Œuvre\nfin`);
    expect(choice(wide, 'utf-16be')).toMatchObject({ fits: true });
    expect(choice(wide, 'utf-16be')?.sample).toMatch(/Œuvre|Plain/);
    for (const shift of ['', 'x']) {
      const narrow = bytesOf(shift + 'é'.repeat(2000));
      expect(choice(narrow, 'utf-8'), shift).toMatchObject({ fits: true });
    }
    // any two bytes are a letter in UTF-16; text has spaces as well
    expect(choice(bytesOf('Nothing but plain letters stands here.'), 'utf-16le')?.fits).toBe(false);
  });

  it('shorten a long line around its first telling letter', () => {
    const { sample } = choice(bytesOf(`${'x'.repeat(200)}é${'y'.repeat(200)}`), 'utf-8') ?? { sample: '' };
    expect(sample).toMatch(/^…x+éy+…$/);
    expect(sample.length).toBeLessThan(110);
  });
});

describe('a reading that was chosen', () => {
  it('is told by the source of the version', async () => {
    expect((await read('tracked.docx', fixture('tracked.docx'))).source.reading).toBe(
      'With all changes accepted',
    );
    const both = await readAll('tracked.docx', fixture('tracked.docx'), { variant: 'both' });
    expect(both.map(({ source }) => source.reading)).toEqual([
      'Before the changes',
      'With all changes accepted',
    ]);
    expect((await read('ferry.docx', fixture('ferry.docx'))).source.reading).toBeUndefined();
  });

  it('says so when the bytes are no text in it', async () => {
    const error = await errorOf(readAll('a.txt', windows1251(CYRILLIC.repeat(5)), { encoding: 'utf-8' }));
    expect(error.message).toBe(
      'a.txt is not a text in utf-8: too many of its bytes stand for no letter in it.',
    );
  });

  it('can be made of each file in an archive by itself', async () => {
    const zip = zipSync({ 'in/a.txt': windows1251(CYRILLIC), 'b.html': strToU8('<p>Text.</p>') });
    const documents = await readAll('both.zip', zip);
    const inner = documents.map((document) => document.inner);
    expect(inner.map((one) => one?.name)).toEqual(['b.html', 'a.txt']);
    const again = await read('a.txt', inner[1]?.bytes ?? new Uint8Array(), { encoding: 'windows-1251' });
    expect(again.text).toBe(CYRILLIC);
    expect(again.source.checksum).toBe(documents[1]?.source.checksum);
    expect((await read('a.txt', 'x')).inner).toBeUndefined();
  });
});
