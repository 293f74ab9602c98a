/**
 * Fits and measures who was made from whom, on pairs whose history is known:
 *
 *   npx tsx scripts/quality/fit-lineage.ts DATA_DIR
 *
 * Drafts and their revisions, papers and their edits, passages and their machine rewrites (the first came
 * first), the rewritten stories of tests/golden/findings, and two translations of one text (neither came
 * first: they pull the weights to nought). Prints the weights for src/engine/provenance/lineage-model.ts and what
 * they claim on documents, and on whole sets, that they were not fitted on.
 */
import type { Lineage } from '../../src/engine/model';
import { historyOf } from '../../src/engine/provenance/lineage';
import { LINEAGE_MODEL, type LineageModel, leanOf } from '../../src/engine/provenance/lineage-model';
import { lineageFit } from './lineage-fit';
import { type Item, SETS, UNRELATED, itemsOf } from './lineage-items';
import { foldsOf } from './random';
import { dataFolder, readLexicon } from './setup';

const FOLDS = 8;
/** Edges of the confidences that are counted apart; no direction is claimed below the first. */
const CONFIDENCES = [0.85, 0.9, 0.95, 1.01];

const lexicon = readLexicon();
const items = itemsOf(dataFolder(), lexicon);
const { fitWeights, calibrate } = lineageFit(items);

function lineageOf({ pair, a, b }: Item, model: LineageModel): Lineage | null {
  const readings = new Map([a, b].map((reading) => [reading.version.id, reading]));
  return historyOf([pair], readings, lexicon, model).lineage[0] ?? null;
}

/** What a direction was claimed with, and whether it was the right one. */
interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

function table(title: string, modelOf: (item: Item) => LineageModel): void {
  console.log(`\n${title}\n${'set'.padEnd(18)} pairs right reversed common-source unknown none`);
  const claims: Claim[] = [];
  for (const set of Object.keys(SETS)) {
    const told = items.filter((item) => item.set === set).map((item) => lineageOf(item, modelOf(item)));
    const count = (test: (lineage: Lineage | null) => boolean): number => told.filter(test).length;
    const row = [
      told.length,
      count((lineage) => lineage?.kind === 'derived' && lineage.from === 'A'),
      count((lineage) => lineage?.kind === 'derived' && lineage.from === 'B'),
      count((lineage) => lineage?.kind === 'common-source'),
      count((lineage) => lineage?.kind === 'unknown'),
      count((lineage) => lineage === null),
    ];
    console.log(set.padEnd(18), row.map((value) => String(value).padStart(6)).join(' '));
    for (const lineage of told)
      if (lineage?.kind === 'derived')
        claims.push({
          confidence: lineage.confidence,
          right: set !== UNRELATED && lineage.from === 'A',
        });
  }
  sayClaims(claims);
}

function sayClaims(claims: readonly Claim[]): void {
  const right = (list: readonly Claim[]): number => list.filter((claim) => claim.right).length;
  const share = ((100 * right(claims)) / claims.length).toFixed(1);
  console.log(
    `directions claimed ${claims.length}, right ${share}% (between translations every claim is wrong)`,
  );
  CONFIDENCES.slice(1).forEach((high, k) => {
    const low = CONFIDENCES[k]!;
    const within = claims.filter(({ confidence }) => confidence >= low && confidence < high);
    console.log(`  confidence ${low} to ${Math.min(1, high)}: ${right(within)} of ${within.length} right`);
  });
}

const groups = items.map(({ group }) => group);
const foldOf = new Map([...foldsOf(groups, FOLDS, 3)].map((fold, k) => [items[k]!, fold]));
const perFold = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(items.filter((item) => foldOf.get(item) !== fold)),
);
const perSet = new Map(
  Object.keys(SETS).map((set) => [set, fitWeights(items.filter((item) => item.set !== set))]),
);
const unseen = (item: Item): LineageModel['weights'] => perFold[foldOf.get(item)!]!;
const calibration = calibrate(
  items.map((item) => ({
    set: item.set,
    lean: leanOf(item.pointers, { offset: 0, slope: 1, weights: unseen(item) }),
  })),
);
console.log('weights', fitWeights(items), 'calibration', calibration);
table('documents not fitted on', (item) => ({ weights: unseen(item), ...calibration }));
table('sets not fitted on', (item) => ({ weights: perSet.get(item.set)!, ...calibration }));
table('as shipped', () => LINEAGE_MODEL);
