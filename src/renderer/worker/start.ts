import { WorkClient, type Port } from './client';

/** The window's one worker for texts. */
export function startWork(): WorkClient {
  return new WorkClient(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as Port,
  );
}
