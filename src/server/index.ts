import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { tokenKey } from '../contract';
import { createHost, sampleFiles, shellFacts } from '../host';
import { createCalls } from './calls';
import { createEventStreams } from './event-stream';
import { handle } from './handle';

export interface ServerOptions {
  /** Files to open; relative ones count from the current folder. Without any the samples open. */
  readonly files: readonly string[];
  /** The built window: `out/renderer`. */
  readonly rendererDir: string;
  /** 0, or left out: a free one. */
  readonly port?: number;
  /** Left out: the stories in `seeds/` of the folder that `rendererDir` was built in. */
  readonly samples?: readonly string[];
  /** The folder of a sentence-embedding model, which the page may then read. */
  readonly modelFolder?: string;
  /** Where settings and recent files are kept. Left out: the user's configuration folder. */
  readonly dataDir?: string;
  /** The browser that prints, null for none. Left out: an installed one. */
  readonly browser?: string | null;
  /** Left out: what package.json says. */
  readonly appVersion?: string;
  /** Something went wrong that nobody waits for. Left out: standard error. */
  readonly onTrouble?: (message: string) => void;
}

export interface RunningServer {
  /** The page's address with the token of this run in its fragment; whoever has it may read what the page may read. */
  readonly url: string;
  /** Hands more files to the open page, as a second start does with the desktop program. */
  open(files: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/** 32 random bytes: not to be guessed within the life of a process. */
const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * Serves the window as a local page until it is closed. Listens on the loopback alone: no other machine gets a
 * connection. Rejects when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const appDir = resolve(options.rendererDir, '../..');
  const onTrouble = options.onTrouble ?? ((message: string) => void process.stderr.write(`${message}\n`));
  const events = createEventStreams();
  const facts = shellFacts(options.appVersion ?? versionIn(appDir), options.modelFolder);
  const host = createHost({
    dataFolder: options.dataDir ?? envPaths('variorum', { suffix: '' }).config,
    files: options.files,
    samples: options.samples ?? sampleFiles(join(appDir, 'seeds')),
    maxBytes: facts.maxBytes,
    ...(options.modelFolder === undefined ? {} : { modelFolder: options.modelFolder }),
    onFileChanged: (path) => void events.send('fileChanged', path),
    onTrouble,
  });
  const calls = createCalls(host, options.browser === undefined ? {} : { browser: options.browser });
  const token = newToken();
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const guard = { port, token };
    void handle(request, response, {
      guard,
      rendererDir: options.rendererDir,
      facts,
      calls,
      events,
      onTrouble,
    });
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${loopback}:${port}/#${tokenKey}=${token}`,
    async open(files) {
      const paths = files.map((file) => resolve(file));
      await host.openChosen(paths);
      events.send('filesHanded', paths);
    },
    async close() {
      events.close();
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
      await host.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, loopback, () => listening());
  });
}

function versionIn(appDir: string): string {
  const { version } = JSON.parse(readFileSync(join(appDir, 'package.json'), 'utf8')) as { version: string };
  return version;
}
