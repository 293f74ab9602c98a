import type { Mark } from '../../account/marks';
import type { Verdict } from '../../account/verdicts';
import type { Settings } from '../../contract/shell';
import type { Choices, Part, Reading } from '../worker/readings';
import type { Collation, Detail, Pin, Version, VersionId } from '../../engine';
import type { ReportContent } from '../../reports';
import type { Marking } from './marking';

export type ViewName = 'collation' | 'source' | 'findings' | 'overview' | 'linear';

/** Most versions that one collation takes: rows stay readable and every pair stays comparable in seconds. */
export const MAX_VERSIONS = 20;

/** Something that went wrong, in words for the user. */
export interface Trouble {
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
}

/** One version as the window lists it, from the moment its file is named. */
export interface Entry {
  readonly id: VersionId;
  readonly name: string;
  readonly path: string | null;
  readonly status: 'reading' | 'ready' | 'failed';
  readonly version: Version | null;
  readonly notices: readonly string[];
  readonly error: Trouble | null;
  /** The text differs from the file it came from. */
  readonly edited: boolean;
  /** Key of the file it was read from, among those that the window keeps; null for a text without one. */
  readonly file: string | null;
  /** What the reader chose where the file leaves a choice. */
  readonly reading: Reading;
  /** Which version of that file it is. */
  readonly part: Part;
  readonly choices: Choices;
}

/** A comparison under way. */
export interface Run {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** Where the reader is: a row, and the version whose cell has the focus there. */
export interface Selection {
  readonly row: number;
  readonly version: VersionId | null;
}

/** What the reviewer says of a row or a finding. */
export interface Remark {
  readonly verdict: Verdict | null;
  readonly note: string;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
}

/** Remarks by what they are about, as `remarks.ts` names it. */
export type Remarks = Readonly<Record<string, Remark>>;

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
}

export interface Find {
  readonly query: string;
  readonly words: boolean;
  readonly regex: boolean;
  readonly matchCase: boolean;
  /** Which hit is the current one; -1 before the first step. */
  readonly at: number;
}

export type DialogName =
  | 'changes'
  | 'palette'
  | 'shortcuts'
  | 'paste'
  | 'about'
  | 'goto'
  | 'appearance'
  | 'export'
  | 'model'
  | 'rewording'
  | 'reading';

/** What is handed on, as the reader chose it last. */
export interface ExportChoice {
  /** Id of the format. */
  readonly format: string;
  readonly content: ReportContent;
  /** The version set against the base, for formats that ask for one; null where the reader has not chosen. */
  readonly against: VersionId | null;
  /** Whether notes and verdicts go along. */
  readonly notes: boolean;
}

/** The model that reads sentences beside the words, if the reader chose one. */
export type ModelState =
  | { readonly status: 'off' }
  /** Bytes read so far, and of how many. */
  | {
      readonly status: 'opening';
      readonly folder: ModelFolder;
      readonly done: number;
      readonly total: number;
    }
  /** `name` is what results call it. */
  | { readonly status: 'on'; readonly folder: ModelFolder; readonly name: string }
  | { readonly status: 'failed'; readonly folder: ModelFolder; readonly message: string };

export interface ModelFolder {
  readonly id: string;
  readonly name: string;
  /** Whether a later run finds it again. */
  readonly lasting: boolean;
}

/** Milliseconds that a comparison may take before it is finished coarsely, unless the reader gives it more. */
export const BUDGET = 60_000;

/** What undo brings back. Results are not among it: they follow from these. */
export interface Snapshot {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly base: VersionId | null;
  readonly pins: readonly Pin[];
  readonly rewording: number | null;
  readonly hidden: readonly Mark[];
  readonly detail: Detail;
  readonly fold: boolean;
  readonly opened: readonly string[];
  readonly remarks: Remarks;
  /** Versions that taking the step back brought back: doing it again closes them again. */
  readonly closed?: readonly VersionId[];
}

/** A place to go back to. */
export interface Place {
  readonly view: ViewName;
  readonly selection: Selection | null;
}

/** The colours of the marks: all hues, blue against orange only, or none. */
export const PALETTES = ['colours', 'two', 'ink'] as const;
export type Palette = (typeof PALETTES)[number];

export type Appearance = Pick<Settings, 'theme' | 'readingSize' | 'typeface'> & {
  readonly palette: Palette;
  /** Colours and forms of single marks, over those of the palette. */
  readonly marking: Marking;
};

/** One sentence of one version. */
export interface HandEnd {
  readonly version: VersionId;
  readonly sentence: number;
}

/** A link that is being made by hand: the sentence chosen first, and the one that the reader stands on. */
export interface Hand {
  readonly first: HandEnd | null;
  readonly at: HandEnd | null;
}

export interface State {
  readonly entries: readonly Entry[];
  readonly base: VersionId | null;
  readonly pins: readonly Pin[];
  /**
   * How much rewording counts as edited, 0..1 (the engine's `Options.detail`); as the engine has it where it
   * is null.
   */
  readonly rewording: number | null;
  readonly remarks: Remarks;

  /** What of the review was last written to a file. */
  readonly saved: Pick<State, 'remarks' | 'pins'>;

  readonly run: Run | null;
  readonly collation: Collation | null;
  /** Set while only the first rows of a comparison are there. */
  readonly partial: boolean;
  readonly trouble: Trouble | null;

  readonly view: ViewName;
  readonly panel: boolean;
  /** The two versions under review. */
  readonly pair: readonly [VersionId, VersionId] | null;
  readonly selection: Selection | null;
  /** A link that is being made by hand. */
  readonly hand: Hand | null;
  /** Id of the change stepped to last. */
  readonly change: string | null;

  readonly detail: Detail;
  readonly fold: boolean;
  /** Keys of the folds that the reader opened. */
  readonly opened: readonly string[];
  readonly hidden: readonly Mark[];
  readonly find: Find;
  readonly appearance: Appearance;

  readonly exporting: ExportChoice;
  readonly model: ModelState;
  /** Milliseconds that a comparison may take. */
  readonly budget: number;

  readonly dialog: DialogName | null;
  /** The column that the dialog about its reading is about. */
  readonly rereading: VersionId | null;
  readonly notices: readonly Notice[];
  /** What a screen reader is told next. */
  readonly narration: string;

  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  readonly back: readonly Place[];
  readonly forward: readonly Place[];
}
