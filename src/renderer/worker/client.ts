import type { Preview, ReadableFormat, WritableFormat } from '../../contract/formats';
import type { Choices, Encodings, Look, Part, Reading } from '../../contract/readings';
import { rewordingSetting } from '../../contract/rewording';
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

export interface ReadInput {
  readonly id: VersionId;
  readonly name: string;
  readonly path: string | null;
  readonly bytes: Uint8Array;
  readonly taken: readonly VersionId[];
  /** As the file itself suggests unless told otherwise. */
  readonly reading?: Reading;
  /** The columns of a file that is open already. */
  readonly columns?: readonly { readonly id: VersionId; readonly part: Part }[];
}

/** A file that could be read otherwise than it is. */
export interface LookInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  /** The versions that it is open as. */
  readonly against: readonly Version[];
}

export interface CollateInput {
  readonly versions: readonly Version[];
  readonly base: VersionId;
  readonly pins: readonly Pin[];
  /** How much rewording counts as edited, 0..1; as the engine has it where it is null. */
  readonly rewording: number | null;
  /** Milliseconds. */
  readonly budget?: number;
}

/** The model of a folder, read anew whenever a worker has to be told it. */
export type ModelSource = () => Promise<{
  readonly folder: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}>;

/** What a report is made of. */
export interface ReportInput {
  readonly format: string;
  readonly review: ReportRequest;
  readonly against?: VersionId;
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

/** Asks the worker to read, compare and render. Several requests may be under way. */
export class WorkClient {
  private port: Port | null = null;
  private requests = 0;
  private readonly waiting = new Map<number, Waiting>();
  /** The versions that the worker has as they are now. */
  private known = new Map<VersionId, Version>();
  /** The last result as the engine made it, and whether the worker has it. */
  private last: {
    readonly collation: Collation;
    readonly settings: ReturnType<typeof rewordingSetting>;
    told: boolean;
  } | null = null;
  /** The model in use, and whether the worker has it. */
  private model: { readonly source: ModelSource; told: boolean } | null = null;

  constructor(private readonly start: () => Port) {}

  async read(input: ReadInput, watching: Watching = {}): Promise<readonly ReadDocument[]> {
    const { id, name, path, bytes, taken, reading = {}, columns = [] } = input;
    const answer = await this.ask(
      { kind: 'read', id, name, path, bytes, taken, reading, columns },
      watching,
      [bytes.buffer as ArrayBuffer],
    );
    return this.learn(answer);
  }

  /** How a file would begin if it were read like this. @throws WorkError where it cannot be */
  async look(
    { name, bytes, reading, against }: LookInput,
    watching: Watching = {},
  ): Promise<readonly Look[]> {
    await this.adopt(against);
    const ids = against.map((version) => version.id);
    const answer = await this.ask(
      { kind: 'look', name, bytes, reading, against: ids },
      { ...watching, patient: true },
      [bytes.buffer as ArrayBuffer],
    );
    if (answer.kind !== 'look') throw unexpected(answer);
    return answer.looks;
  }

  /** In which encodings a file can be read; null where no encoding decides what its letters are. */
  async encodings(name: string, bytes: Uint8Array, reading: Reading): Promise<Encodings | null> {
    const answer = await this.ask({ kind: 'encodings', name, bytes, reading }, {}, [
      bytes.buffer as ArrayBuffer,
    ]);
    if (answer.kind !== 'encodings') throw unexpected(answer);
    return answer.encodings;
  }

  /** Makes a version of a text that is there already. */
  async text(id: VersionId, name: string, text: string, title?: string): Promise<readonly ReadDocument[]> {
    return this.learn(
      await this.ask({ kind: 'text', id, name, text, ...(title === undefined ? {} : { title }) }),
    );
  }

  /** Compares; the rows of the result are passages. @throws WorkError */
  async collate(input: CollateInput, watching: Watching = {}): Promise<Collation> {
    if (this.model && !this.model.told) await this.tellModel(this.model);
    await this.adopt(input.versions);
    const { base, pins, rewording, budget } = input;
    const versions = input.versions.map((version) => version.id);
    const answer = await this.ask(
      {
        kind: 'collate',
        versions,
        base,
        pins,
        ...(rewording === null ? {} : { rewording }),
        ...(budget === undefined ? {} : { budget }),
      },
      watching,
    );
    if (answer.kind !== 'collated') throw unexpected(answer);
    const collation = { ...answer.result, versions: input.versions };
    this.last = { collation, settings: rewordingSetting(rewording ?? undefined), told: true };
    return { ...collation, ...answer.layout };
  }

  /** Renders the last collation. @throws WorkError */
  async report(
    input: ReportInput,
    watching: Watching = {},
  ): Promise<{ readonly bytes: Uint8Array; readonly extension: string }> {
    await this.tellResult();
    const answer = await this.ask({ kind: 'report', ...this.told(input) }, watching);
    if (answer.kind !== 'report') throw unexpected(answer);
    return answer;
  }

  /** What a report of the last collation will look like. @throws WorkError */
  async preview(input: ReportInput, watching: Watching = {}): Promise<Preview> {
    await this.tellResult();
    const answer = await this.ask({ kind: 'preview', ...this.told(input) }, { ...watching, patient: true });
    if (answer.kind !== 'preview') throw unexpected(answer);
    return answer.preview;
  }

  /** The last collation as formatted text. @throws WorkError */
  async mail(review: ReportRequest): Promise<{ readonly html: string; readonly text: string }> {
    await this.tellResult();
    const answer = await this.ask({ kind: 'mail', ...this.told({ review }) });
    if (answer.kind !== 'mail') throw unexpected(answer);
    return answer;
  }

  /** Which of the files in a folder its model wants. @throws WorkError when there is none in it */
  async modelFiles(paths: readonly string[]): Promise<readonly string[]> {
    const answer = await this.ask({ kind: 'model-files', paths });
    if (answer.kind !== 'model-files') throw unexpected(answer);
    return answer.paths;
  }

  /** Opens a model for all comparisons from now on; the name by which results mention it. @throws WorkError */
  async openModel(source: ModelSource): Promise<string> {
    this.model = null;
    const model = { source, told: false };
    const name = await this.tellModel(model);
    this.model = model;
    return name;
  }

  async closeModel(): Promise<void> {
    this.model = null;
    await this.ask({ kind: 'model', model: null });
  }

  private async tellModel(model: NonNullable<typeof this.model>): Promise<string> {
    const read = await model.source();
    const buffers = [...new Set(Object.values(read.files).map(({ buffer }) => buffer as ArrayBuffer))];
    try {
      const answer = await this.ask({ kind: 'model', model: read }, {}, buffers);
      if (answer.kind !== 'model' || answer.name === null) throw unexpected(answer);
      model.told = true;
      return answer.name;
    } catch (error) {
      // a runtime that failed to start can try again in a fresh worker only
      if (error instanceof WorkError && error.code === 'runtime-failed') this.restart(error);
      throw error;
    }
  }

  /** A report names the settings of the comparison that it shows, whatever has been asked for since. */
  private told<T extends Pick<ReportInput, 'review'>>(input: T): T {
    return { ...input, review: { ...input.review, options: this.last?.settings ?? {} } };
  }

  /** After a restart the worker has to be told again what it compared last. */
  private async tellResult(): Promise<void> {
    if (!this.last || this.last.told) return;
    const { versions, ...result } = this.last.collation;
    await this.ask({ kind: 'adopt', versions, result });
    for (const version of versions) this.known.set(version.id, version);
    this.last.told = true;
  }

  private async adopt(versions: readonly Version[]): Promise<void> {
    const unknown = versions.filter((version) => this.known.get(version.id) !== version);
    if (unknown.length === 0) return;
    await this.ask({ kind: 'adopt', versions: unknown });
    for (const version of unknown) this.known.set(version.id, version);
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

  /** Ends the worker; whatever it was doing has failed with `error`. The next request starts another. */
  private restart(error: WorkError): void {
    this.port?.terminate();
    this.port = null;
    this.known = new Map();
    if (this.last) this.last.told = false;
    if (this.model) this.model.told = false;
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}

const unexpected = (answer: Answer): WorkError =>
  new WorkError('failed', 'The comparison gave no result.', answer.kind);
