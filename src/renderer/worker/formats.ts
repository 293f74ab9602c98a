/** What can be opened and what can be handed on, as the window and its worker speak of it. */

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
  /** Whether one version is set against the base: always, only where it is named, or never. */
  readonly against: 'one' | 'one-or-all' | 'all';
  /** Made of another format (its id) by the shell's printer. */
  readonly printedFrom?: string;
}

/** A look at a report before it is made. */
export type Preview =
  /** A page without scripts, with this many of the passages. */
  | { readonly kind: 'page'; readonly html: string; readonly shown: number; readonly of: number }
  /** The first of its lines. */
  | { readonly kind: 'text'; readonly text: string; readonly shown: number; readonly of: number }
  /** What will be in a file that cannot be shown: sentences. */
  | { readonly kind: 'summary'; readonly lines: readonly string[] };
