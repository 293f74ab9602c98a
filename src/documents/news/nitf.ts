import type { Draft } from '../model';
import { TextBuilder } from '../text/builder';
import { attribute, find, findAll, lineOf } from '../xml/query';
import type { XmlElement } from '../xml/tree';
import { addMarkup } from './markup';

/**
 * Reads an NITF story (IPTC News Industry Text Format 3.6): its head, its content and its end, in the order
 * in which they are printed.
 */
export function readNitf(nitf: XmlElement): Draft {
  const builder = new TextBuilder();
  addNitf(nitf, builder);
  const body = find(nitf, 'body');
  const title = lineOf(find(nitf, 'head', 'title')) || lineOf(find(body, 'body.head', 'hedline', 'hl1'));
  const language = attribute(nitf, 'lang') ?? attribute(body, 'lang');
  return { ...builder.build(), ...(title ? { title } : {}), ...(language ? { language } : {}) };
}

/** Adds the paragraphs of an NITF story. */
export function addNitf(nitf: XmlElement, builder: TextBuilder): void {
  const body = find(nitf, 'body');
  const head = find(body, 'body.head');
  const content = find(body, 'body.content');
  if (head) addHead(head, content, builder);
  if (content) addMarkup(content, builder);
  const end = find(body, 'body.end');
  if (end) addMarkup(end, builder);
}

function addHead(head: XmlElement, content: XmlElement | undefined, builder: TextBuilder): void {
  const opening = content && lineOf(findAll(content, 'p')[0]);
  const dateline = lineOf(find(head, 'dateline'));
  // Agencies often give the dateline twice: as a field, and where it is printed.
  const repeated = dateline !== '' && opening !== undefined && letters(opening).startsWith(letters(dateline));
  addMarkup(
    {
      ...head,
      children: head.children.filter(
        (node) => typeof node === 'string' || !(repeated && node.name === 'dateline'),
      ),
    },
    builder,
  );
}

/** Place and date are printed with marks between them that the fields lack. */
const letters = (line: string): string => line.replace(/[^\p{L}\p{N}]+/gu, '');
