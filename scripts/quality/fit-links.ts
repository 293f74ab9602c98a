/**
 * Fits the models that judge a pair of sentences inside two texts, on documents aligned by people:
 *
 *   npx tsx scripts/quality/fit-links.ts DATA_DIR [--joins] [--write]
 *
 * Folds are by document, in all stages. Pairs of texts that have nothing to do with each other are made by
 * crossing documents. `--joins` keeps the models of pairs that the last fit left in `.cache/folds.json`, and
 * fits joins, and clauses carried over, alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CARRY_FEATURES } from '../../src/engine/align/beads/carried';
import { JOIN_FEATURES } from '../../src/engine/align/beads/joining';
import { PAIR_FEATURES } from '../../src/engine/score/features';
import { ALIGNED_SETS } from './data';
import { itemsOf } from './link-items';
import { SURROUNDED_FEATURES } from '../../src/engine/align/models';
import { type Stages, fitStages } from './link-stages';
import { dataFolder, inProject, readLexicon } from './setup';
import { writeForest } from './write';

const write = process.argv.includes('--write');
/** `--plain` leaves out the documents made of others, to see what they bring. */
const items = itemsOf(dataFolder(), readLexicon(), process.argv.includes('--plain'));
const found = items.reduce((sum, item) => sum + item.labels.reduce((x, y) => x + y, 0), 0);
console.log(
  `${items.length} pairs of texts, ${items.reduce((sum, item) => sum + item.cells.length, 0)} candidates; ${found} of ${items.reduce((sum, item) => sum + item.gold, 0)} gold cells among them`,
);
const { folds, perFold, all } = fitStages(items, {
  whole: write,
  pairs: process.argv.includes('--joins') ? lastFit() : null,
  say: console.log,
});
if (all) {
  const command = 'npx tsx scripts/quality/fit-links.ts DATA_DIR --write';
  const into = (file: string): string => inProject('src/engine/score/models', file);
  writeForest(into('own.ts'), 'OWN_FOREST', all.own, PAIR_FEATURES, command);
  writeForest(into('surrounded.ts'), 'SURROUNDED_FOREST', all.surrounded, SURROUNDED_FEATURES, command);
  writeForest(into('join.ts'), 'JOIN_FOREST', all.join, JOIN_FEATURES, command);
  writeForest(into('carry.ts'), 'CARRY_FOREST', all.carry, CARRY_FEATURES, command);
  // One set of models a fold, for honest figures: see folded-engine.ts.
  mkdirSync(inProject('.cache'), { recursive: true });
  writeFileSync(
    inProject('.cache/folds.json'),
    JSON.stringify({
      all,
      folds: perFold,
      documents: items.flatMap(({ set, id }, at) =>
        ALIGNED_SETS.includes(set) ? [[`${set} ${id}`, folds[at]]] : [],
      ),
    }),
  );
}

function lastFit(): Pick<Stages, 'perFold' | 'all'> {
  const { folds: perFold, all } = JSON.parse(readFileSync(inProject('.cache/folds.json'), 'utf8')) as {
    all: Stages['all'];
    folds: Stages['perFold'];
  };
  return { perFold, all };
}
