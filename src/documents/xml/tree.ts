import { Parser } from 'htmlparser2';
import { DocumentError, shownName } from '../errors';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_MARKUP_BYTES } from '../limits';
import { decode, type Decoded } from '../text/encoding';

export type XmlNode = XmlElement | string;

export interface XmlElement {
  /**
   * Without its namespace prefix: the vocabularies read here do not share names with different meanings where
   * both occur.
   */
  readonly name: string;
  /** As written, prefix included. */
  readonly fullName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/**
 * Parses XML into a tree. A document type is skipped: entities that it declares are not expanded (they stay
 * as written), and nothing that it names is fetched.
 * @throws DocumentError `damaged` where elements are not closed, `too-large` beyond the limits of size and depth
 */
export function parseXml(name: string, bytes: Uint8Array, encoding?: string): XmlElement {
  if (bytes.length > MAX_MARKUP_BYTES) {
    throw new DocumentError(
      'too-large',
      `${shownName(name)} has more than ${MAX_MARKUP_BYTES >> 20} MB of markup and was not read.`,
    );
  }
  return parseXmlText(name, decodeXml(name, bytes, encoding).text);
}

/** The characters of an XML file: in the encoding that the user named, that its bytes show, or that it declares. */
export function decodeXml(name: string, bytes: Uint8Array, encoding: string | undefined): Decoded {
  const declared = declaredEncoding(bytes);
  return decode(name, bytes, {
    ...(encoding ? { user: encoding } : {}),
    ...(declared ? { declared } : {}),
  });
}

function parseXmlText(name: string, text: string): XmlElement {
  const tree = new TreeMaker(name);
  const source = withoutDoctype(text);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => tree.open(tag, attributes),
      // An element that another's end closes is damage; one that closes itself ends in "/>".
      onclosetag: (tag, implied) => tree.close(tag, implied && source[parser.endIndex - 1] !== '/'),
      ontext: (data) => tree.text(data),
    },
    { xmlMode: true },
  );
  parser.write(source);
  // Before the end, at which the parser closes what is open.
  const root = tree.finish();
  parser.end();
  return root;
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

class TreeMaker {
  private readonly open_: OpenElement[] = [];
  private root: XmlElement | undefined;
  private count = 0;

  constructor(private readonly name: string) {}

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const element: OpenElement = { name: localName(tag), fullName: tag, attributes, children: [] };
    if (++this.count > MAX_ELEMENTS || this.open_.length >= MAX_DEPTH) {
      const what =
        this.open_.length >= MAX_DEPTH
          ? `${MAX_DEPTH} elements inside one another`
          : `${MAX_ELEMENTS / 1e6} million elements`;
      throw new DocumentError('too-large', `${shownName(this.name)} has more than ${what} and was not read.`);
    }
    this.open_.at(-1)?.children.push(element);
    this.root ??= element;
    this.open_.push(element);
  }

  close(tag: string, forced: boolean): void {
    if (forced || this.open_.pop()?.fullName !== tag) this.damaged();
  }

  text(data: string): void {
    const around = this.open_.at(-1)?.children;
    if (!around) return;
    const last = around.length - 1;
    if (typeof around[last] === 'string') around[last] += data;
    else around.push(data);
  }

  finish(): XmlElement {
    if (!this.root || this.open_.length > 0) this.damaged();
    return this.root;
  }

  private damaged(): never {
    throw new DocumentError(
      'damaged',
      `${shownName(this.name)} is damaged or cut short: its elements are not closed.`,
    );
  }
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** The parser knows no document types with an internal part; their declarations would come out as text. */
function withoutDoctype(text: string): string {
  const start = text.search(/<!DOCTYPE\s/i);
  if (start < 0 || /<[\p{L}_]/u.test(text.slice(0, start))) return text;
  const bracket = text.indexOf('[', start);
  const close = text.indexOf('>', start);
  if (bracket < 0 || close < bracket) return text;
  const end = text.slice(bracket).search(/\]\s*>/);
  return end < 0 ? text : text.slice(0, start) + text.slice(text.indexOf('>', bracket + end) + 1);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}
