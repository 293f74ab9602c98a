import { type Bead, assemble } from '../../src/engine/align/assemble';
import { cellLogits } from '../../src/engine/align/cells';
import { CONTEXT_FEATURES, putContext } from '../../src/engine/align/context';
import { join, optionsOf, takenBy } from '../../src/engine/align/groups';
import { JOIN_FEATURES } from '../../src/engine/align/joining';
import type { Models } from '../../src/engine/align/judge';
import { PAIR_FEATURES } from '../../src/engine/score/features';
import { type Forest, evaluate, planted } from '../../src/engine/score/forest';
import { type BoostOptions, boost, foldsOf, logistic } from './boost';
import type { Item } from './link-items';

/** The three forests that judge links, laid out for asking. */
export type Asked = Omit<Models, 'calibration'>;
/** The same as they are fitted and written. */
export type Fitted = { readonly [model in keyof Asked]: Forest };

export const laidOut = ({ own, surrounded, join: joining }: Fitted): Asked => ({
  own: planted(own),
  surrounded: planted(surrounded),
  join: planted(joining),
});

/** What the second stage goes by. */
export const SURROUNDED = [...PAIR_FEATURES, ...CONTEXT_FEATURES] as const;

/** Of the pairs that share next to nothing one in so many is learned from, at that weight. */
const THINNED = 10;
const EASY = PAIR_FEATURES.indexOf('coverageMean');
const FOLDS = 5;

/** What can only speak for a link, and what only against: keeps the models sane on texts unlike these. */
const RISING = [
  'coverageLow',
  'coverageHigh',
  'coverageMean',
  'exactMean',
  'softLow',
  'softMean',
  'cosine',
  'vector',
  'shared',
  'trigrams',
  'own',
  'marginNear',
  'marginFar',
  'before',
  'after',
  'particularsCommon',
  'namesCommon',
  'figuresCommon',
  'contentLow',
  'contentHigh',
  'restLow',
  'restHigh',
];
const FALLING = ['negation', 'figuresApart', 'namesApart', 'displaced'];
const monotone = (names: readonly string[]): number[] =>
  names.map((name) => (RISING.includes(name) ? 1 : FALLING.includes(name) ? -1 : 0));

const COMMON = { depth: 4, rate: 0.08, ridge: 2, rows: 0.8 };
const OWN: BoostOptions = {
  ...COMMON,
  trees: 120,
  leaf: 8,
  columns: 0.6,
  seed: 7,
  monotone: monotone(PAIR_FEATURES),
};
const CONTEXT: BoostOptions = { ...OWN, seed: 11, monotone: monotone(SURROUNDED) };
const JOIN: BoostOptions = {
  ...COMMON,
  trees: 100,
  depth: 3,
  leaf: 5,
  columns: 0.7,
  seed: 17,
  monotone: JOIN_FEATURES.map((name) =>
    ['cell', 'gain', 'fills', 'covered', 'ownGain', 'vectorGain', 'adjacent'].includes(name) ? 1 : 0,
  ),
};

export interface Stages {
  /** The fold that judges an item. */
  readonly folds: readonly number[];
  readonly perFold: readonly Fitted[];
  /** Fitted on everything; null unless asked for. */
  readonly all: Fitted | null;
}

/**
 * Fits pairs by their own words, pairs in the light of what surrounds them, and joins, each stage on what the one before said of
 * documents that it had not seen. With `off` the named measurements are blanked for all of them.
 */
export function fitStages(
  items: readonly Item[],
  {
    whole,
    off = [],
    say = () => {},
  }: { whole: boolean; off?: readonly string[]; say?: (line: string) => void },
): Stages {
  const groups = [...new Set(items.flatMap((item) => item.groups))];
  const foldOfGroup = new Map([...foldsOf(groups, FOLDS)].map((fold, k) => [groups[k]!, fold]));
  const folds = items.map((item) => foldOfGroup.get(item.groups[0]!)!);
  const outside = (at: number, fold: number): boolean =>
    items[at]!.groups.every((group) => foldOfGroup.get(group) !== fold);
  const blank = SURROUNDED.flatMap((name, k) => (off.includes(name) ? [k] : []));
  const blankJoin = JOIN_FEATURES.flatMap((name, k) => (off.includes(name) ? [k] : []));
  const without = (row: Float64Array, gone: readonly number[]): Float64Array => {
    if (!gone.length) return row;
    const left = row.slice();
    for (const k of gone) if (k < left.length) left[k] = 0;
    return left;
  };
  const easy = (item: Item, k: number): boolean => item.features[k]![EASY]! < 0.3;
  const own = stage((item) => item.features.map((row) => without(row, blank)), OWN);
  report('own', own.predictions);
  const context = stage((item, at) => {
    const logits = own.predictions[at]!;
    const width = SURROUNDED.length;
    const values = new Float64Array(item.cells.length * width);
    item.features.forEach((features, k) => values.set(features, k * width));
    const cells = item.cells.map((cell, k) => ({ ...cell, own: logits[k]! }));
    putContext(cells, item.countA, item.countB, item.common, { values, width, offset: PAIR_FEATURES.length });
    return cells.map((_, k) => without(values.slice(k * width, (k + 1) * width), blank));
  }, CONTEXT);
  report('context', context.predictions);
  const examples = items.map(joinExamples);
  const joins = Array.from({ length: FOLDS }, (_, fold) => fitJoin((at) => outside(at, fold)));
  reportJoins();
  return {
    folds,
    perFold: joins.map((forest, fold) => ({
      own: own.perFold[fold]!,
      surrounded: context.perFold[fold]!,
      join: forest,
    })),
    all:
      own.forest && context.forest
        ? { own: own.forest, surrounded: context.forest, join: fitJoin(() => true) }
        : null,
  };

  /** Out-of-fold predictions of a stage, and the model fitted on all. */
  function stage(rowsOf: (item: Item, at: number) => Float64Array[], options: BoostOptions) {
    const rows = items.map(rowsOf);
    const train = (use: (at: number) => boolean) => {
      const picked = items.flatMap((item, at) =>
        use(at)
          ? item.labels.flatMap((label, k) =>
              label || !easy(item, k) || k % THINNED === 0
                ? [
                    {
                      label,
                      row: rows[at]![k]!,
                      weight: item.weight * (label || !easy(item, k) ? 1 : THINNED),
                    },
                  ]
                : [],
            )
          : [],
      );
      const labels = Float64Array.from(picked, ({ label }) => label);
      return boost(picked.map(({ row }) => row), -2, logistic(labels, Float64Array.from(picked, ({ weight }) => weight)), options); // prettier-ignore
    };
    const predictions: Float64Array[] = [];
    const perFold: Forest[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const forest = train((at) => outside(at, fold));
      const asked = planted(forest);
      perFold.push(forest);
      items.forEach((_, at) => {
        if (folds[at] === fold) predictions[at] = Float64Array.from(rows[at]!, (row) => evaluate(asked, row));
      });
    }
    return { predictions, perFold, forest: whole ? train(() => true) : null };
  }

  function report(name: string, predictions: readonly Float64Array[]): void {
    for (const set of [...new Set(items.map((item) => item.set))]) {
      let loss = 0;
      let tp = 0;
      let said = 0;
      let gold = 0;
      items.forEach((item, at) => {
        if (item.set !== set) return;
        gold += item.gold;
        item.labels.forEach((label, k) => {
          const value = predictions[at]![k]!;
          loss += Math.log1p(Math.exp(label ? -value : value));
          if (value > 0) {
            said++;
            tp += label;
          }
        });
      });
      say(
        `${name.padEnd(9)} ${set.padEnd(26)} log-loss a text ${(loss / items.filter((item) => item.set === set).length).toFixed(3)}  cells at 0.5: P ${((100 * tp) / (said || 1)).toFixed(1)} R ${((100 * tp) / (gold || 1)).toFixed(1)} F ${((200 * tp) / (said + gold || 1)).toFixed(1)}  said ${said}`,
      );
    }
  }

  /** Left-over sentences beside links as the fitted stages leave them, and whether they belong there; joins that are right are made, twice. */
  function joinExamples(item: Item, at: number): { row: Float64Array; label: number; weight: number }[] {
    const logits = context.predictions[at]!;
    const beads: Bead[] = assemble(
      item.cells.map((cell, k) => ({ ...cell, own: 0, logit: logits[k]!, context: 0 })),
      [item.countA, item.countB],
    );
    const cells = cellLogits(item.cells.map((cell, k) => ({ ...cell, logit: logits[k]! })), item.countB); // prettier-ignore
    const rows: { row: Float64Array; label: number; weight: number }[] = [];
    for (let round = 0; round < 2; round++) {
      const field = {
        bench: item.bench,
        cells,
        own: planted(own.perFold[folds[at]!]!),
        allowed: () => true,
        taken: takenBy(beads),
      };
      const options = beads.flatMap((bead) => optionsOf(bead, field));
      const right = options.map(({ bead, side, at: sentence }) =>
        (side === 'a' ? bead.b : bead.a).every((other) =>
          item.wanted.has(side === 'a' ? `${sentence},${other}` : `${other},${sentence}`),
        ),
      );
      options.forEach(({ features }, k) =>
        rows.push({ row: without(features, blankJoin), label: right[k] ? 1 : 0, weight: item.joining }),
      );
      const placed = new Set<string>();
      options.forEach((option, k) => {
        if (!right[k] || placed.has(option.side + option.at)) return;
        placed.add(option.side + option.at);
        join(option, 1);
      });
      if (!placed.size) break;
    }
    return rows;
  }

  function fitJoin(use: (at: number) => boolean): Forest {
    const picked = examples.flatMap((rows, at) => (use(at) ? rows : []));
    const labels = Float64Array.from(picked, ({ label }) => label);
    return boost(picked.map(({ row }) => row), -1, logistic(labels, Float64Array.from(picked, ({ weight }) => weight)), JOIN); // prettier-ignore
  }

  function reportJoins(): void {
    const asked = joins.map(planted);
    for (const set of [...new Set(items.map((item) => item.set))]) {
      const judged = items.flatMap((item, at) =>
        item.set === set
          ? examples[at]!.map(({ row, label }) => ({ value: evaluate(asked[folds[at]!]!, row), label }))
          : [],
      );
      const said = judged.filter(({ value }) => value > 0);
      say(
        `join      ${set.padEnd(26)} options ${judged.length}, right ${judged.filter(({ label }) => label).length}, said ${said.length}, of these right ${said.filter(({ label }) => label).length}`,
      );
    }
  }
}
