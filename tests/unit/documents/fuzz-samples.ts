import type { ParsedDocument } from '../../../src/documents';
import { archive, bytesOf, fixture } from './helpers';
import { damage, damageInside, random } from './mutate';
import { pdfOf, shown } from './pdf-maker';
import { EML, MARKDOWN, MHTML, NEWSML, NINJS, NITF, SRT, VTT } from './samples';

export interface Sample {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Of the number asked for, where a file takes long. */
  readonly share?: number;
}

/**
 * A page whose stream is not packed, so that damage reaches what it shows: tags, an initial, a table, drawn
 * bullets, raised numbers.
 */
const DRAWN = [
  '/Artifact BMC',
  shown([[40, 580, 'Quayside news service']], 7),
  'EMC /P <</MCID 0>> BDC',
  shown([[40, 540, 'T']], 30),
  shown([
    [62, 560, 'he harbour board voted on Tuesday to raise the wall,'],
    [62, 548, 'after the third winter in which the waves came over it.'],
    [40, 530, 'The plan in short is this, says the board:'],
    [60, 510, 'raise the wall'],
    [60, 498, 'buy the pumps'],
    [40, 470, 'Year'],
    [140, 470, 'Tonnes'],
    [40, 456, '2022'],
    [140, 456, '68.2'],
    [40, 430, 'Nothing is said of the breakwater'],
  ]),
  shown([[196, 434, '1']], 6),
  'EMC q 1 0 0 1 48 511 cm 0 0 4 4 re f Q q 1 0 0 1 48 499 cm 0 0 m 4 0 l 2 4 l h S Q',
  shown([[40, 60, '1 The letter is dated April 2.']], 8),
  shown([[190, 20, 'Page 1 of 2']], 7),
].join('\n');

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
  pdf: [
    { name: 'a.pdf', bytes: () => fixture('ferry-columns.pdf'), share: 0.2 },
    { name: 'b.pdf', bytes: () => fixture('port-printed.pdf'), share: 0.1 },
    { name: 'c.pdf', bytes: () => pdfOf([DRAWN, DRAWN]), share: 0.3 },
  ],
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
