/**
 * Rows of the ablation table, one JSON a line: each is a name and what is blanked before the models are
 * fitted in folds (see `ablation.ts`, which bundles this with parts of the engine replaced by what does
 * nothing).
 *
 * Arguments: DATA_DIR, and rows as JSON: `[name, measurements, parts left out][]`.
 */
import { planted } from '../../src/engine/score/forest';
import { CALIBRATION } from '../../src/engine/score/models/calibration';
import { figuresOf } from './link-figures';
import { itemsOf } from './link-items';
import { fitStages, laidOut } from './link-stages';
import { dataFolder, readLexicon } from './setup';

export type Row = readonly [name: string, off: readonly string[], without: readonly string[]];

const data = dataFolder();
const rows = JSON.parse(process.argv[3] ?? '[]') as Row[];
const lexicon = readLexicon();
/** All rows of one run are measured alike. */
const parts = new Set(rows[0]?.[2]);
const measuring = parts.has('lexicon')
  ? null
  : parts.has('meaning')
    ? { ...lexicon, vector: () => undefined, likeness: () => 0 }
    : lexicon;
const items = itemsOf(data, lexicon, parts.has('made'), measuring);
/** Never joins. */
const none = planted({ bias: -10, trees: [] });
const short = (value: number): number => Number(value.toFixed(1));

let fitted: { off: string; stages: ReturnType<typeof fitStages> } | null = null;
for (const [name, off, without] of rows) {
  if (fitted?.off !== off.join())
    fitted = { off: off.join(), stages: fitStages(items, { whole: false, off }) };
  const { folds } = fitted.stages;
  const perFold = fitted.stages.perFold.map(laidOut);
  const foldOf = new Map(items.map(({ set, id }, at) => [`${set} ${id}`, folds[at]!]));
  const figures = figuresOf(
    data,
    measuring,
    (doc) => {
      // What is in no fold was never learned from.
      const models = perFold[foldOf.get(`${doc.set} ${doc.id}`) ?? 0]!;
      return { ...models, join: without.includes('join') ? none : models.join, calibration: CALIBRATION };
    },
    without.includes('moves'),
  );
  const table = [...figures].map(([set, { all, changed, many }]) => [
    set,
    { p: short(all.precision), r: short(all.recall), f1: short(all.f1), changed: short(changed.f1), many: short(many.recall), said: all.said },
  ]); // prettier-ignore
  console.log(JSON.stringify({ name, figures: Object.fromEntries(table) as unknown }));
}
