/**
 * The engine with models that never saw the document at hand, for honest figures on the sets that the models
 * were fitted on:
 *
 * npx tsx scripts/quality/fit-links.ts DATA_DIR --write          (leaves one set of models a fold in
 * .cache/folds.json)
 *   VARIORUM_DATA=DATA_DIR node score.mjs BUNDLED_FOLDED_ENGINE
 */
import { readFileSync } from 'node:fs';
import { linkPair } from '../../src/engine/align/links';
import type { Calibration } from '../../src/engine/align/calibration';
import type { Version } from '../../src/engine/model';
import { CALIBRATION } from '../../src/engine/score/models/calibration';
import { similarity as likeness } from '../../src/engine/score/similarity';
import { documentsOf } from './data';
import { type Asked, type Fitted, laidOut } from './link-stages';
import { dataFolder, inProject, linkContext, readLexicon } from './setup';

export { versionFromSentences, versionFromText } from '../../src/engine/version';

const lexicon = readLexicon();
const kept = JSON.parse(readFileSync(inProject('.cache/folds.json'), 'utf8')) as {
  /** Fitted on all documents: for texts that are in no fold. */
  all: Fitted;
  folds: Fitted[];
  documents: [string, number][];
};
const all = laidOut(kept.all);
const folds = kept.folds.map(laidOut);
const foldOf = new Map(kept.documents);
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const byText = new Map<string, Asked>();
for (const set of new Set(kept.documents.map(([name]) => name.split(' ')[0]!)))
  for (const doc of documentsOf(dataFolder(), set)) {
    const fold = foldOf.get(`${set} ${doc.id}`);
    if (fold !== undefined)
      byText.set(squeeze(doc.a.join(' ')) + '\n' + squeeze(doc.b.join(' ')), folds[fold]!);
  }

export const collate = (versions: readonly Version[]) => collateWith(versions, CALIBRATION);

/** Links with the scores that another calibration gives; none leaves them as the models say. */
export function collateWith(versions: readonly Version[], calibration: Calibration) {
  const pairs = versions.flatMap((from, x) =>
    versions.slice(x + 1).map((to) => {
      const models = byText.get(squeeze(from.text) + '\n' + squeeze(to.text)) ?? all;
      return {
        from: from.id,
        to: to.id,
        links: linkPair(from, to, linkContext(lexicon), { ...models, calibration }).links,
        findings: [],
        facts: [],
      };
    }),
  );
  return { versions, pairs, lineage: [] };
}

export const similarity = (a: string, b: string): number => likeness(a, b, lexicon);
