import type { TextBuilder } from '../../text/builder';
import { attribute, elements, find, isElement } from '../../xml/query';
import type { XmlElement } from '../../xml/tree';
import type { Numbering } from './numbering';
import { listOf, outlineLevel, type ParagraphStyle } from './styles';

/** Which side of tracked changes is read. */
export type Reading = 'accepted' | 'original';

export interface DocxContext {
  readonly reading: Reading;
  readonly styleOf: (id: string | undefined) => ParagraphStyle;
  readonly numbering: Numbering;
  readonly builder: TextBuilder;
  /** Footnotes and endnotes in the order of their references. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
}

/**
 * Changes whose words do not exist in the reading; nor does a paragraph mark that bears one: the paragraph
 * runs on into the next.
 */
const GONE: Readonly<Record<Reading, readonly string[]>> = {
  accepted: ['del', 'moveFrom'],
  original: ['ins', 'moveTo'],
};

/** Reads a body, a table's cell, a note or a text box: paragraphs and tables, in order. */
export class BodyReader {
  /** Text of paragraphs whose mark is gone. */
  private carried = '';
  private prefix = '';

  constructor(private readonly context: DocxContext) {}

  /** @param prefix stands before the first paragraph: a note's number */
  read(container: XmlElement, prefix = ''): void {
    this.prefix = prefix;
    this.carried = prefix;
    this.blocks(container);
    this.emit(undefined);
  }

  private blocks(container: XmlElement): void {
    for (const node of elements(container)) {
      if (GONE[this.context.reading].includes(node.name)) continue;
      if (node.name === 'p') this.paragraph(node);
      else if (node.name === 'tbl') this.table(node);
      else if (!/Pr$|^sectPr$/.test(node.name))
        this.blocks(node.name === 'AlternateContent' ? oneChoice(node) : node);
    }
  }

  private paragraph(paragraph: XmlElement): void {
    const boxes: XmlElement[] = [];
    const properties = find(paragraph, 'pPr');
    const text = this.inline(paragraph, boxes);
    // Word processors part a note's number from its words by a tab.
    this.carried += this.carried === this.prefix ? text.trimStart() : text;
    const mark = find(properties, 'rPr');
    if (!GONE[this.context.reading].some((change) => find(mark, change))) this.emit(properties);
    for (const box of boxes) new BodyReader(this.context).read(box);
  }

  private emit(properties: XmlElement | undefined): void {
    const text = this.carried;
    this.carried = '';
    if (!/[^\s\p{Cf}]/u.test(text)) return;
    const { builder, numbering, styleOf } = this.context;
    const style = styleOf(attribute(find(properties, 'pStyle'), 'val'));
    const list = listOf(properties) ?? style.list;
    const marker = list && numbering.next(list.id, list.level);
    const whole = (marker ?? '') + text.trim();
    const outline = outlineLevel(properties);
    if (style.kind === 'title') builder.addHeading(whole, true);
    else if (style.kind === 'heading' || (outline !== undefined && outline < 9)) builder.addHeading(whole);
    else if (style.kind !== undefined)
      builder.add(style.kind, whole, style.kind === 'byline' ? 'byline' : undefined);
    else builder.add(marker === undefined ? 'body' : 'list-item', whole);
  }

  private table(table: XmlElement): void {
    this.emit(undefined);
    for (const row of rowsOf(table)) {
      if (GONE[this.context.reading].some((change) => find(row, 'trPr', change))) continue;
      const cells = elements(row).flatMap((cell) =>
        cell.name === 'sdt' ? elements(find(cell, 'sdtContent'), 'tc') : cell.name === 'tc' ? [cell] : [],
      );
      const simple = cells.every(
        (cell) =>
          elements(cell).filter(({ name }) => name === 'p' || name === 'tbl').length <= 1 &&
          !find(cell, 'tbl'),
      );
      if (!simple || cells.length < 2) {
        for (const cell of cells) new BodyReader(this.context).read(cell);
        continue;
      }
      const boxes: XmlElement[] = [];
      const texts = cells.map((cell) =>
        elements(cell, 'p')
          .map((one) => this.inline(one, boxes))
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      this.context.builder.add('table-row', texts.join('\t'));
    }
  }

  /**
   * The text of a paragraph's runs in this reading. Text boxes are anchored inside runs but read after the
   * paragraph.
   */
  private inline(element: XmlElement, boxes: XmlElement[]): string {
    let text = '';
    for (const node of element.children) {
      if (!isElement(node) || GONE[this.context.reading].includes(node.name)) continue;
      switch (node.name) {
        case 't':
        case 'delText':
          text += node.children.filter((child) => !isElement(child)).join('');
          break;
        case 'tab':
        case 'ptab':
          text += '\t';
          break;
        case 'br':
        case 'cr':
          text += '\n';
          break;
        case 'noBreakHyphen':
          text += '\u2011';
          break;
        case 'softHyphen':
          text += '\u00AD';
          break;
        case 'sym':
          text += symbol(attribute(node, 'char'));
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          this.context.notes.push({
            kind: node.name === 'footnoteReference' ? 'footnote' : 'endnote',
            id: attribute(node, 'id') ?? '',
          });
          break;
        case 'txbxContent':
          boxes.push(node);
          break;
        case 'r':
          if (!isHidden(node)) text += this.inline(node, boxes);
          break;
        case 'AlternateContent':
          text += this.inline(oneChoice(node), boxes);
          break;
        case 'pPr':
        case 'rPr':
        case 'instrText':
        case 'delInstrText':
        case 'rt':
          break;
        default:
          text += this.inline(node, boxes);
      }
    }
    return text;
  }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((node) => {
    if (node.name === 'tr') return [node];
    return node.name === 'sdt' ? rowsOf(find(node, 'sdtContent') ?? node) : [];
  });
}

/** The same content stands there twice, for newer and older programs. */
function oneChoice(alternatives: XmlElement): XmlElement {
  return find(alternatives, 'Choice') ?? find(alternatives, 'Fallback') ?? alternatives;
}

function isHidden(run: XmlElement): boolean {
  const hidden = find(run, 'rPr', 'vanish');
  return hidden !== undefined && !/^(0|false|off)$/.test(attribute(hidden, 'val') ?? '');
}

/** A character of a symbol font, hexadecimal; the private ones are shown as what most of them are, a bullet. */
function symbol(code: string | undefined): string {
  const point = parseInt(code ?? '', 16);
  if (Number.isNaN(point) || point > 0xffff) return '';
  return point >= 0xe000 && point <= 0xf8ff ? '•' : String.fromCharCode(point);
}
