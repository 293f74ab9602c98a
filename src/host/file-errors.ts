import { basename } from 'node:path';
import type { ErrorCode, ShellError } from '../contract';

const codeOf: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EISDIR: 'is-directory',
};

export type FileAction = 'read' | 'saved';

/** What the operating system said about a file, as a code and a sentence. `systemCode` is Node's (`ENOENT`, ...). */
export function fileError(path: string, action: FileAction, cause: unknown): ShellError {
  const systemCode = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const code = codeOf[systemCode] ?? 'failed';
  return { code, message: sentence(code, shownName(path), action, systemCode || String(cause)) };
}

/** A path's last part, as messages show it: bare, as in the sentences about what a file holds. */
export const shownName = (path: string): string => basename(path) || path;

function sentence(code: ErrorCode, file: string, action: FileAction, detail: string): string {
  if (code === 'not-found') {
    return action === 'read'
      ? `${file} was not found; it may have been moved or deleted.`
      : `The folder for ${file} was not found.`;
  }
  if (code === 'no-permission') {
    return action === 'read'
      ? `You have no permission to read ${file}.`
      : `You have no permission to save ${file}.`;
  }
  if (code === 'is-directory') return `${file} is a folder, not a file.`;
  return `${file} could not be ${action} (${detail}).`;
}
