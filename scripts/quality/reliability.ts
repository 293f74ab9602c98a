/**
 * How far `link.score` can be trusted, on documents that the models at work never saw:
 *
 *   VARIORUM_DATA=DATA_DIR npx tsx scripts/quality/reliability.ts
 */
import { type AlignedDocument, paragraphsOf, readRows } from './data';
import { collate, versionFromSentences } from './folded-engine';

const SETS = ['argrewrite.dev', 'tetra.dev', 'news2ref-mix.dev', 'news2ref-pool.dev', 'ainews-mix.dev'];
const EDGES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001];
const bins = EDGES.slice(1).map(() => ({ links: 0, score: 0, right: 0 }));
for (const set of SETS)
  for (const doc of readRows<AlignedDocument>(process.env['VARIORUM_DATA'] ?? '.', set)) {
    const gold = new Set(doc.gold.map(String));
    const { pairs } = collate([
      versionFromSentences(paragraphsOf(doc.a, doc.par_a), { id: 'A' }),
      versionFromSentences(paragraphsOf(doc.b, doc.par_b), { id: 'B' }),
    ]);
    for (const link of pairs[0]!.links) {
      if (link.relation === 'identical') continue;
      const bin = bins[EDGES.findIndex((edge, k) => link.score >= edge && link.score < EDGES[k + 1]!)];
      if (!bin) continue;
      bin.links++;
      bin.score += link.score;
      if (link.a.every((i) => link.b.every((j) => gold.has(`${i},${j}`)))) bin.right++;
    }
  }
console.log('| score | links | mean score | right |\n|---|---|---|---|');
bins.forEach(({ links, score, right }, k) =>
  console.log(
    `| ${EDGES[k]} to ${Math.min(1, EDGES[k + 1]!)} | ${links} | ${(score / (links || 1)).toFixed(3)} | ${(right / (links || 1)).toFixed(3)} |`,
  ),
);
