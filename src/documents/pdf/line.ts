/** A line of text, or the part of one that lies in one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its characters. */
  readonly font: string;
  readonly page: number;
  /** Width of its first word. */
  readonly firstWord: number;
  /** Raised numbers and signs that may refer to notes, and the text without them. */
  readonly marks?: { readonly numbers: readonly string[]; readonly without: string };
  /** Its parts with more than a space between them, where there is more than one. */
  readonly pieces?: readonly Piece[];
  /** Which column it stands in: `L` and `R` for the sides of a gap, one within the other; none for the page's width. */
  readonly column?: string;
  /** True where the file says that it is no part of the text. */
  readonly isArtifact?: true;
  /** True for a row of a table, its cells parted by tabs. */
  readonly isRow?: boolean;
}

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}
