import { putContext } from '../../src/engine/align/judge/context';
import { JOIN_FEATURES } from '../../src/engine/align/beads/joining';
import { type Models, SURROUNDED_FEATURES } from '../../src/engine/align/models';
import { PAIR_FEATURES } from '../../src/engine/score/features';
import { type Forest, planted } from '../../src/engine/score/forest';
import { carryExamples } from './carry-stage';
import { exampleReport, fitExamples } from './example-stage';
import { joinExamples } from './join-stage';
import { foldsByStory } from './link-folds';
import type { Item } from './link-items';
import { CARRY, CONTEXT, JOIN, OWN } from './link-options';
import { fitPairs, pairReport } from './pair-stage';

/** Log-odds before anything is known: most left-over sentences belong to no link, most neighbours have each what they tell. */
const JOINS = -1;
const CARRIES = -2;

/** The four forests that judge links, laid out for asking. */
export type Asked = Omit<Models, 'calibration'>;
/** The same as they are fitted and written. */
export type Fitted = { readonly [model in keyof Asked]: Forest };

export const laidOut = ({ own, surrounded, join, carry }: Fitted): Asked => ({
  own: planted(own),
  surrounded: planted(surrounded),
  join: planted(join),
  carry: planted(carry),
});

export interface Stages {
  /** The fold that judges an item. */
  readonly folds: readonly number[];
  readonly perFold: readonly Fitted[];
  /** Fitted on everything; null unless asked for. */
  readonly all: Fitted | null;
}

interface StageOptions {
  /** Whether to fit on everything as well. */
  readonly whole: boolean;
  /** Measurements that are blanked in all stages. */
  readonly off?: readonly string[];
  /** Models of pairs, of the same folds, that are kept; joins alone are fitted. */
  readonly pairs?: Pick<Stages, 'perFold' | 'all'> | null;
  /** Is handed figures of each stage, line by line. */
  readonly say?: (line: string) => void;
}

/**
 * Fits pairs by their own words, pairs in the light of what surrounds them, and joins, each stage on what the
 * one before said of documents that it had not seen.
 */
export function fitStages(
  items: readonly Item[],
  { whole, off = [], pairs = null, say = () => {} }: StageOptions,
): Stages {
  const kept = (stage: 'own' | 'surrounded') =>
    pairs && { perFold: pairs.perFold.map((models) => models[stage]), forest: pairs.all?.[stage] ?? null };
  const report = (lines: Iterable<string>): void => [...lines].forEach((line) => say(line));
  const folds = foldsByStory(items);
  const pairBlank = blanking(SURROUNDED_FEATURES, off);
  const joinBlank = blanking(JOIN_FEATURES, off);

  const own = fitPairs(items, folds, (item) => item.features.map(pairBlank), OWN, whole, kept('own'));
  report(pairReport('own', items, own.predictions));
  const context = fitPairs(
    items,
    folds,
    (item, at) => inContext(item, own.predictions[at]!).map(pairBlank),
    CONTEXT,
    whole,
    kept('surrounded'),
  );
  report(pairReport('context', items, context.predictions));
  const grown = items.map((item, at) =>
    joinExamples(item, context.predictions[at]!, own.perFold[folds.of[at]!]!),
  );
  const examples = grown.map((one) =>
    one.examples.map((example) => ({ ...example, row: joinBlank(example.row) })),
  );
  const joins = fitExamples(items, folds, examples, { bias: JOINS, options: JOIN, whole });
  report(exampleReport('join', items, folds, examples, joins));
  const carried = grown.map(({ beads, field }, at) => carryExamples(items[at]!, beads, field));
  const carries = fitExamples(items, folds, carried, { bias: CARRIES, options: CARRY, whole });
  report(exampleReport('carry', items, folds, carried, carries));

  return {
    folds: folds.of,
    perFold: joins.perFold.map((join, fold) => ({
      own: own.perFold[fold]!,
      surrounded: context.perFold[fold]!,
      join,
      carry: carries.perFold[fold]!,
    })),
    all:
      own.forest && context.forest && joins.forest && carries.forest
        ? { own: own.forest, surrounded: context.forest, join: joins.forest, carry: carries.forest }
        : null,
  };
}

/** The measurements of an item's pairs with those of what surrounds them, which go by what the pairs say alone. */
export function inContext(item: Item, logits: Float64Array): Float64Array[] {
  const width = SURROUNDED_FEATURES.length;
  const values = new Float64Array(item.cells.length * width);
  item.features.forEach((features, k) => values.set(features, k * width));
  const cells = item.cells.map((cell, k) => ({ ...cell, own: logits[k]! }));
  putContext(cells, item.countA, item.countB, item.common, { values, width, offset: PAIR_FEATURES.length });
  return cells.map((_, k) => values.slice(k * width, (k + 1) * width));
}

/** Sets measurements of a row to nothing; a row may have the first of `names` alone. */
function blanking(names: readonly string[], off: readonly string[]): (row: Float64Array) => Float64Array {
  const blank = names.flatMap((name, k) => (off.includes(name) ? [k] : []));
  return (row) => (blank.length ? row.map((value, k) => (blank.includes(k) ? 0 : value)) : row);
}
