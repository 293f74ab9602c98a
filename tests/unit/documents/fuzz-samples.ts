import type { ParsedDocument } from '../../../src/documents';
import { archive, bytesOf, fixture } from './helpers';
import { damage, damageInside, random } from './mutate';
import { EML, MARKDOWN, MHTML, NEWSML, NINJS, NITF, SRT, VTT } from './samples';

export interface Sample {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Of the number asked for, where a file takes long. */
  readonly share?: number;
}

const text = (): Uint8Array => fixture('ferry.txt');
/** Whole files to damage, by format. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
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

/** A damaged copy, and how it is to be read: by turns as whatever its bytes look like, and as what it was. */
export function damaged(
  format: string,
  { name }: Sample,
  whole: Uint8Array,
  seed: number,
): { readonly bytes: Uint8Array; readonly wishes: { readonly format?: string } } {
  const next = random(seed);
  const packed = /\.(?:docx|odt|zip)$/.test(name);
  const bytes = packed && seed % 3 !== 0 ? damageInside(whole, next) : damage(whole, next);
  return { bytes, wishes: seed % 2 === 0 ? { format } : {} };
}

/** What is wrong with a document that was read, however damaged it came; nothing where all is well. */
export function faultOf({ text, paragraphs = [], roles = [] }: ParsedDocument): string | undefined {
  if (/[\0\p{Cs}]/u.test(text)) return 'the text has characters that no text has';
  let last = 0;
  for (const { start, end } of paragraphs) {
    if (start < last || end <= start) return `a paragraph lies at ${start}–${end}, after ${last}`;
    last = end;
  }
  if (last > text.length) return 'a paragraph ends after the text';
  const lost = roles.find(({ start, end }) => start < 0 || end <= start || end > text.length);
  return lost ? `a ${lost.role} lies at ${lost.start}–${lost.end}` : undefined;
}
