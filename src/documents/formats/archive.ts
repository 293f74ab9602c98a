import { Archive, type ArchiveEntry } from '../archive';
import { DocumentError, shownName } from '../errors';
import { MAX_ARCHIVED_DOCUMENTS, MAX_FILE_BYTES } from '../limits';
import type { DocumentInput, Draft, Format, ReadContext } from '../model';
import { chooseFormat, headOf, refuseForeign } from '../sniff';
import { stage } from '../stage';

/** Archives that are one document of a program, by an entry that only they have. */
const OTHER_PROGRAMS: readonly { readonly entry: RegExp; readonly what: string }[] = [
  { entry: /^xl\//, what: 'an Excel workbook' },
  { entry: /^ppt\//, what: 'a PowerPoint presentation' },
  {
    entry: /^Index\/.*\.iwa$|^Index\.zip$/,
    what: 'a Pages, Numbers or Keynote document; export it as .docx first',
  },
  { entry: /^META-INF\/container\.xml$/, what: 'an e-book' },
  { entry: /^META-INF\/MANIFEST\.MF$|^AndroidManifest\.xml$/, what: 'a program' },
  { entry: /^content\.xml$/, what: 'an OpenDocument file, but no text' },
];

/**
 * A .zip with several versions. Archives inside it are not opened: that is where bombs hide, and no newsroom
 * packs twice.
 */
export function archiveOf(formats: readonly Format[]): Format {
  return {
    id: 'zip',
    name: 'a .zip archive',
    extensions: ['zip'],
    signed: true,
    sniff: ({ bytes }) => (Archive.isArchive(bytes) ? 0.9 : 0),
    read: (input, context) => readArchive(formats, input, context),
  };
}

async function readArchive(
  formats: readonly Format[],
  input: DocumentInput,
  context: ReadContext,
): Promise<Draft[]> {
  const archive = Archive.open(input.name, input.bytes);
  const other = OTHER_PROGRAMS.find(({ entry }) => archive.entries.some(({ name }) => entry.test(name)));
  if (other) throw new DocumentError('unsupported', `${shownName(input.name)} is ${other.what}.`);
  const wanted = archive.entries.filter(isVersion).sort((a, b) => byName.compare(a.name, b.name));
  const drafts: Draft[] = [];
  const skipped: string[] = [];
  for (const [at, entry] of wanted.entries()) {
    await stage(input.name, context, at, wanted.length);
    if (drafts.length >= MAX_ARCHIVED_DOCUMENTS) {
      skipped.push(
        `Only the first ${MAX_ARCHIVED_DOCUMENTS} documents in ${shownName(input.name)} were read.`,
      );
      break;
    }
    try {
      const bytes = entry.size > MAX_FILE_BYTES ? undefined : archive.read(entry.name);
      if (bytes) drafts.push(...(await readEntry(formats, entry.name, bytes, context)));
    } catch (error) {
      // One bad file does not cost the others; damage to the archive itself does.
      if (error instanceof DocumentError && (error.code === 'cancelled' || error.code === 'too-large'))
        throw error;
      skipped.push(
        error instanceof DocumentError ? error.message : `${shownName(entry.name)} could not be read.`,
      );
    }
  }
  const first = drafts[0];
  if (!first) {
    const reason = skipped.length === 1 && skipped[0] ? `: ${skipped[0]}` : '.';
    throw new DocumentError(
      'no-text',
      `${shownName(input.name)} holds no document that can be read${reason}`,
    );
  }
  return [{ ...first, notices: [...(first.notices ?? []), ...skipped] }, ...drafts.slice(1)];
}

const byName = new Intl.Collator('en', { numeric: true });

async function readEntry(
  formats: readonly Format[],
  path: string,
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Draft[]> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (bytes.length === 0) throw new DocumentError('empty', `${shownName(name)} is empty.`);
  refuseForeign(name, bytes);
  if (Archive.isArchive(bytes) && /\.zip$/i.test(name)) {
    throw new DocumentError(
      'unsupported',
      `${shownName(name)} is an archive inside an archive and was not opened.`,
    );
  }
  const { format, notice } = chooseFormat(formats, name, headOf(bytes));
  const drafts = await format.read({ name, bytes }, { ...context, progress: () => undefined });
  return drafts
    .filter(({ text }) => /[^\s\p{Cf}\0]/u.test(text))
    .map((draft) => ({
      name,
      ...draft,
      format: format.id,
      inner: { name, bytes },
      notices: [...(notice ? [notice] : []), ...(draft.notices ?? [])],
    }));
}

/** Folders, hidden files and what macOS adds to archives are no versions. */
function isVersion({ name, size }: ArchiveEntry): boolean {
  return (
    size > 0 && !name.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(name)
  );
}
