import type { Preview, ReadableFormat, WritableFormat } from './formats';
import type { Encodings, Look, Part, Reading } from './readings';
import { rewordingSetting } from '../../contract/rewording';
import type { Collation, Pin, Version, VersionId } from '../../engine';
import { WorkError, WorkLine, type Port, type Watching } from './line';
import type { ReadDocument } from './messages';
import type { ReportRequest } from '../../reports';

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

/** Asks the worker to read, compare and render, and tells it what it must know for that. */
export class WorkClient {
  private readonly line: WorkLine;
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

  constructor(start: () => Port) {
    this.line = new WorkLine(start, () => this.forgotten());
  }

  async read(input: ReadInput, watching: Watching = {}): Promise<readonly ReadDocument[]> {
    const { id, name, path, bytes, taken, reading = {}, columns = [] } = input;
    const body = { kind: 'read', id, name, path, bytes, taken, reading, columns } as const;
    return this.learn(await this.line.ask('read', body, watching, [bytes.buffer as ArrayBuffer]));
  }

  /** How a file would begin if it were read like this. @throws WorkError where it cannot be */
  async look(
    { name, bytes, reading, against }: LookInput,
    watching: Watching = {},
  ): Promise<readonly Look[]> {
    await this.adopt(against);
    const ids = against.map((version) => version.id);
    const body = { kind: 'look', name, bytes, reading, against: ids } as const;
    const patient = { ...watching, patient: true };
    return (await this.line.ask('look', body, patient, [bytes.buffer as ArrayBuffer])).looks;
  }

  /** In which encodings a file can be read; null where no encoding decides what its letters are. */
  async encodings(name: string, bytes: Uint8Array, reading: Reading): Promise<Encodings | null> {
    const body = { kind: 'encodings', name, bytes, reading } as const;
    return (await this.line.ask('encodings', body, {}, [bytes.buffer as ArrayBuffer])).encodings;
  }

  /** Makes a version of a text that is there already. */
  async text(id: VersionId, name: string, text: string, title?: string): Promise<readonly ReadDocument[]> {
    const body = { kind: 'text', id, name, text, ...(title === undefined ? {} : { title }) } as const;
    return this.learn(await this.line.ask('read', body));
  }

  /** Compares; the rows of the result are passages. @throws WorkError */
  async collate(input: CollateInput, watching: Watching = {}): Promise<Collation> {
    if (this.model && !this.model.told) await this.tellModel(this.model);
    await this.adopt(input.versions);
    const { base, pins, rewording, budget } = input;
    const versions = input.versions.map((version) => version.id);
    const answer = await this.line.ask(
      'collated',
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
    return this.line.ask('report', { kind: 'report', ...this.told(input) }, watching);
  }

  /** What a report of the last collation will look like. @throws WorkError */
  async preview(input: ReportInput, watching: Watching = {}): Promise<Preview> {
    await this.tellResult();
    const body = { kind: 'preview', ...this.told(input) } as const;
    return (await this.line.ask('preview', body, { ...watching, patient: true })).preview;
  }

  /** The last collation as formatted text. @throws WorkError */
  async mail(review: ReportRequest): Promise<{ readonly html: string; readonly text: string }> {
    await this.tellResult();
    return this.line.ask('mail', { kind: 'mail', ...this.told({ review }) });
  }

  /** Which of the files in a folder its model wants. @throws WorkError when there is none in it */
  async modelFiles(paths: readonly string[]): Promise<readonly string[]> {
    return (await this.line.ask('model-files', { kind: 'model-files', paths })).paths;
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
    await this.line.ask('model', { kind: 'model', model: null });
  }

  private async tellModel(model: NonNullable<typeof this.model>): Promise<string> {
    const read = await model.source();
    const buffers = [...new Set(Object.values(read.files).map(({ buffer }) => buffer as ArrayBuffer))];
    try {
      const { name } = await this.line.ask('model', { kind: 'model', model: read }, {}, buffers);
      if (name === null) throw new WorkError('failed', 'The model was not opened.');
      model.told = true;
      return name;
    } catch (error) {
      // a runtime that failed to start can try again in a fresh worker only
      if (error instanceof WorkError && error.code === 'runtime-failed') this.line.restart(error);
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
    await this.line.ask('adopted', { kind: 'adopt', versions, result });
    for (const version of versions) this.known.set(version.id, version);
    this.last.told = true;
  }

  private async adopt(versions: readonly Version[]): Promise<void> {
    const unknown = versions.filter((version) => this.known.get(version.id) !== version);
    if (unknown.length === 0) return;
    await this.line.ask('adopted', { kind: 'adopt', versions: unknown });
    for (const version of unknown) this.known.set(version.id, version);
  }

  /** What can be opened and what can be exported. */
  formats(): Promise<{
    readonly documents: readonly ReadableFormat[];
    readonly reports: readonly WritableFormat[];
  }> {
    return this.line.ask('formats', { kind: 'formats' });
  }

  private learn({ documents }: { readonly documents: readonly ReadDocument[] }): readonly ReadDocument[] {
    for (const { version } of documents) this.known.set(version.id, version);
    return documents;
  }

  /** Another worker has to be told everything again. */
  private forgotten(): void {
    this.known = new Map();
    if (this.last) this.last.told = false;
    if (this.model) this.model.told = false;
  }
}
