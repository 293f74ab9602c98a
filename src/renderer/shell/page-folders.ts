import {
  maxFolderFiles,
  maxModelFileBytes,
  refusal,
  type FileOutcome,
  type FolderOutcome,
} from '../../contract';

/** Folders that were chosen in the browser's own dialog. They last as long as the page; no path is ever seen. */
export interface PageFolders {
  chooseFolder(): Promise<FolderOutcome>;
  /** Null for an id that is none of these folders'. */
  openFolder(id: string): Promise<FolderOutcome> | null;
  readInFolder(id: string, path: string): Promise<FileOutcome> | null;
}

interface Chosen {
  readonly name: string;
  /** By path in the folder. */
  readonly files: ReadonlyMap<string, File>;
}

export function createPageFolders(document: Document): PageFolders {
  const folders = new Map<string, Chosen>();
  const outcomeOf = (id: string, { name, files }: Chosen): FolderOutcome => ({
    ok: true,
    folder: { id, name, lasting: false, files: [...files].map(([path, { size }]) => ({ path, size })) },
  });
  return {
    async chooseFolder() {
      const files = await ask(document);
      const name = files[0]?.webkitRelativePath.split('/')[0];
      if (name === undefined) return refusal('cancelled', 'No folder was chosen, or there is nothing in it.');
      const id = `page:${folders.size + 1}`;
      const chosen = { name, files: new Map(inReach(files).slice(0, maxFolderFiles)) };
      folders.set(id, chosen);
      return outcomeOf(id, chosen);
    },
    openFolder(id) {
      const chosen = folders.get(id);
      return chosen ? Promise.resolve(outcomeOf(id, chosen)) : null;
    },
    readInFolder(id, path) {
      const chosen = folders.get(id);
      return chosen ? read(path, chosen.files.get(path)) : null;
    },
  };
}

/** By path in the folder: what lies in it and right below it, as the other shells list it. */
function inReach(files: readonly File[]): [string, File][] {
  return files.flatMap((file): [string, File][] => {
    const [, ...inside] = file.webkitRelativePath.split('/');
    return inside.length > 2 ? [] : [[inside.join('/'), file]];
  });
}

function ask(document: Document): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  return new Promise((chosen) => {
    input.addEventListener('change', () => chosen([...(input.files ?? [])]));
    input.addEventListener('cancel', () => chosen([]));
    input.click();
  });
}

async function read(path: string, file: File | undefined): Promise<FileOutcome> {
  if (!file) return { name: path, ...refusal('not-found', `${path} is not in this folder.`) };
  if (file.size > maxModelFileBytes)
    return { name: path, ...refusal('too-large', `${path} is too big to be opened.`) };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, file: { name: file.name, path: null, bytes, modified: file.lastModified } };
  } catch (cause) {
    return { name: path, ...refusal('failed', `${path} could not be read (${String(cause)}).`) };
  }
}
