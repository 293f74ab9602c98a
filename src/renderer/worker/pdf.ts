import { getDocument, PDFWorker } from 'pdfjs-dist';
import PdfJsWorker from 'pdfjs-dist/build/pdf.worker.mjs?worker';
import type { PdfEngine, PdfSource } from '../../documents';

/** Character maps of Asian fonts that a file does not embed: parts of the app, by file name. */
const CHARACTER_MAPS: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../../node_modules/pdfjs-dist/cmaps/*.bcmap',
  { query: '?url', import: 'default', eager: true },
);
const FOLDER = '../../../node_modules/pdfjs-dist/cmaps/';

/** What pdf.js asks for files of its own; nothing else is fetched, and nothing that a document names. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const url = kind === 'cMapUrl' ? CHARACTER_MAPS[FOLDER + filename] : undefined;
    if (url === undefined) throw new Error(`${filename} is not part of the app.`);
    return new Uint8Array(await (await fetch(url)).arrayBuffer());
  }
}

/**
 * Loads pdf.js for `ReadContext.pdf` in the worker that reads documents. Each file is parsed in a nested
 * worker that ends with it: run in this one, the library would take over its messages.
 */
export function loadPdfEngine(): Promise<PdfEngine> {
  return Promise.resolve({ getDocument: openInWorker });
}

function openInWorker(source: PdfSource): ReturnType<PdfEngine['getDocument']> {
  const port = new PdfJsWorker();
  const worker = PDFWorker.create({ port });
  const loading = getDocument({
    ...source,
    worker,
    useWorkerFetch: false,
    BinaryDataFactory: OwnFiles,
    cMapUrl: FOLDER,
    cMapPacked: true,
  });
  // A worker that does not start would otherwise be waited for without end.
  const failed = new Promise<never>((_, reject) => {
    port.onerror = (event: ErrorEvent) => reject(new Error(event.message || 'The PDF worker did not start.'));
  });
  return {
    promise: Promise.race([loading.promise, failed]),
    destroy: async () => {
      await loading.destroy().catch(() => undefined);
      worker.destroy();
      port.terminate();
    },
  };
}
