import fs from 'node:fs';
import path from 'node:path';
import type { Version } from '../../src/engine/model';
import { versionFromSentences } from '../../src/engine/version';
import { REPORTS, RETOLD, STORIES, readStories } from './stories';

/** Two texts cut into sentences, and which of them a person linked. */
export interface AlignedDocument {
  readonly id: string;
  readonly set: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly gold: readonly (readonly [number, number])[];
  readonly flags?: readonly string[];
  readonly par_a?: readonly number[];
  readonly par_b?: readonly number[];
  /** What it counts beside other documents of its set; 1 where it is not said. */
  readonly share?: number;
}

export interface LabelledPair {
  readonly id: string;
  readonly set: string;
  readonly a: string;
  readonly b: string;
  readonly label: number;
}

/** What the models that judge links are fitted on. */
export const ALIGNED_SETS = [
  'argrewrite.dev',
  'tetra.dev',
  'news2ref-mix.dev',
  'news2ref-pool.dev',
  'ainews-mix.dev',
  STORIES,
  RETOLD,
];

export function readRows<T>(dir: string, set: string): T[] {
  const lines = fs
    .readFileSync(path.join(dir, set + '.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => ({ ...(JSON.parse(line) as object), set }) as T);
}

/** One side of a document as a version, `A` or `B`. */
export function versionOf(doc: AlignedDocument, side: 'a' | 'b', language?: string): Version {
  const paragraphs = paragraphsOf(doc[side], side === 'a' ? doc.par_a : doc.par_b);
  return versionFromSentences(paragraphs, { id: side.toUpperCase(), ...(language ? { language } : {}) });
}

/** Sentences grouped by paragraph, each its own where the data does not say. */
function paragraphsOf(sentences: readonly string[], paragraphs?: readonly number[]): string[][] {
  if (!paragraphs) return sentences.map((sentence) => [sentence]);
  const groups: string[][] = [];
  sentences.forEach((sentence, k) => {
    if (k === 0 || paragraphs[k] !== paragraphs[k - 1]) groups.push([]);
    groups.at(-1)!.push(sentence);
  });
  return groups;
}

/** Aligned documents of a set: the stories beside this script, or a file of `dir`. */
export function documentsOf(dir: string, set: string): AlignedDocument[] {
  return set === STORIES || set === RETOLD || set === REPORTS
    ? readStories(set)
    : readRows<AlignedDocument>(dir, set);
}

/** Which story a document is about: the same for all drafts of one essay, so that folds do not share it. */
export const groupOf = (doc: AlignedDocument): string =>
  doc.set.slice(0, 4) +
  ':' +
  doc.id
    .replace(/-mix$/, '')
    .replace(/^pool-/, '')
    .replace(/^(arg-\d+)-.*/, '$1')
    .replace(/^([a-z]\d\d)-[A-Z]{2}$/, '$1')
    .replace(/^(tetra-[^-]+-\d+)-.*/, '$1');
