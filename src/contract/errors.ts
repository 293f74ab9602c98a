import type { ErrorCode, ShellError } from './shell';

/** Every error code, in the order in which they are documented. */
export const errorCodes = [
  'not-found',
  'no-permission',
  'too-large',
  'is-directory',
  'not-allowed',
  'no-browser',
  'cancelled',
  'changed-on-disk',
  'failed',
] as const satisfies readonly ErrorCode[];

/** A refusal as an outcome: `message` is a plain sentence that can be shown as it is. */
export function refusal(
  code: ErrorCode,
  message: string,
): { readonly ok: false; readonly error: ShellError } {
  return { ok: false, error: { code, message } };
}

/**
 * Thrown where a shell itself is out of reach or a message breaks the contract; trouble with a file is never
 * thrown.
 */
export class ShellFault extends Error {
  override readonly name = 'ShellFault';
}
