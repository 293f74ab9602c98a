import { resolve } from 'node:path';
import { refusal } from '../../../src/contract';
import { createApi } from '../../../src/renderer/shell/api';
import { createPageShell, showIn } from '../../../src/renderer/shell/page';
import type { PageFiles } from '../../../src/renderer/shell/page-files';
import { startServer, type RunningServer } from '../../../src/server';
import type { Rig, RigOptions } from './rig';

export interface PageRig extends Rig {
  readonly server: RunningServer;
  readonly origin: string;
  readonly token: string;
  /** What was downloaded, by name. */
  readonly downloads: Map<string, Uint8Array>;
}

export const rendererDir = resolve('out/renderer');

/** What a browser adds to every request of a page. */
export const asPage =
  (origin: string): typeof fetch =>
  (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), Origin: origin } });

/**
 * The local page's server over real HTTP, spoken to by the page's own code. Only the browser's file dialog is
 * left out.
 */
export async function startPageRig({ files = [], dataFolder }: RigOptions): Promise<PageRig> {
  const server = await startServer({ files, rendererDir, dataDir: dataFolder });
  const url = new URL(server.url);
  const token = new URLSearchParams(url.hash.slice(1)).get('token') ?? '';
  const downloads = new Map<string, Uint8Array>();
  const pageFiles: PageFiles = {
    choose: async () => [],
    chooseFolder: async () => refusal('cancelled', 'No folder was chosen.'),
    openFolder: () => null,
    readInFolder: () => null,
    download({ suggestedName, bytes }) {
      downloads.set(suggestedName, bytes);
      return { ok: true, path: suggestedName };
    },
  };
  const window = Object.assign(new EventTarget(), { document: { title: '' } });
  const api = createApi({ origin: url.origin, token, fetch: asPage(url.origin) });
  return {
    server,
    origin: url.origin,
    token,
    downloads,
    shell: await createPageShell(api, pageFiles, showIn(window as unknown as Window)),
    title: () => window.document.title,
    startAgain: (more) => server.open(more),
    close: () => server.close(),
  };
}
