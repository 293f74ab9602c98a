import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LinkContext } from '../../src/engine/align/types';
import type { Lexicon } from '../../src/engine/model';
import { createShelf } from '../../src/engine/score/terms/shelf';
import { decodeLexicon } from '../../src/lexicon';

/**
 * A path in the project. A bundle of a script may stand anywhere: it is run from the project's folder, or
 * told of it.
 */
export const inProject = (...parts: readonly string[]): string =>
  path.join(process.env['VARIORUM_ROOT'] ?? process.cwd(), ...parts);

/**
 * The folder of the labelled texts: `VARIORUM_DATA`, or else the first argument that is no flag. A module
 * that another program loads has no arguments of its own, therefore the variable goes first. Throws where
 * neither is given.
 */
export function dataFolder(): string {
  const folder = process.env['VARIORUM_DATA'] ?? process.argv.slice(2).find((word) => !word.startsWith('--'));
  if (!folder) throw new Error('Say where the labelled texts are: as DATA_DIR or in VARIORUM_DATA.');
  return folder;
}

/** The lexicon of `npm run build:lexicon`, or the file that `LEXICON` names. */
export const readLexicon = (): Lexicon =>
  decodeLexicon(readFileSync(process.env['LEXICON'] ?? inProject('resources/generated/lexicon-en.bin')));

/** Two versions are linked by the models alone: nobody pinned anything, and time does not run out. */
export const linkContext = (lexicon: Lexicon | null): LinkContext => ({
  shelf: createShelf(lexicon),
  embeddings: null,
  pins: { links: [], forbidden: [] },
  detail: 0.5,
  deadline: () => false,
});
