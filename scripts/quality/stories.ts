import fs from 'node:fs';
import path from 'node:path';
import type { AlignedDocument } from './data';
import { inProject } from './setup';

export const STORIES = 'stories';

/** Two agencies' reports of one event each, measured alone and never learned from. */
export const REPORTS = 'reports';

interface Telling {
  readonly sentences: string[];
  readonly paragraphs: number[];
  /** For each sentence the sentences of the original that say the same. */
  readonly sources: number[][];
}

/**
 * The tellings of one story by letter; the original is `R` (see `stories/README.md`). Throws on a line that
 * cannot be read.
 */
export function tellingsOf(text: string): Map<string, Telling> {
  const tellings = new Map<string, Telling>();
  for (const part of text.split(/^(?=#[A-Z]\s*$)/mu)) {
    const [head = '', ...lines] = part.split('\n');
    const letter = head.trim().slice(1);
    if (!letter) continue;
    const telling: Telling = { sentences: [], paragraphs: [], sources: [] };
    let paragraph = 0;
    for (const line of lines.map((one) => one.trim())) {
      if (!line) {
        paragraph++;
        continue;
      }
      const tagged = /^<([\d,]*)[icep]?> (.+)$/u.exec(line);
      if (letter !== 'R' && !tagged) throw new Error(`No sources: ${line}`);
      telling.sources.push(
        tagged ? (tagged[1] ?? '').split(',').filter(Boolean).map(Number) : [telling.sentences.length],
      );
      telling.sentences.push(tagged?.[2] ?? line);
      telling.paragraphs.push(paragraph);
    }
    tellings.set(letter, telling);
  }
  return tellings;
}

/**
 * One document for every two tellings of a story in a folder beside this script; what has a sentence of the
 * original in common is linked.
 */
export function readStories(set: typeof STORIES | typeof REPORTS = STORIES): AlignedDocument[] {
  const folder = inProject('scripts/quality', set);
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const tellings = [...tellingsOf(fs.readFileSync(path.join(folder, file), 'utf8'))];
      return tellings.flatMap(([x, a], k) =>
        tellings.slice(k + 1).map(([y, b]): AlignedDocument => ({
          id: `${path.basename(file, '.txt')}-${x}${y}`,
          set,
          a: a.sentences,
          b: b.sentences,
          par_a: a.paragraphs,
          par_b: b.paragraphs,
          gold: a.sources.flatMap((sources, i) =>
            b.sources.flatMap((others, j): [number, number][] =>
              sources.some((source) => others.includes(source)) ? [[i, j]] : [],
            ),
          ),
        })),
      );
    });
}
