import { DocumentError, shownName } from '../errors';
import { readPage } from '../html/page';
import { declaredCharset } from '../html/charset';
import { contentOf, hasHeader, parseMail } from '../mail/parse';
import type { DocumentInput, Draft, Format, ReadContext } from '../model';
import { decode } from '../text/encoding';

/** A web page saved as one file. */
export const mhtml: Format = {
  id: 'mhtml',
  name: 'a web page saved as one file (MHTML)',
  extensions: ['mhtml', 'mht'],
  sniff: ({ text }) =>
    hasHeader(text, /^(?:mime-version|content-type)\s*:/i) &&
    /^content-type\s*:\s*multipart\/related/im.test(text) &&
    !/^(?:to|received)\s*:/im.test(text)
      ? 0.95
      : 0,
  read: async (input, context) => [await readSavedPage(input, context)],
};

async function readSavedPage(input: DocumentInput, context: ReadContext): Promise<Draft> {
  const mail = await parseMail(input.name, input.bytes);
  // Browsers give the page itself an identifier, as they do its pictures; then it is among the attachments, first.
  const page = mail.attachments.find(
    ({ mimeType }) => mimeType === 'text/html' || mimeType === 'application/xhtml+xml',
  );
  let html = mail.html;
  if (page && (html === undefined || html.trim() === '')) {
    const bytes = contentOf(page);
    const declared = declaredCharset(bytes);
    html = decode(input.name, bytes, declared === undefined ? {} : { declared }).text;
  }
  if (html === undefined) throw new DocumentError('no-text', `${shownName(input.name)} holds no page.`);
  const draft = await readPage(input.name, html, input.variant, context);
  return draft.title || mail.subject === '' ? draft : { ...draft, title: mail.subject };
}
