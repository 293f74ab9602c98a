import { Marked } from 'marked';
import { DocumentError, shownName } from '../errors';
import { addBlocks } from '../html/blocks';
import { parsePage } from '../html/dom';
import { MAX_MARKDOWN_LENGTH } from '../limits';
import type { Format } from '../model';
import { splitFrontMatter } from '../text/front-matter';
import { TextBuilder } from '../text/builder';
import { encodingNotice } from '../text/encoding';
import { decodeInput, decodeReadable } from '../text/readable';
import { isTangled } from '../text/tangled';

/**
 * The text that a reader of the rendered page would see: no markup, links as their text, headings and lists
 * as such.
 */
export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  // Any text is valid Markdown; only the name tells.
  sniff: () => 0,
  decode: (input) => decodeInput(input),
  read(input) {
    const decoded = decodeReadable(input);
    if (decoded.text.length > MAX_MARKDOWN_LENGTH) {
      throw new DocumentError(
        'too-large',
        `${shownName(input.name)} is longer than ${MAX_MARKDOWN_LENGTH / 1e6} million characters, too long to be read as Markdown.`,
      );
    }
    if (isTangled(decoded.text)) {
      const notices = ['It has more Markdown marks than can be sorted out; the text was read as it stands.'];
      return Promise.resolve([{ text: decoded.text, encoding: decoded.encoding, notices }]);
    }
    const { fields, body } = splitFrontMatter(decoded.text);
    const builder = new TextBuilder();
    const page = parsePage(input.name, new Marked({ gfm: true, async: false }).parse(body, { async: false }));
    const title = fields.get('title');
    // Where the body opens with the title, it has the whole head of the story, byline included.
    if (title && !sameText(title, page.querySelector('h1')?.textContent)) {
      builder.add('headline', title, 'title');
      builder.add('byline', fields.get('byline') ?? fields.get('author') ?? '', 'byline');
    }
    if (page.body) addBlocks(page.body, builder);
    const notice = encodingNotice(decoded);
    const language = fields.get('lang') ?? fields.get('language');
    return Promise.resolve([
      {
        ...builder.build(),
        ...(title ? { title } : {}),
        ...(language ? { language } : {}),
        encoding: decoded.encoding,
        notices: notice ? [notice] : [],
      },
    ]);
  },
};

function sameText(a: string, b: string | undefined): boolean {
  return a.replace(/\s+/g, ' ').trim() === b?.replace(/\s+/g, ' ').trim();
}
