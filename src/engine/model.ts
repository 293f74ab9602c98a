/**
 * The vocabulary of the engine. Everything here is plain JSON: no classes, no cycles, no functions.
 * Offsets are UTF-16 code units of `Version.text`, half open: `[start, end)`.
 */

/** A stretch of a version's text; texts are never copied. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** By what a version is named in all that is said of it; no two of one collation have the same. */
export type VersionId = string;

/** What a paragraph is, as far as its form tells. */
export type ParagraphKind =
  'headline' | 'subhead' | 'byline' | 'body' | 'list-item' | 'caption' | 'credit' | 'table-row';

/** A block of the text: what stands between two breaks, or what its format declared to be one. */
export interface Paragraph extends Range {
  readonly kind: ParagraphKind;
  /** Numbers of its sentences: `[firstSentence, endSentence)`. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** The unit that is linked. Every character that is not white space lies in exactly one. */
export interface Sentence extends Range {
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
}

/** A stretch of the text with a part to play (title, byline, dateline, credit, date); it stays in the text. */
export interface Role extends Range {
  readonly role: 'title' | 'byline' | 'dateline' | 'credit' | 'date';
}

/** Where a version came from; shown, never interpreted. */
export interface Source {
  readonly name: string;
  readonly path?: string;
  readonly format?: string;
  readonly encoding?: string;
  /** Which reading of the file this is, in words, where it offers several: "Before the changes". */
  readonly reading?: string;
  /** SHA-256 of the bytes as opened, hexadecimal. */
  readonly checksum?: string;
  readonly bytes?: number;
}

/** One telling of the story. Its text is kept as it came, to the character. */
export interface Version {
  readonly id: VersionId;
  readonly title: string;
  readonly text: string;
  /** BCP 47 language tag, or `und` where the text does not tell. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly roles: readonly Role[];
  readonly source?: Source;
}

/**
 * How the two sides of a link stand to each other, from the nearest to the farthest: the same characters once white space is collapsed; the same
 * but for typography, letter case and house style; recognisably the same sentence (how much must be kept,
 * `Options.detail` says); the same statement in other words.
 */
export type Relation = 'identical' | 'cosmetic' | 'edited' | 'paraphrased';

/** By what two words match. */
export type MatchBy =
  'form' | 'cosmetic' | 'spelling' | 'stem' | 'number' | 'abbreviation' | 'name' | 'meaning' | 'typo';

/** A word and its counterpart on the other side of a link. */
export interface WordMatch {
  readonly a: Range;
  readonly b: Range;
  readonly by: MatchBy;
  /** How much of the pair's weight it carries, 0..1. */
  readonly weight: number;
}

/**
 * Words and those that stand in their place and cannot mean the same: `approved` and its `opposite`; `Monday`
 * and some `other` day; two phrases that were `exchanged` around a verb, so that who did it is now whom it
 * was done to.
 */
export interface ContraryWords {
  readonly a: Range;
  readonly b: Range;
  readonly relation: 'opposite' | 'other' | 'exchanged';
}

/** Values found in both, only in `a`, only in `b`; as they stand in the text. */
export interface Agreement {
  readonly both: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Why a link was drawn. */
export interface Evidence {
  /** May be made anew each time they are asked for. */
  readonly matches: readonly WordMatch[];
  /** Share of the weight of each side's content words that has a counterpart, 0..1. */
  readonly coverageA: number;
  readonly coverageB: number;
  /** How far the matched words keep their order, 0..1. */
  readonly order: number;
  /** What the neighbours say: -1 (they point elsewhere) .. 1 (they surround the link). */
  readonly context: number;
  readonly figures: Agreement;
  readonly names: Agreement;
  /** Whether one side denies what the other says, by a negation or by an opposite. */
  readonly negation: 'same' | 'differs';
  /** Words that stand in the same place and exclude each other; left out where there are none. */
  readonly contraries?: readonly ContraryWords[];
  /** Set when the user drew the link. */
  readonly pinned?: true;
}

/** How an edit came about inside a link; ranges never cross a sentence boundary. */
export interface Edit {
  readonly kind: 'kept' | 'inserted' | 'deleted' | 'replaced';
  readonly a: Range | null;
  readonly b: Range | null;
  /** Of a kept run: by what it matches. `form` where it is left out. */
  readonly by?: MatchBy;
  /** A phrase that moved within the link: its deletion and its insertion carry the same number. */
  readonly move?: number;
}

/**
 * How finely changes are shown: the raw comparison word by word, whole phrases as a sub-editor marks them, or
 * the text as it now reads, unmarked.
 */
export type Detail = 'words' | 'phrases' | 'rewritten';

/** Sentences of one version and sentences of another that say the same: 1:1, 1:n, n:1 or n:m. */
export interface Link {
  /** Sentence numbers in `from`, ascending. */
  readonly a: readonly number[];
  /** Sentence numbers in `to`, ascending. */
  readonly b: readonly number[];
  readonly relation: Relation;
  /** Calibrated probability that the link is right, in its context, 0..1. */
  readonly score: number;
  /** Likeness of the two sides without context, 0..1. */
  readonly similarity: number;
  /** Whether it breaks the order of the rest; the smallest set that breaks it is marked. */
  readonly moved: boolean;
  readonly evidence: Evidence;
  /** Word edits, raw and without moves (`words`), and made readable (`phrases`); `rewritten` shows none. */
  readonly edits: { readonly words: readonly Edit[]; readonly phrases: readonly Edit[] };
}

/** A closed list: docs/findings.md tells what each means and what raises it. */
export type FindingType =
  | 'quote-altered'
  | 'quote-trimmed'
  | 'quote-invented'
  | 'quote-reattributed'
  | 'quote-to-reported-speech'
  | 'number-changed'
  | 'date-changed'
  | 'name-changed'
  | 'title-changed'
  | 'attribution-dropped'
  | 'hedge-dropped'
  | 'hedge-added'
  | 'negation-changed';

/** An alarm. It asks what became of `from` in `to`. */
export interface Finding {
  readonly type: FindingType;
  readonly a: Range | null;
  readonly b: Range | null;
  /**
   * How likely it is that a careful editor would want to know, 0..1: by the kind of sign that speaks for it, an
   * order rather than a measured share (docs/findings.md).
   */
  readonly confidence: number;
  /** One plain sentence. */
  readonly message: string;
}

/** What the facts and the ledger hold. */
export type FactKind = 'quotation' | 'figure' | 'date' | 'name';
/**
 * What became of a fact of `from` in `to`: `trimmed` where a part of a quotation stands word for word, `new`
 * where only `to` has the fact.
 */
export type FactState = 'exact' | 'cosmetic' | 'trimmed' | 'altered' | 'dropped' | 'new';

/** A quotation, figure, date or name, and where both versions have it. No alarm. */
export interface Fact {
  readonly kind: FactKind;
  /** As the reader would look it up: the wording of its first appearance. */
  readonly label: string;
  readonly a: readonly Range[];
  readonly b: readonly Range[];
  readonly state: FactState;
}

/** Everything between two versions. `from` is the base where the base is one of them, else the one opened first. */
export interface Pair {
  readonly from: VersionId;
  readonly to: VersionId;
  readonly links: readonly Link[];
  /** Sentences of `from`, and of `to`, that no link reaches. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  readonly complete: boolean;
}

/**
 * The paragraphs of all versions that belong side by side: one row for each paragraph of the base, and rows
 * of what the base lacks. How a version stands to the base in them depends on these two alone, whatever else
 * is open.
 */
export interface Row {
  /** Paragraph numbers by version, ascending; an empty list where the version has nothing here. */
  readonly cells: Readonly<Record<VersionId, readonly number[]>>;
  /**
   * Versions that merge this row's base paragraph with that of the row before: one paragraph of theirs holds
   * most of both. Left out where there is none. `passagesOf` draws such rows together for readers.
   */
  readonly joins?: readonly VersionId[];
}

/** Rows as a reader sees them: those that belong to one short merge are one. */
export interface Passage extends Pick<Row, 'cells'> {
  /** Numbers of the rows that it is made of, ascending. */
  readonly rows: readonly number[];
}

/** A link whose ends stand in different rows: what a ribbon shows. */
export interface Reference {
  readonly kind: 'moved' | 'split' | 'merged';
  readonly from: VersionId;
  readonly to: VersionId;
  /** Number of the link in the pair `from`–`to`. */
  readonly link: number;
  readonly rowFrom: number;
  readonly rowTo: number;
}

/** Words by what became of them; the five add up to `words`. */
export interface Shares {
  readonly words: number;
  readonly identical: number;
  readonly cosmetic: number;
  readonly edited: number;
  readonly paraphrased: number;
  readonly own: number;
}

/** What a version has from another: in whole and by paragraph. */
export interface Provenance {
  readonly version: VersionId;
  readonly towards: VersionId;
  readonly shares: Shares;
  readonly paragraphs: readonly Shares[];
}

/** How two versions came about: one was made from the other, both from a third text, or it cannot be told. */
export interface Lineage {
  readonly from: VersionId;
  readonly to: VersionId;
  readonly kind: 'derived' | 'common-source' | 'unknown';
  /**
   * How sure the entry is, 0..1. Of `derived` and `common-source` it is how often such a claim is right. Of
   * `unknown` it is how far the signs are from any claim: 0.95 where they say nothing, 0.5 where a claim was
   * just missed or something forbids it.
   */
  readonly confidence: number;
  /** Plain phrases: what speaks for it. */
  readonly reasons: readonly string[];
}

/** One fact across all versions. */
export interface LedgerRow {
  readonly kind: FactKind;
  readonly label: string;
  readonly cells: Readonly<
    Record<VersionId, { readonly state: FactState; readonly ranges: readonly Range[] }>
  >;
}

/** One end of a pinned or forbidden link: kept by quoted text and occurrence, so that it survives editing elsewhere. */
export interface PinEnd {
  readonly version: VersionId;
  readonly text: string;
  /** 0 for the first sentence with this text, 1 for the second ... */
  readonly occurrence: number;
}

/** A link that the editor drew or forbade; it holds in every later run. */
export interface Pin {
  readonly kind: 'link' | 'forbid';
  readonly a: readonly PinEnd[];
  readonly b: readonly PinEnd[];
}

/** The whole result. */
export interface Collation {
  readonly schema: 1;
  readonly engine: { readonly version: string; readonly scorer: string; readonly unicode: string };
  readonly base: VersionId;
  readonly versions: readonly Version[];
  readonly pairs: readonly Pair[];
  readonly rows: readonly Row[];
  readonly references: readonly Reference[];
  readonly provenance: readonly Provenance[];
  /** By version: the one it has most of its words from, if any. */
  readonly nearest: Readonly<Record<VersionId, VersionId | null>>;
  readonly lineage: readonly Lineage[];
  readonly ledger: readonly LedgerRow[];
  /** False when a budget ran out: the result is coarser than it could be, and still keeps nothing back. */
  readonly complete: boolean;
  /** Pins that no longer resolve. */
  readonly unresolvedPins: readonly Pin[];
}

/**
 * What two words are to each other: `kin` may stand for one another (synonyms, derived forms, a wider word),
 * an `opposite` says the contrary, `other` is another member of a closed class (Monday, Thursday) or the
 * contrary of something near.
 */
export type WordRelation = 'kin' | 'opposite' | 'other';

/** Words that mean nearly the same, and how common a word is. Handed in; the engine holds none. */
export interface Lexicon {
  readonly name: string;
  /** Likeness of two words in meaning, 0..1; 0 where one is unknown. Symmetric. */
  likeness(a: string, b: string): number;
  /** Prior weight of a word by its rarity in general news, in nats; `undefined` where unknown. */
  rarity(word: string): number | undefined;
  /** The vector behind `likeness`, one signed byte a dimension; all of one lexicon have the same length. */
  vector?(word: string): Int8Array | undefined;
  /**
   * What two words are to each other, as far as it is known; whatever it is, texts may use both alike, so
   * that `likeness` is high. Symmetric.
   */
  relation?(a: string, b: string): WordRelation | null;
}

/** Sentence vectors made outside the engine by an optional model: for each version id, one unit vector a sentence. */
export interface Embeddings {
  readonly name: string;
  readonly vectors: Readonly<Record<VersionId, readonly Float32Array[]>>;
}

/** What a collation is made with; all of it may be left out. */
export interface Options {
  /** Id of the base; the first version unless given. */
  readonly base?: VersionId;
  readonly pins?: readonly Pin[];
  readonly lexicon?: Lexicon | null;
  readonly embeddings?: Embeddings | null;
  /**
   * How much rewording still counts as `edited` and not as `paraphrased`: 0 (little: about nine tenths of the
   * shorter side must be kept, in order) .. 1 (much: about four tenths); 0.5 (two thirds) unless given. The
   * levels of word edits are `Detail`.
   */
  readonly detail?: number;
  /** Milliseconds by `clock`; no limit unless given. */
  readonly budget?: number;
  readonly clock?: () => number;
}

/** What the stepping engine yields between its steps. */
export interface Progress {
  readonly phase: 'reading' | 'linking' | 'arranging' | 'checking';
  readonly done: number;
  readonly total: number;
  /** Rows that will not change any more, once there are some. */
  readonly rows?: readonly Row[];
}
