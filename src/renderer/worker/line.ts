import type { Choices } from './readings';
import type { Row } from '../../engine';
import type { Answer, Request, WorkPhase } from './messages';

/** Why a request to the worker failed; `cancelled` when it was given up. */
export class WorkError extends Error {
  override readonly name = 'WorkError';

  constructor(
    readonly code: string,
    message: string,
    readonly detail?: string,
    /** Of a file that could not be read: how else it might be. */
    readonly choices?: Choices,
  ) {
    super(message);
  }
}

export interface Watching {
  readonly progress?: (phase: WorkPhase, done: number, total: number) => void;
  /** Passages that will not change any more, before the whole is compared. */
  readonly rows?: (rows: readonly Row[]) => void;
  readonly signal?: AbortSignal;
  /** Giving up may wait until the worker listens: it is not ended for this. */
  readonly patient?: boolean;
}

/** The part of `Worker` that is used, so that tests can stand in for one. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  terminate(): void;
}

/**
 * Milliseconds a worker is given to give up by itself. One that is deep in a step does not hear the request;
 * it is ended then and a new one started, which is told all it has to know.
 */
const PATIENCE = 400;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: WorkError) => void;
  readonly watching: Watching;
}

type Body = Request extends infer R ? (R extends Request ? Omit<R, 'request'> : never) : never;
type Heard<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/**
 * The line to the worker: numbers what is asked, brings each its answer, and starts a worker where there is
 * none. Several requests may be under way.
 */
export class WorkLine {
  private port: Port | null = null;
  private requests = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(
    private readonly start: () => Port,
    /** The next worker knows nothing of what this one was told. */
    private readonly ended: () => void,
  ) {}

  /** Asks, and waits for the answer of this kind. @throws WorkError */
  async ask<K extends Answer['kind']>(
    kind: K,
    body: Body,
    watching: Watching = {},
    transfer: Transferable[] = [],
  ): Promise<Heard<K>> {
    const answer = await this.send(body, watching, transfer);
    if (answer.kind !== kind)
      throw new WorkError('failed', 'The comparison gave no result.', `${answer.kind} for ${kind}`);
    return answer as Heard<K>;
  }

  /** Ends the worker; whatever it was doing has failed with `error`. The next request starts another. */
  restart(error: WorkError): void {
    this.port?.terminate();
    this.port = null;
    this.ended();
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }

  private send(body: Body, watching: Watching, transfer: Transferable[]): Promise<Answer> {
    const request = (this.requests += 1);
    return new Promise((resolve, reject) => {
      if (watching.signal?.aborted) {
        reject(new WorkError('cancelled', 'Cancelled'));
        return;
      }
      this.waiting.set(request, { resolve, reject, watching });
      watching.signal?.addEventListener('abort', () => this.cancel(request), { once: true });
      this.connected().postMessage({ ...body, request } as Request, transfer);
    });
  }

  private connected(): Port {
    if (this.port) return this.port;
    const port = this.start();
    port.onmessage = (event) => this.hear(event.data as Answer);
    port.onerror = (event) =>
      this.restart(new WorkError('failed', 'The comparison stopped unexpectedly.', event.message));
    this.port = port;
    return port;
  }

  private hear(answer: Answer): void {
    const waiting = this.waiting.get(answer.request);
    if (!waiting) return;
    if (answer.kind === 'progress') waiting.watching.progress?.(answer.phase, answer.done, answer.total);
    else if (answer.kind === 'rows') waiting.watching.rows?.(answer.rows);
    else {
      this.waiting.delete(answer.request);
      if (answer.kind === 'error') {
        const { code, message, detail, choices } = answer;
        waiting.reject(new WorkError(code, message, detail, choices));
      } else waiting.resolve(answer);
    }
  }

  private cancel(target: number): void {
    const waiting = this.waiting.get(target);
    if (!waiting) return;
    this.port?.postMessage({ kind: 'cancel', request: (this.requests += 1), target } satisfies Request);
    if (waiting.watching.patient) return;
    setTimeout(() => {
      if (this.waiting.has(target)) this.restart(new WorkError('cancelled', 'Cancelled'));
    }, PATIENCE);
  }
}
