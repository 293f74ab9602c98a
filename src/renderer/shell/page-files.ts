import {
  refusal,
  type FileFilter,
  type FileOutcome,
  type SaveOutcome,
  type SaveRequest,
} from '../../contract';
import { createPageFolders, type PageFolders } from './page-folders';

/** How a page in a browser opens and saves: the browser's own dialog and its downloads. No path is ever seen. */
export interface PageFiles extends PageFolders {
  choose(filters: readonly FileFilter[], maxBytes: number): Promise<readonly FileOutcome[]>;
  download(request: SaveRequest): SaveOutcome;
}

export function createPageFiles(document: Document): PageFiles {
  return {
    ...createPageFolders(document),
    async choose(filters, maxBytes) {
      const files = await ask(document, filters);
      return Promise.all(files.map((file) => readChosen(file, maxBytes)));
    },
    download({ suggestedName, bytes }) {
      const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      const anchor = document.createElement('a');
      anchor.href = url;
      anchor.download = suggestedName;
      anchor.click();
      // The browser has taken hold of the bytes by the next turn; until then the address must stand.
      setTimeout(() => URL.revokeObjectURL(url), 0);
      return { ok: true, path: suggestedName };
    },
  };
}

function ask(document: Document, filters: readonly FileFilter[]): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  const extensions = filters.flatMap((filter) => filter.extensions);
  if (!extensions.includes('*')) input.accept = extensions.map((extension) => `.${extension}`).join(',');
  return new Promise((chosen) => {
    input.addEventListener('change', () => chosen([...(input.files ?? [])]));
    input.addEventListener('cancel', () => chosen([]));
    input.click();
  });
}

async function readChosen(file: File, maxBytes: number): Promise<FileOutcome> {
  const { name } = file;
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;
  if (file.size > maxBytes) {
    const message = `${name} has ${megabytes(file.size)}; files of up to ${megabytes(maxBytes)} can be opened.`;
    return { name, ...refusal('too-large', message) };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, file: { name, path: null, bytes, modified: file.lastModified } };
  } catch (cause) {
    return { name, ...refusal('failed', `${name} could not be read (${String(cause)}).`) };
  }
}
