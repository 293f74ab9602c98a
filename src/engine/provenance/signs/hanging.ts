import type { Link } from '../../model';
import type { Reading } from '../../reading/reading';
import { lazily } from '../../text/lazily';
import { createFirsts } from '../../text/words/slots';
import type { Word } from '../../text/words/word';
import { isNameWord } from './name-words';

/** Where a name stands in a text. */
interface Mention {
  /** Sentence of its first mention behind another word with a capital: `Rupert Vane`. */
  introduced: number | null;
  /** Sentences in which it stands by itself. */
  readonly bare: Set<number>;
}

/** The names in a text, by their last words; gathered when they are first asked for. */
export type Mentions = () => ReadonlyMap<string, Mention>;

/** The names in the body of a text. */
export function mentionsIn(reading: Reading): Mentions {
  return lazily(() => gathered(reading));
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
export function leavesHanging(links: readonly Link[], a: Mentions, b: Mentions): boolean {
  const kept = links.filter(({ relation }) => relation !== 'paraphrased');
  if (kept.length === 0) return false;
  for (const [name, { introduced, bare }] of b()) {
    if (introduced !== null) continue;
    const other = a().get(name);
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
function gathered({ version, wordsOf }: Reading): ReadonlyMap<string, Mention> {
  const { text, sentences, paragraphs } = version;
  const found = new Map<string, Mention>();
  const others = new Set<string>();
  const isFirst = createFirsts();
  sentences.forEach(({ paragraph }, n) => {
    const { kind } = paragraphs[paragraph]!;
    if (kind === 'credit' || kind === 'byline') return;
    const words = wordsOf(n);
    words.forEach((word, at) => {
      if (word.kind !== 'word') return;
      const { name } = word.type;
      // Most words are written small, and each of them need be told once.
      if (!isNameWord(text, word)) {
        if (isFirst(word.type)) others.add(name);
        return;
      }
      const [before, after] = [words[at - 1], words[at + 1]];
      const isFull = before !== undefined && goesOn(text, before, word);
      const isLast = after === undefined || !goesOn(text, word, after);
      const isKnown = !isLast || ARTICLES.has(before?.form ?? '');
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
