import type { editor } from 'monaco-editor/editor/editor.api.js';

const HEX = /^#[\da-f]{6}(?:[\da-f]{2})?$/iu;

/**
 * Monaco's colours by the tokens that they are drawn from, with an opacity where text must stay readable
 * through them.
 */
const COLOURS: readonly (readonly [colour: string, token: string, opacity?: string])[] = [
  ['editor.background', '--paper'],
  ['editor.foreground', '--ink'],
  ['editorCursor.foreground', '--ink'],
  ['editorGutter.background', '--paper'],
  ['editor.selectionBackground', '--hit-bg'],
  ['editor.inactiveSelectionBackground', '--hover'],
  ['editor.findMatchBackground', '--find-bg'],
  ['editor.findMatchHighlightBackground', '--hit-bg'],
  ['editorWidget.background', '--chrome'],
  ['editorWidget.foreground', '--ink'],
  ['editorWidget.border', '--ink'],
  ['input.background', '--field'],
  ['input.foreground', '--ink'],
  ['input.border', '--rule2'],
  ['focusBorder', '--ink'],
  ['icon.foreground', '--ink'],
  ['diffEditor.insertedTextBackground', '--ins-u', '26'],
  ['diffEditor.removedTextBackground', '--del-u', '26'],
  ['diffEditor.insertedLineBackground', '--ins-u', '00'],
  ['diffEditor.removedLineBackground', '--del-u', '00'],
  ['diffEditorGutter.insertedLineBackground', '--ins-u', '00'],
  ['diffEditorGutter.removedLineBackground', '--del-u', '00'],
  ['diffEditorOverview.insertedForeground', '--ins-u'],
  ['diffEditorOverview.removedForeground', '--del-u'],
  ['diffEditor.border', '--rule'],
  ['diffEditor.diagonalFill', '--rule'],
  ['scrollbar.shadow', '--paper'],
  ['scrollbarSlider.background', '--rule2', '55'],
  ['scrollbarSlider.hoverBackground', '--rule2', '88'],
  ['scrollbarSlider.activeBackground', '--rule2', 'aa'],
  ['widget.shadow', '--paper'],
];

/**
 * The window's look as a Monaco theme. `token` reads a style sheet token; what is no hexadecimal colour is
 * left to Monaco.
 */
export function themeOf(
  name: string | undefined,
  token: (name: string) => string,
): editor.IStandaloneThemeData {
  const colors: Record<string, string> = {};
  for (const [colour, from, opacity = ''] of COLOURS) {
    const value = token(from).trim();
    if (HEX.test(value)) colors[colour] = value.slice(0, 7) + opacity;
  }
  const base = name === 'dark' ? 'vs-dark' : name === 'contrast' ? 'hc-light' : 'vs';
  return { base, inherit: true, rules: [], colors };
}

/** Keeps Monaco in the window's look; returns what ends it. */
export function followTheme(monaco: typeof editor): () => void {
  const root = document.documentElement;
  const apply = () => {
    const style = getComputedStyle(root);
    monaco.defineTheme(
      'variorum',
      themeOf(root.dataset['theme'], (name) => style.getPropertyValue(name)),
    );
    monaco.setTheme('variorum');
  };
  apply();
  const observer = new MutationObserver(apply);
  observer.observe(root, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-palette', 'data-marking'],
  });
  return () => observer.disconnect();
}
