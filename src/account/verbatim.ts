import type { Collation, Link, Pair, Range, Version, VersionId } from '../engine';
import { paragraphAt } from './places';
import { wordCount } from './word-count';

/** Words that stand in two versions in the same order with nothing between them. */
export interface VerbatimRun {
  readonly words: number;
  readonly from: VersionId;
  readonly to: VersionId;
  readonly a: Range;
  readonly b: Range;
  /** Paragraphs where it begins. */
  readonly paragraphA: number;
  readonly paragraphB: number;
  readonly text: string;
}

/** Fewest words of a run that is listed: shorter ones are common phrases as often as copying. */
export const LEAST_WORDS = 8;

const WORD = /[\p{L}\p{N}]/u;

interface Kept {
  readonly a: Range;
  readonly b: Range;
}

/** Stretches that a link has word for word. An identical link is one, whatever its edits say. */
function keptIn(link: Link, from: Version, to: Version): readonly Kept[] {
  if (link.relation === 'identical') {
    const [a, b] = [spanOf(from, link.a), spanOf(to, link.b)];
    return a && b ? [{ a, b }] : [];
  }
  return link.edits.words.flatMap(({ kind, a, b, by }) =>
    kind === 'kept' && a && b && (by === undefined || by === 'form') ? [{ a, b }] : [],
  );
}

function spanOf(version: Version, sentences: readonly number[]): Range | null {
  const [first, last] = [version.sentences[sentences[0] ?? -1], version.sentences[sentences.at(-1) ?? -1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Whether nothing but space and punctuation stands between two stretches that follow each other. */
const touches = (text: string, before: Range, after: Range): boolean =>
  after.start >= before.end && !WORD.test(text.slice(before.end, after.start));

/** Marks that end what stands before them; quotation marks and brackets may open what follows. */
const ENDING = /^(?:(?!["'¿¡])[\p{Po}\p{Pd}\p{Pe}\p{Pf}\s])+/u;

/** A stretch without what ends the sentence before it: `. The bridge` begins at its first word. */
const fromFirstWord = (text: string, { start, end }: Range): Range => ({
  start: start + (ENDING.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

/**
 * The runs of a pair, in the order of `from`: stretches that follow each other on both sides are joined, over
 * sentences too.
 */
export function runsOf(pair: Pair, from: Version, to: Version): readonly VerbatimRun[] {
  const kept = pair.links
    .flatMap((link) => keptIn(link, from, to))
    .sort((one, other) => one.a.start - other.a.start || one.b.start - other.b.start);
  const joined: { a: Range; b: Range }[] = [];
  for (const { a, b } of kept) {
    const last = joined.at(-1);
    if (last && touches(from.text, last.a, a) && touches(to.text, last.b, b)) {
      last.a = { start: last.a.start, end: a.end };
      last.b = { start: last.b.start, end: b.end };
    } else joined.push({ a, b });
  }
  return joined.map((run) => {
    const [a, b] = [fromFirstWord(from.text, run.a), fromFirstWord(to.text, run.b)];
    const text = from.text.slice(a.start, a.end);
    return {
      words: wordCount(text),
      from: from.id,
      to: to.id,
      a,
      b,
      paragraphA: paragraphAt(from, a.start),
      paragraphB: paragraphAt(to, b.start),
      text,
    };
  });
}

/**
 * What share of a version's words, 0..1, stands word for word in the base: in whole sentences that are identical or
 * differ in typography and house style alone, and in runs of at least `LEAST_WORDS` words. 0 for the base and for
 * an empty version.
 */
export function verbatimShare({ versions, pairs, base }: Collation, id: VersionId): number {
  const [from, to] = [base, id].map((one) => versions.find((version) => version.id === one));
  const pair = pairs.find((one) => one.from === base && one.to === id);
  if (!from || !to || !pair) return 0;
  const whole = pair.links
    .filter(({ relation }) => relation === 'identical' || relation === 'cosmetic')
    .flatMap(({ b }) => b.flatMap((number) => to.sentences[number] ?? []));
  const runs = runsOf(pair, from, to).filter(({ words }) => words >= LEAST_WORDS);
  const all = wordCount(to.text);
  if (all === 0) return 0;
  let words = 0;
  for (const { start, end } of united([...whole, ...runs.map(({ b }) => b)]))
    words += wordCount(to.text.slice(start, end));
  return Math.min(1, words / all);
}

/** The stretches that some of the ranges cover, ascending. */
function united(ranges: readonly Range[]): Range[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}
