/**
 * Fits the likeness of two sentences on their own to three judgements at once: yes or no (news pairs,
 * plagiarism pairs) and degrees.
 *
 *   npx tsx scripts/quality/fit-similarity.ts DATA_DIR [--write]
 *
 * Of the news pairs with yes or no only the training part is learned from, the development part is measured;
 * the others are cross-validated, with pairs that share a sentence in one fold.
 */
import { probability } from '../../src/engine/align/judge/context';
import { FEATURES } from '../../src/engine/score/features';
import { type Forest, evaluate, planted } from '../../src/engine/score/forest';
import { likenessFeatures } from '../../src/engine/score/similarity';
import { WORDING } from '../../src/engine/score/compare/wording';
import { type BoostOptions, type Loss, boost } from './boost';
import { type LabelledPair, readRows } from './data';
import { areaUnder, bestAccuracy, pearson } from './measures';
import { foldsOf } from './random';
import { dataFolder, inProject, readLexicon } from './setup';
import { writeForest } from './write';

const dir = dataFolder();
const flag = (name: string, fallback: number): number => {
  const at = process.argv.indexOf('--' + name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const lexicon = process.env['NO_LEXICON'] ? null : readLexicon();
const NAMES = [...FEATURES, ...WORDING];

type Kind = 'news' | 'plagiarism' | 'degree';
interface Row {
  readonly pair: LabelledPair;
  readonly kind: Kind;
  readonly features: Float64Array;
  readonly label: number;
  /** Measured only: never learned from. */
  readonly held: boolean;
}

const off = (process.env['OFF'] ?? '')
  .split(',')
  .filter(Boolean)
  .map((name) => NAMES.indexOf(name as never));
function load(set: string, kind: Kind): Row[] {
  return readRows<LabelledPair>(dir, set).map((pair) => {
    const features = likenessFeatures(pair.a, pair.b, lexicon);
    for (const k of off) features[k] = 0;
    return {
      pair,
      kind,
      features,
      label: kind === 'degree' ? pair.label / 5 : pair.label,
      held: set === 'mrpc.dev',
    };
  });
}
const train = load('mrpc.train', 'news');
const trained = new Set(train.map(({ pair }) => pair.a + '\n' + pair.b));
// Degrees of pairs that also stand in other parts of the yes-or-no set: learning from them would be looking
// at its answers.
const degrees = load('stsnews.dev', 'degree').map((row) => ({
  ...row,
  held:
    row.pair.id.includes('MSRpar') &&
    !trained.has(row.pair.a + '\n' + row.pair.b) &&
    !trained.has(row.pair.b + '\n' + row.pair.a),
}));
const rows = [...train, ...load('mrpc.dev', 'news'), ...load('pan.dev', 'plagiarism'), ...degrees];

/** Pairs that share a sentence belong together. */
function groups(): string[] {
  const parent = new Map<string, string>();
  const find = (text: string): string => {
    const up = parent.get(text) ?? text;
    if (up === text) return text;
    const top = find(up);
    parent.set(text, top);
    return top;
  };
  for (const { pair } of rows) parent.set(find(pair.a), find(pair.b));
  return rows.map(({ pair }) => find(pair.a));
}

const FOLDS = 5;
const folds = foldsOf(groups(), FOLDS, 3);
const OPTIONS: BoostOptions = {
  trees: flag('trees', 260), depth: flag('depth', 4), rate: flag('rate', 0.05), leaf: flag('leaf', 12), ridge: flag('ridge', 3), rows: 0.7, columns: flag('columns', 0.4), seed: 5,
  monotone: NAMES.map((name) => (['coverageLow', 'coverageMean', 'exactMean', 'softLow', 'softMean', 'cosine', 'vector', 'trigrams', 'rawVector'].includes(name) ? 1 : ['figuresApart'].includes(name) ? -1 : 0)),
}; // prettier-ignore
const SHARE: Readonly<Record<Kind, number>> = {
  news: flag('news', 1),
  plagiarism: flag('plagiarism', 0.5),
  degree: flag('degree', 1),
};

/**
 * Degrees are met directly; yes and no through a threshold and a steepness of their own, which are fitted
 * along: the sets do not agree on how alike is alike.
 */
function mixedLoss(picked: readonly Row[]): Loss {
  const scale: Record<'news' | 'plagiarism', { steep: number; middle: number }> = {
    news: { steep: 6, middle: 0.6 },
    plagiarism: { steep: 6, middle: 0.5 },
  };
  let round = 0;
  return (values, { gradient, curvature }) => {
    if (round++ % 5 === 0)
      for (const kind of ['news', 'plagiarism'] as const) refit(picked, kind, values, scale[kind]);
    picked.forEach(({ kind, label }, k) => {
      if (kind === 'degree') {
        gradient[k] = SHARE.degree * 12 * (values[k]! - label);
        curvature[k] = SHARE.degree * 12;
        return;
      }
      const { steep, middle } = scale[kind];
      const p = probability(steep * (values[k]! - middle));
      gradient[k] = SHARE[kind] * steep * (p - label);
      curvature[k] = SHARE[kind] * steep * steep * Math.max(0.02, p * (1 - p));
    });
  };
}

function refit(
  picked: readonly Row[],
  kind: Kind,
  values: Float64Array,
  scale: { steep: number; middle: number },
): void {
  for (let step = 0; step < 20; step++) {
    let middle = 0;
    let steep = 0;
    let count = 0;
    picked.forEach((row, k) => {
      if (row.kind !== kind) return;
      const p = probability(scale.steep * (values[k]! - scale.middle));
      middle += p - row.label;
      steep += (p - row.label) * (values[k]! - scale.middle);
      count++;
    });
    if (!count) return;
    scale.middle += (0.5 * middle) / count;
    scale.steep = Math.min(15, Math.max(3, scale.steep - (20 * steep) / count));
  }
}

function fit(use: (k: number) => boolean): Forest {
  const picked = rows.filter((row, k) => !row.held && use(k));
  return boost(
    picked.map(({ features }) => features),
    0.5,
    mixedLoss(picked),
    OPTIONS,
  );
}

const predictions = new Float64Array(rows.length);
const perFold: Forest[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const forest = fit((k) => folds[k] !== fold);
  perFold.push(forest);
  const asked = planted(forest);
  rows.forEach((row, k) => {
    if (folds[k] === fold) predictions[k] = evaluate(asked, row.features);
  });
}
const pick = (test: (row: Row) => boolean): { labels: number[]; values: number[] } => {
  const at = rows.map((_, k) => k).filter((k) => test(rows[k]!));
  return { labels: at.map((k) => rows[k]!.label), values: at.map((k) => predictions[k]!) };
};
for (const [name, test] of [
  ['mrpc.train (folds)', (row: Row) => row.pair.set === 'mrpc.train'],
  ['mrpc.dev (unseen)', (row: Row) => row.pair.set === 'mrpc.dev'],
  ['pan.dev (folds)', (row: Row) => row.kind === 'plagiarism'],
] as const) {
  const { labels, values } = pick(test);
  console.log(
    `${name.padEnd(22)} AUC ${(100 * areaUnder(labels, values)).toFixed(1)}  accuracy ${(100 * bestAccuracy(labels, values)).toFixed(1)}`,
  );
}
const { labels, values } = pick((row) => row.kind === 'degree');
console.log(`stsnews.dev (folds)    Pearson ${pearson(labels, values).toFixed(3)}`);
if (process.argv.includes('--write')) {
  const forest = fit(() => true);
  writeForest(
    inProject('src/engine/score/models/likeness.ts'),
    'LIKENESS_FOREST',
    forest,
    NAMES,
    'npx tsx scripts/quality/fit-similarity.ts DATA_DIR --write',
  );
}
