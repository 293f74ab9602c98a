import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom/worker';
import { DocumentError, shownName } from '../errors';
import { MAX_DEPTH, MAX_MARKUP_BYTES, MAX_PAGE_ELEMENTS } from '../limits';

/** The part of the DOM that is used here. Pure code sees no DOM types. */
export interface DomNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly data?: string;
  readonly localName?: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomNode | null;
  querySelectorAll(selector: string): ArrayLike<DomNode>;
}

export interface DomDocument {
  readonly documentElement: DomNode | null;
  readonly body: DomNode | null;
  querySelector(selector: string): DomNode | null;
}

export interface MeasuredPage {
  readonly page: DomDocument;
  /** How many elements it has. */
  readonly elements: number;
}

/**
 * Parses a page into a tree. Nothing is run and nothing is fetched: the tree has no browser behind it.
 * @throws DocumentError `too-large`
 */
export const parsePage = (name: string, html: string): DomDocument => measurePage(name, html).page;

/** `parsePage`, with the number of elements. */
export function measurePage(name: string, html: string): MeasuredPage {
  if (html.length > MAX_MARKUP_BYTES) {
    throw new DocumentError(
      'too-large',
      `${shownName(name)} has more than ${MAX_MARKUP_BYTES >> 20} MB of markup and was not read.`,
    );
  }
  const elements = checkSize(name, html);
  return { page: treeOf(html), elements };
}

/** The tree of a page that has been measured. */
export function treeOf(html: string): DomDocument {
  // A fragment would end up outside the body; an `<html` that is only mentioned, in a comment or an
  // attribute, makes no page.
  return (
    (/<html[\s>]/i.test(html) && pageFrom(bodied(html))) ||
    pageFrom(`<html><body>${html}</body></html>`) ||
    EMPTY
  );
}

/** A page whose body is not marked, as HTML allows, with the mark: the parser leaves what is in none out of the body. */
function bodied(html: string): string {
  if (/<(?:body|frameset)[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.test(html) ? /<\/head\s*>/i : /<html(?:\s[^>]*)?>/i;
  return html.replace(head, (tag) => `${tag}<body>`);
}

const EMPTY: DomDocument = { documentElement: null, body: null, querySelector: () => null };

function pageFrom(html: string): DomDocument | undefined {
  const { document } = parseHTML(html) as unknown as { document: DomDocument };
  // Asked for its body, a document without a root fails.
  return document.documentElement?.localName === 'html' ? document : undefined;
}

/**
 * Counts the elements. Trees are walked by recursion in the libraries behind this one; they are kept from
 * trees that would fill the stack.
 */
function checkSize(name: string, html: string): number {
  let depth = 0;
  let deepest = 0;
  let count = 0;
  const parser = new Parser({
    onopentag: () => {
      count++;
      deepest = Math.max(deepest, ++depth);
    },
    onclosetag: () => depth--,
  });
  parser.end(html);
  if (count > MAX_PAGE_ELEMENTS) {
    throw new DocumentError(
      'too-large',
      `${shownName(name)} has more than ${MAX_PAGE_ELEMENTS} elements and was not read.`,
    );
  }
  if (deepest > MAX_DEPTH) {
    throw new DocumentError(
      'too-large',
      `${shownName(name)} has more than ${MAX_DEPTH} elements inside one another and was not read.`,
    );
  }
  return count;
}
