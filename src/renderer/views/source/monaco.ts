/** Monaco without languages: the diff editor and what prose needs. Loaded when the source view is first opened. */
import 'monaco-editor/features/codicon/register.js';
import 'monaco-editor/features/codeEditor/register.js';
import 'monaco-editor/features/diffEditor/register.js';
import 'monaco-editor/features/clipboard/register.js';
import 'monaco-editor/features/cursorUndo/register.js';
import 'monaco-editor/features/find/register.js';
import 'monaco-editor/features/wordOperations/register.js';
import 'monaco-editor/features/toggleTabFocusMode/register.js';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';

export { editor } from 'monaco-editor/editor/editor.api.js';

// Monaco looks for its workers here and nowhere else.
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
