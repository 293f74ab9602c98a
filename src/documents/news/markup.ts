import type { ParagraphKind, Role } from '../../engine';
import { BULLET, type TextBuilder } from '../text/builder';
import { elements, findAll, isElement, lineOf } from '../xml/query';
import type { XmlElement } from '../xml/tree';

type Meaning = { readonly kind: ParagraphKind | 'title' | 'heading'; readonly role?: Role['role'] };

/** Elements of NITF and XHTML that are a paragraph by themselves. */
const LINES: ReadonlyMap<string, Meaning> = new Map(
  Object.entries({
    hl1: { kind: 'title' },
    h1: { kind: 'title' },
    hl2: { kind: 'heading' },
    h2: { kind: 'heading' },
    h3: { kind: 'heading' },
    h4: { kind: 'heading' },
    h5: { kind: 'heading' },
    h6: { kind: 'heading' },
    byline: { kind: 'byline', role: 'byline' },
    dateline: { kind: 'body', role: 'dateline' },
    distributor: { kind: 'credit', role: 'credit' },
    credit: { kind: 'credit', role: 'credit' },
    tagline: { kind: 'credit', role: 'credit' },
    'media-caption': { kind: 'caption' },
    'media-producer': { kind: 'credit' },
    figcaption: { kind: 'caption' },
    caption: { kind: 'caption' },
    p: { kind: 'body' },
    li: { kind: 'list-item' },
    dd: { kind: 'list-item' },
    dt: { kind: 'body' },
    pre: { kind: 'body' },
  }),
);

const SILENT = new Set([
  'head',
  'script',
  'style',
  'media-metadata',
  'media-object',
  'media-reference',
  'rights',
  'docdata',
  'body.title',
]);

/** Adds the text under an element of NITF or XHTML, in document order. */
export function addMarkup(element: XmlElement, builder: TextBuilder): void {
  let loose = '';
  const flush = () => {
    builder.add('body', loose.replace(/\s+/g, ' '));
    loose = '';
  };
  let number = 0;
  for (const node of element.children) {
    if (!isElement(node)) {
      loose += node;
      continue;
    }
    if (SILENT.has(node.name)) continue;
    const meaning = LINES.get(node.name);
    if (!meaning && INLINE.has(node.name)) {
      loose += node.name === 'br' ? '\n' : withBreaks(node);
      continue;
    }
    flush();
    if (node.name === 'tr') builder.add('table-row', elements(node).map(lineOf).join('\t'));
    else if (!meaning || (meaning.kind !== 'byline' && hasLines(node))) addMarkup(node, builder);
    else if (meaning.kind === 'title' || meaning.kind === 'heading')
      builder.addHeading(lineOf(node), meaning.kind === 'title');
    else if (meaning.kind === 'list-item')
      builder.add('list-item', (element.name === 'ol' ? `${++number}. ` : BULLET) + lineOf(node));
    else
      builder.add(
        meaning.kind,
        (meaning.role === 'dateline' ? spaced(node) : withBreaks(node)).trim(),
        meaning.role,
      );
  }
  flush();
}

const INLINE = new Set(
  (
    'a abbr acronym alt-code b bdo br chron cite classifier code copyrite em event function i inlinequote lang location money num ' +
    'object.title org person postaddr pronounce q s small span strong strike sub sup time u virtloc region state country city sublocation story.date'
  ).split(' '),
);

function hasLines(element: XmlElement): boolean {
  return ['p', 'ul', 'ol', 'table'].some((name) => findAll(element, name).length > 0);
}

/** Place and date of a dateline are elements that may stand without a space between them. */
function spaced(element: XmlElement): string {
  const parts = element.children.map((node) => (isElement(node) ? withBreaks(node) : node));
  return parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '');
}

/** White space collapses; a `<br/>` stays a line break. */
function withBreaks(element: XmlElement): string {
  return element.children
    .map((node) =>
      !isElement(node)
        ? node.replace(/\s+/g, ' ')
        : node.name === 'br'
          ? '\n'
          : SILENT.has(node.name)
            ? ''
            : withBreaks(node),
    )
    .join('');
}
