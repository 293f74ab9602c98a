/** The engine with the app's own lexicon: what scripts and measurements import from `out/engine/index.js`. */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as engine from '../engine';
import { decodeLexicon } from '../lexicon';

export * from '../engine';

const FILE = new URL('../lexicon/en.bin', import.meta.url);

function loadLexicon(): engine.Lexicon {
  try {
    return decodeLexicon(fs.readFileSync(FILE));
  } catch (cause) {
    throw new Error(`The lexicon ${fileURLToPath(FILE)} cannot be read: run \`npm run build\`.`, { cause });
  }
}

/** The lexicon that the app ships. */
export const lexicon: engine.Lexicon = loadLexicon();

/** What all runs come to know of words. */
const words = engine.createWords();

/** `collate` of the engine; with the default lexicon unless another, or none (`null`), is handed in. */
export function collate(
  versions: readonly engine.Version[],
  options: engine.Options = {},
  memory: engine.Memory = engine.createMemory(words),
): engine.Collation {
  return engine.collate(
    versions,
    { ...options, lexicon: options.lexicon === undefined ? lexicon : options.lexicon },
    memory,
  );
}

/** `similarity` of the engine with the default lexicon. */
export function similarity(a: string, b: string, known: engine.Lexicon | null = lexicon): number {
  return engine.similarity(a, b, known);
}
