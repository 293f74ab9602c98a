import type { Choices } from './readings';
import { DocumentError } from '../../documents';
import { EmbeddingError } from '../../embedding/errors';
import { Cancelled, type Said } from './job';

/** A file that could not be read, and how else it might be. */
export class Unread extends Error {
  constructor(
    override readonly cause: unknown,
    readonly choices: Choices,
  ) {
    super();
  }
}

/** What the window is told of work that failed. */
export function troubleOf(error: unknown): Said {
  if (error instanceof Unread) {
    const said = troubleOf(error.cause);
    return said.kind === 'error' ? { ...said, choices: error.choices } : said;
  }
  if (error instanceof Cancelled) return { kind: 'error', code: 'cancelled', message: 'Cancelled' };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof DocumentError || error instanceof EmbeddingError)
    return { kind: 'error', code: error.code, message: error.message, detail };
  return {
    kind: 'error',
    code: 'failed',
    message: 'This could not be done because of a fault in Variorum.',
    detail,
  };
}
