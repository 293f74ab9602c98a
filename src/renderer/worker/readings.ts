/** How a file may be read, as the window and its worker speak of it. */

/** How a file is read where it leaves a choice; what is not said is found out from the file. */
export interface Reading {
  /** A WHATWG encoding label. */
  readonly encoding?: string;
  /** Id of one of the readings that the file offers. */
  readonly variant?: string;
  /** Id of a format. */
  readonly format?: string;
}

/** What may be chosen of a file. */
export interface Choices {
  /** Whether an encoding decides what its letters are. */
  readonly encoding: boolean;
  /** Whether it can be read as plain text, with its markup, instead of by its format. */
  readonly plain: boolean;
  /** The readings that its format offers; their labels are for a menu. */
  readonly variants: readonly { readonly id: string; readonly label: string }[];
}

/** Which version of its file a column holds. */
export interface Part {
  /** Its number in the file, from 0, and how many the file was read as. */
  readonly at: number;
  readonly of: number;
  /** Id of the reading that it is, where the file offers several. */
  readonly variant: string | null;
}

/** Of a file that leaves no choice. */
export const NO_CHOICES: Choices = { encoding: false, plain: false, variants: [] };

/** Of a file that holds one version. */
export const WHOLE: Part = { at: 0, of: 1, variant: null };

/** An encoding, and how some of the file's bytes read in it. */
export interface EncodingChoice {
  readonly id: string;
  readonly name: string;
  /** The letters it is for. */
  readonly script: string;
  readonly sample: string;
  /** Whether the bytes can be text in it. */
  readonly fits: boolean;
}

export interface Encodings {
  /** Id of the encoding that is used unless another is named. */
  readonly detected: string;
  readonly guessed: boolean;
  readonly known: readonly EncodingChoice[];
}

/** The beginning of a text as it would be read, and further on what the open one does not have. */
export interface Look {
  readonly title: string;
  readonly passages: readonly {
    readonly text: string;
    /** Whether the versions that the file is open as do not have it. */
    readonly fresh: boolean;
    /** Whether something between it and the passage before is left out. */
    readonly gap: boolean;
  }[];
  readonly paragraphs: number;
  /** How many of them the open ones do not have; null where there is nothing to compare with. */
  readonly fresh: number | null;
  /** Characters that stand for bytes without a meaning. */
  readonly unreadable: number;
}
