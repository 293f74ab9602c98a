import type { ParagraphKind, Role } from '../../engine';
import { orderedMarker } from '../text/numbering';
import { BULLET, type TextBuilder } from '../text/builder';
import type { DomNode } from './dom';
import { BLOCKS, HEADINGS, SILENT } from './elements';
import { isNoteReference, noteNumber } from './notes';
import { isDataRow } from './tables';

/** What the elements around a stretch of text make of it; the innermost that says something wins. */
interface Frame {
  readonly node: DomNode;
  readonly kind: ParagraphKind | 'heading' | 'title';
  readonly role: Role['role'] | undefined;
  readonly preformatted: boolean;
  /** Inside a row of a data table: cells are parted by tabs, blocks inside them do not end the row. */
  readonly row: boolean;
}

/** Adds the text under a node, paragraph by paragraph, in the order of the page. Not recursive: pages may be deep. */
export function addBlocks(root: DomNode, builder: TextBuilder): void {
  new Walk(builder).run(root);
}

class Walk {
  private line = '';
  /** Whether the line ends in a space, and whether it has nothing else: asked often, and it may grow long. */
  private spaced = false;
  private blank = true;
  private marker = '';
  private readonly numbers: { next: number; style: string }[] = [];
  private readonly frames: Frame[] = [];
  private title: DomNode | undefined;

  constructor(private readonly builder: TextBuilder) {}

  run(root: DomNode): void {
    this.title = titleOf(root);
    let node: DomNode | null = root;
    while (node) {
      const entered: DomNode | null = this.enter(node, root) ? node.firstChild : null;
      if (entered) {
        node = entered;
        continue;
      }
      while (node && node !== root && !node.nextSibling) {
        this.leave(node);
        node = node.parentNode;
      }
      if (!node || node === root) break;
      this.leave(node);
      node = node.nextSibling;
    }
    this.flush();
  }

  /** @returns whether the children are to be walked */
  private enter(node: DomNode, root: DomNode): boolean {
    if (node.nodeType === 3) this.text(node.data ?? '');
    if (node.nodeType !== 1) return node === root;
    const name = node.localName ?? '';
    if (SILENT.has(name) || isHidden(node)) return false;
    if (name === 'br') this.put('\n');
    if (name === 'img' || isNoteReference(node)) return false;
    const note = this.blank ? noteNumber(node) : undefined;
    if (note !== undefined) {
      this.line = '';
      this.put(`[${note}] `);
      return false;
    }
    if (!BLOCKS.has(name)) return true;
    const around = this.frames.at(-1);
    if ((name === 'td' || name === 'th') && around?.row) {
      if (this.line) this.put('\t');
    } else if (around?.row) {
      this.text(' ');
    } else {
      this.flush();
    }
    this.list(name, node);
    this.frames.push(frameFor(node, name, around, this.title));
    return true;
  }

  private leave(node: DomNode): void {
    if (this.frames.at(-1)?.node !== node) return;
    const left = this.frames.at(-1);
    if (left?.row && node.localName !== 'tr') this.text(' ');
    else this.flush();
    this.frames.pop();
    if (node.localName === 'ol' || node.localName === 'ul' || node.localName === 'menu') this.numbers.pop();
    if (node.localName === 'li') this.marker = '';
  }

  private list(name: string, node: DomNode): void {
    if (name === 'ol') {
      this.numbers.push({
        next: Number(node.getAttribute('start') ?? 1) || 1,
        style: node.getAttribute('type') ?? '1',
      });
    } else if (name === 'ul' || name === 'menu') {
      this.numbers.push({ next: 0, style: '' });
    } else if (name === 'li') {
      const list = this.numbers.at(-1);
      this.marker = list?.style ? `${orderedMarker(list.next++, list.style)}. ` : BULLET;
    }
  }

  private text(data: string): void {
    const collapsed = this.frames.at(-1)?.preformatted ? data : data.replace(/[ \t\n\f\r]+/g, ' ');
    this.put(this.spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed);
  }

  private put(words: string): void {
    if (words === '') return;
    this.line += words;
    this.spaced = /\s$/.test(words);
    this.blank &&= words.trim() === '';
  }

  private flush(): void {
    const line = this.line;
    this.line = '';
    this.spaced = false;
    this.blank = true;
    if (!/[^\s\p{Cf}]/u.test(line)) return;
    const frame = this.frames.at(-1);
    const text = this.marker + line.trim();
    this.marker = '';
    if (frame?.kind === 'heading' || frame?.kind === 'title')
      this.builder.addHeading(text, frame.kind === 'title');
    else this.builder.add(frame?.kind ?? 'body', text, frame?.role);
  }
}

/** The one heading of the first order in the story's part of a page: its headline, whatever stands before it. */
function titleOf(root: DomNode): DomNode | undefined {
  const [heading, ...more] = Array.from(root.querySelectorAll('h1'));
  if (!heading || more.length > 0) return undefined;
  const own = root.querySelector('article h1, main h1, h1[itemprop~="headline"]');
  return own ? heading : undefined;
}

function frameFor(node: DomNode, name: string, around: Frame | undefined, title: DomNode | undefined): Frame {
  const own: ReturnType<typeof ownKind> = node === title ? { kind: 'title' } : ownKind(node, name);
  return {
    node,
    kind: own?.kind ?? around?.kind ?? 'body',
    role: own ? own.role : around?.role,
    preformatted: name === 'pre' || (around?.preformatted ?? false),
    row: name === 'tr' ? isDataRow(node) : (around?.row ?? false),
  };
}

function ownKind(node: DomNode, name: string): { kind: Frame['kind']; role?: Role['role'] } | undefined {
  if (HEADINGS.has(name)) return { kind: 'heading' };
  if (name === 'li' || name === 'dd') return { kind: 'list-item' };
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption' };
  if (name === 'tr') return { kind: isDataRow(node) ? 'table-row' : 'body' };
  const says = `${node.getAttribute('class') ?? ''} ${node.getAttribute('itemprop') ?? ''} ${node.getAttribute('rel') ?? ''}`;
  if (/(^|[\s_-])(byline|author)([\s_-]|$)/i.test(says) && node.textContent.trim().length <= 200) {
    return { kind: 'byline', role: 'byline' };
  }
  return undefined;
}

function isHidden(node: DomNode): boolean {
  // LibreOffice writes a page's running head and foot as this.
  if (node.localName === 'div' && /^(?:header|footer)$/.test(node.getAttribute('title') ?? '')) return true;
  return (
    node.getAttribute('hidden') !== null ||
    /(^|;)\s*display\s*:\s*none/i.test(node.getAttribute('style') ?? '')
  );
}
