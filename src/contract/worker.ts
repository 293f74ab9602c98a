/**
 * What the window and its worker say to each other. Every request carries a number; every answer names the request it belongs to.
 * The shapes of texts and results are the engine's and are filled in by the renderer: the contract itself knows none of them.
 */

/** The engine's shapes, as far as messages carry them. All of them can be cloned. */
export interface Vocabulary {
  readonly version: unknown;
  readonly row: unknown;
  readonly pin: unknown;
  /** The result without its versions: the window has those already. */
  readonly result: unknown;
  readonly review: unknown;
}

export type RequestId = number;

/** Bytes to be read as one or more versions. The bytes are handed over, not copied. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly request: RequestId;
  /** Id of the first version read; further ones of the same file get others. */
  readonly id: string;
  readonly name: string;
  readonly path: string | null;
  readonly bytes: Uint8Array;
  /** Ids in use by other versions. */
  readonly taken: readonly string[];
  readonly encoding?: string;
  readonly format?: string;
}

/** A text that is there already: pasted, or edited in the window. */
export interface TextRequest {
  readonly kind: 'text';
  readonly request: RequestId;
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly text: string;
}

/** Versions that a fresh worker does not know yet. */
export interface AdoptRequest<V extends Vocabulary> {
  readonly kind: 'adopt';
  readonly request: RequestId;
  readonly versions: readonly V['version'][];
}

export interface CollateRequest<V extends Vocabulary> {
  readonly kind: 'collate';
  readonly request: RequestId;
  /** Ids of the versions, in the order of the columns. */
  readonly versions: readonly string[];
  readonly base: string;
  readonly pins: readonly V['pin'][];
  /** Milliseconds. */
  readonly budget?: number;
}

/** Renders the last collation to a file. */
export interface ReportRequest<V extends Vocabulary> {
  readonly kind: 'report';
  readonly request: RequestId;
  readonly format: string;
  readonly review: V['review'];
  /** For formats that show two versions: the one to set against the base. */
  readonly against?: string;
}

/** Which formats can be read and written. */
export interface FormatsRequest {
  readonly kind: 'formats';
  readonly request: RequestId;
}

export interface ReadableFormat {
  readonly name: string;
  readonly extensions: readonly string[];
}

export interface WritableFormat {
  readonly id: string;
  readonly name: string;
  /** One sentence: what it is good for. */
  readonly purpose: string;
  readonly extension: string;
  /** Shows the base and one other version only. */
  readonly pairOnly: boolean;
}

/** Gives up the request named by `target`; its answer is an error with the code `cancelled`. */
export interface CancelRequest {
  readonly kind: 'cancel';
  readonly request: RequestId;
  readonly target: RequestId;
}

export type WorkerRequest<V extends Vocabulary> =
  | ReadRequest
  | TextRequest
  | AdoptRequest<V>
  | CollateRequest<V>
  | ReportRequest<V>
  | FormatsRequest
  | CancelRequest;

export interface ReadDocument<V extends Vocabulary> {
  readonly version: V['version'];
  /** What the user should know of it: encoding guessed, pages without text. */
  readonly notices: readonly string[];
}

export type WorkPhase = 'opening' | 'reading' | 'linking' | 'arranging' | 'checking';

export type WorkerAnswer<V extends Vocabulary> =
  | { readonly kind: 'read'; readonly request: RequestId; readonly documents: readonly ReadDocument<V>[] }
  | { readonly kind: 'adopted'; readonly request: RequestId }
  | {
      readonly kind: 'progress';
      readonly request: RequestId;
      readonly phase: WorkPhase;
      readonly done: number;
      readonly total: number;
    }
  /** Rows that will not change any more, while the rest is still compared. */
  | { readonly kind: 'rows'; readonly request: RequestId; readonly rows: readonly V['row'][] }
  | {
      readonly kind: 'collated';
      readonly request: RequestId;
      readonly result: V['result'];
      readonly milliseconds: number;
    }
  | {
      readonly kind: 'report';
      readonly request: RequestId;
      readonly bytes: Uint8Array;
      readonly extension: string;
    }
  | {
      readonly kind: 'formats';
      readonly request: RequestId;
      readonly documents: readonly ReadableFormat[];
      readonly reports: readonly WritableFormat[];
    }
  | {
      readonly kind: 'error';
      readonly request: RequestId;
      readonly code: string;
      /** A plain sentence for the user. */
      readonly message: string;
      /** The cause as the code tells it, for a report of trouble. */
      readonly detail?: string;
    };
