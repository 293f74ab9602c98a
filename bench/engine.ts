/**
 * What the engine takes, in milliseconds of processor time (other work on the machine counts little), beside
 * two peers on the same texts in the same run: `npm run bench`, or `npx tsx bench/engine.ts [words ...]` for
 * other sizes.
 *
 * Texts are made up (`made-up.ts`), the sample stories come on top. A part is run again until its time is up, once at least, and
 * its median is told. Nothing runs away: the peers have a time-out, the engine its budget, and where one
 * struck the line says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { diffSentences, diffWords } from 'diff';
import { collate, type Collation, type Lexicon, type Version, versionFromText } from '../src/engine';
import { linkPair } from '../src/engine/align/links';
import { findFindings, studyOf } from '../src/engine/findings';
import { editsOf } from '../src/engine/inline';
import { readingOf } from '../src/engine/reading/reading';
import { createShelf } from '../src/engine/score/terms/shelf';
import { decodeLexicon } from '../src/lexicon';
import { randomFrom, rewritten, storyOf, textOf } from './made-up';

/**
 * Milliseconds: for warming up and for measuring a part, and the most that one run of a peer or of the engine
 * may take.
 */
const WARM_UP = 1500;
const MEASURED = 1000;
const MOST = 20_000;
/** Runs of one part at most. */
const RUNS = 60;

interface Figure {
  readonly ms: number;
  readonly runs: number;
}

/** The median processor time of a run, warm where there is time for it. */
function measured(run: () => void): Figure {
  const once = (): number => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let first = once();
  if (first > 2 * WARM_UP) return { ms: first, runs: 1 };
  for (let spent = first; spent < WARM_UP; spent += first) first = once();
  const taken: number[] = [];
  for (let spent = 0; spent < MEASURED && taken.length < RUNS; spent += taken.at(-1)!) taken.push(once());
  return { ms: taken.sort((x, y) => x - y)[taken.length >> 1]!, runs: taken.length };
}

function shown(name: string, { ms, runs }: Figure, note = ''): string {
  return `  ${name.padEnd(26)} ${ms.toFixed(1).padStart(9)} ms  (${runs} ${runs === 1 ? 'run' : 'runs'})${note}`;
}

/** A peer gives up, and gives nothing, when its time-out strikes. */
function peer(name: string, run: () => unknown): string {
  let late = false;
  const figure = measured(() => {
    late = run() === undefined;
  });
  return shown(name, figure, late ? `  gave up after ${MOST / 1000} s` : '');
}

const LEXICON = 'resources/generated/lexicon-en.bin';
const lexicon: Lexicon | null = existsSync(LEXICON) ? decodeLexicon(readFileSync(LEXICON)) : null;
const clock = (): number => performance.now();

function collated(texts: readonly string[]): Collation {
  const versions = texts.map((text, n) => versionFromText(text, { id: `v${n}` }));
  return collate(versions, { lexicon, budget: MOST, clock });
}

function whole(texts: readonly string[]): string {
  let last: Collation | undefined;
  const figure = measured(() => {
    last = collated(texts);
  });
  const links = last!.pairs.reduce((sum, pair) => sum + pair.links.length, 0);
  const note = last!.complete ? '' : `, budget of ${MOST / 1000} s ran out: incomplete`;
  return shown('collate, all of it', figure, `  ${links} links${note}`);
}

/** The engine part by part; what the budget left out of the whole is not tried. */
function parts(one: string, two: string): string[] {
  let [a, b]: [Version?, Version?] = [];
  const reading = measured(() => {
    [a, b] = [versionFromText(one, { id: 'a' }), versionFromText(two, { id: 'b' })];
  });
  const end = clock() + MOST;
  const deadline = (): boolean => clock() > end;
  const context = { embeddings: null, pins: { links: [], forbidden: [] }, detail: 0.5, deadline };
  let linking = linkPair(a!, b!, { ...context, shelf: createShelf(lexicon) });
  const links = measured(() => {
    linking = linkPair(a!, b!, { ...context, shelf: createShelf(lexicon), deadline: () => false });
  });
  let edited: ReturnType<typeof withEdits> = [];
  const withEdits = () => {
    const [from, to] = [readingOf(a!), readingOf(b!)];
    return linking.links.map((link) => ({ ...link, edits: editsOf(link, from, to) }));
  };
  const edits = measured(() => {
    edited = withEdits();
  });
  const findings = measured(() => {
    findFindings(studyOf(a!), studyOf(b!), edited, { lexicon });
  });
  return [
    shown('reading', reading),
    shown('links', links),
    shown('edits', edits),
    shown('findings and facts', findings),
  ];
}

function report(name: string, texts: readonly [string, string]): void {
  console.log(name);
  const summary = whole(texts);
  console.log(summary);
  if (!summary.includes('incomplete')) console.log(parts(...texts).join('\n'));
  console.log(peer('jsdiff diffWords', () => diffWords(...texts, { timeout: MOST })));
  console.log(peer('jsdiff diffSentences', () => diffSentences(...texts, { timeout: MOST })));
}

console.log(lexicon ? 'with the lexicon' : `without a lexicon: ${LEXICON} is not built`);
const SEEDS = 'seeds';
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${SEEDS}/${file}`, 'utf8'));
console.log(`the ${seeds.length} sample stories\n${whole(seeds)}`);
const random = randomFrom(7);
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const story = storyOf(size, random);
  report(`${size} words, light edit`, [textOf(story), textOf(rewritten(story, random, 0.2))]);
  report(`${size} words, heavy rewrite`, [textOf(story), textOf(rewritten(story, random, 1))]);
}
