import type { ParagraphKind, Role, Source } from '../engine';
import type { PdfEngine } from './pdf/engine';
import type { Decoded } from './text/encoding';

/** A paragraph kind that the format itself declares, over a range of `text`. */
export interface DeclaredParagraph {
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
}

/** Another way to read the same file: a whole page instead of its article, a draft before its tracked changes. */
export interface Variant {
  /** What `DocumentInput.variant` takes. */
  readonly id: string;
  /** For a menu, in the user's words. */
  readonly label: string;
}

/** What a format yields: the text as it will be kept, and what the format knows about it. */
export interface ParsedDocument {
  readonly title?: string;
  readonly text: string;
  readonly paragraphs?: readonly DeclaredParagraph[];
  readonly roles?: readonly Role[];
  /** BCP 47 tag, where the format declares one. */
  readonly language?: string;
  readonly source: Source;
  /** Which reading this is; set where the file offers more than one. */
  readonly variant?: string;
  /** All readings that the file offers, this one included. */
  readonly variants?: readonly Variant[];
  /** The file inside an archive that this was read from: it can be read again by itself. */
  readonly inner?: { readonly name: string; readonly bytes: Uint8Array };
  /** Things the user should know: encoding guessed, pages without text, characters replaced. */
  readonly notices: readonly string[];
}

export interface DocumentInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly path?: string;
  /** A WHATWG encoding label; overrules detection. */
  readonly encoding?: string;
  /** Id of a format; overrules sniffing. */
  readonly format?: string;
  /** Id of a reading that the format offers (see `ParsedDocument.variants`). */
  readonly variant?: string;
}

export interface ReadContext {
  readonly progress?: (done: number, total: number) => void;
  readonly cancelled?: () => boolean;
  /**
   * Awaited between two stages of the work: a worker lets its messages in here, or `cancelled` could never
   * come true.
   */
  readonly breathe?: () => Promise<void>;
  /**
   * Loads the PDF engine; who calls hands it in, because it needs a worker of its own that only the caller
   * can start.
   */
  readonly pdf?: () => Promise<PdfEngine>;
}

/** What a format's reader yields: all but the source, which the door fills in, and roles, which it completes. */
export type Draft = Omit<ParsedDocument, 'source' | 'notices'> & {
  /** Name of this version where the file holds several. */
  readonly name?: string;
  readonly encoding?: string;
  /** Set by formats that contain files of other formats. */
  readonly format?: string;
  readonly notices?: readonly string[];
};

/** One file format. `read` throws `DocumentError` on bad input; anything else it throws is taken for damage. */
export interface Format {
  readonly id: string;
  /** With its article left out, as in "not a readable {name}". */
  readonly name: string;
  readonly extensions: readonly string[];
  /** How sure the bytes are of this format, 0..1; looks at the content, not at the name. */
  sniff(head: Head): number;
  /** Its files are told from texts by their first bytes: a plain text with its ending is none of them. */
  readonly signed?: true;
  /** How its bytes become letters; set where an encoding decides it, so that the user may overrule it. */
  decode?(input: DocumentInput): Decoded;
  /** Several versions where one file holds several (an archive, tracked changes as two). */
  read(input: DocumentInput, context: ReadContext): Promise<readonly Draft[]>;
}

/** The first bytes of a file, ready for sniffing. */
export interface Head {
  readonly bytes: Uint8Array;
  /** The start of the file as text, one character a byte where it is not Unicode; without a byte order mark. */
  readonly text: string;
  /** Names in a .zip's directory; empty where the file is no archive. */
  readonly entries: readonly string[];
  /** Content of an archive's uncompressed `mimetype` entry, else empty. */
  readonly mimetype: string;
}
