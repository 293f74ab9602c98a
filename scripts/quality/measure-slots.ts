/**
 * Measures whether links go by what is said and not by place or pattern alone, on sentences and stories that no model learned from:
 *
 *   npx tsx scripts/quality/measure-slots.ts ENGINE.js [--learned] [--list]
 *
 * Frames of unchanged sentences in which one was replaced, by a paraphrase (to be linked) or by another statement (not to be linked),
 * and pairs of stories of one beat, which have neither links nor a lineage. `--learned` takes the examples of the fit instead.
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
const AROUND = [[0, 0], [1, 1], [2, 2], [3, 4], [7, 6]] as const; // prettier-ignore

const engine = (await import(pathToFileURL(path.resolve(process.argv[2]!)).href)) as Engine;
const use = process.argv.includes('--learned') ? 'learned' : 'measured';
const list = process.argv.includes('--list');
const compared = (a: string, b: string): Collation =>
  engine.collate([
    engine.versionFromText(a, { id: 'A', language: 'en' }),
    engine.versionFromText(b, { id: 'B', language: 'en' }),
  ]);

const frames = readStories(REPORTS).map(({ a }) => a);
for (const [before, after] of AROUND) {
  const said = { same: [] as number[], other: [] as number[] };
  readSlots(use).forEach(({ text, ...slot }, n) => {
    const frame = frames[n % frames.length]!;
    const textWith = (sentence: string): string =>
      [...frame.slice(0, before), sentence, ...frame.slice(before, before + after)].join('\n\n');
    for (const kind of ['same', 'other'] as const) {
      const { pairs } = compared(textWith(text), textWith(slot[kind]));
      const link = pairs[0]!.links.find(({ a, b }) => a.includes(before) && b.includes(before));
      said[kind].push(link?.score ?? 0);
      if (list && !link === (kind === 'same')) console.log(`  ${kind} ${(link?.score ?? 0).toFixed(2)} ${text} | ${slot[kind]}`); // prettier-ignore
    }
  });
  const told = (scores: readonly number[]): string => {
    const linked = scores.filter((score) => score > 0);
    const mean = linked.reduce((sum, score) => sum + score, 0) / (linked.length || 1);
    return `${linked.length} of ${scores.length} (mean score ${mean.toFixed(2)})`;
  };
  console.log(`frame of ${before + 1 + after}: paraphrases linked ${told(said.same)}, others linked ${told(said.other)}`); // prettier-ignore
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, ' ');
let wrong = 0;
let lineages = 0;
let alarms = 0;
for (const { name, a, b } of readBeats(use)) {
  const { pairs, lineage, versions } = compared(a, b);
  const textOf = (version: Version, at: readonly number[]): string =>
    at.map((n) => version.text.slice(version.sentences[n]!.start, version.sentences[n]!.end)).join(' ');
  const [x, y] = versions as [Version, Version];
  const links = pairs[0]!.links.filter((link) => squeezed(textOf(x, link.a)) !== squeezed(textOf(y, link.b)));
  wrong += links.length;
  lineages += lineage.length;
  alarms += pairs[0]!.findings.length;
  if (!list) continue;
  console.log(`${name}: ${links.length} links, ${pairs[0]!.findings.length} findings, lineage ${lineage.map(({ kind, confidence }) => `${kind} ${confidence}`).join()}`); // prettier-ignore
  for (const link of links) console.log(`  ${link.score.toFixed(2)} ${link.similarity.toFixed(2)} ${textOf(x, link.a)} | ${textOf(y, link.b)}`); // prettier-ignore
}
console.log(`stories of one beat: ${wrong} links, ${alarms} findings, ${lineages} lineages in ${readBeats(use).length} pairs`); // prettier-ignore
