import type { editor } from 'monaco-editor/editor/editor.api.js';

/** Least width, in pixels, at which two columns of prose stand side by side; narrower, the changes stand inline. */
const SIDE_BY_SIDE = 760;

/** How the diff editor is set up for prose: it wraps, knows no code, and leaves the Tab key to the window. */
export function proseOptions(): editor.IStandaloneDiffEditorConstructionOptions {
  return {
    originalEditable: true,
    readOnly: false,
    automaticLayout: true,
    renderSideBySideInlineBreakpoint: SIDE_BY_SIDE,
    diffAlgorithm: 'advanced',
    diffWordWrap: 'on',
    ignoreTrimWhitespace: false,
    renderMarginRevertIcon: false,
    renderGutterMenu: false,
    renderIndicators: false,
    renderOverviewRuler: true,
    wordWrap: 'on',
    // A proportional face is measured by the browser.
    wrappingStrategy: 'advanced',
    disableMonospaceOptimizations: true,
    // Without them the letters of Arabic are not joined as they should be.
    fontLigatures: true,
    lineNumbers: 'off',
    lineDecorationsWidth: 8,
    glyphMargin: true,
    folding: false,
    minimap: { enabled: false },
    stickyScroll: { enabled: false },
    guides: { indentation: false, bracketPairs: false },
    bracketPairColorization: { enabled: false },
    matchBrackets: 'never',
    renderLineHighlight: 'none',
    renderWhitespace: 'none',
    renderControlCharacters: false,
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    scrollBeyondLastLine: false,
    overviewRulerBorder: false,
    padding: { top: 12, bottom: 24 },
    quickSuggestions: false,
    suggestOnTriggerCharacters: false,
    parameterHints: { enabled: false },
    codeLens: false,
    links: false,
    contextmenu: false,
    hover: { enabled: 'off' },
    autoClosingBrackets: 'never',
    autoClosingQuotes: 'never',
    autoSurround: 'never',
    autoIndent: 'none',
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    unusualLineTerminators: 'off',
    tabFocusMode: true,
    theme: 'variorum',
  };
}

/**
 * What differs from time to time: size and typeface as the reader chose them, and the names and languages of
 * the two sides.
 */
export function presentOptions(
  [left, right]: readonly [string, string],
  languages: readonly (string | undefined)[],
): editor.IStandaloneDiffEditorConstructionOptions {
  const style = getComputedStyle(document.documentElement);
  const size = Number.parseFloat(style.getPropertyValue('--reading-size')) || 17;
  return {
    // Monaco forgets the names whenever options change without them.
    originalAriaLabel: left,
    modifiedAriaLabel: right,
    fontFamily: faceFor(languages),
    fontSize: size - 1,
    lineHeight: Math.round((size - 1) * 1.6),
  };
}

/** The generic family at the end of a list. */
const GENERIC = /,\s*(?:sans-)?serif$/u;

/**
 * One list of typefaces for both sides, which share it: those of the left side's language, then those of the
 * right one's.
 */
function faceFor(languages: readonly (string | undefined)[]): string {
  const faces = [...new Set(languages)].map((language) => {
    const probe = document.createElement('span');
    if (language !== undefined) probe.lang = language;
    document.body.append(probe);
    const face = getComputedStyle(probe).getPropertyValue('--read-face').trim();
    probe.remove();
    return face;
  });
  const last = faces.at(-1) || 'serif';
  return [...faces.slice(0, -1).map((face) => face.replace(GENERIC, '')), last].join(', ');
}
