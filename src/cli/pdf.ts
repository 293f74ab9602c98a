import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PdfEngine } from '../documents';

/** Loads pdf.js for `ReadContext.pdf` in Node: its legacy build, which runs its worker's code in this thread. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Character maps of Asian fonts that are not embedded; read from the package, never fetched.
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const cMapUrl = join(root, 'cmaps') + sep;
  return { getDocument: (source) => getDocument({ ...source, cMapUrl, cMapPacked: true }) };
}
