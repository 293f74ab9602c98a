import type { ReadableFormat, WritableFormat } from '../../contract/worker';
import type { Collation, Pin, Row, Version, VersionId } from '../../engine';
import type { Answer, ReadDocument, Request, WorkPhase } from './messages';
import type { ReportRequest } from '../../reports';

/** Why a request to the worker failed; `cancelled` when it was given up. */
export class WorkError extends Error {
  override readonly name = 'WorkError';

  constructor(
    readonly code: string,
    message: string,
    readonly detail?: string,
  ) {
    super(message);
  }
}

export interface Watching {
  readonly progress?: (phase: WorkPhase, done: number, total: number) => void;
  /** Rows that will not change any more, before the whole is compared. */
  readonly rows?: (rows: readonly Row[]) => void;
  readonly signal?: AbortSignal;
}

export interface ReadInput {
  readonly id: VersionId;
  readonly name: string;
  readonly path: string | null;
  readonly bytes: Uint8Array;
  readonly taken: readonly VersionId[];
}

export interface CollateInput {
  readonly versions: readonly Version[];
  readonly base: VersionId;
  readonly pins: readonly Pin[];
}

/** The part of `Worker` that is used, so that tests can stand in for one. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  terminate(): void;
}

/**
 * Milliseconds a worker is given to give up by itself. One that is deep in a step does not hear the request; it is ended then and a
 * new one started, which is told all it has to know.
 */
const PATIENCE = 400;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: WorkError) => void;
  readonly watching: Watching;
}

type Body = Request extends infer R ? (R extends Request ? Omit<R, 'request'> : never) : never;

/** Asks the worker to read, compare and render. Several requests may be under way. */
export class WorkClient {
  private port: Port | null = null;
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();
  /** The versions that the worker has as they are now. */
  private known = new Map<VersionId, Version>();

  constructor(private readonly start: () => Port) {}

  async read(input: ReadInput, watching: Watching = {}): Promise<readonly ReadDocument[]> {
    const { id, name, path, bytes, taken } = input;
    const answer = await this.ask({ kind: 'read', id, name, path, bytes, taken }, watching, [
      bytes.buffer as ArrayBuffer,
    ]);
    return this.learn(answer);
  }

  /** Makes a version of a text that is there already. */
  async text(id: VersionId, name: string, text: string, title?: string): Promise<readonly ReadDocument[]> {
    return this.learn(
      await this.ask({ kind: 'text', id, name, text, ...(title === undefined ? {} : { title }) }),
    );
  }

  /** Compares. @throws WorkError */
  async collate(input: CollateInput, watching: Watching = {}): Promise<Collation> {
    const unknown = input.versions.filter((version) => this.known.get(version.id) !== version);
    if (unknown.length > 0) {
      await this.ask({ kind: 'adopt', versions: unknown });
      for (const version of unknown) this.known.set(version.id, version);
    }
    const versions = input.versions.map((version) => version.id);
    const answer = await this.ask(
      { kind: 'collate', versions, base: input.base, pins: input.pins },
      watching,
    );
    if (answer.kind !== 'collated') throw unexpected(answer);
    return { ...answer.result, versions: input.versions };
  }

  /** Renders the last collation. @throws WorkError */
  async report(
    format: string,
    review: ReportRequest,
    against?: VersionId,
  ): Promise<{ readonly bytes: Uint8Array; readonly extension: string }> {
    const answer = await this.ask({
      kind: 'report',
      format,
      review,
      ...(against === undefined ? {} : { against }),
    });
    if (answer.kind !== 'report') throw unexpected(answer);
    return answer;
  }

  /** What can be opened and what can be exported. */
  async formats(): Promise<{
    readonly documents: readonly ReadableFormat[];
    readonly reports: readonly WritableFormat[];
  }> {
    const answer = await this.ask({ kind: 'formats' });
    if (answer.kind !== 'formats') throw unexpected(answer);
    return answer;
  }

  private learn(answer: Answer): readonly ReadDocument[] {
    if (answer.kind !== 'read') throw unexpected(answer);
    for (const { version } of answer.documents) this.known.set(version.id, version);
    return answer.documents;
  }

  private ask(body: Body, watching: Watching = {}, transfer: Transferable[] = []): Promise<Answer> {
    const request = (this.last += 1);
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
      if (answer.kind === 'error') waiting.reject(new WorkError(answer.code, answer.message, answer.detail));
      else waiting.resolve(answer);
    }
  }

  private cancel(target: number): void {
    if (!this.waiting.has(target)) return;
    this.port?.postMessage({ kind: 'cancel', request: (this.last += 1), target } satisfies Request);
    setTimeout(() => {
      if (this.waiting.has(target)) this.restart(new WorkError('cancelled', 'Cancelled'));
    }, PATIENCE);
  }

  /** Ends the worker; whatever it was doing has failed with `error`. The next request starts another. */
  private restart(error: WorkError): void {
    this.port?.terminate();
    this.port = null;
    this.known = new Map();
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}

const unexpected = (answer: Answer): WorkError =>
  new WorkError('failed', 'The comparison gave no result.', answer.kind);
