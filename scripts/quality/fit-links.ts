/**
 * Fits the models that judge a pair of sentences inside two texts, on documents aligned by people:
 *
 *   npx tsx scripts/quality/fit-links.ts DATA_DIR [--write]
 *
 * Folds are by document, in all stages. Pairs of texts that have nothing to do with each other are made by crossing documents.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Bead, assemble } from '../../src/engine/align/assemble';
import { type Bench, layOut } from '../../src/engine/align/bench';
import { type Candidate, candidatesOf } from '../../src/engine/align/candidates';
import { cellLogits } from '../../src/engine/align/cells';
import { commonGround } from '../../src/engine/align/common';
import { CONTEXT_FEATURES, putContext } from '../../src/engine/align/context';
import { join, optionsOf, takenBy } from '../../src/engine/align/groups';
import { JOIN_FEATURES } from '../../src/engine/align/joining';
import { FEATURES } from '../../src/engine/score/features';
import { type Forest, evaluate, planted } from '../../src/engine/score/forest';
import { createShelf } from '../../src/engine/score/shelf';
import { versionFromSentences } from '../../src/engine/version';
import { decodeLexicon } from '../../src/lexicon';
import { type BoostOptions, boost, foldsOf, logistic } from './boost';
import { ALIGNED_SETS, type AlignedDocument, documentsOf, paragraphsOf } from './data';
import { parted, rewritten } from './reshaped';
import { stringTogether } from './synthetic';
import { writeForest } from './write';

const dir = process.argv[2] ?? '.';
const write = process.argv.includes('--write');
/** Left out with `--plain`, to see what they bring. */
const RESHAPED = !process.argv.includes('--plain');
const root = process.env['VARIORUM_ROOT'] ?? process.cwd();
const lexicon = decodeLexicon(readFileSync(path.join(root, 'resources/generated/lexicon-en.bin')));
/** What tells more about rewritten news weighs more. */
const WEIGHT: Readonly<Record<string, number>> = { 'ainews-mix.dev': 1.5, stories: 1.2 };

interface Item {
  readonly id: string;
  readonly set: string;
  /** Stories that it is about: two where documents were crossed. No fold that holds one of them may learn from it. */
  readonly groups: readonly string[];
  readonly countA: number;
  readonly countB: number;
  readonly cells: readonly Candidate[];
  readonly bench: Bench;
  readonly common: Float64Array;
  readonly wanted: ReadonlySet<string>;
  readonly features: Float64Array[];
  readonly labels: number[];
  readonly weight: number;
  readonly gold: number;
}

/** Which story a document is about: the same for all drafts of one essay, so that folds do not share it. */
const groupOf = (doc: AlignedDocument): string =>
  doc.set.slice(0, 4) +
  ':' +
  doc.id
    .replace(/-mix$/, '')
    .replace(/^pool-/, '')
    .replace(/^(arg-\d+)-.*/, '$1')
    .replace(/^([a-z]\d\d)-[A-Z]{2}$/, '$1')
    .replace(/^(tetra-[^-]+-\d+)-.*/, '$1');

function prepare(
  set: string,
  groups: readonly string[],
  a: AlignedDocument,
  b: AlignedDocument,
  gold: AlignedDocument['gold'],
  weight: number,
  language = 'en',
): Item {
  const bench = layOut(
    versionFromSentences(paragraphsOf(a.a, a.par_a), { id: 'A', language }),
    versionFromSentences(paragraphsOf(b.b, b.par_b), { id: 'B', language }),
    createShelf(lexicon),
  );
  const wanted = new Set(gold.map(String));
  const cells = candidatesOf(bench);
  return {
    id: a.id, set, groups, weight, cells, bench, common: commonGround(bench.a, bench.b), wanted, gold: gold.length, countA: bench.a.length, countB: bench.b.length,
    features: cells.map(({ i, j }) => bench.measure(bench.a[i]!, bench.b[j]!).features),
    labels: cells.map(({ i, j }) => (wanted.has(`${i},${j}`) ? 1 : 0)),
  }; // prettier-ignore
}

/** What a document is about: the mean direction of its rarer words. */
function topicOf(doc: AlignedDocument): Float64Array {
  const sum = new Float64Array(100);
  for (const form of new Set(
    [...doc.a, ...doc.b]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  ))
    if ((lexicon.rarity(form) ?? 0) > 7) lexicon.vector?.(form)?.forEach((value, d) => (sum[d]! += value));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

const items: Item[] = [];
/** Shares of common statements in the two texts on one matter that are made of a document. */
const COMMON = [0.2, 0.4] as const;
/** One document a story. */
const DISTINCT = new Set(['tetra.dev', 'news2ref-mix.dev']);
/** Rewritten by translators and machines; the others are edits of one wording. */
const NEWS = new Set(['news2ref-mix.dev', 'news2ref-pool.dev', 'ainews-mix.dev']);
for (const set of ALIGNED_SETS) {
  const docs = documentsOf(dir, set);
  const topics = docs.map(topicOf);
  const weight = WEIGHT[set] ?? 1;
  docs.forEach((doc, k) => {
    const group = groupOf(doc);
    items.push(prepare(set, [group], doc, doc, doc.gold, weight));
    // By form alone, as in a language that the lexicon does not know.
    if (k % 4 === 0) items.push(prepare(set + ' form', [group], doc, doc, doc.gold, 0.4, 'xx'));
    const near = (at: number): number =>
      topics[k]!.reduce((total, value, d) => total + value * topics[at]![d]!, 0);
    const others = docs.map((_, at) => at).filter((at) => groupOf(docs[at]!) !== group);
    // The nearest in topic where documents are known to tell different stories; others may well share statements.
    const nearest = [...others].sort((x, y) => near(y) - near(x)).slice(0, DISTINCT.has(set) ? 1 : 0);
    for (const at of new Set([...nearest, others[(k * 7) % others.length]!]))
      if (set !== 'news2ref-pool.dev')
        items.push(prepare(set + ' crossed', [group, groupOf(docs[at]!)], doc, docs[at]!, [], 0.5));
    if (RESHAPED && NEWS.has(set))
      for (const made of [...rewritten(doc), ...parted(doc, COMMON[k % 2]!, k + 1)])
        items.push(prepare(made.set, [group], made, made, made.gold, 0.25));
  });
}
for (const doc of stringTogether(dir, lexicon)) {
  items.push(prepare(doc.set, [doc.set + doc.id], doc, doc, doc.gold, 0.5));
  if (doc.id.endsWith('0'))
    items.push(prepare(doc.set + ' form', [doc.set + doc.id], doc, doc, doc.gold, 0.5, 'xx'));
}
const found = items.reduce((sum, item) => sum + item.labels.reduce((x, y) => x + y, 0), 0);
console.log(
  `${items.length} pairs of texts, ${items.reduce((sum, item) => sum + item.cells.length, 0)} candidates; ${found} of ${items.reduce((sum, item) => sum + item.gold, 0)} gold cells among them`,
);

const FOLDS = 5;
const groups = [...new Set(items.flatMap((item) => item.groups))];
const foldOfGroup = new Map([...foldsOf(groups, FOLDS)].map((fold, k) => [groups[k]!, fold]));
/** The fold that judges an item, and all that must not learn from it. */
const folds = items.map((item) => foldOfGroup.get(item.groups[0]!)!);
const outside = (at: number, fold: number): boolean =>
  items[at]!.groups.every((group) => foldOfGroup.get(group) !== fold);

/** Of the pairs that share next to nothing one in so many is learned from, at that weight. */
const THINNED = 10;
const EASY = FEATURES.indexOf('coverageMean');
const easy = (item: Item, k: number): boolean => item.features[k]![EASY]! < 0.3;
const keep = (item: Item, k: number): boolean => !easy(item, k) || k % THINNED === 0;

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
  'namesCommon',
  'figuresCommon',
];
const FALLING = ['negation', 'figuresApart', 'namesApart', 'displaced'];
const monotone = (names: readonly string[]): number[] =>
  names.map((name) => (RISING.includes(name) ? 1 : FALLING.includes(name) ? -1 : 0));

const OWN: BoostOptions = {
  trees: 120,
  depth: 4,
  rate: 0.08,
  leaf: 8,
  ridge: 2,
  rows: 0.8,
  columns: 0.6,
  seed: 7,
  monotone: monotone(FEATURES),
};
const CONTEXT: BoostOptions = {
  trees: 120,
  depth: 4,
  rate: 0.08,
  leaf: 8,
  ridge: 2,
  rows: 0.8,
  columns: 0.6,
  seed: 11,
  monotone: monotone([...FEATURES, ...CONTEXT_FEATURES]),
};

/** Out-of-fold predictions of a stage, and the model fitted on all. */
function stage(rowsOf: (item: Item, at: number) => Float64Array[], options: BoostOptions) {
  const rows = items.map(rowsOf);
  const train = (use: (at: number) => boolean) => {
    const picked = items.flatMap((item, at) =>
      use(at)
        ? item.labels.flatMap((label, k) =>
            label || keep(item, k)
              ? [{ label, row: rows[at]![k]!, weight: item.weight * (label || !easy(item, k) ? 1 : THINNED) }]
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
  return { predictions, perFold, forest: train(() => true) };
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
    console.log(
      `${name.padEnd(9)} ${set.padEnd(26)} log-loss a text ${(loss / items.filter((item) => item.set === set).length).toFixed(3)}  cells at 0.5: P ${((100 * tp) / (said || 1)).toFixed(1)} R ${((100 * tp) / (gold || 1)).toFixed(1)} F ${((200 * tp) / (said + gold || 1)).toFixed(1)}  said ${said}`,
    );
  }
}

const own = stage((item) => item.features, OWN);
report('own', own.predictions);
const surrounded =
  (logits: (at: number) => Float64Array) =>
  (item: Item, at: number): Float64Array[] => {
    const width = FEATURES.length + CONTEXT_FEATURES.length;
    const values = new Float64Array(item.cells.length * width);
    item.features.forEach((features, k) => values.set(features, k * width));
    const cells = item.cells.map((cell, k) => ({ ...cell, own: logits(at)[k]! }));
    putContext(cells, item.countA, item.countB, item.common, { values, width, offset: FEATURES.length });
    return cells.map((_, k) => values.slice(k * width, (k + 1) * width));
  };
const context = stage(surrounded((at) => own.predictions[at]!), CONTEXT); // prettier-ignore
report('context', context.predictions);
if (process.argv.includes('--again')) {
  const again = stage(surrounded((at) => context.predictions[at]!), { ...CONTEXT, seed: 13 }); // prettier-ignore
  report('again', again.predictions);
}
/** Left-over sentences beside links as the fitted stages leave them, and whether they belong there; joins that are right are made, twice. */
function joinExamples(item: Item, at: number): { row: Float64Array; label: number; weight: number }[] {
  const logits = context.predictions[at]!;
  const beads: Bead[] = assemble(
    item.cells.map((cell, k) => ({ ...cell, own: 0, logit: logits[k]!, context: 0 })),
  );
  const cells = cellLogits(item.cells.map((cell, k) => ({ ...cell, logit: logits[k]! })), item.countB); // prettier-ignore
  const fold = folds[at]!;
  const rows: { row: Float64Array; label: number; weight: number }[] = [];
  for (let round = 0; round < 2; round++) {
    const field = {
      bench: item.bench,
      cells,
      own: planted(own.perFold[fold]!),
      allowed: () => true,
      taken: takenBy(beads),
    };
    const options = beads.flatMap((bead) => optionsOf(bead, field));
    const right = options.map(({ bead, side, at }) =>
      (side === 'a' ? bead.b : bead.a).every((other) =>
        item.wanted.has(side === 'a' ? `${at},${other}` : `${other},${at}`),
      ),
    );
    options.forEach(({ features }, k) =>
      rows.push({ row: features, label: right[k] ? 1 : 0, weight: item.weight }),
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

const examples = items.map(joinExamples);
const JOIN: BoostOptions = {
  trees: 100,
  depth: 3,
  rate: 0.08,
  leaf: 5,
  ridge: 2,
  rows: 0.8,
  columns: 0.7,
  seed: 17,
  monotone: JOIN_FEATURES.map((name) =>
    ['cell', 'gain', 'fills', 'covered', 'ownGain', 'vectorGain', 'adjacent'].includes(name) ? 1 : 0,
  ),
};
const fitJoin = (use: (at: number) => boolean) => {
  const picked = examples.flatMap((rows, at) => (use(at) ? rows : []));
  return boost(
    picked.map(({ row }) => row),
    -1,
    logistic(
      Float64Array.from(picked, ({ label }) => label),
      Float64Array.from(picked, ({ weight }) => weight),
    ),
    JOIN,
  );
};
const joinPerFold = Array.from({ length: FOLDS }, (_, fold) => fitJoin((at) => outside(at, fold)));
const joinAsked = joinPerFold.map(planted);
for (const set of [...new Set(items.map((item) => item.set))]) {
  const judged = items.flatMap((item, at) =>
    item.set === set
      ? examples[at]!.map(({ row, label }) => ({ value: evaluate(joinAsked[folds[at]!]!, row), label }))
      : [],
  );
  const said = judged.filter(({ value }) => value > 0);
  console.log(
    `join      ${set.padEnd(26)} options ${judged.length}, right ${judged.filter(({ label }) => label).length}, said ${said.length}, of these right ${said.filter(({ label }) => label).length}`,
  );
}
if (write) {
  const joinForest = fitJoin(() => true);
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const command = 'npx tsx scripts/quality/fit-links.ts DATA_DIR --write';
  writeForest(path.join(root, 'src/engine/score/models/own.ts'), 'OWN_FOREST', own.forest, FEATURES, command);
  writeForest(
    path.join(root, 'src/engine/score/models/surrounded.ts'),
    'SURROUNDED_FOREST',
    context.forest,
    [...FEATURES, ...CONTEXT_FEATURES],
    command,
  );
  writeForest(
    path.join(root, 'src/engine/score/models/join.ts'),
    'JOIN_FOREST',
    joinForest,
    JOIN_FEATURES,
    command,
  );
  // One set of models a fold, for honest figures: see folded-engine.ts.
  writeFileSync(
    path.join(root, '.cache/folds.json'),
    JSON.stringify({
      all: { own: own.forest, surrounded: context.forest, join: joinForest },
      folds: own.perFold.map((forest, fold) => ({
        own: forest,
        surrounded: context.perFold[fold],
        join: joinPerFold[fold],
      })),
      documents: items
        .filter((item) => ALIGNED_SETS.includes(item.set))
        .map((item) => [item.set + ' ' + item.id, folds[items.indexOf(item)]]),
    }),
  );
}
