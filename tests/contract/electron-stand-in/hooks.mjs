/**
 * Module hooks: inside a bundle that was imported as `...?run=N`, `electron` is the N-th stand-in. They run
 * in a thread of their own, so that the stand-in itself is reached through a global of the thread that
 * imports.
 */
const scheme = 'electron-stand-in:';

const names = ['app', 'BrowserWindow', 'dialog', 'ipcMain', 'Menu', 'nativeTheme', 'protocol', 'session'];

const runOf = (url) => (url && URL.canParse(url) ? new URL(url).searchParams.get('run') : null);

export async function resolve(specifier, context, next) {
  const run = runOf(context.parentURL);
  if (run === null) return next(specifier, context);
  if (specifier === 'electron') return { url: `${scheme}${run}`, format: 'module', shortCircuit: true };
  const resolved = await next(specifier, context);
  // A second chunk of the same bundle belongs to the same run.
  return specifier.startsWith('.') ? { ...resolved, url: `${resolved.url}?run=${run}` } : resolved;
}

export async function load(url, context, next) {
  if (!url.startsWith(scheme)) return next(url, context);
  const run = JSON.stringify(url.slice(scheme.length));
  const source = `const electron = globalThis[Symbol.for('variorum.electron-stand-ins')].get(${run});
export const { ${names.join(', ')} } = electron;
export default electron;`;
  return { format: 'module', source, shortCircuit: true };
}
