import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { put, type Streams } from './streams';
import { Trouble } from './trouble';

export interface ServeFlags {
  readonly port?: string;
  readonly open?: boolean;
  readonly model?: string;
}

/** `variorum serve [FILES]`: opens the window as a local page and serves it until the program is interrupted. */
export async function serve(files: readonly string[], flags: ServeFlags, streams: Streams): Promise<number> {
  const port = readPort(flags.port);
  const { startServer } = await import('../server');
  const running = await startServer({
    files: files.map((file) => resolve(streams.cwd, file)),
    rendererDir: fileURLToPath(new URL('../../out/renderer', import.meta.url)),
    ...(port === undefined ? {} : { port }),
    ...(flags.model === undefined ? {} : { modelFolder: resolve(streams.cwd, flags.model) }),
  }).catch((cause: unknown) => {
    const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Trouble(
      busy ? `Port ${flags.port} is taken; give another with --port.` : `The page cannot be served: ${why}`,
      {
        cause,
      },
    );
  });
  await put(streams.stdout, `${running.url}\n`);
  if (flags.open) {
    const { default: open } = await import('open');
    await open(running.url);
  }
  await streams.interrupted();
  await running.close();
  return 0;
}

function readPort(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  const number = Number(port);
  if (/^\d+$/.test(port) && number <= 65_535) return number;
  throw new Trouble(`--port ${port}: give a number from 0 (any free one) to 65535.`);
}
