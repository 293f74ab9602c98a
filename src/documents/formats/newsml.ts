import { DocumentError, shownName } from '../errors';
import type { DocumentInput, Draft, Format } from '../model';
import { readNewsMl } from '../news/newsml';
import { readNitf } from '../news/nitf';
import { findAll } from '../xml/query';
import { decodeXml, parseXml, type XmlElement } from '../xml/tree';

/**
 * NewsML-G2, NewsML 1 and NITF: one format here, because their files all end in .xml and one is found inside
 * the other.
 */
export const newsml: Format = {
  id: 'newsml',
  name: 'a NewsML or NITF story',
  extensions: ['xml', 'newsml', 'nitf', 'newsmlg2'],
  sniff: ({ text }) => {
    if (
      /<(?:[\w-]+:)?(?:newsItem|newsMessage|packageItem|NewsML|nitf)[\s>]/.test(text) &&
      /^\s*<[?!\w]/.test(text)
    )
      return 0.97;
    return /^\s*<\?xml\s/.test(text) ? 0.3 : 0;
  },
  decode: ({ name, bytes, encoding }) => decodeXml(name, bytes, encoding),
  read: (input) => Promise.resolve(readNews(input)),
};

function readNews(input: DocumentInput): Draft[] {
  const root = parseXml(input.name, input.bytes, input.encoding);
  const drafts = readRoot(input, root).filter(({ text }) => text.trim() !== '');
  if (drafts.length === 0)
    throw new DocumentError('no-text', `${shownName(input.name)} holds no story that could be read.`);
  if (drafts.length === 1) return drafts;
  return drafts.map((draft, at) => ({ ...draft, name: `${input.name} (${at + 1})` }));
}

function readRoot(input: DocumentInput, root: XmlElement): Draft[] {
  if (root.name === 'nitf') return [readNitf(root)];
  if (root.name === 'newsItem' || root.name === 'NewsML' || findAll(root, 'newsItem').length > 0)
    return readNewsMl(input.name, root);
  const nitf = findAll(root, 'nitf');
  if (nitf.length > 0) return nitf.map(readNitf);
  throw new DocumentError(
    'unsupported',
    `${shownName(input.name)} is XML of a kind that is not known here ("${shownName(root.name)}").`,
  );
}
