import type { SaveOutcome, SaveRequest } from '../../../contract/shell';
import type { Version, VersionId } from '../../../engine';
import { sumOf } from '../../effects/checksum';
import type { Entry, State } from '../../state/model';

/** How an edited version can be written: over its file, or only as a text of its own. */
export interface Writing {
  readonly entry: Entry;
  /**
   * Set when the file is nothing but this text in UTF-8: then it can be written back, with its byte order
   * mark if it has one.
   */
  readonly inPlace: {
    readonly path: string;
    readonly mark: boolean;
    /** Checksum of what the file held when it was read or saved here. */
    readonly checksum: string;
  } | null;
}

const MARK = '\uFEFF';

const checksum = (text: string): Promise<string> => sumOf(new TextEncoder().encode(text));

/**
 * Whether the file that a version was read from holds that text and nothing else. Decided by the checksum of
 * its bytes: a file with markup, another encoding or several versions must not be overwritten with a bare
 * text.
 *
 * @param original the version as it was read, before it was edited
 * @param packed whether it lies in an archive: `path` is that of the archive then
 */
export async function writingOf(entry: Entry, original: Version | null, packed: boolean): Promise<Writing> {
  const path = entry.path;
  const read = original?.source?.checksum;
  if (path === null || packed || !original || read === undefined) return { entry, inPlace: null };
  for (const mark of [false, true])
    if ((await checksum(mark ? MARK + original.text : original.text)) === read)
      return { entry, inPlace: { path, mark, checksum: read } };
  return { entry, inPlace: null };
}

/** The name of the file without its ending. */
const stem = (name: string): string => name.replace(/\.[\p{L}\p{N}]+$/u, '');

/** Back into its file, over whatever the file has by now, or into a new one that the user is asked for. */
export type SaveWay = 'back' | 'over' | 'copy';

/** What the shell is asked to write. */
export function saveRequest({ entry, inPlace }: Writing, text: string, way: SaveWay): SaveRequest {
  const back = way === 'copy' ? null : inPlace;
  return {
    suggestedName: back ? entry.name : `${stem(entry.name)}.txt`,
    bytes: new TextEncoder().encode(back?.mark ? MARK + text : text),
    filters: [{ name: 'Text', extensions: ['txt', 'md'] }],
    ...(back ? { path: back.path } : {}),
    ...(back && way === 'back' ? { replaces: back.checksum } : {}),
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
export function saveSays(outcome: SaveOutcome, way: SaveWay): string | null {
  if (!outcome.ok) return outcome.error.code === 'cancelled' ? null : outcome.error.message;
  return way === 'copy' ? `A copy was saved as ${outcome.path}` : `Saved to ${outcome.path}`;
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
