import { declaredCharset } from '../html/charset';
import { readPage } from '../html/page';
import type { Format } from '../model';
import { encodingNotice } from '../text/encoding';
import { decodeInput } from '../text/readable';

/** A web page, saved or written by a program. Nothing in it is run, and nothing that it refers to is fetched. */
export const html: Format = {
  id: 'html',
  name: 'a web page',
  extensions: ['html', 'htm', 'xhtml'],
  sniff: ({ text }) => {
    const start = text.replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '');
    if (/^<(?:!doctype\s+html|html[\s>])/i.test(start)) return 0.95;
    return /^<(?:head|body|div|p|h1|article|table|meta|title|script)[\s>]/i.test(start) ? 0.5 : 0;
  },
  decode: (input) => decodeInput(input, declaredCharset(input.bytes)),
  async read(input, context) {
    const decoded = decodeInput(input, declaredCharset(input.bytes));
    const draft = await readPage(input.name, decoded.text, input.variant, context);
    const notice = encodingNotice(decoded);
    return [
      {
        ...draft,
        encoding: decoded.encoding,
        notices: [...(notice ? [notice] : []), ...(draft.notices ?? [])],
      },
    ];
  },
};
