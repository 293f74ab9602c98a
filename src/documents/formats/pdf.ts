import { DocumentError, shownName } from '../errors';
import type { Format } from '../model';
import { readPdf } from '../pdf/read';

/** The text of a PDF; a scan has none. */
export const pdf: Format = {
  id: 'pdf',
  name: 'a PDF',
  extensions: ['pdf'],
  // Some programs put a few bytes before the signature; readers accept it within the first 1024.
  signed: true,
  sniff: ({ text }) => (text.startsWith('%PDF-') ? 1 : text.slice(0, 1024).includes('%PDF-1.') ? 0.92 : 0),
  async read(input, context) {
    if (!context.pdf)
      throw new DocumentError('unsupported', `${shownName(input.name)} is a PDF, which cannot be read here.`);
    return [await readPdf(input, context, await context.pdf())];
  },
};
