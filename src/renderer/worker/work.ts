import { FORMATS } from '../../documents';
import { createMemory, inPassages, type Collation, type Version } from '../../engine';
import { compare } from './comparing';
import { Job, type Of } from './job';
import { loadLexicon } from './lexicon';
import type { Answer, Request } from './messages';
import type { SentenceReader } from './model';
import { encodingsIn, lookAtFile, readFile, readText } from './opening';
import { mailOf, previewOf, reportSteps, writableFormats } from './reporting';
import { troubleOf } from './trouble';

/** What the worker does with each request. Holds the versions and the last result, so that neither crosses twice. */
export class Work {
  private readonly versions = new Map<string, Version>();
  private readonly cancelled = new Set<number>();
  /** What is known of the versions: after an edit the others, and what stands between them, are not worked out anew. */
  private readonly memory = createMemory();
  private collation: Collation | null = null;
  /** The model that the user chose, once it is open. */
  private reader: SentenceReader | null = null;
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly send: (answer: Answer, transfer: Transferable[]) => void) {}

  async handle(message: Request): Promise<void> {
    if (message.kind === 'cancel') {
      this.cancelled.add(message.target);
      return;
    }
    const { request } = message;
    const job = new Job(request, this.send, () => this.cancelled.has(request));
    try {
      await this.perform(job, message);
    } catch (error) {
      job.say(troubleOf(error));
    } finally {
      this.cancelled.delete(request);
    }
  }

  private perform(job: Job, message: Exclude<Request, { kind: 'cancel' }>): Promise<void> | void {
    switch (message.kind) {
      case 'read':
        return this.read(job, message);
      case 'look':
        return this.look(job, message);
      case 'encodings':
        return job.say({ kind: 'encodings', encodings: encodingsIn(message) });
      case 'text':
        return this.text(job, message);
      case 'adopt':
        return this.adopt(job, message);
      case 'collate':
        return this.collate(job, message);
      case 'report':
        return this.report(job, message);
      case 'preview':
        return this.preview(job, message);
      case 'mail':
        return job.say({ kind: 'mail', ...mailOf(this.compared(), message.review) });
      case 'model-files':
        return this.modelFiles(job, message);
      case 'model':
        return this.model(job, message);
      case 'formats':
        return this.formats(job);
    }
  }

  private async read(job: Job, message: Of<'read'>): Promise<void> {
    // the comparison that follows will want it
    void loadLexicon();
    const documents = await readFile(job, message);
    for (const { version } of documents) this.versions.set(version.id, version);
    const files = documents.flatMap(({ inner }) => (inner ? [inner.bytes.buffer as ArrayBuffer] : []));
    job.say({ kind: 'read', documents }, [...new Set(files)]);
  }

  private async look(job: Job, message: Of<'look'>): Promise<void> {
    // what was asked for since makes this one needless
    await job.pause();
    const open = message.against.flatMap((id) => this.versions.get(id)?.text ?? []);
    job.say({ kind: 'look', looks: await lookAtFile(job, message, open) });
  }

  private text(job: Job, message: Of<'text'>): void {
    const document = readText(message);
    this.versions.set(document.version.id, document.version);
    job.say({ kind: 'read', documents: [document] });
  }

  private async collate(job: Job, message: Of<'collate'>): Promise<void> {
    const started = performance.now();
    const versions = message.versions.map((id) => {
      const version = this.versions.get(id);
      if (!version) throw new Error(`No version ${id}`);
      return version;
    });
    const lexicon = await loadLexicon();
    const { reader, memory } = this;
    const collation = await compare(job, versions, message, { lexicon, reader, memory });
    this.collation = collation;
    const { versions: _known, ...result } = collation;
    const { rows, references } = inPassages(collation);
    const milliseconds = performance.now() - started;
    job.say({ kind: 'collated', result, layout: { rows, references }, milliseconds });
  }

  private adopt(job: Job, { versions, result }: Of<'adopt'>): void {
    for (const version of versions) this.versions.set(version.id, version);
    if (result) this.collation = { ...result, versions };
    job.say({ kind: 'adopted' });
  }

  private compared(): Collation {
    if (!this.collation) throw new Error('Nothing has been compared yet');
    return this.collation;
  }

  private async report(job: Job, message: Of<'report'>): Promise<void> {
    const steps = reportSteps(this.compared(), message);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return job.say({ kind: 'report', ...step.value }, [step.value.bytes.buffer]);
      job.say({ kind: 'progress', ...step.value });
      await job.pause();
    }
  }

  private async preview(job: Job, message: Of<'preview'>): Promise<void> {
    // what was asked for since makes this one needless
    await job.pause();
    job.say({ kind: 'preview', preview: previewOf(this.compared(), message) });
  }

  private async modelFiles(job: Job, { paths }: Of<'model-files'>): Promise<void> {
    const { wantedFiles } = await import('../../embedding');
    job.say({ kind: 'model-files', paths: wantedFiles(paths) });
  }

  /** One after the other: a model that is closed while it opens must not be in use afterwards. */
  private async model(job: Job, { model }: Of<'model'>): Promise<void> {
    const turn = this.turn.then(() => this.useModel(model));
    this.turn = turn.catch(() => undefined);
    await turn;
    job.say({ kind: 'model', name: this.reader?.name ?? null });
  }

  private async useModel(model: Of<'model'>['model']): Promise<void> {
    await this.reader?.close();
    this.reader = null;
    if (!model) return;
    const { openReader } = await import('./model');
    this.reader = await openReader(model.folder, model.files);
  }

  private formats(job: Job): void {
    const documents = FORMATS.map(({ name, extensions }) => ({ name, extensions }));
    job.say({ kind: 'formats', reports: writableFormats(), documents });
  }
}
