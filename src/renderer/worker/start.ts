import { WorkClient } from './client';
import type { Port } from './line';
import { unpacking } from './crossing';

/** The window's one worker for texts. */
export function startWork(): WorkClient {
  return new WorkClient(() =>
    unpacking(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as Port),
  );
}
