import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const source = (path: string): string => resolve(import.meta.dirname, 'src', path);
const output = (path: string): string => resolve(import.meta.dirname, 'out', path);

/**
 * The oldest Node that runs what is built: Electron brings a newer one, but the tests run the same bundles against a stand-in
 * for Electron on the Node of the developer.
 */
const nodeTarget = 'node20.19';

export default defineConfig({
  main: {
    build: {
      outDir: output('main'),
      target: nodeTarget,
      rolldownOptions: { input: source('main/index.ts') },
    },
  },
  preload: {
    build: {
      outDir: output('preload'),
      target: nodeTarget,
      // A sandboxed preload is one CommonJS file and may require next to nothing, so everything but Electron is bundled.
      externalizeDeps: false,
      rolldownOptions: {
        input: source('preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: source('renderer'),
    // Copied as they are: the icon of the page.
    publicDir: resolve(import.meta.dirname, 'resources/window'),
    plugins: [react()],
    // Workers of their own files, so that the content security policy needs no blob: or data:.
    worker: { format: 'es' },
    build: {
      outDir: output('renderer'),
      minify: true,
      // Fonts and icons stay files: the policy allows them from the app itself only.
      assetsInlineLimit: 0,
      rolldownOptions: { input: source('renderer/index.html') },
    },
  },
});
