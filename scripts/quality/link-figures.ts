import { linkPair } from '../../src/engine/align/links';
import type { Models } from '../../src/engine/align/models';
import type { Lexicon } from '../../src/engine/model';
import { ALIGNED_SETS, type AlignedDocument, documentsOf, versionOf } from './data';
import { linkContext } from './setup';
import { REPORTS, STORIES } from './stories';

/** Pairs of sentences: how many were linked, how many should be, how many of both. */
class Count {
  hit = 0;
  said = 0;
  gold = 0;

  get precision(): number {
    return this.said ? (100 * this.hit) / this.said : 100;
  }
  get recall(): number {
    return this.gold ? (100 * this.hit) / this.gold : 100;
  }
  get f1(): number {
    return this.said + this.gold ? (200 * this.hit) / (this.said + this.gold) : 100;
  }
}

/**
 * What is counted of a set: all links, those between sentences that differ, and those that share a sentence
 * with another link.
 */
export interface Figures {
  readonly all: Count;
  readonly changed: Count;
  readonly many: Count;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Tellings of a story by how they came to be: another agency's report shares the event alone. */
function kindOf({ set, id }: AlignedDocument): string[] {
  if (set !== STORIES) return [set];
  const letters = id.slice(-2);
  if (letters.includes('U')) return [set, 'strangers'];
  if (letters.includes('Q')) return [set, 'other agencies'];
  return letters === 'RP' ? [set, 'rewrites'] : [set];
}

/**
 * Figures of all aligned sets, end to end, with the models that `modelsFor` gives for each document. Of the
 * stories the machine rewrites of the original and the reports of two agencies are counted apart as well.
 * `inOrder` leaves out links that moved.
 */
export function figuresOf(
  dir: string,
  lexicon: Lexicon | null,
  modelsFor: (doc: AlignedDocument) => Models,
  inOrder = false,
): Map<string, Figures> {
  const figures = new Map<string, Figures>();
  for (const doc of [...ALIGNED_SETS, REPORTS].flatMap((set) => documentsOf(dir, set))) {
    const [a, b] = [versionOf(doc, 'a'), versionOf(doc, 'b')];
    const { links } = linkPair(a, b, linkContext(lexicon), modelsFor(doc));
    const said = new Set(
      links.flatMap(({ a, b, moved }) =>
        inOrder && moved ? [] : a.flatMap((i) => b.map((j) => `${i},${j}`)),
      ),
    );
    for (const kind of kindOf(doc)) {
      const known = figures.get(kind) ?? { all: new Count(), changed: new Count(), many: new Count() };
      figures.set(kind, known);
      add(doc, said, known);
    }
  }
  return figures;
}

function add(doc: AlignedDocument, said: ReadonlySet<string>, { all, changed, many }: Figures): void {
  const gold = new Set(doc.gold.map(String));
  const countsOf = (key: string): Count[] => {
    const [i, j] = key.split(',').map(Number) as [number, number];
    return squeezed(doc.a[i]!) === squeezed(doc.b[j]!) ? [all] : [all, changed];
  };
  for (const key of said)
    for (const count of countsOf(key)) {
      count.said++;
      if (gold.has(key)) count.hit++;
    }
  const linesA = new Map<number, number>();
  const linesB = new Map<number, number>();
  for (const [i, j] of doc.gold) {
    linesA.set(i, (linesA.get(i) ?? 0) + 1);
    linesB.set(j, (linesB.get(j) ?? 0) + 1);
  }
  for (const [i, j] of doc.gold) {
    for (const count of countsOf(`${i},${j}`)) count.gold++;
    if (linesA.get(i)! + linesB.get(j)! === 2) continue;
    many.gold++;
    if (said.has(`${i},${j}`)) many.hit++;
  }
}
