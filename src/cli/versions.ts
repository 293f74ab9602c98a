import { DocumentError, readDocument, versionsFromDocument, type ReadContext } from '../documents';
import type { Version } from '../engine';
import { uniqueIds, type Named } from './ids';
import { formatName, readInputs } from './inputs';
import type { Streams } from './streams';
import { Trouble } from './trouble';

/** The most versions that are compared at once. */
export const MOST_VERSIONS = 20;

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
  context: ReadContext = {},
): Promise<Opened> {
  const files = await readInputs(args, streams);
  const ids = uniqueIds(files);
  const versions: Version[] = [];
  const inputs: Named[] = [];
  const notices: string[] = [];
  for (const [index, file] of files.entries()) {
    const path = file.argument === '-' ? {} : { path: file.argument };
    const documents = await readDocument(
      { name: formatName(file), bytes: file.bytes, ...path },
      context,
    ).catch((cause: unknown) => {
      throw cause instanceof DocumentError ? new Trouble(cause.message, { cause }) : cause;
    });
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

function checkNumber(number: number): void {
  if (number < 2) throw new Trouble('A comparison needs at least two versions, and there is only one.');
  if (number > MOST_VERSIONS) {
    throw new Trouble(`At most ${MOST_VERSIONS} versions can be compared at once, and these are ${number}.`);
  }
}
