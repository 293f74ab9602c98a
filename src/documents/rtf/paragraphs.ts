import type { TextBuilder } from '../text/builder';
import { BULLET } from '../text/builder';
import type { GroupState } from './words';

/** Puts the text of an RTF file together as paragraphs, in one reading of its tracked changes. */
export class ParagraphWriter {
  private line = '';
  private item = '';
  private outline: number | undefined;
  private style: number | undefined;
  private readonly styles = new Map<number, string>();
  private inTable = false;
  private cells: string[] = [];
  private readonly notes: string[] = [];
  private interrupted: string[] = [];
  /** True where the file has tracked changes. */
  tracked = false;

  constructor(
    private readonly builder: TextBuilder,
    private readonly reading: 'accepted' | 'original',
  ) {}

  text(text: string, state: GroupState): void {
    if (state.deleted || state.inserted) this.tracked = true;
    if (!this.shows(state)) return;
    this.line += text;
  }

  /** Adds to the name of a style; it ends with a semicolon. */
  nameStyle(style: number, text: string): void {
    this.styles.set(style, (this.styles.get(style) ?? '') + text);
  }

  /** Text of a list's marker, as the writing program made it. */
  marker(text: string): void {
    this.item += text;
  }

  control(word: string, value: number | undefined, state: GroupState): void {
    if (word === 'par' || word === 'sect' || word === 'page' || word === 'column') {
      if (this.interrupted.length > 0) this.line += '\n';
      else if (this.shows(state)) this.endParagraph();
    } else if (word === 'pard') {
      this.outline = undefined;
      this.style = undefined;
      this.inTable = false;
    } else if (word === 'outlinelevel') this.outline = value;
    else if (word === 's') this.style = value;
    else if (word === 'intbl') this.inTable = true;
    else if (word === 'cell' || word === 'nestcell') this.endCell();
    else if (word === 'row' || word === 'nestrow') this.endRow();
  }

  startNote(): void {
    this.interrupted.push(this.line);
    this.line = '';
  }

  endNote(): void {
    const note = this.line.trim();
    if (note !== '') this.notes.push(note);
    this.line = this.interrupted.pop() ?? '';
  }

  finish(): void {
    this.endRow();
    this.endParagraph();
    this.notes.forEach((note, index) => this.builder.add('body', `[${index + 1}] ${note}`));
  }

  private shows(state: GroupState): boolean {
    if (state.hidden) return false;
    return this.reading === 'accepted' ? !state.deleted : !state.inserted;
  }

  private endParagraph(): void {
    if (this.inTable && this.cells.length > 0) {
      this.line += ' ';
      return;
    }
    const text = this.line.trim();
    const marker = this.item.replace(/[\s\u00A0]+/g, ' ').trim();
    this.line = '';
    this.item = '';
    if (text === '') return;
    // Bullets come in symbol fonts, as any character; only numbers and letters are kept as they are.
    const shown = marker === '' ? '' : /[\p{L}\p{N}]/u.test(marker) ? `${marker} ` : BULLET;
    const style =
      this.styles
        .get(this.style ?? 0)
        ?.replace(/;$/, '')
        .trim() ?? '';
    if (/^title$/i.test(style)) this.builder.addHeading(text, true);
    else if (/^heading( \d+)?$/i.test(style) || (this.outline !== undefined && this.outline < 9))
      this.builder.addHeading(shown + text);
    else this.builder.add(marker === '' ? 'body' : 'list-item', shown + text);
  }

  private endCell(): void {
    this.cells.push(this.line.replace(/\s+/g, ' ').trim());
    this.line = '';
    this.item = '';
  }

  private endRow(): void {
    if (this.cells.length > 0)
      this.builder.add(this.cells.length > 1 ? 'table-row' : 'body', this.cells.join('\t'));
    this.cells = [];
  }
}
