import { copyFileSync, mkdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** Lays the lexicon beside the bundles, where the engine module and the command line look for it. */
function shipLexicon(): Plugin {
  return {
    name: 'ship-lexicon',
    writeBundle() {
      mkdirSync('out/lexicon', { recursive: true });
      copyFileSync('resources/generated/lexicon-en.bin', 'out/lexicon/en.bin');
    },
  };
}

/** What runs in plain Node after the build: the engine as a module and the command line. */
export default defineConfig({
  // The command line prints paths of files beside it; nothing from public/ belongs there.
  publicDir: false,
  plugins: [shipLexicon()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out',
    emptyOutDir: false,
    sourcemap: false,
    rollupOptions: {
      input: { 'engine/index': 'src/cli/engine.ts', 'cli/index': 'src/cli/index.ts' },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'node-chunks/[name]-[hash].js' },
    },
  },
  ssr: {
    // Bundled, so that out/ runs by itself; what finds its own files at run time stays outside.
    noExternal: true,
    external: [
      'playwright-core',
      'electron',
      'onnxruntime-web',
      'pdfjs-dist',
      'open',
      'chokidar',
      'write-file-atomic',
    ],
  },
});
