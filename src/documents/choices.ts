import { DocumentError } from './errors';
import type { DocumentInput, Format } from './model';
import { formatFor } from './read';
import { FORMATS } from './registry';
import { text as plainText } from './formats/text';
import { looksBinary } from './text/clean';
import { tastes, type Taste } from './text/taste';

/** What may be chosen of a file before it is read. */
export interface Choices {
  /** Whether an encoding decides what its letters are. */
  readonly encoding: boolean;
  /** Whether it is of a format of its own and can be read as plain text all the same, with its markup. */
  readonly plain: boolean;
}

export interface Encodings {
  /** What the file is read as unless an encoding is named; WHATWG name, lower case. */
  readonly detected: string;
  /** Set where that is a guess, and not declared or proved by the bytes. */
  readonly guessed: boolean;
  readonly known: readonly Taste[];
}

const NONE: Choices = { encoding: false, plain: false };

/** Bytes looked at to tell text from data. */
const HEAD = 64 * 1024;

/** Looks at a file's first bytes and its name only. */
export function choicesOf(input: DocumentInput): Choices {
  const format = formatOf(input);
  if (!format || input.bytes.length === 0) return NONE;
  const plain = format !== plainText && isText(input);
  return { encoding: format.decode !== undefined, plain };
}

/**
 * How a file's bytes read in the encodings that are known, and what was detected; nothing where no encoding
 * decides.
 */
export function encodingsOf(input: DocumentInput): Encodings | undefined {
  const { encoding: _wish, ...unnamed } = input;
  const decoded = formatOf(input)?.decode?.(unnamed);
  if (!decoded) return undefined;
  return { detected: decoded.encoding, guessed: decoded.by === 'guessed', known: tastes(input.bytes) };
}

function formatOf(input: DocumentInput): Format | undefined {
  try {
    return formatFor(FORMATS, input).format;
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

function isText({ name, bytes }: DocumentInput): boolean {
  const head = plainText.decode?.({ name, bytes: bytes.subarray(0, HEAD) });
  return head !== undefined && !looksBinary(head.text);
}
