/** What ends a command with exit code 2: one clear sentence, which names the file and the reason. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

/** Exit codes as `diff` has them, and one for policy gates. */
export const EXIT = { same: 0, different: 1, trouble: 2, gate: 3 } as const;

/** What Node says of a file, as a sentence. */
export function fileTrouble(name: string, action: 'read' | 'written', cause: unknown): Trouble {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason: Readonly<Record<string, string>> = {
    ENOENT: action === 'read' ? 'there is no such file' : 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
  };
  const why = reason[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new Trouble(`${name} cannot be ${action}: ${why}.`, { cause });
}
