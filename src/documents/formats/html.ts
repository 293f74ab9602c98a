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
    const start = behindComments(text.replace(/^\s*<\?xml[^>]*>/, ''));
    if (/^<!doctype\s+html/i.test(start)) return 0.95;
    if (ROOT.test(start) && /^<[a-z]/i.test(behindComments(start.replace(ROOT, '')))) return 0.95;
    return FIRST.test(start) && TAG.test(start.slice(1)) ? 0.5 : 0;
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

/** The root of a page, in which another element stands first; a text about HTML has words there. */
const ROOT = /^<html(?:\s[^>]*)?>/i;
/** What a piece of a page begins with; one alone may be spoken of. */
const FIRST = /^<(?:html|head|body|div|p|h1|article|table|meta|title|script)[\s>]/i;
const TAG = /<\/?[a-z]/i;

const behindComments = (text: string): string => text.replace(/^\s*(?:<!--[\s\S]*?-->\s*)*/, '');
