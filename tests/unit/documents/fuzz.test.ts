import { describe, expect, it } from 'vitest';
import { DocumentError, FORMATS } from '../../../src/documents';
import { archive, bytesOf, fixture, readAll } from './helpers';
import { damage, damageInside, random } from './mutate';
import { EML, MARKDOWN, MHTML, NEWSML, NINJS, NITF, SRT, VTT } from './samples';

/** Damaged files a format: some in every run, all when asked for. */
const NUMBER = Number(process.env['FUZZ'] ?? 150);
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1);

const text = (): Uint8Array => fixture('ferry.txt');
const SAMPLES: Readonly<
  Record<string, { readonly name: string; readonly bytes: () => Uint8Array; readonly share?: number }[]>
> = {
  docx: [
    { name: 'a.docx', bytes: () => fixture('ferry.docx') },
    { name: 'b.docx', bytes: () => fixture('tracked.docx') },
  ],
  odt: [
    { name: 'a.odt', bytes: () => fixture('ferry.odt') },
    { name: 'b.odt', bytes: () => fixture('tracked.odt') },
  ],
  rtf: [
    { name: 'a.rtf', bytes: () => fixture('ferry.rtf') },
    { name: 'b.rtf', bytes: () => fixture('tracked.rtf') },
  ],
  // Parsing one takes a hundred times as long as any other.
  pdf: [{ name: 'a.pdf', bytes: () => fixture('ferry-columns.pdf'), share: 0.2 }],
  newsml: [
    { name: 'a.xml', bytes: () => bytesOf(NITF) },
    { name: 'b.xml', bytes: () => bytesOf(NEWSML) },
  ],
  ninjs: [{ name: 'a.json', bytes: () => bytesOf(NINJS) }],
  html: [{ name: 'a.html', bytes: () => fixture('ferry.html') }],
  mhtml: [{ name: 'a.mhtml', bytes: () => bytesOf(MHTML) }],
  eml: [{ name: 'a.eml', bytes: () => bytesOf(EML) }],
  subtitles: [
    { name: 'a.srt', bytes: () => bytesOf(SRT) },
    { name: 'a.vtt', bytes: () => bytesOf(VTT) },
  ],
  markdown: [{ name: 'a.md', bytes: () => bytesOf(MARKDOWN) }],
  text: [{ name: 'a.txt', bytes: text }],
  zip: [
    {
      name: 'a.zip',
      bytes: () =>
        archive({ 'a.txt': text(), 'b/c.docx': fixture('ferry.docx'), 'd.html': fixture('ferry.html') }),
    },
  ],
};

it('every format has a sample', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(FORMATS.map(({ id }) => id).sort());
});

describe.each(Object.entries(SAMPLES))('damaged files: %s', (format, samples) => {
  it.each(samples)(
    '$name is read or refused, and nothing else',
    { timeout: NUMBER * 2000 },
    async ({ name, bytes, share = 1 }) => {
      const whole = bytes();
      const packed = /\.(?:docx|odt|zip)$/.test(name);
      for (let seed = FIRST_SEED; seed < FIRST_SEED + NUMBER * share; seed++) {
        const next = random(seed);
        const damaged = packed && seed % 3 !== 0 ? damageInside(whole, next) : damage(whole, next);
        // By turns as whatever the damaged bytes look like, and as what they were.
        const wishes = seed % 2 === 0 ? { format } : {};
        try {
          for (const document of await readAll(name, damaged, wishes)) check(document);
        } catch (error) {
          if (!(error instanceof DocumentError))
            throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
          expect(error.message, `seed ${seed}`).toMatch(/^\S.*[.…]$/su);
        }
      }
    },
  );
});

/** What holds for every document that was read, however damaged it came. */
function check(document: Awaited<ReturnType<typeof readAll>>[number]): void {
  expect(document.text).not.toMatch(/[\0\p{Cs}]/u);
  let last = 0;
  for (const { start, end } of document.paragraphs ?? []) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(document.text.length);
  for (const { start, end } of document.roles ?? []) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(document.text.length);
  }
}
