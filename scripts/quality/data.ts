import fs from 'node:fs';
import path from 'node:path';
import { REPORTS, STORIES, readStories } from './stories';

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
];

export function readRows<T>(dir: string, set: string): T[] {
  const file = path.join(dir, set + '.jsonl');
  return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => ({ ...(JSON.parse(line) as object), set }) as T); // prettier-ignore
}

/** Sentences grouped by paragraph, each its own where the data does not say. */
export function paragraphsOf(sentences: readonly string[], paragraphs?: readonly number[]): string[][] {
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
  return set === STORIES || set === REPORTS ? readStories(set) : readRows<AlignedDocument>(dir, set);
}
