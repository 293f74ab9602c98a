import { random } from './random';
import type { AlignedDocument } from './data';

/** What the sets of documents with sentences run together end on. */
export const JOINED = ' joined';
/** Share of the sentences of the second text that are run into another one, and of those that are left out. */
const MERGED = 0.3;
const DROPPED = 0.15;
/** How often the other one is the next, and not one a little further on. */
const NEXT = 0.7;
/** How often of a half no more is left than its longest clause. */
const SHORTENED = 0.35;
/** Words of a clause that still says something. */
const TELLING = 4;
const BETWEEN = [', and ', ', while ', ', but ', '; ', ' — '] as const;

/**
 * The document once more with sentences of its second text run into one, and others left out: so that a
 * left-over sentence of the first text stands beside links that took up what it says, or part of it, and
 * beside links that did not.
 */
export function joined(doc: AlignedDocument, seed: number): AlignedDocument {
  const next = random(seed);
  const lower = new Set(doc.b.join(' ').match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  const parts: { text: string; from: number[]; paragraph: number }[] = [];
  const gone = new Set<number>();
  doc.b.forEach((text, j) => {
    if (gone.has(j)) return;
    const paragraph = doc.par_b?.[j] ?? 0;
    const drawn = next();
    if (drawn < DROPPED) return;
    const other = j + (next() < NEXT ? 1 : 2 + Math.floor(next() * 2));
    if (drawn > DROPPED + MERGED || other >= doc.b.length || gone.has(other)) {
      parts.push({ text, from: [j], paragraph });
      return;
    }
    gone.add(other);
    const [first, second] = [text, doc.b[other]!].map((half) =>
      next() < SHORTENED ? longestClause(half) : half,
    ) as [string, string];
    const between = BETWEEN[Math.floor(next() * BETWEEN.length)]!;
    parts.push({ text: withoutStop(first) + between + inside(second, lower), from: [j, other], paragraph });
  });
  return {
    ...doc,
    set: doc.set + JOINED,
    b: parts.map(({ text }) => text),
    ...(doc.par_b && { par_b: parts.map(({ paragraph }) => paragraph) }),
    gold: doc.a.flatMap((_, i) =>
      parts.flatMap(({ from }, k): [number, number][] =>
        doc.gold.some(([x, y]) => x === i && from.includes(y)) ? [[i, k]] : [],
      ),
    ),
  };
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0;

/** Left whole where its clauses are all too short. */
function longestClause(text: string): string {
  const clauses = text.split(/[,;] /u).sort((x, y) => y.length - x.length);
  return wordsIn(clauses[0]!) >= TELLING ? clauses[0]! : text;
}

const withoutStop = (text: string): string => text.replace(/[.!?](["”’]?)$/u, '$1').replace(/[,;]$/u, '');

/** In lower case where its first word is no name: stands in lower case elsewhere. */
function inside(text: string, lower: ReadonlySet<string>): string {
  const first = /^\p{L}+/u.exec(text)?.[0];
  return first && lower.has(first.toLowerCase()) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
