import type { RawLink } from '../align/types';
import type { Reading } from './reading';

/** Share of a lone sentence's content words that must stand in the sentence that its neighbour is linked to. */
const LEAST_SHARE = 0.5;

/**
 * The links, and for a sentence that no link reaches the link of its neighbour, widened, where that already says what the
 * lone sentence says: `She did not teach. She turned down two posts.` → `She taught, but turned down two posts.`
 * For the finders alone; the collation shows the links as they are.
 */
export function widened(links: readonly RawLink[], from: Reading, to: Reading): RawLink[] {
  const reachedA = new Set(links.flatMap((link) => link.a));
  const reachedB = new Set(links.flatMap((link) => link.b));
  return links.map((link) => ({
    ...link,
    a: widen(link.a, reachedA, from, stemsOf(to, link.b)),
    b: widen(link.b, reachedB, to, stemsOf(from, link.a)),
  }));
}

function stemsOf(reading: Reading, sentences: readonly number[]): Set<string> {
  return new Set(contentOf(reading, sentences));
}

function contentOf(reading: Reading, sentences: readonly number[]): string[] {
  return sentences.flatMap((sentence) => (reading.tokens[sentence] ?? []).filter((token) => token.content && token.kind === 'word' && !token.quoted).map((token) => token.stem)); // prettier-ignore
}

function widen(
  side: readonly number[],
  reached: ReadonlySet<number>,
  reading: Reading,
  opposite: ReadonlySet<string>,
): readonly number[] {
  const [first, last] = [side[0], side.at(-1)];
  if (first === undefined || last === undefined) return side;
  const more = [first - 1, last + 1].filter((sentence) => {
    if (reached.has(sentence) || reading.body[sentence] !== true) return false;
    const content = contentOf(reading, [sentence]);
    const shared = content.filter((stem) => opposite.has(stem)).length;
    return shared >= 2 && shared >= LEAST_SHARE * content.length;
  });
  return more.length ? [...side, ...more].sort((x, y) => x - y) : side;
}
