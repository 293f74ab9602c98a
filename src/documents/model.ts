import type { ParagraphKind, Role, Source } from '../engine';

/** A paragraph kind that the format itself declares, over a range of `text`. */
export interface DeclaredParagraph {
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
}

/** What a format yields: the text as it will be kept, and what the format knows about it. */
export interface ParsedDocument {
  readonly title?: string;
  readonly text: string;
  readonly paragraphs?: readonly DeclaredParagraph[];
  readonly roles?: readonly Role[];
  readonly language?: string;
  readonly source: Source;
  /** Things the user should know: encoding guessed, pages without text, characters dropped. */
  readonly notices: readonly string[];
}

export type DocumentErrorCode = 'empty' | 'binary' | 'unsupported' | 'too-large' | 'encrypted' | 'no-text' | 'damaged' | 'cancelled';

export interface DocumentInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly path?: string;
  /** Overrules detection. */
  readonly encoding?: string;
  readonly format?: string;
}

export interface ReadContext {
  readonly progress?: (done: number, total: number) => void;
  readonly cancelled?: () => boolean;
}

/** One file format. `read` may be asynchronous; it throws `DocumentError` and nothing else on bad input. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly extensions: readonly string[];
  /** How sure the bytes are of this format, 0..1; looks at the content, not at the name. */
  sniff(bytes: Uint8Array): number;
  /** Several versions where one file holds several (an archive, tracked changes as two). */
  read(input: DocumentInput, context: ReadContext): Promise<readonly ParsedDocument[]>;
}
