import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { loadPdfEngine } from '../../../src/cli/pdf';
import {
  DocumentError,
  readDocument,
  type DocumentInput,
  type ParsedDocument,
  type ReadContext,
} from '../../../src/documents';

export const FIXTURES = new URL('../../fixtures/documents/', import.meta.url);

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FIXTURES)));
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

type Wishes = Partial<Omit<DocumentInput, 'name' | 'bytes'>>;

export function readAll(
  name: string,
  content: string | Uint8Array,
  wishes: Wishes = {},
  context: ReadContext = {},
): Promise<ParsedDocument[]> {
  return readDocument({ name, bytes: bytesOf(content), ...wishes }, { pdf: loadPdfEngine, ...context });
}

export async function read(
  name: string,
  content: string | Uint8Array,
  wishes: Wishes = {},
): Promise<ParsedDocument> {
  const [first] = await readAll(name, content, wishes);
  if (!first) throw new Error('nothing was read');
  return first;
}

/** The paragraphs as the format declared them, each as `kind: text`. */
export function outline(document: ParsedDocument): string[] {
  return (document.paragraphs ?? []).map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`,
  );
}

export function roles(document: ParsedDocument): string[] {
  return (document.roles ?? []).map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`);
}

/** The error that reading ends with; anything else fails the test. */
export async function errorOf(reading: Promise<unknown>): Promise<DocumentError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('it was read, and should not have been');
}

export function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)])),
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with the given content of its body, and further parts by path. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const related = Object.keys(parts).map(
    (part, at) =>
      `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`,
  );
  return archive({
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([part, xml]) => [`word/${part}.xml`, xml.replace(/(<w:\w+)/, `$1 ${W}`)]),
    ),
  });
}

export function odtOf(text: string, automatic = ''): Uint8Array {
  return archive({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  });
}
