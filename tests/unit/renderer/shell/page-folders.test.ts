import { describe, expect, it } from 'vitest';
import { maxModelFileBytes } from '../../../../src/contract';
import { createPageFolders } from '../../../../src/renderer/shell/page-folders';

/** A file as a directory input gives it. */
const fileAt = (path: string, text = path, size?: number): File => {
  const file = new File([text], path.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  return file;
};

/** A document whose dialog is answered at once: with these files, or dismissed. */
function documentWith(answers: (readonly File[] | null)[]): Document {
  const input = () => {
    const listeners = new Map<string, () => void>();
    const element = {
      type: '',
      webkitdirectory: false,
      files: [] as readonly File[],
      addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener),
      click() {
        const answer = answers.shift() ?? null;
        element.files = answer ?? [];
        expect(element).toMatchObject({ type: 'file', webkitdirectory: true });
        listeners.get(answer ? 'change' : 'cancel')?.();
      },
    };
    return element;
  };
  return { createElement: input } as unknown as Document;
}

const MODEL = [
  fileAt('mini/model.onnx', 'graph'),
  fileAt('mini/1_Pooling/config.json', '{}'),
  fileAt('mini/onnx/old/model.onnx'),
];

describe('folders chosen in a browser', () => {
  it('are listed with what lies in them and right below, and last no longer than the page', async () => {
    const folders = createPageFolders(documentWith([MODEL]));
    const chosen = await folders.chooseFolder();
    expect(chosen).toEqual({
      ok: true,
      folder: {
        id: 'page:1',
        name: 'mini',
        lasting: false,
        files: [
          { path: 'model.onnx', size: 5 },
          { path: '1_Pooling/config.json', size: 2 },
        ],
      },
    });
    expect(await folders.openFolder('page:1')).toEqual(chosen);
  });

  it('are read, each its own', async () => {
    const folders = createPageFolders(documentWith([MODEL, [fileAt('big/model.onnx', 'other')]]));
    await folders.chooseFolder();
    await folders.chooseFolder();
    const text = async (id: string) => {
      const outcome = await folders.readInFolder(id, 'model.onnx');
      return outcome?.ok ? new TextDecoder().decode(outcome.file.bytes) : outcome;
    };
    expect([await text('page:1'), await text('page:2')]).toEqual(['graph', 'other']);
  });

  it('say which file is not there or too big, and leave other ids to the shell', async () => {
    const folders = createPageFolders(
      documentWith([[...MODEL, fileAt('mini/huge.onnx', '', maxModelFileBytes + 1)]]),
    );
    await folders.chooseFolder();
    const missing = await folders.readInFolder('page:1', 'tokenizer.json');
    expect(missing).toMatchObject({ ok: false, name: 'tokenizer.json', error: { code: 'not-found' } });
    const deep = await folders.readInFolder('page:1', 'onnx/old/model.onnx');
    expect(deep).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const huge = await folders.readInFolder('page:1', 'huge.onnx');
    expect(huge).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(folders.openFolder('/models/mini')).toBeNull();
    expect(folders.readInFolder('/models/mini', 'model.onnx')).toBeNull();
  });

  it('are none where the dialog was dismissed, or the folder is empty', async () => {
    const folders = createPageFolders(documentWith([null, []]));
    for (let tries = 0; tries < 2; tries += 1) {
      const outcome = await folders.chooseFolder();
      expect(outcome.ok || outcome.error.code).toBe('cancelled');
    }
  });
});
