import type { TextBuilder } from '../../text/builder';
import { attribute, elements, find, isElement } from '../../xml/query';
import type { XmlElement } from '../../xml/tree';
import type { Changes } from './changes';
import { Lists } from './lists';
import type { OdtKind, OdtStyles } from './styles';

export interface OdtContext {
  readonly reading: 'accepted' | 'original';
  readonly styles: OdtStyles;
  readonly changes: Changes;
  readonly builder: TextBuilder;
  /** Bodies of footnotes and endnotes in order. */
  readonly notes: XmlElement[];
  /**
   * Inserted regions around the place that is being read. Marks may stand between paragraphs, so this
   * outlives a paragraph.
   */
  readonly inserted: Set<string>;
}

/** What is not part of the story, or not at this place. */
const LEFT_OUT = new Set([
  'tracked-changes',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'annotation',
  'annotation-end',
]);

/** Reads a text, a cell, a text box or a note: paragraphs, lists and tables in order. */
export class OdtReader {
  private line = '';
  private marker = '';
  private kind: OdtKind;
  private readonly lists: Lists;

  constructor(private readonly context: OdtContext) {
    this.lists = new Lists(context.styles);
  }

  /** @param prefix stands before the first paragraph: a note's number */
  read(container: XmlElement, prefix = ''): void {
    this.marker = prefix;
    this.blocks(container);
    this.flush();
  }

  private blocks(container: XmlElement): void {
    for (const node of elements(container)) this.block(node);
  }

  private block(node: XmlElement): void {
    switch (node.name) {
      case 'p':
      case 'h':
        this.paragraph(node);
        break;
      case 'list':
        this.lists.enter(node);
        for (const item of elements(node)) {
          if (item.name === 'list-item') this.marker = this.lists.item(item);
          this.blocks(item);
        }
        this.lists.leave();
        break;
      case 'table':
        this.table(node);
        break;
      case 'change-start':
      case 'change-end':
      case 'change':
        this.change(node, []);
        break;
      default:
        if (!LEFT_OUT.has(node.name)) this.blocks(node);
    }
  }

  private paragraph(paragraph: XmlElement): void {
    const boxes: XmlElement[] = [];
    const startsInside = this.hides();
    this.inline(paragraph, boxes);
    const styled = this.context.styles.kindOf(attribute(paragraph, 'style-name'));
    this.kind = styled ?? (paragraph.name === 'h' ? 'heading' : this.lists.depth > 0 ? 'list-item' : 'body');
    // A paragraph end that was inserted does not exist before the changes: the text runs on.
    if (!(this.hides() && (startsInside || this.line !== ''))) this.flush();
    for (const box of boxes) new OdtReader(this.context).read(box);
  }

  private flush(): void {
    const text = this.line.trim();
    this.line = '';
    if (!/[^\s\p{Cf}]/u.test(text)) return;
    const whole = this.marker + text;
    this.marker = '';
    const { builder } = this.context;
    if (this.kind === 'title' || this.kind === 'heading') builder.addHeading(whole, this.kind === 'title');
    else builder.add(this.kind ?? 'body', whole, this.kind === 'byline' ? 'byline' : undefined);
  }

  private table(table: XmlElement): void {
    this.flush();
    for (const row of rowsOf(table)) {
      const cells = elements(row, 'table-cell');
      if (
        cells.length < 2 ||
        cells.some((cell) => find(cell, 'list') || find(cell, 'table') || elements(cell).length > 1)
      ) {
        for (const cell of cells) new OdtReader(this.context).read(cell);
        continue;
      }
      const texts = cells.map((cell) => {
        this.line = '';
        for (const paragraph of elements(cell)) this.inline(paragraph, []);
        return this.line.replace(/\s+/g, ' ').trim();
      });
      this.line = '';
      this.context.builder.add('table-row', texts.join('\t'));
    }
  }

  private inline(element: XmlElement, boxes: XmlElement[]): void {
    for (const node of element.children) {
      if (!isElement(node)) {
        if (!this.hides()) this.line += node.replace(/[ \t\n\r]+/g, ' ');
        continue;
      }
      switch (node.name) {
        case 's':
          if (!this.hides()) this.line += ' '.repeat(Math.min(Number(attribute(node, 'c') ?? 1) || 1, 100));
          break;
        case 'tab':
          if (!this.hides()) this.line += '\t';
          break;
        case 'line-break':
          if (!this.hides()) this.line += '\n';
          break;
        case 'note':
          if (!this.hides()) this.context.notes.push(node);
          break;
        case 'text-box':
          boxes.push(node);
          break;
        case 'change-start':
        case 'change-end':
        case 'change':
          this.change(node, boxes);
          break;
        case 'span':
          if (!this.context.styles.isHidden(attribute(node, 'style-name'))) this.inline(node, boxes);
          break;
        case 'ruby-text':
          break;
        default:
          if (!LEFT_OUT.has(node.name)) this.inline(node, boxes);
      }
    }
  }

  private change(mark: XmlElement, boxes: XmlElement[]): void {
    const id = attribute(mark, 'change-id') ?? '';
    const { changes, inserted, reading } = this.context;
    if (mark.name === 'change-start' && changes.insertions.has(id)) inserted.add(id);
    if (mark.name === 'change-end') inserted.delete(id);
    const deletion = changes.deletions.get(id);
    if (reading === 'accepted' || mark.name === 'change-end' || !deletion) return;
    // The deleted text is put back where it stood; between its paragraphs stood paragraph ends.
    const paragraphs = elements(deletion).filter(({ name }) => name === 'p' || name === 'h');
    paragraphs.forEach((paragraph, index) => {
      if (index > 0) this.line += '\n';
      this.inline(paragraph, boxes);
    });
  }

  private hides(): boolean {
    return this.context.reading === 'original' && this.context.inserted.size > 0;
  }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((node) => {
    if (node.name === 'table-row') return [node];
    return /^table-(header-)?rows?(-group)?$/.test(node.name) ? rowsOf(node) : [];
  });
}
