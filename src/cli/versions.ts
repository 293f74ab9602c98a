import {
  DocumentError,
  isEncoding,
  readDocument,
  versionsFromDocument,
  type DocumentInput,
  type ParsedDocument,
  type ReadContext,
} from '../documents';
import type { Version } from '../engine';
import { uniqueIds, type Named } from './ids';
import { formatName, readInputs } from './inputs';
import type { Streams } from './streams';
import { Trouble } from './trouble';

/** The most versions that are compared at once. */
const MOST_VERSIONS = 20;

/** How files are read where they leave a choice. */
export interface Reading {
  /** Label of the encoding of plain texts, instead of the one that is detected. */
  readonly encoding?: string;
  /** Id of the reading (see `Variant`), for the files that offer it; the others are read as ever. */
  readonly variant?: string;
}

export interface Opened {
  readonly versions: readonly Version[];
  /** What each version was called on the command line. */
  readonly inputs: readonly Named[];
  /** What the user should know of the files. */
  readonly notices: readonly string[];
}

/**
 * Opens what the arguments name as versions, in their order.
 * @throws Trouble where a file cannot be read, or there are too few or too many versions
 */
export async function openVersions(
  args: readonly string[],
  streams: Streams,
  context: ReadContext,
  reading: Reading,
): Promise<Opened> {
  if (reading.encoding !== undefined && !isEncoding(reading.encoding)) {
    throw new Trouble(`--encoding ${reading.encoding} names no encoding that is known; windows-1252 is one.`);
  }
  const files = await readInputs(args, streams);
  const ids = uniqueIds(files);
  const versions: Version[] = [];
  const inputs: Named[] = [];
  const notices: string[] = [];
  for (const [index, file] of files.entries()) {
    const path = file.argument === '-' ? {} : { path: file.argument };
    const encoding = reading.encoding === undefined ? {} : { encoding: reading.encoding };
    const input = { name: formatName(file), bytes: file.bytes, ...path, ...encoding };
    const documents = await read(input, reading.variant, context);
    for (const version of versionsFromDocument(documents, ids[index] ?? file.name)) {
      versions.push(version);
      inputs.push(file);
    }
    notices.push(
      ...documents.flatMap((document) => document.notices.map((notice) => `${file.name}: ${notice}`)),
    );
  }
  checkNumber(versions.length);
  return { versions, inputs, notices };
}

async function read(
  input: DocumentInput,
  variant: string | undefined,
  context: ReadContext,
): Promise<readonly ParsedDocument[]> {
  try {
    // A parser may keep the bytes it is given; they are read twice where a reading was asked for.
    const bytes = variant === undefined ? input.bytes : input.bytes.slice();
    const documents = await readDocument({ ...input, bytes }, context);
    const offered = documents.some(({ variants }) => variants?.some(({ id }) => id === variant));
    return variant !== undefined && offered ? await readDocument({ ...input, variant }, context) : documents;
  } catch (cause) {
    throw cause instanceof DocumentError ? new Trouble(cause.message, { cause }) : cause;
  }
}

function checkNumber(number: number): void {
  if (number < 2) throw new Trouble('A comparison needs at least two versions, and there is only one.');
  checkMost(number);
}

/** @throws Trouble where there are more versions than can be compared */
export function checkMost(number: number): void {
  if (number > MOST_VERSIONS) {
    throw new Trouble(`At most ${MOST_VERSIONS} versions can be compared at once, and these are ${number}.`);
  }
}
