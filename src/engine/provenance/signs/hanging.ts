import type { Link } from '../../model';
import type { Reading } from '../../reading/reading';
import type { Word } from '../../text/words/word';
import { isNameWord } from './name-words';

/** Where a name stands in a text. */
interface Mentions {
  /** Sentence of its first mention behind another word with a capital: `Rupert Vane`. */
  introduced: number | null;
  /** Sentences in which it stands by itself. */
  readonly bare: Set<number>;
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an der die das dem den des ein eine einem einen einer le la les un une el los las una il lo gli o os as um uma'.split(
    ' ',
  ),
);

/**
 * Whether `b` speaks of somebody as known whom only `a` introduces: "Vane said" in a sentence that both
 * have, where `a` has told of Rupert Vane before. A cut leaves such names behind; who writes a text on does
 * not start from one.
 */
export function leavesHanging(links: readonly Link[], a: Reading, b: Reading): boolean {
  const kept = links.filter(({ relation }) => relation !== 'paraphrased');
  if (kept.length === 0) return false;
  const here = mentionsIn(b);
  let there: ReadonlyMap<string, Mentions> | null = null;
  for (const [name, { introduced, bare }] of here) {
    if (introduced !== null) continue;
    there ??= mentionsIn(a);
    const other = there.get(name);
    if (other?.introduced === undefined || other.introduced === null) continue;
    const first = other.introduced;
    if (
      kept.some(
        (link) => link.b.some((n) => bare.has(n)) && link.a.some((n) => n > first && other.bare.has(n)),
      )
    )
      return true;
  }
  return false;
}

/**
 * The last words of the names in the body of a text, by how they stand there. What is written small
 * somewhere, has an article, is the first part of a name or stands in full in the headline is left out.
 */
function mentionsIn({ version, wordsOf }: Reading): ReadonlyMap<string, Mentions> {
  const { text, sentences, paragraphs } = version;
  const found = new Map<string, Mentions>();
  const others = new Set<string>();
  sentences.forEach(({ paragraph }, n) => {
    const { kind } = paragraphs[paragraph]!;
    if (kind === 'credit' || kind === 'byline') return;
    const words = wordsOf(n);
    words.forEach((word, at) => {
      if (word.kind !== 'word') return;
      const { name } = word.type;
      const [before, after] = [words[at - 1], words[at + 1]];
      const isFull = before !== undefined && goesOn(text, before, word);
      const isLast = after === undefined || !goesOn(text, word, after);
      const isKnown = !isNameWord(text, word) || !isLast || ARTICLES.has(before?.form ?? '');
      if (isKnown || (kind === 'headline' && isFull)) others.add(name);
      else if (kind !== 'headline') {
        const mentions = found.get(name) ?? { introduced: null, bare: new Set<number>() };
        found.set(name, mentions);
        if (isFull) mentions.introduced ??= n;
        else mentions.bare.add(n);
      }
    });
  });
  for (const name of others) found.delete(name);
  return found;
}

/** Whether two words side by side are parts of one name. */
function goesOn(text: string, word: Word, next: Word): boolean {
  return word.end + 1 === next.start && isNameWord(text, word) && isNameWord(text, next);
}
