import { printHtml, type PrintOptions } from '../browser';
import { refusal, type CallHandlers, type PageCallName } from '../contract';
import type { Host } from '../host';

/** What the local page's server does for each call. */
export function createCalls(host: Host, printing: PrintOptions): Pick<CallHandlers, PageCallName> {
  return {
    initialFiles: () => host.initialFiles(),
    readPaths: (paths) => host.readPaths(paths),
    async save({ suggestedName, bytes, path, replaces }) {
      // Without a path the page hands the bytes to the browser as a download; the server chooses no place by itself.
      if (path === undefined)
        return refusal('not-allowed', `No place was named to save ${suggestedName} in.`);
      return host.saveKnown(path, bytes, replaces);
    },
    openFolder: (id) => host.openFolder(id),
    readInFolder: (id, path) => host.readInFolder(id, path),
    printToPdf: (html) => printHtml(html, printing),
    recentFiles: () => host.recentFiles(),
    settings: () => host.settings(),
    changeSettings: (change) => host.changeSettings(change),
    watch: (paths) => host.watch(paths),
  };
}
