/**
 * What the window and its worker say to each other. Every request carries a number; every answer names the
 * request it belongs to. All of it can be cloned.
 */

import type { Collation, Pin, Row, Version } from '../../engine';
import type { ReportRequest as ReportContents } from '../../reports';
import type { Preview, ReadableFormat, WritableFormat } from './formats';
import type { Choices, Encodings, Look, Part, Reading } from './readings';

/** The result without its versions: the window has those already. */
export type Result = Omit<Collation, 'versions'>;
/** What of the result is shown otherwise than the engine made it: passages, and references between these. */
export type Layout = Pick<Collation, 'rows' | 'references'>;

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
  readonly reading: Reading;
  /** Of a file that is open already: its columns, whose ids go to the versions that take their places. */
  readonly columns: readonly { readonly id: string; readonly part: Part }[];
}

/** How a file would begin if it were read like this. The bytes are handed over. */
export interface LookRequest {
  readonly kind: 'look';
  readonly request: RequestId;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  /** Ids of the versions that the file is open as: what they do not have is pointed out. */
  readonly against: readonly string[];
}

/** In which encodings a file can be read. The bytes are handed over. */
export interface EncodingsRequest {
  readonly kind: 'encodings';
  readonly request: RequestId;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
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

/** Versions that a fresh worker does not know yet; with them the last result, where it lost that. */
export interface AdoptRequest {
  readonly kind: 'adopt';
  readonly request: RequestId;
  readonly versions: readonly Version[];
  readonly result?: Result;
}

/** Which files of a folder a model wants. */
export interface ModelFilesRequest {
  readonly kind: 'model-files';
  readonly request: RequestId;
  /** Paths in the folder, with `/` between folders. */
  readonly paths: readonly string[];
}

/** Opens a model, which reads the sentences of every comparison from then on; null closes the one that is open. */
export interface ModelRequest {
  readonly kind: 'model';
  readonly request: RequestId;
  readonly model: {
    readonly folder: string;
    /** The bytes are handed over, not copied. */
    readonly files: Readonly<Record<string, Uint8Array>>;
  } | null;
}

export interface CollateRequest {
  readonly kind: 'collate';
  readonly request: RequestId;
  /** Ids of the versions, in the order of the columns. */
  readonly versions: readonly string[];
  readonly base: string;
  readonly pins: readonly Pin[];
  /** How much rewording counts as edited, 0..1; as the engine has it unless given. */
  readonly rewording?: number;
  /** Milliseconds. */
  readonly budget?: number;
}

/** Renders the last collation to a file. */
export interface ReportRequest {
  readonly kind: 'report';
  readonly request: RequestId;
  readonly format: string;
  readonly review: ReportContents;
  /** For formats that show two versions: the one to set against the base. */
  readonly against?: string;
}

/** What a report of the last collation will look like. */
export interface PreviewRequest extends Omit<ReportRequest, 'kind'> {
  readonly kind: 'preview';
}

/** The last collation as formatted text for an e-mail. */
export interface MailRequest {
  readonly kind: 'mail';
  readonly request: RequestId;
  readonly review: ReportContents;
}

/** Which formats can be read and written. */
export interface FormatsRequest {
  readonly kind: 'formats';
  readonly request: RequestId;
}

/** Gives up the request named by `target`; its answer is an error with the code `cancelled`. */
export interface CancelRequest {
  readonly kind: 'cancel';
  readonly request: RequestId;
  readonly target: RequestId;
}

export type Request =
  | ReadRequest
  | LookRequest
  | EncodingsRequest
  | TextRequest
  | AdoptRequest
  | CollateRequest
  | ReportRequest
  | PreviewRequest
  | MailRequest
  | ModelFilesRequest
  | ModelRequest
  | FormatsRequest
  | CancelRequest;

export interface ReadDocument {
  readonly version: Version;
  /** What the user should know of it: encoding guessed, pages without text. */
  readonly notices: readonly string[];
  readonly part: Part;
  readonly choices: Choices;
  /** The file in an archive that it was read from; versions of one file carry the same bytes. */
  readonly inner?: { readonly name: string; readonly bytes: Uint8Array };
}

export type WorkPhase =
  'opening' | 'embedding' | 'reading' | 'linking' | 'arranging' | 'checking' | 'building' | 'writing';

export type Answer =
  | { readonly kind: 'read'; readonly request: RequestId; readonly documents: readonly ReadDocument[] }
  /** One look for each version that the file would become. */
  | { readonly kind: 'look'; readonly request: RequestId; readonly looks: readonly Look[] }
  /** Null where no encoding decides what the letters are. */
  | { readonly kind: 'encodings'; readonly request: RequestId; readonly encodings: Encodings | null }
  | { readonly kind: 'adopted'; readonly request: RequestId }
  | {
      readonly kind: 'progress';
      readonly request: RequestId;
      readonly phase: WorkPhase;
      readonly done: number;
      readonly total: number;
    }
  /** Passages that will not change any more, while the rest is still compared. */
  | { readonly kind: 'rows'; readonly request: RequestId; readonly rows: readonly Row[] }
  | {
      readonly kind: 'collated';
      readonly request: RequestId;
      readonly result: Result;
      readonly layout: Layout;
      readonly milliseconds: number;
    }
  | {
      readonly kind: 'report';
      readonly request: RequestId;
      readonly bytes: Uint8Array;
      readonly extension: string;
    }
  | { readonly kind: 'preview'; readonly request: RequestId; readonly preview: Preview }
  | { readonly kind: 'mail'; readonly request: RequestId; readonly html: string; readonly text: string }
  | { readonly kind: 'model-files'; readonly request: RequestId; readonly paths: readonly string[] }
  /** The name under which results mention the model; null when it was closed. */
  | { readonly kind: 'model'; readonly request: RequestId; readonly name: string | null }
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
      /** Of a file that could not be read: how else it might be. */
      readonly choices?: Choices;
    };
