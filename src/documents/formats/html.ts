import { declaredCharset } from '../html/charset';
import { readPage } from '../html/page';
import type { Format } from '../model';
import { decode, encodingNotice } from '../text/encoding';

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
  async read(input, context) {
    const declared = declaredCharset(input.bytes);
    const decoded = decode(input.name, input.bytes, {
      ...(input.encoding === undefined ? {} : { user: input.encoding }),
      ...(declared === undefined ? {} : { declared }),
    });
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
