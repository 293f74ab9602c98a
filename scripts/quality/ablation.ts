/**
 * What each part of the linking brings, on each set, out of fold:
 *
 *   npx tsx scripts/quality/ablation.ts DATA_DIR
 *
 * A group of measurements is blanked for all stages and these are fitted anew; a part of the engine is
 * replaced by what does nothing, and all is measured and fitted anew. "As fitted" rows switch a step off and
 * fit nothing. Takes about twelve minutes of processor time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { Row } from './ablation-rows';
import { dataFolder, inProject } from './setup';

/** By part: the file that is replaced, and by what. */
const NOTHING: Readonly<Record<string, readonly [file: string, source: string]>> = {
  spelling: ['engine/text/words/spelling.ts', 'export const americanSpelling = (word) => word;'],
  abbreviations: [
    'engine/text/words/abbreviations.ts',
    'export const houseForm = (form) => form; export const longName = () => null;',
  ],
  doubt: ['engine/align/beads/doubt.ts', 'export const withoutMereTopic = (beads) => beads;'],
};

/** Rows of one run share what was measured. */
const RUNS: readonly (readonly Row[])[] = [
  [
    ['all', [], []],
    ['no moves (links in order alone), as fitted', [], ['moves']],
    ['no joining (1:1 alone), as fitted', [], ['join']],
    ['joins judged without the merged whole', ['ownBefore', 'ownAfter', 'ownGain', 'ratioAfter', 'vectorGain'], []],
    ['figures', ['figuresShared', 'figuresApart', 'figuresLoose', 'figuresCommon'], []],
    ['content words and what is left of them', ['contentLow', 'contentHigh', 'restLow', 'restHigh'], []],
    ['names', ['namesShared', 'namesApart', 'namesCommon'], []],
    ['trigrams', ['trigrams'], []],
    ['order of words', ['order', 'run', 'pairs', 'keptOrder'], []],
    ['position and neighbours', ['before', 'after', 'beside', 'inGap', 'displaced', 'gap', 'onChain', 'edge', 'uneven'], []],
    ['rivals', ['rivalNear', 'rivalFar', 'marginNear', 'marginFar'], []],
    ['the texts as wholes', ['related', 'akin', 'sizes', 'kept', 'particularsCommon', 'particulars', 'namesCommon', 'figuresCommon'], []],
  ],
  [['spelling variants', [], ['spelling']]],
  [['abbreviations and long names', [], ['abbreviations']]],
  [['meaning (word vectors)', [], ['meaning']]],
  [['the lexicon (rarity and meaning)', [], ['lexicon']]],
  [['documents made of others', [], ['made']]],
  [['the look at the pair as a whole', [], ['doubt']]],
]; // prettier-ignore

const folder = mkdtempSync(path.join(tmpdir(), 'ablation-'));
for (const [n, rows] of RUNS.entries()) {
  const parts = new Set(rows[0]![2]);
  const changes = Object.entries(NOTHING).flatMap(([part, change]) => (parts.has(part) ? [change] : []));
  await build({
    configFile: false,
    logLevel: 'error',
    root: inProject(),
    build: {
      ssr: inProject('scripts/quality/ablation-rows.ts'),
      outDir: path.join(folder, String(n)),
      target: 'node20',
    },
    plugins: [
      {
        name: 'replaced',
        enforce: 'pre',
        load: (id) => changes.find(([file]) => id.endsWith(file))?.[1] ?? null,
      },
    ],
  });
  const file = path.join(folder, String(n), 'ablation-rows.js');
  const out = execFileSync('node', [file, dataFolder(), JSON.stringify(rows)], {
    maxBuffer: 1e8,
    encoding: 'utf8',
    cwd: inProject(),
  });
  process.stdout.write(out);
}
