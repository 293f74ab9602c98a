import type { Source } from '../engine';
import { sha256 } from './checksum';
import { DocumentError, shownName } from './errors';
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from './limits';
import type { DocumentInput, Draft, Format, ParsedDocument, ReadContext } from './model';
import { chooseFormat, headOf, refuseForeign } from './sniff';
import { completeRoles } from './roles/complete';
import { clean, replacedNotice } from './text/clean';

/**
 * Reads one file of one of the given formats: the format is found by content, then by name.
 * @throws DocumentError, and nothing else
 */
export async function readWith(
  formats: readonly Format[],
  input: DocumentInput,
  context: ReadContext,
): Promise<ParsedDocument[]> {
  const shown = shownName(input.name);
  if (input.bytes.length === 0) throw new DocumentError('empty', `${shown} is empty.`);
  if (input.bytes.length > MAX_FILE_BYTES) {
    throw new DocumentError(
      'too-large',
      `${shown} is larger than ${MAX_FILE_BYTES >> 20} MB and was not read.`,
    );
  }
  const { format, notice } = formatFor(formats, input);
  const drafts = await attempt(format, input, context);
  return Promise.all(
    drafts.map(async (draft) => {
      const bytes = draft.inner?.bytes ?? input.bytes;
      return finish(draft, format, input, { checksum: await sha256(bytes), bytes: bytes.length }, notice);
    }),
  );
}

/** The format that a file is read as: the one that is asked for, else by its content and its name. */
export function formatFor(
  formats: readonly Format[],
  input: DocumentInput,
): { format: Format; notice?: string } {
  if (input.format !== undefined) {
    const format = formats.find((one) => one.id === input.format);
    if (format) return { format };
    throw new DocumentError(
      'unsupported',
      `${shownName(input.name)} was to be read as "${input.format}", which is not a known format.`,
    );
  }
  refuseForeign(input.name, input.bytes);
  return chooseFormat(formats, input.name, headOf(input.bytes));
}

async function attempt(
  format: Format,
  input: DocumentInput,
  context: ReadContext,
): Promise<readonly Draft[]> {
  try {
    return await format.read(input, context);
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    // Parsers of others fail in many ways on damaged files; a full stack is one of them.
    throw new DocumentError(
      'damaged',
      `${shownName(input.name)} is not readable as ${format.name}: it is damaged or cut short.`,
      { cause },
    );
  }
}

function finish(
  draft: Draft,
  format: Format,
  input: DocumentInput,
  origin: Pick<Source, 'checksum' | 'bytes'>,
  notice: string | undefined,
): ParsedDocument {
  const { name = input.name, encoding, format: inner, notices = [], text: raw, ...rest } = draft;
  const reading = rest.variants?.find(({ id }) => id === rest.variant)?.label;
  const shown = shownName(name);
  if (!/[^\s\p{Cf}\0]/u.test(raw)) throw new DocumentError('no-text', `${shown} holds no text.`);
  if (raw.length > MAX_TEXT_LENGTH) {
    throw new DocumentError(
      'too-large',
      `${shown} holds more than ${MAX_TEXT_LENGTH / 1e6} million characters and was not read.`,
    );
  }
  const { text, replaced } = clean(raw);
  return completeRoles({
    ...rest,
    text,
    source: {
      name,
      format: inner ?? format.id,
      ...origin,
      ...(input.path === undefined ? {} : { path: input.path }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(reading === undefined ? {} : { reading }),
    },
    notices: [notice, ...notices, replacedNotice(replaced)].filter((one) => one !== undefined),
  });
}
