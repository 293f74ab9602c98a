import type { ParagraphKind, Role } from '../../engine';
import type { DeclaredParagraph } from '../model';

export interface Built {
  readonly text: string;
  readonly paragraphs: readonly DeclaredParagraph[];
  readonly roles: readonly Role[];
}

/**
 * Puts a document's paragraphs together as one text, a blank line between them. Line breaks inside a
 * paragraph end it, as they do in plain text, so that the same story gives the same paragraphs in every
 * format.
 */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly paragraphs: DeclaredParagraph[] = [];
  private readonly roles: Role[] = [];
  private length = 0;

  /**
   * Adds a paragraph, or one for each of its lines; white space around it goes, inside it collapses. Blank
   * text adds nothing.
   */
  add(kind: ParagraphKind, text: string, role?: Role['role']): void {
    for (const line of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) this.addLine(kind, line, role);
  }

  /** Adds a heading: a document's title, or the first heading where nothing else stands before it, is the headline. */
  addHeading(text: string, isTitle = false): void {
    const opens = !this.paragraphs.some(
      ({ kind }) => kind !== 'byline' && kind !== 'caption' && kind !== 'credit',
    );
    this.add(isTitle || opens ? 'headline' : 'subhead', text);
  }

  /** True where a paragraph with this text, white space aside, has been added already. */
  has(text: string): boolean {
    const wanted = text.replace(/\s+/g, ' ').trim();
    const whole = this.parts.join('');
    return this.paragraphs.some(({ start, end }) => whole.slice(start, end).replace(/\s+/g, ' ') === wanted);
  }

  /** True where the text begins with these words, white space aside. */
  startsWith(words: string): boolean {
    return this.parts.join('').trimStart().startsWith(words.replace(/\s+/g, ' ').trim());
  }

  /** Adds all paragraphs of another text, with their roles. */
  append(other: TextBuilder): void {
    const { text, paragraphs, roles } = other.build();
    for (const { start, end, kind } of paragraphs) {
      const shift = this.length + (this.parts.length > 0 ? 2 : 0) - start;
      this.add(kind, text.slice(start, end));
      for (const role of roles) {
        if (role.start >= start && role.end <= end)
          this.roles.push({ ...role, start: role.start + shift, end: role.end + shift });
      }
    }
  }

  /** True where a headline or a subhead has been added. */
  get hasHeading(): boolean {
    return this.paragraphs.some(({ kind }) => kind === 'headline' || kind === 'subhead');
  }

  /** Length of the text so far, in UTF-16 code units. */
  get size(): number {
    return this.length;
  }

  build(): Built {
    return { text: this.parts.join(''), paragraphs: this.paragraphs, roles: this.roles };
  }

  private addLine(kind: ParagraphKind, line: string, role: Role['role'] | undefined): void {
    // Tabs stay: they part the cells of a table row. Other spaces (no-break, thin) are the author's and stay
    // inside the line.
    const text = line
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim();
    if (!/[^\s\p{Cf}]/u.test(text)) return;
    if (this.parts.length > 0) {
      this.parts.push('\n\n');
      this.length += 2;
    }
    const range = { start: this.length, end: this.length + text.length };
    this.parts.push(text);
    this.length = range.end;
    this.paragraphs.push({ ...range, kind });
    if (role) this.roles.push({ ...range, role });
  }
}

/** What stands before an item of a list. Numbers are part of what the reader reads, so they are part of the text. */
export const BULLET = '• ';
