/** Whether what is typed goes into this element: then letters are letters, and undoing is its own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="menu"], .monaco-editor') !== null;
