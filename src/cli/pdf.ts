import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PdfEngine } from '../documents';

/** Loads pdf.js for `ReadContext.pdf` in Node: its legacy build, which runs its worker's code in this thread. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Character maps of Asian fonts that are not embedded; read from the package, never fetched.
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const cMapUrl = join(root, 'cmaps') + sep;
  return {
    getDocument: (source) => {
      process.on('unhandledRejection', ignoreStray);
      const loading = getDocument({ ...source, cMapUrl, cMapPacked: true });
      return {
        promise: loading.promise as ReturnType<PdfEngine['getDocument']>['promise'],
        destroy: async () => {
          await loading.destroy();
          // What the library let go of is reported a turn later.
          setTimeout(() => process.off('unhandledRejection', ignoreStray), 0);
        },
      };
    },
  };
}

/**
 * On damaged files the library sometimes rejects a promise that it holds no more, beside the one that it
 * answers with. Only those are passed over; any other stays what it is, the end of the program.
 */
function ignoreStray(reason: unknown): void {
  if (reason instanceof Error && /pdf\.worker\.m?js/.test(reason.stack ?? '')) return;
  throw reason;
}
