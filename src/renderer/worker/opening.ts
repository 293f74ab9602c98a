import { NO_CHOICES, WHOLE, type Encodings, type Look, type Part } from './readings';
import {
  choicesOf,
  encodingsOf,
  readDocument,
  versionFromDocument,
  type DocumentInput,
  type ParsedDocument,
} from '../../documents';
import { versionFromText } from '../../engine';
import { idsFor } from './columns';
import { breath, type Job, type Of } from './job';
import { lookAt } from './look';
import type { ReadDocument } from './messages';
import { Unread } from './trouble';

/** The versions that a file holds. @throws Unread */
export async function readFile(job: Job, message: Of<'read'>): Promise<readonly ReadDocument[]> {
  const { id, name, path, bytes, reading, columns, taken } = message;
  // asked before a parser takes the bytes for itself
  const choices = choicesOf({ name, bytes });
  const input = { name, bytes, ...reading, ...(path === null ? {} : { path }) };
  const documents = await parse(job, input).catch((error: unknown) => {
    throw new Unread(error, { ...choices, variants: [] });
  });
  job.checkpoint();
  const parts = documents.map(({ variant = null }, at): Part => ({ at, of: documents.length, variant }));
  const ids = idsFor(parts, columns, id, taken);
  return documents.map((document, at) => ({
    version: versionFromDocument(document, ids[at] ?? id),
    notices: document.notices,
    part: document.inner ? partOf(document, documents) : (parts[at] ?? WHOLE),
    choices: {
      ...(document.inner ? choicesOf(document.inner) : choices),
      variants: document.variants ?? [],
    },
    ...(document.inner ? { inner: document.inner } : {}),
  }));
}

/** A text that came from no file. */
export function readText({ id, name, title, text }: Of<'text'>): ReadDocument {
  const version = versionFromText(text, { id, title: title ?? name, source: { name } });
  return { version, notices: [], part: WHOLE, choices: NO_CHOICES };
}

/** How a file would begin, beside the texts that it is open as. @throws DocumentError */
export async function lookAtFile(
  job: Job,
  { name, bytes, reading }: Of<'look'>,
  open: readonly string[],
): Promise<readonly Look[]> {
  const documents = await parse(job, { name, bytes, ...reading });
  return documents.map(({ source, text }) => lookAt(source.name, text, open));
}

/** In which encodings a file can be read; null where no encoding decides what its letters are. */
export function encodingsIn({ name, bytes, reading }: Of<'encodings'>): Encodings | null {
  const { encoding: _chosen, ...rest } = reading;
  return encodingsOf({ name, bytes, ...rest }) ?? null;
}

function parse(job: Job, input: DocumentInput): Promise<readonly ParsedDocument[]> {
  return readDocument(input, {
    progress: (done, total) => job.say({ kind: 'progress', phase: 'opening', done, total }),
    cancelled: job.cancelled,
    breathe: breath,
    pdf: () => import('./pdf').then(({ loadPdfEngine }) => loadPdfEngine()),
  });
}

/** Which version of its file in the archive it is. */
function partOf(document: ParsedDocument, all: readonly ParsedDocument[]): Part {
  const siblings = all.filter(({ inner }) => inner && inner.bytes === document.inner?.bytes);
  return { at: siblings.indexOf(document), of: siblings.length, variant: document.variant ?? null };
}
