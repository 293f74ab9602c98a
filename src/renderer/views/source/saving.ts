import type { SaveOutcome, SaveRequest } from '../../../contract/shell';
import type { Version, VersionId } from '../../../engine';
import type { Entry, State } from '../../state/model';

/** How an edited version can be written: over its file, or only as a text of its own. */
export interface Writing {
  readonly entry: Entry;
  /**
   * Set when the file is nothing but this text in UTF-8: then it can be written back, with its byte order
   * mark if it has one.
   */
  readonly inPlace: { readonly path: string; readonly mark: boolean } | null;
}

const MARK = '\uFEFF';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256, hexadecimal. */
export const sumOf = async (bytes: Uint8Array): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));

const checksum = (text: string): Promise<string> => sumOf(new TextEncoder().encode(text));

/**
 * Whether the file that a version was read from holds that text and nothing else. Decided by the checksum of
 * its bytes: a file with markup, another encoding or several versions must not be overwritten with a bare
 * text.
 *
 * @param original the version as it was read, before it was edited
 */
export async function writingOf(entry: Entry, original: Version | null): Promise<Writing> {
  const path = entry.path;
  const read = original?.source?.checksum;
  if (path === null || !original || read === undefined) return { entry, inPlace: null };
  if ((await checksum(original.text)) === read) return { entry, inPlace: { path, mark: false } };
  if ((await checksum(MARK + original.text)) === read) return { entry, inPlace: { path, mark: true } };
  return { entry, inPlace: null };
}

/** The name of the file without its ending. */
const stem = (name: string): string => name.replace(/\.[\p{L}\p{N}]+$/u, '');

/** What the shell is asked to write. `copy` asks the user for a new file. */
export function saveRequest({ entry, inPlace }: Writing, text: string, copy: boolean): SaveRequest {
  const back = copy ? null : inPlace;
  return {
    suggestedName: back ? entry.name : `${stem(entry.name)}.txt`,
    bytes: new TextEncoder().encode(back?.mark ? MARK + text : text),
    filters: [{ name: 'Text', extensions: ['txt', 'md'] }],
    ...(back ? { path: back.path } : {}),
  };
}

/**
 * What a reader has to know before typing: that the file will stay as it is. Null where the text can go back
 * into its file.
 */
export function keptApart({ entry, inPlace }: Writing): string | null {
  if (inPlace) return null;
  return entry.path === null
    ? 'No file: edited as plain text, to be saved as a new file'
    : 'Edited as plain text: the file stays as it is, the text can be saved as a new one';
}

/** What became of it, in words; null when the user thought better of it. */
export function saveSays(outcome: SaveOutcome, copy: boolean): string | null {
  if (!outcome.ok) return outcome.error.code === 'cancelled' ? null : outcome.error.message;
  return copy ? `A copy was saved as ${outcome.path}` : `Saved to ${outcome.path}`;
}

/** The file holds what the version says again. */
export function versionSaved(state: State, id: VersionId, text: string): State {
  return {
    ...state,
    entries: state.entries.map((entry) =>
      entry.id === id && entry.version?.text === text ? { ...entry, edited: false } : entry,
    ),
  };
}
