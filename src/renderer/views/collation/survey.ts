/**
 * Where sentences stand inside their row, measured from the page. Rows come and go with scrolling; what was
 * measured of a row stays until it is measured again, so that ribbons can lead to rows out of sight.
 */

/**
 * Vertical extent of a sentence in its row, in CSS pixels, cut at line boundaries; `mid` is the middle of its
 * first line.
 */
export interface Extent {
  readonly y0: number;
  readonly y1: number;
  readonly mid: number;
  /** Number of its paragraph on the page, so that runs end with it. */
  readonly paragraph: number;
}

/** A cell without text: a fold or a ghost. */
export interface NoteBox {
  readonly column: number;
  readonly kind: string;
  readonly y0: number;
  readonly y1: number;
  readonly cellEnd: number;
}

export interface RowSurvey {
  readonly height: number;
  readonly width: number;
  /** By column: left edge of its gutter and of its text. */
  readonly columns: readonly { readonly gutter: number; readonly text: number; readonly end: number }[];
  /** By column and sentence. */
  readonly extents: ReadonlyMap<string, Extent>;
  readonly notes: readonly NoteBox[];
}

export const extentKey = (column: number, sentence: number): string => `${column}:${sentence}`;

function columnsOf(row: HTMLElement, count: number): RowSurvey['columns'] {
  const tracks = getComputedStyle(row).gridTemplateColumns.split(' ').map(parseFloat);
  const edges = tracks.reduce<number[]>((sums, track) => [...sums, (sums.at(-1) ?? 0) + track], [0]);
  return Array.from({ length: count }, (_, column) => ({
    gutter: edges[2 * column] ?? 0,
    text: edges[2 * column + 1] ?? 0,
    end: edges[2 * column + 2] ?? 0,
  }));
}

/** The first box of a sentence that has a width; an empty one stands at line ends. */
function firstBox(element: Element): DOMRect | undefined {
  const boxes = element.getClientRects();
  for (const box of boxes) if (box.width > 1) return box;
  return boxes[0];
}

function surveyCell(cell: HTMLElement, top: number, lineHeight: number, extents: Map<string, Extent>): void {
  const column = Number(cell.dataset['column']);
  let number = 0;
  for (const paragraph of cell.querySelectorAll('p')) {
    number += 1;
    const box = paragraph.getBoundingClientRect();
    const sentences = [...paragraph.querySelectorAll<HTMLElement>('[data-sentence]')];
    const starts = sentences.map((sentence) => {
      const first = firstBox(sentence);
      if (!first) return box.top;
      const line = Math.round((first.top + first.height / 2 - box.top - lineHeight / 2) / lineHeight);
      // one that begins inside a line shares it with the sentence before
      return box.top + line * lineHeight + (first.left > box.left + 8 && line > 0 ? lineHeight / 2 : 0);
    });
    sentences.forEach((sentence, index) => {
      const y0 = (starts[index] ?? box.top) - top;
      const y1 = (starts[index + 1] ?? box.bottom) - top;
      extents.set(extentKey(column, Number(sentence.dataset['sentence'])), {
        y0,
        y1,
        mid: y0 + lineHeight / 2,
        paragraph: number,
      });
    });
  }
}

function surveyRow(row: HTMLElement, columns: number): RowSurvey {
  const box = row.getBoundingClientRect();
  const extents = new Map<string, Extent>();
  const notes: NoteBox[] = [];
  const text = row.querySelector('p');
  const lineHeight = (text && parseFloat(getComputedStyle(text).lineHeight)) || 20;
  for (const cell of row.querySelectorAll<HTMLElement>('[data-column]')) {
    surveyCell(cell, box.top, lineHeight, extents);
    const note = cell.querySelector<HTMLElement>(':scope > [data-ghost]');
    if (!note) continue;
    const noteBox = note.getBoundingClientRect();
    notes.push({
      column: Number(cell.dataset['column']),
      kind: note.dataset['ghost'] ?? '',
      y0: noteBox.top - box.top,
      y1: noteBox.bottom - box.top,
      cellEnd: cell.getBoundingClientRect().bottom - box.top,
    });
  }
  return { height: box.height, width: box.width, columns: columnsOf(row, columns), extents, notes };
}

/** Keeps the surveys of all rows seen so far and tells when one changed. */
export class Surveyor {
  private readonly surveys = new Map<number, RowSurvey>();
  private readonly rows = new Map<Element, { readonly row: number; readonly columns: number }>();
  private readonly listeners = new Set<() => void>();
  private readonly observer = new ResizeObserver((entries) => {
    let changed = false;
    for (const { target } of entries) {
      const known = this.rows.get(target);
      const before = known && this.surveys.get(known.row);
      if (!known || !before) continue;
      // the first report of a row just measured says nothing new
      const box = target.getBoundingClientRect();
      if (box.width === before.width && box.height === before.height) continue;
      this.surveys.set(known.row, surveyRow(target as HTMLElement, known.columns));
      changed = true;
    }
    if (changed) this.changed();
  });
  private revision = 0;

  /** Measures a row now and whenever its size changes, until the returned function is called. */
  watch(row: number, element: HTMLElement, columns: number): () => void {
    this.rows.set(element, { row, columns });
    this.surveys.set(row, surveyRow(element, columns));
    this.observer.observe(element);
    this.changed();
    return () => {
      this.rows.delete(element);
      this.observer.unobserve(element);
    };
  }

  /** Measures all rows on the page once more. */
  again(): void {
    for (const [element, { row, columns }] of this.rows)
      this.surveys.set(row, surveyRow(element as HTMLElement, columns));
    this.changed();
  }

  /** Forgets what was measured: another collation, another order of rows. */
  clear(): void {
    this.surveys.clear();
  }

  readonly of = (row: number): RowSurvey | undefined => this.surveys.get(row);
  /** Columns stand alike in every row: any survey tells where they are. */
  readonly any = (): RowSurvey | undefined => this.surveys.values().next().value;
  readonly version = (): number => this.revision;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private changed(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }
}
