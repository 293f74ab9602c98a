/**
 * Fits what the log-odds of links come to, on documents that the models at work never saw, and shows how far
 * the score holds:
 *
 *   npx tsx scripts/quality/calibrate.ts DATA_DIR [--write]
 *
 * The table shows each half of the documents as calibrated on the other half. Needs `.cache/folds.json` of
 * `fit-links.ts --write`.
 */
import { writeFileSync } from 'node:fs';
import { type Calibration, calibrated } from '../../src/engine/align/calibration';
import { probability } from '../../src/engine/align/judge/context';
import { random } from './random';
import { dataFolder, inProject } from './setup';
import { ALIGNED_SETS, documentsOf, versionOf } from './data';
import { collateWith } from './folded-engine';

/**
 * Where the curve may bend, in log-odds: 0.5, 0.97, 0.999. With some fifty wrong links, more bends follow
 * single ones.
 */
const BENDS = [0, 3.5, 7];
/** Pulls the curve towards what was said, as so many links at each bend would. */
const RIDGE = 2;

interface Judged {
  readonly logit: number;
  readonly right: boolean;
  readonly half: number;
}

function judgedLinks(): Judged[] {
  const next = random(3);
  return ALIGNED_SETS.flatMap((set) =>
    documentsOf(dataFolder(), set).flatMap((doc) => {
      const half = next() < 0.5 ? 0 : 1;
      const gold = new Set(doc.gold.map(String));
      const { pairs } = collateWith([versionOf(doc, 'a'), versionOf(doc, 'b')], []);
      return pairs[0]!.links
        .filter(({ relation }) => relation !== 'identical')
        .map(({ a, b, score }) => ({
          logit: Math.log(score / (1 - score)),
          right: a.every((i) => b.every((j) => gold.has(`${i},${j}`))),
          half,
        }));
    }),
  );
}

/** Least log-loss by descent along the steps between the bends, each kept at or above nought. */
function fit(links: readonly Judged[]): Calibration {
  const steps = BENDS.map((bend, k) => bend - (BENDS[k - 1] ?? 0));
  const points = (): [number, number][] => {
    let held = 0;
    return BENDS.map((bend, k) => [bend, (held += steps[k]!)]);
  };
  const loss = (): number => {
    const curve = points();
    let sum = 0;
    for (const { logit, right } of links) {
      const value = calibrated(logit, curve);
      sum += Math.log1p(Math.exp(right ? -value : value));
    }
    for (const [said, held] of curve) sum += (RIDGE * (held - said) ** 2) / 8;
    return sum;
  };
  for (let size = 0.5; size > 0.005; size /= 2)
    for (let better = true; better;) {
      better = false;
      for (let k = 0; k < steps.length; k++)
        for (const move of [size, -size]) {
          const old = steps[k]!;
          const before = loss();
          steps[k] = k === 0 ? old + move : Math.max(0, old + move);
          if (loss() < before - 1e-9) better = true;
          else steps[k] = old;
        }
    }
  return points();
}

const EDGES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001];
function table(links: readonly Judged[], value: (link: Judged) => number): void {
  console.log('| score | links | mean score | right |\n|---|---|---|---|');
  let apart = 0;
  EDGES.forEach((edge, k) => {
    const low = k === 0 ? 0 : EDGES[k - 1]!;
    const inside = links.filter((link) => value(link) >= low && value(link) < edge);
    if (!inside.length) return;
    const mean = inside.reduce((sum, link) => sum + value(link), 0) / inside.length;
    const right = inside.filter((link) => link.right).length / inside.length;
    apart += (inside.length * Math.abs(mean - right)) / links.length;
    console.log(
      `| ${low} to ${Math.min(1, edge)} | ${inside.length} | ${mean.toFixed(3)} | ${right.toFixed(3)} |`,
    );
  });
  const loss =
    links.reduce((sum, link) => sum - Math.log(link.right ? value(link) : 1 - value(link)), 0) / links.length;
  console.log(`mean gap ${apart.toFixed(4)}, log-loss ${loss.toFixed(4)}`);
}

const links = judgedLinks().map((link) => ({ ...link, logit: Math.min(20, link.logit) }));
console.log('As said by the models');
table(links, ({ logit }) => probability(logit));
const halves = [0, 1].map((half) => fit(links.filter((link) => link.half !== half)));
console.log('Calibrated on the other half');
table(links, ({ logit, half }) => probability(calibrated(logit, halves[half]!)));
const curve = fit(links);
console.log(JSON.stringify(curve));
if (process.argv.includes('--write')) {
  const rows = curve.map(([said, held]) => `  [${said}, ${Number(held.toFixed(3))}],`).join('\n');
  writeFileSync(
    inProject('src/engine/score/models/calibration.ts'),
    `/**\n * What log-odds of a link come to. Fitted by \`npx tsx scripts/quality/calibrate.ts --write\`, never by hand.\n */\nexport const CALIBRATION = [\n${rows}\n] as const;\n`,
  );
}
