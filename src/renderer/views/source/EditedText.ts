import type { editor } from 'monaco-editor/editor/editor.api.js';
import type { Pair, Version } from '../../../engine';
import { applyChanges, sameLines } from './changes';
import { editorRange, linesFromRight, linesOf } from './lines';
import { gutterMarks, sentenceMarks } from './marks';
import { compared } from './editing';
import { Typing } from './typing';

/** Monaco's `TextDirection.RTL`, which is code of the editor and not loaded here. */
const RIGHT_TO_LEFT = 1;

/**
 * One side of the diff editor: a version's text in Monaco, and the same text as the version keeps it, line
 * breaks included.
 */
export class EditedText {
  readonly model: editor.ITextModel;
  /** The text as it stands now. */
  private text: string;
  private readonly typing: Typing;
  private decorations: string[] = [];

  constructor(create: typeof editor.createModel, version: Version, send: (text: string) => Promise<void>) {
    this.text = version.text;
    this.model = create(version.text, 'plaintext');
    this.typing = new Typing(send, compared);
    this.model.onDidChangeContent(({ changes, isFlush }) => {
      if (isFlush) return;
      const now = this.model.getValue();
      const text = applyChanges(this.text, changes);
      // Should the two ever part, what the writer sees is right.
      this.text = sameLines(text, now) ? text : now;
      this.typing.change(this.text);
    });
  }

  /**
   * The version changed: here, which is known already, or elsewhere, which replaces the text unless the
   * writer is at it.
   */
  follow(version: Version): void {
    if (version.text === this.text || this.typing.busy) return;
    this.text = version.text;
    this.model.setValue(version.text);
  }

  /** Marks every sentence with what happened to it; marks of an older text are left where the editor moved them. */
  mark(version: Version, pair: Pair | null): void {
    if (version.text !== this.text) return;
    const table = linesOf(this.text);
    const marks = pair ? sentenceMarks(pair, version) : [];
    const gutter = gutterMarks(
      marks,
      (offset) => editorRange(table, { start: offset, end: offset }).startLineNumber,
    );
    this.decorations = this.model.deltaDecorations(this.decorations, [
      ...marks.map(({ mark, ...range }) => ({
        range: editorRange(table, range),
        // What is typed at the end of a sentence is not marked before it is compared.
        options: { description: 'relation', inlineClassName: `source-${mark}`, stickiness: 1 },
      })),
      ...[...gutter].map(([line, mark]) => ({
        range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
        options: { description: 'relation', glyphMarginClassName: `source-glyph source-glyph-${mark}` },
      })),
      ...linesFromRight(this.text, table, version.language).map((range) => ({
        range,
        options: { description: 'direction', textDirection: RIGHT_TO_LEFT },
      })),
    ]);
  }

  /** Resolves when what was typed last has become the version's text. */
  settle(): Promise<void> {
    return this.typing.flush();
  }

  /** Ends it; what was typed last is still handed on. */
  dispose(): void {
    void this.settle();
    this.model.dispose();
  }
}
