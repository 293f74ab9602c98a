import {
  type Edit,
  type Relation,
  type Version,
  versionFromSentences,
  type WordMatch,
} from '../../../../src/engine';
import type { RawLink } from '../../../../src/engine/raw-link';
import { editsOf } from '../../../../src/engine/inline';
import { oldFirst } from '../../../../src/engine/inline/edits';
import { gapsOf, joined, type Match, matchOf, type Sides } from '../../../../src/engine/inline/script';
import { readingOf } from '../../../../src/engine/reading/reading';

const MIRROR = { kept: 'kept', inserted: 'deleted', deleted: 'inserted', replaced: 'replaced' } as const;
const none = { both: [], onlyA: [], onlyB: [] };

/** A link of all sentences of two versions, with matches given as pairs of words. */
export function linkOf(
  a: Version,
  b: Version,
  relation: Relation,
  matches: readonly WordMatch[] = [],
): RawLink {
  return {
    a: a.sentences.map((_, n) => n),
    b: b.sentences.map((_, n) => n),
    relation,
    score: 1,
    similarity: 1,
    moved: false,
    evidence: {
      matches,
      coverageA: 1,
      coverageB: 1,
      order: 1,
      context: 0,
      figures: none,
      names: none,
      negation: 'same',
    },
  };
}

export const version = (sentences: readonly string[], id: string): Version =>
  versionFromSentences([sentences], { id, language: 'en' });

/** The first place of a word in each text as a match. */
export function matched(a: Version, b: Version, one: string, two: string, by: WordMatch['by']): WordMatch {
  const range = ({ text }: Version, word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });
  return { a: range(a, one), b: range(b, two), by, weight: 0.1 };
}

/** `kept [cut/put] kept`, `{a~b}` for what is kept but differs, `^1` after what moved. */
export function shown(edits: readonly Edit[], a: Version, b: Version): string {
  return edits
    .map((edit) => {
      const one = edit.a ? a.text.slice(edit.a.start, edit.a.end) : '';
      const two = edit.b ? b.text.slice(edit.b.start, edit.b.end) : '';
      if (edit.kind !== 'kept') return `[${one}/${two}]${edit.move === undefined ? '' : `^${edit.move}`}`;
      return edit.by === undefined ? one : `{${one}~${two}:${edit.by}}`;
    })
    .join(' ');
}

/** Edits between texts whose sentences are parted by bars, checked against their mirror. */
export function editsBetween(
  one: string,
  two: string,
  relation: Relation = 'edited',
  matches: readonly (readonly [string, string, WordMatch['by']])[] = [],
): { words: string; phrases: string } {
  const [a, b] = [version(one.split('|'), 'a'), version(two.split('|'), 'b')];
  const evidence = matches.map(([x, y, by]) => matched(a, b, x, y, by));
  const { words, phrases } = editsOf(linkOf(a, b, relation, evidence), readingOf(a), readingOf(b));
  const back = evidence.map((match) => ({ ...match, a: match.b, b: match.a }));
  const mirror = editsOf(linkOf(b, a, relation, back), readingOf(b), readingOf(a));
  const turned = (edits: readonly Edit[]): string =>
    JSON.stringify(edits.map((edit) => [edit.a, edit.b, edit.by, edit.move]));
  // In each place what was cut stands first, whichever side is which.
  const flipped = (edits: readonly Edit[]): string =>
    turned(oldFirst(edits.map((edit) => ({ ...edit, kind: MIRROR[edit.kind], a: edit.b, b: edit.a }))));
  if (turned(words) !== flipped(mirror.words) || turned(phrases) !== flipped(mirror.phrases))
    throw new Error('The mirror differs.');
  return { words: shown(words, a, b), phrases: shown(phrases, a, b) };
}

/** The tokens of two texts whose sentences are parted by bars. */
export function sidesOf(one: string, two: string): Sides {
  const [a, b] = [version(one.split('|'), 'a'), version(two.split('|'), 'b')];
  const tokensOf = (of: Version) => readingOf(of).tokensOf(of.sentences.map((_, n) => n));
  return { a: tokensOf(a), b: tokensOf(b), textA: a.text, textB: b.text };
}

/** Kept tokens, by their numbers: `0-0 2-1`. */
export function keptAt(sides: Sides, places: string): Match[] {
  return places
    .split(' ')
    .filter(Boolean)
    .map((place) => {
      const [i, j] = place.split('-').map(Number) as [number, number];
      return { a0: i, a1: i + 1, b0: j, b1: j + 1, by: matchOf(sides, i, j), kept: true };
    });
}

/** The words of the second text, those in brackets that stand against none of the first: `the [red] fox`. */
export function standing(matches: readonly Match[], sides: Sides, side: 'a' | 'b' = 'b'): string {
  const text = side === 'a' ? sides.textA : sides.textB;
  const [from, to] = side === 'a' ? (['a0', 'a1'] as const) : (['b0', 'b1'] as const);
  const words = (start: number, end: number): string =>
    start < end ? text.slice(sides[side][start]!.start, sides[side][end - 1]!.end) : '';
  const parts: string[] = [];
  let at = 0;
  for (const match of [...joined(matches, sides), null]) {
    const next = match ? match[from] : sides[side].length;
    if (at < next) parts.push(`[${words(at, next)}]`);
    if (match) parts.push(words(match[from], match[to]));
    at = match ? match[to] : next;
  }
  return parts.join(' ');
}

/**
 * A script as the docstrings of the passes show it: `the <Jun.~June> [- red -] [+ blue +] [fox > dog]`; what is
 * kept to the letter stands alone.
 */
export function scriptOf(matches: readonly Match[], sides: Sides): string {
  const words = (side: 'a' | 'b', from: number, to: number): string => {
    const text = side === 'a' ? sides.textA : sides.textB;
    return from < to ? text.slice(sides[side][from]!.start, sides[side][to - 1]!.end) : '';
  };
  const gaps = gapsOf(matches, sides);
  return [...matches, null]
    .flatMap((match, n) => {
      const { a0, a1, b0, b1 } = gaps[n]!;
      const cut = a0 < a1 ? [`[- ${words('a', a0, a1)} -]`] : [];
      const put = b0 < b1 ? [`[+ ${words('b', b0, b1)} +]`] : [];
      if (!match) return [...cut, ...put];
      const [x, y] = [words('a', match.a0, match.a1), words('b', match.b0, match.b1)];
      return [...cut, ...put, !match.kept ? `[${x} > ${y}]` : match.by === 'form' ? x : `<${x}~${y}>`];
    })
    .join(' ');
}
