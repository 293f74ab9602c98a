/**
 * Measures whether links go by what is said and not by place or pattern alone, on sentences and stories that
 * no model learned from:
 *
 *   npx tsx scripts/quality/measure-slots.ts ENGINE.js [--learned] [--list]
 *
 * Frames of unchanged sentences in which one was replaced, by a paraphrase (to be linked) or by another
 * statement (not to be linked), and pairs of stories of one beat, which have neither links nor a lineage.
 * `--learned` takes the examples of the fit instead.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Collation, Version } from '../../src/engine/model';
import { REPORTS, readStories } from './stories';
import { readBeats, readSlots } from './written';

interface Engine {
  versionFromText(text: string, options: { id: string; language?: string }): Version;
  collate(versions: readonly Version[]): Collation;
}

/** Unchanged sentences before and after the replaced one. */
const AROUND = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 4],
  [7, 6],
] as const;

const engine = (await import(pathToFileURL(path.resolve(process.argv[2]!)).href)) as Engine;
const use = process.argv.includes('--learned') ? 'learned' : 'measured';
const list = process.argv.includes('--list') ? console.log : () => {};
const compared = (a: string, b: string): Collation =>
  engine.collate([
    engine.versionFromText(a, { id: 'A', language: 'en' }),
    engine.versionFromText(b, { id: 'B', language: 'en' }),
  ]);

function measureFrames(before: number, after: number): void {
  const frames = readStories(REPORTS).map(({ a }) => a);
  const said = { same: [] as number[], other: [] as number[] };
  readSlots(use).forEach(({ text, ...slot }, n) => {
    const frame = frames[n % frames.length]!;
    const textWith = (sentence: string): string =>
      [...frame.slice(0, before), sentence, ...frame.slice(before, before + after)].join('\n\n');
    for (const kind of ['same', 'other'] as const) {
      const { links } = compared(textWith(text), textWith(slot[kind])).pairs[0]!;
      const link = links.find(({ a, b }) => a.includes(before) && b.includes(before));
      const score = link?.score ?? 0;
      said[kind].push(score);
      if (!link === (kind === 'same')) list(`  ${kind} ${score.toFixed(2)} ${text} | ${slot[kind]}`);
    }
  });
  const [same, other] = [linkedAmong(said.same), linkedAmong(said.other)];
  console.log(`frame of ${before + 1 + after}: paraphrases linked ${same}, others linked ${other}`);
}

/** Scores above nought are links. */
function linkedAmong(scores: readonly number[]): string {
  const linked = scores.filter((score) => score > 0);
  const mean = linked.reduce((sum, score) => sum + score, 0) / (linked.length || 1);
  return `${linked.length} of ${scores.length} (mean score ${mean.toFixed(2)})`;
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, ' ');

const textOf = ({ text, sentences }: Version, at: readonly number[]): string =>
  at.map((n) => text.slice(sentences[n]!.start, sentences[n]!.end)).join(' ');

function measureBeats(): void {
  const beats = readBeats(use);
  const total = { links: 0, findings: 0, lineages: 0 };
  for (const { name, a, b } of beats) {
    const { pairs, lineage, versions } = compared(a, b);
    const [x, y] = versions as [Version, Version];
    const { links, findings } = pairs[0]!;
    const wrong = links.filter((link) => squeezed(textOf(x, link.a)) !== squeezed(textOf(y, link.b)));
    total.links += wrong.length;
    total.findings += findings.length;
    total.lineages += lineage.length;
    const told = lineage.map(({ kind, confidence }) => `${kind} ${confidence}`).join();
    list(`${name}: ${wrong.length} links, ${findings.length} findings, lineage ${told}`);
    for (const link of wrong) {
      const scores = `${link.score.toFixed(2)} ${link.similarity.toFixed(2)}`;
      list(`  ${scores} ${textOf(x, link.a)} | ${textOf(y, link.b)}`);
    }
  }
  const { links, findings, lineages } = total;
  console.log(
    `stories of one beat: ${links} links, ${findings} findings, ${lineages} lineages in ${beats.length} pairs`,
  );
}

for (const [before, after] of AROUND) measureFrames(before, after);
measureBeats();
