import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** LibreOffice's program where it is installed; null where it is not. */
export function findLibreOffice(): string | null {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/Applications/LibreOffice.app/Contents/MacOS',
    'C:\\Program Files\\LibreOffice\\program',
  ];
  const programs = folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'soffice.exe')]);
  return (
    programs.find((program) => {
      try {
        accessSync(program, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? null
  );
}

/**
 * Opens files in LibreOffice, without a window and with a profile of their own, and saves them in another
 * format: all in one run, since most of the time goes into starting it. Answers by the names of the files;
 * what could not be opened is missing.
 */
export async function convertWithLibreOffice(
  program: string,
  files: Readonly<Record<string, Uint8Array>>,
  extension: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-libreoffice-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await promisify(execFile)(
      program,
      [profile, '--headless', '--norestore', '--convert-to', extension, '--outdir', out, ...paths],
      { timeout: 180_000 },
    );
    return new Map(
      Object.keys(files).flatMap((name) => {
        try {
          return [[name, new Uint8Array(readFileSync(join(out, name.replace(/\.\w+$/, `.${extension}`))))]];
        } catch {
          return [];
        }
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
