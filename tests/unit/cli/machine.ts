import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { collate } from '../../../src/engine';
import { run } from '../../../src/cli/program';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

export interface Setting {
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly tty?: boolean;
  readonly columns?: number;
  /** What the user does before the program is stopped, which sees what it has printed by then. */
  readonly meanwhile?: (out: string) => Promise<void>;
}

/** A folder of files for one test, and the command line run in it. */
export function machine(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    folder,
    variorum: (args: readonly string[], setting: Setting = {}): Promise<Ran> => runIn(folder, args, setting),
  };
}

async function runIn(cwd: string, args: readonly string[], setting: Setting): Promise<Ran> {
  const stdout = new Sink(setting.tty ?? false, setting.columns);
  const stderr = new Sink(false);
  const code = await run(args, {
    stdin: Readable.from(setting.stdin === undefined ? [] : [Buffer.from(setting.stdin)]),
    stdout,
    stderr,
    env: setting.env ?? {},
    cwd,
    now: () => new Date('2026-02-03T04:05:06Z'),
    engine: () => Promise.resolve({ collate }),
    interrupted: async () => setting.meanwhile?.(stdout.text()),
  });
  return { code, out: stdout.text(), bytes: stdout.bytes(), err: stderr.text() };
}

class Sink extends Writable {
  private readonly chunks: Buffer[] = [];

  constructor(
    readonly isTTY: boolean,
    readonly columns?: number,
  ) {
    super();
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk);
    done();
  }

  bytes = (): Buffer => Buffer.concat(this.chunks);
  text = (): string => this.bytes().toString('utf8');
}
