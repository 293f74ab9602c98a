import fs from 'node:fs';
import path from 'node:path';
import type { AlignedDocument } from './data';
import { inProject } from './setup';

export const STORIES = 'stories';

/** Stories told five or six times, most of them in words and an order of their own. */
export const RETOLD = 'retold';

/** Two agencies' reports of one event each, measured alone and never learned from. */
export const REPORTS = 'reports';

/** The letter of a story that has nothing to do with the others. */
const UNRELATED = 'U';
/** A story counts as so many pairs of its tellings at most. */
const PAIRS = 6;

interface Telling {
  readonly sentences: string[];
  readonly paragraphs: number[];
  /** For each sentence what it says of the original. */
  readonly sources: Source[][];
}

/** A sentence of the original, or one of the statements in it. */
interface Source {
  readonly sentence: number;
  /** From 1; null for the whole sentence. */
  readonly part: number | null;
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
      const tagged = /^<([\d.,]*)[icep]?> (.+)$/u.exec(line);
      if (letter !== 'R' && !tagged) throw new Error(`No sources: ${line}`);
      telling.sources.push(
        tagged
          ? (tagged[1] ?? '').split(',').filter(Boolean).map(sourceOf)
          : [{ sentence: telling.sentences.length, part: null }],
      );
      telling.sentences.push(tagged?.[2] ?? line);
      telling.paragraphs.push(paragraph);
    }
    tellings.set(letter, telling);
  }
  return tellings;
}

/** `3` is the whole of sentence 3, `3.1` its first statement. */
function sourceOf(tag: string): Source {
  const [sentence, part] = tag.split('.').map(Number);
  return { sentence: sentence!, part: part ?? null };
}

const isShared = (x: Source, y: Source): boolean =>
  x.sentence === y.sentence && (x.part === null || y.part === null || x.part === y.part);

/**
 * One document for every two tellings of a story in a folder beside this script; what has a sentence of the
 * original in common is linked, unless each has another statement of it.
 */
export function readStories(
  set: typeof STORIES | typeof RETOLD | typeof REPORTS = STORIES,
): AlignedDocument[] {
  const folder = inProject('scripts/quality', set);
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const tellings = [...tellingsOf(fs.readFileSync(path.join(folder, file), 'utf8'))];
      const pairs = tellings.flatMap((one, k) =>
        tellings.slice(k + 1).flatMap((other) =>
          // That two are unrelated is learned once.
          other[0] === UNRELATED && k > 0 ? [] : [[one, other] as const],
        ),
      );
      return pairs.map(([[x, a], [y, b]]): AlignedDocument => ({
        id: `${path.basename(file, '.txt')}-${x}${y}`,
        set,
        a: a.sentences,
        b: b.sentences,
        par_a: a.paragraphs,
        par_b: b.paragraphs,
        gold: a.sources.flatMap((sources, i) =>
          b.sources.flatMap((others, j): [number, number][] =>
            sources.some((x) => others.some((y) => isShared(x, y))) ? [[i, j]] : [],
          ),
        ),
        share: Math.min(1, PAIRS / pairs.length),
      }));
    });
}
