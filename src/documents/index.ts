import type { DocumentInput, ParsedDocument, ReadContext } from './model';
import { readWith } from './read';
import { FORMATS } from './registry';

export { choicesOf, encodingsOf, type Choices, type Encodings } from './choices';
export { DocumentError, type DocumentErrorCode } from './errors';
export { MAX_FILE_BYTES } from './limits';
export type { DeclaredParagraph, DocumentInput, Format, ParsedDocument, ReadContext, Variant } from './model';
export type { PdfEngine, PdfSource } from './pdf/engine';
export { FORMATS } from './registry';
export { isEncoding } from './text/encoding';
export type { Taste } from './text/taste';
export { versionFromDocument, versionsFromDocument } from './versions';

/**
 * Reads a file: one document, or several where the file holds several versions.
 * @throws DocumentError, and nothing else: one sentence that names the file and the reason
 */
export function readDocument(input: DocumentInput, context: ReadContext = {}): Promise<ParsedDocument[]> {
  return readWith(FORMATS, input, context);
}
