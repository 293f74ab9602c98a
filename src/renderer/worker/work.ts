import type { Choices, Part } from '../../contract/readings';
import {
  choicesOf,
  DocumentError,
  encodingsOf,
  FORMATS,
  readDocument,
  versionFromDocument,
  type DocumentInput,
  type ParsedDocument,
} from '../../documents';
import {
  collateSteps,
  createMemory,
  inPassages,
  passagesOf,
  versionFromText,
  type Collation,
  type Embeddings,
  type Version,
} from '../../engine';
import { EmbeddingError } from '../../embedding/errors';
import { idsFor } from './columns';
import { loadLexicon } from './lexicon';
import { lookAt } from './look';
import type { Answer, Request } from './messages';
import type { SentenceReader } from './model';
import { mailOf, previewOf, reportSteps, writableFormats } from './reporting';

/**
 * Milliseconds of work between two looks at the message queue: short enough to cancel at once, long enough
 * not to matter.
 */
const SLICE = 24;

type Said = Answer extends infer A ? (A extends Answer ? Omit<A, 'request'> : never) : never;
type Of<K extends Request['kind']> = Extract<Request, { kind: K }>;

class Cancelled extends Error {}

/** A file that could not be read, and how else it might be. */
class Unread extends Error {
  constructor(
    override readonly cause: unknown,
    readonly choices: Choices,
  ) {
    super();
  }
}

/** Of a text that came from no file. */
const NO_CHOICES: Choices = { encoding: false, plain: false, variants: [] };
const NO_PART: Part = { at: 0, of: 1, variant: null };

/** Lets messages in. A timer would be held back to 4 ms and more; a message is not. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

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
    try {
      await this.perform(message);
    } catch (error) {
      this.say(message.request, troubleOf(error));
    } finally {
      this.cancelled.delete(message.request);
    }
  }

  private perform(message: Exclude<Request, { kind: 'cancel' }>): Promise<void> | void {
    switch (message.kind) {
      case 'read':
        return this.read(message);
      case 'look':
        return this.look(message);
      case 'encodings':
        return this.encodings(message);
      case 'text':
        return this.text(message);
      case 'adopt':
        return this.adopt(message);
      case 'collate':
        return this.collate(message);
      case 'report':
        return this.report(message);
      case 'preview':
        return this.preview(message);
      case 'mail':
        return this.mail(message);
      case 'model-files':
        return this.modelFiles(message);
      case 'model':
        return this.model(message);
      case 'formats':
        return this.formats(message.request);
    }
  }

  private say(request: number, said: Said, transfer: Transferable[] = []): void {
    this.send({ ...said, request } as Answer, transfer);
  }

  private checkpoint(request: number): void {
    if (this.cancelled.has(request)) throw new Cancelled();
  }

  private async read(message: Of<'read'>): Promise<void> {
    const { request, id, name, path, bytes, reading, columns } = message;
    // the comparison that follows will want it
    void loadLexicon();
    // asked before a parser takes the bytes for itself
    const choices = choicesOf({ name, bytes });
    const input = { name, bytes, ...reading, ...(path === null ? {} : { path }) };
    const documents = await this.parse(request, input).catch((error: unknown) => {
      throw new Unread(error, { ...choices, variants: [] });
    });
    this.checkpoint(request);
    const parts = documents.map(({ variant = null }, at): Part => ({ at, of: documents.length, variant }));
    const ids = idsFor(parts, columns, id, message.taken);
    const read = documents.map((document, at) => ({
      version: versionFromDocument(document, ids[at] ?? id),
      notices: document.notices,
      part: document.inner ? partOf(document, documents) : (parts[at] ?? NO_PART),
      choices: {
        ...(document.inner ? choicesOf(document.inner) : choices),
        variants: document.variants ?? [],
      },
      ...(document.inner ? { inner: document.inner } : {}),
    }));
    for (const { version } of read) this.versions.set(version.id, version);
    const files = new Set(read.flatMap(({ inner }) => (inner ? [inner.bytes.buffer as ArrayBuffer] : [])));
    this.say(request, { kind: 'read', documents: read }, [...files]);
  }

  private parse(request: number, input: DocumentInput): Promise<readonly ParsedDocument[]> {
    return readDocument(input, {
      progress: (done, total) => this.say(request, { kind: 'progress', phase: 'opening', done, total }),
      cancelled: () => this.cancelled.has(request),
      breathe: breath,
      pdf: () => import('./pdf').then(({ loadPdfEngine }) => loadPdfEngine()),
    });
  }

  private async look({ request, name, bytes, reading, against }: Of<'look'>): Promise<void> {
    // what was asked for since makes this one needless
    await breath();
    this.checkpoint(request);
    const documents = await this.parse(request, { name, bytes, ...reading });
    const open = against.flatMap((id) => this.versions.get(id)?.text ?? []);
    const looks = documents.map(({ source, text }) => lookAt(source.name, text, open));
    this.say(request, { kind: 'look', looks });
  }

  private encodings({ request, name, bytes, reading }: Of<'encodings'>): void {
    const { encoding: _chosen, ...rest } = reading;
    this.say(request, { kind: 'encodings', encodings: encodingsOf({ name, bytes, ...rest }) ?? null });
  }

  private text({ request, id, name, title, text }: Of<'text'>): void {
    const version = versionFromText(text, { id, title: title ?? name, source: { name } });
    this.versions.set(id, version);
    this.say(request, {
      kind: 'read',
      documents: [{ version, notices: [], part: NO_PART, choices: NO_CHOICES }],
    });
  }

  private async collate(message: Of<'collate'>): Promise<void> {
    const { request, base, pins, rewording, budget } = message;
    const started = performance.now();
    const versions = message.versions.map((id) => {
      const version = this.versions.get(id);
      if (!version) throw new Error(`No version ${id}`);
      return version;
    });
    const lexicon = await loadLexicon();
    const embeddings = await this.sentences(request, versions);
    const clock = () => performance.now();
    const options = {
      base,
      pins,
      lexicon,
      embeddings,
      clock,
      ...(rewording === undefined ? {} : { detail: rewording }),
      ...(budget === undefined ? {} : { budget }),
    };
    const steps = collateSteps(versions, options, this.memory);
    let sliceEnd = clock() + SLICE;
    let rowsSaid = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        this.collation = step.value;
        const { versions: _known, ...result } = step.value;
        const { rows, references } = inPassages(step.value);
        const layout = { rows, references };
        this.say(request, { kind: 'collated', result, layout, milliseconds: clock() - started });
        return;
      }
      if (clock() < sliceEnd) continue;
      const { phase, done, total, rows } = step.value;
      this.say(request, { kind: 'progress', phase, done, total });
      if (rows && rowsSaid === 0 && rows.length > 0) {
        rowsSaid = rows.length;
        this.say(request, { kind: 'rows', rows: passagesOf({ base, versions, rows }) });
      }
      await breath();
      this.checkpoint(request);
      sliceEnd = clock() + SLICE;
    }
  }

  /** The sentences as the model reads them; null without a model. */
  private async sentences(request: number, versions: readonly Version[]): Promise<Embeddings | null> {
    if (!this.reader) return null;
    return this.reader.read(versions, {
      progress: async (done, total) => {
        this.say(request, { kind: 'progress', phase: 'embedding', done, total });
        await breath();
      },
      cancelled: () => this.cancelled.has(request),
    });
  }

  private adopt({ request, versions, result }: Of<'adopt'>): void {
    for (const version of versions) this.versions.set(version.id, version);
    if (result) this.collation = { ...result, versions };
    this.say(request, { kind: 'adopted' });
  }

  private compared(): Collation {
    if (!this.collation) throw new Error('Nothing has been compared yet');
    return this.collation;
  }

  private async report({ request, format, review, against }: Of<'report'>): Promise<void> {
    const steps = reportSteps(this.compared(), {
      format,
      review,
      ...(against === undefined ? {} : { against }),
    });
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return this.say(request, { kind: 'report', ...step.value }, [step.value.bytes.buffer]);
      this.say(request, { kind: 'progress', ...step.value });
      await breath();
      this.checkpoint(request);
    }
  }

  private async preview({ request, format, review, against }: Of<'preview'>): Promise<void> {
    // what was asked for since makes this one needless
    await breath();
    this.checkpoint(request);
    const preview = previewOf(this.compared(), {
      format,
      review,
      ...(against === undefined ? {} : { against }),
    });
    this.say(request, { kind: 'preview', preview });
  }

  private mail({ request, review }: Of<'mail'>): void {
    this.say(request, { kind: 'mail', ...mailOf(this.compared(), review) });
  }

  private async modelFiles({ request, paths }: Of<'model-files'>): Promise<void> {
    const { wantedFiles } = await import('../../embedding');
    this.say(request, { kind: 'model-files', paths: wantedFiles(paths) });
  }

  /** One after the other: a model that is closed while it opens must not be in use afterwards. */
  private async model({ request, model }: Of<'model'>): Promise<void> {
    const turn = this.turn.then(() => this.useModel(model));
    this.turn = turn.catch(() => undefined);
    await turn;
    this.say(request, { kind: 'model', name: this.reader?.name ?? null });
  }

  private async useModel(model: Of<'model'>['model']): Promise<void> {
    await this.reader?.close();
    this.reader = null;
    if (!model) return;
    const { openReader } = await import('./model');
    this.reader = await openReader(model.folder, model.files);
  }

  private formats(request: number): void {
    const documents = FORMATS.map(({ name, extensions }) => ({ name, extensions }));
    this.say(request, { kind: 'formats', reports: writableFormats(), documents });
  }
}

function troubleOf(error: unknown): Said {
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

/** Which version of its file in the archive it is. */
function partOf(document: ParsedDocument, all: readonly ParsedDocument[]): Part {
  const siblings = all.filter(({ inner }) => inner && inner.bytes === document.inner?.bytes);
  return { at: siblings.indexOf(document), of: siblings.length, variant: document.variant ?? null };
}
