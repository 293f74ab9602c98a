import { DocumentError, shownName } from './errors';
import type { ReadContext } from './model';

/**
 * Between two stages of reading a file: says how far it is, lets the caller's messages in, and ends the
 * reading where it was given up.
 * @throws DocumentError `cancelled`
 */
export async function stage(name: string, context: ReadContext, done: number, total: number): Promise<void> {
  context.progress?.(done, total);
  await context.breathe?.();
  if (context.cancelled?.()) {
    throw new DocumentError('cancelled', `Reading ${shownName(name)} was cancelled.`);
  }
}
