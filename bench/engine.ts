/**
 * What the engine takes, in milliseconds of processor time (other work on the machine does not count), the median of several runs: `npx tsx bench/engine.ts`.
 * Texts are made from a seed: sentences of words drawn by Zipf's law, rewritten by cutting, moving, adding and rewording.
 */
import { collate, type Collation, versionFromText, type Version, wordsOf } from '../src/engine';
import { linkPair } from '../src/engine/align/links';
import { findFindings } from '../src/engine/findings';
import { editsOf } from '../src/engine/inline';
import { readingOf } from '../src/engine/inline/reading';

/** Mulberry32: small, seeded, good enough for texts. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = [
  'ba',
  'ren',
  'tol',
  'mi',
  'sha',
  'ver',
  'ko',
  'lun',
  'dis',
  'per',
  'ta',
  'gor',
  'ne',
  'ful',
  'ist',
  'or',
];
const FUNCTION_WORDS = ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'for', 'on', 'was', 'with', 'said'];

type Story = string[][];

function storyOf(words: number, random: () => number): Story {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const lexicon = Array.from({ length: Math.max(400, words / 8) }, () => {
    return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  });
  const word = (): string => {
    if (random() < 0.4) return pick(FUNCTION_WORDS);
    if (random() < 0.03) return String(Math.floor(random() * 9000));
    return lexicon[Math.floor(lexicon.length ** random()) - 1] ?? lexicon[0]!;
  };
  const story: Story = [];
  for (let count = 0; count < words;) {
    story.push(
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
        const length = 10 + Math.floor(random() * 25);
        count += length;
        const text = Array.from({ length }, word).join(' ');
        return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
      }),
    );
  }
  return story;
}

function rewritten(story: Story, random: () => number, share: number): Story {
  const out = story
    .filter(() => random() > 0.05)
    .map((paragraph) =>
      paragraph.map((sentence) => {
        if (random() > share) return sentence;
        const words = sentence.slice(0, -1).split(' ');
        return `${words.map((word) => (random() < 0.3 ? SYLLABLES[Math.floor(random() * 16)]! + word : word)).join(' ')}.`;
      }),
    );
  for (let n = 0; n < out.length / 30; n++) {
    const [moved] = out.splice(Math.floor(random() * out.length), 1);
    out.splice(Math.floor(random() * out.length), 0, moved!);
  }
  return out;
}

const textOf = (story: Story): string => story.map((paragraph) => paragraph.join(' ')).join('\n\n');

function median(times: number, run: () => void): number {
  run();
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return taken.sort((x, y) => x - y)[Math.floor(times / 2)]!;
}

function report(name: string, times: number, one: string, two: string): void {
  let versions: Version[] = [];
  let collation: Collation | undefined;
  const reading = median(times, () => {
    versions = [versionFromText(one, { id: 'a' }), versionFromText(two, { id: 'b' })];
  });
  const [a, b] = versions as [Version, Version];
  const context = {
    lexicon: null,
    embeddings: null,
    pins: { links: [], forbidden: [] },
    detail: 0.5,
    deadline: () => false,
  };
  let linking = linkPair(a, b, context);
  const links = median(times, () => {
    linking = linkPair(a, b, context);
  });
  let edited = linking.links.map((link) => ({ ...link, edits: editsOf(link, readingOf(a), readingOf(b)) }));
  const edits = median(times, () => {
    const [from, to] = [readingOf(a), readingOf(b)];
    edited = linking.links.map((link) => ({ ...link, edits: editsOf(link, from, to) }));
  });
  const findings = median(times, () => findFindings(a, b, edited, { lexicon: null }));
  const all = median(times, () => {
    collation = collate(versions);
  });
  const words =
    wordsOf(one, { start: 0, end: Math.min(one.length, 20_000) }).length * Math.max(1, one.length / 20_000);
  const figures = { reading, links, edits, findings, collate: all };
  const shown = Object.entries(figures).map(([part, ms]) => `${part} ${ms.toFixed(1)}`);
  console.log(
    `${name.padEnd(28)} ${Math.round(words)} words, ${collation!.pairs[0]!.links.length} links: ${shown.join(', ')} ms`,
  );
}

const random = randomFrom(7);
for (const [size, times] of [
  [1_000, 15],
  [10_000, 5],
  [100_000, 1],
] as const) {
  const story = storyOf(size, random);
  report(`${size} words, light edit`, times, textOf(story), textOf(rewritten(story, random, 0.2)));
  report(`${size} words, heavy rewrite`, times, textOf(story), textOf(rewritten(story, random, 1)));
}
