/**
 * Fits and measures who was made from whom, on pairs whose history is known:
 *
 *   npx tsx scripts/quality/fit-lineage.ts DATA_DIR
 *
 * Drafts and their revisions, papers and their edits, passages and their machine rewrites (`a` came first), the rewritten stories of
 * tests/golden/findings, and two translations of one text (neither came first: they pull the weights to nought). Prints the weights
 * for src/engine/provenance/lineage.ts and what they claim on documents, and on whole sets, that they were not fitted on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { linkPair } from '../../src/engine/align/links';
import { editsOf } from '../../src/engine/inline';
import { type Reading, readingOf } from '../../src/engine/reading/reading';
import type { Lineage, Pair, Version } from '../../src/engine/model';
import { LINEAGE_MODEL, type LineageModel, historyOf, leanOf } from '../../src/engine/provenance/lineage';
import { SIGNS, type Signs, signsOf } from '../../src/engine/provenance/signs';
import { versionFromSentences, versionFromText } from '../../src/engine/version';
import { createShelf } from '../../src/engine/score/shelf';
import { decodeLexicon } from '../../src/lexicon';
import { foldsOf } from './random';
import { type AlignedDocument, paragraphsOf, readRows } from './data';

const dir = process.argv[2] ?? '.';
const root = process.env['VARIORUM_ROOT'] ?? process.cwd();
const lexicon = decodeLexicon(readFileSync(path.join(root, 'resources/generated/lexicon-en.bin')));
const GOLDEN = 'golden';
const COMMON = 'news2ref-mix.dev';
/** The goldens are few and written for another purpose: they count half. */
const SETS: Readonly<Record<string, number>> = {
  'argrewrite.dev': 1,
  'tetra.dev': 1,
  'ainews-mix.dev': 1,
  [GOLDEN]: 0.5,
  [COMMON]: 1,
};
const FITTED = SIGNS.filter(
  (sign) => !(process.env['WITHOUT'] ?? 'trimmed,credit,plain,closing').split(',').includes(sign),
);
const RIDGE = 5;
const FOLDS = 8;

interface Item {
  readonly set: string;
  readonly group: string;
  readonly pair: Pair;
  readonly a: Reading;
  readonly b: Reading;
  readonly signs: Signs;
}

function itemOf(set: string, group: string, one: Version, two: Version): Item {
  const [a, b] = [readingOf(one), readingOf(two)];
  const context = {
    shelf: createShelf(lexicon),
    embeddings: null,
    pins: { links: [], forbidden: [] },
    detail: 0.5,
    deadline: () => false,
  };
  const links = linkPair(one, two, context).links.map((link) => ({ ...link, edits: editsOf(link, a, b) }));
  const alone = (version: Version, side: 'a' | 'b'): number[] => {
    const linked = new Set(links.flatMap((link) => link[side]));
    return version.sentences.map((_, n) => n).filter((n) => !linked.has(n));
  };
  const pair = {
    from: one.id,
    to: two.id,
    links,
    removed: alone(one, 'a'),
    added: alone(two, 'b'),
    findings: [],
    facts: [],
    complete: true,
  };
  return { set, group, pair, a, b, signs: signsOf(pair, a, b) };
}

/** All drafts of one essay and all edits of one paper are one group. */
const groupOf = (id: string): string =>
  id.replace(/^(arg-\d+)-.*/, '$1').replace(/^(tetra-[^-]+-\d+)-.*/, '$1');

function goldens(): Item[] {
  const folder = path.join(root, 'tests/golden/findings');
  // Two agencies on one event: none came from the other.
  return readdirSync(folder).filter((name) => !name.includes('independent')).map((name) => {
    const [one, two] = ['1', '2'].map((file) => versionFromText(readFileSync(path.join(folder, name, `${file}.txt`), 'utf8'), { id: file === '1' ? 'a' : 'b' }));
    return itemOf(GOLDEN, name, one!, two!);
  }); // prettier-ignore
}

const items = Object.keys(SETS).flatMap((set) =>
  set === GOLDEN
    ? goldens()
    : readRows<AlignedDocument>(dir, set).map((doc) => {
        const read = (sentences: readonly string[], paragraphs: readonly number[] | undefined, id: string): Version => versionFromSentences(paragraphsOf(sentences, paragraphs), { id, language: 'en' });
        return itemOf(set, `${set} ${groupOf(doc.id)}`, read(doc.a, doc.par_a, 'a'), read(doc.b, doc.par_b, 'b'));
      }),
); // prettier-ignore
const counts = new Map(
  Object.keys(SETS).map((set) => [set, items.filter((item) => item.set === set).length]),
);

/** Logistic regression without a constant (mirrored pairs must mirror), by gradient descent on scaled signs; ridge on these. */
function fitWeights(picked: readonly Item[]): Record<keyof Signs, number> {
  const scale = FITTED.map(
    (sign) => Math.sqrt(items.reduce((sum, { signs }) => sum + signs[sign] ** 2, 0) / items.length) || 1,
  );
  const weights = FITTED.map(() => 0);
  for (let step = 0; step < 4000; step++) {
    const gradient = weights.map((weight) => RIDGE * weight);
    for (const { set, signs } of picked) {
      const x = FITTED.map((sign, k) => signs[sign] / scale[k]!);
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
      const share = (50 * SETS[set]!) / counts.get(set)!;
      x.forEach((value, k) => (gradient[k]! += share * (p - (set === COMMON ? 0.5 : 1)) * value));
    }
    gradient.forEach((value, k) => (weights[k]! -= 0.004 * value));
  }
  const fitted = Object.fromEntries(
    FITTED.map((sign, k) => [sign, Number((weights[k]! / scale[k]!).toPrecision(3))]),
  );
  return { ...LINEAGE_MODEL.weights, ...fitted };
}

/** Offset and slope by which a claim's strength becomes the share of such claims that were right. A claim between translations is wrong. */
function calibrate(leans: readonly { readonly lean: number; readonly set: string }[]): {
  offset: number;
  slope: number;
} {
  let [offset, slope] = [0, 1];
  for (let step = 0; step < 20000; step++) {
    let [g0, g1] = [0, 0.02 * slope];
    for (const { lean, set } of leans) {
      const strength = Math.abs(lean);
      const error = 1 / (1 + Math.exp(-(offset + slope * strength))) - (set !== COMMON && lean > 0 ? 1 : 0);
      const share = SETS[set]! / counts.get(set)!;
      g0 += share * error;
      g1 += share * error * strength;
    }
    offset -= 0.5 * g0;
    slope -= 0.5 * g1;
  }
  return { offset: Number(offset.toFixed(2)), slope: Number(slope.toFixed(2)) };
}

function table(title: string, modelOf: (item: Item) => LineageModel): void {
  console.log(`\n${title}\n${'set'.padEnd(18)} pairs right reversed common-source unknown none`);
  const total = { right: 0, wrong: 0 };
  const claims: { confidence: number; right: boolean }[] = [];
  for (const set of Object.keys(SETS)) {
    const told = items.filter((item) => item.set === set).map((item) => ({ item, lineage: (historyOf([item.pair], new Map([item.a, item.b].map((reading) => [reading.version.id, reading])), lexicon, modelOf(item)).lineage[0] ?? null) }));
    const count = (test: (lineage: Lineage | null) => boolean): number => told.filter(({ lineage }) => test(lineage)).length;
    const forth = count((lineage) => lineage?.kind === 'derived' && lineage.from === 'a');
    const back = count((lineage) => lineage?.kind === 'derived' && lineage.from === 'b');
    const right = set === COMMON ? 0 : forth;
    total.right += right;
    total.wrong += back + forth - right;
    for (const { lineage } of told) if (lineage?.kind === 'derived') claims.push({ confidence: lineage.confidence, right: set !== COMMON && lineage.from === 'a' });
    const row = [told.length, forth, back, count((lineage) => lineage?.kind === 'common-source'), count((lineage) => lineage?.kind === 'unknown'), count((lineage) => lineage === null)];
    console.log(set.padEnd(18), row.map((value) => String(value).padStart(6)).join(' '));
  }
  console.log(`directions claimed ${total.right + total.wrong}, right ${((100 * total.right) / (total.right + total.wrong)).toFixed(1)}% (between translations every claim is wrong)`);
  for (const [low, high] of [[0.85, 0.9], [0.9, 0.95], [0.95, 1.01]] as const) {
    const within = claims.filter(({ confidence }) => confidence >= low && confidence < high);
    console.log(`  confidence ${low} to ${Math.min(1, high)}: ${within.filter(({ right }) => right).length} of ${within.length} right`);
  }
} // prettier-ignore

const folds = foldsOf(
  items.map(({ group }) => group),
  FOLDS,
  3,
);
const perFold = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights(items.filter((_, k) => folds[k] !== fold)),
);
const perSet = new Map(
  Object.keys(SETS).map((set) => [set, fitWeights(items.filter((item) => item.set !== set))]),
);
const foldOf = new Map(items.map((item, k) => [item, folds[k]!]));
const unscaled = { offset: 0, slope: 1 };
const calibration = calibrate(
  items.map((item) => ({
    set: item.set,
    lean: leanOf(item.signs, { ...unscaled, weights: perFold[foldOf.get(item)!]! }),
  })),
);
const weights = fitWeights(items);
console.log('weights', weights, 'calibration', calibration);
table('documents not fitted on', (item) => ({ weights: perFold[foldOf.get(item)!]!, ...calibration }));
table('sets not fitted on', (item) => ({ weights: perSet.get(item.set)!, ...calibration }));
table('as shipped', () => LINEAGE_MODEL);
