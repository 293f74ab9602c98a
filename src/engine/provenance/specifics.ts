import type { Lexicon, Link, Pair } from '../model';
import type { Reading } from '../reading/reading';
import { primaryTag, readsAsEnglish } from '../text/language';
import { editDistance } from '../text/edit-distance';
import { isNameWord } from './signs/name-words';

/** What each of two texts tells in particular and the other nowhere: counts, a common name for a part. */
export interface Specifics {
  readonly a: number;
  readonly b: number;
}

/** Smaller numbers come and go with the wording: "a dozen", "twice", "of the two". */
const LEAST_VALUE = 13;
/** Names that are no rarer than this, in nats, a writer may bring along: `European`; those rarer by as much as that count in full. */
const KNOWN = 7;
const RARE = 6;
/** `Peru` and `Peruvian` begin alike. */
const BEGINNING = 4;
/** A name of so many letters may be misspelt in one, of so many in two. */
const [LONG, LONGER] = [5, 9];

/**
 * Figures and names, in running text, which the other text has nowhere. Who has only that text before him
 * cannot put them in. A figure beside which the other one has a figure of its own, in the same link, was
 * changed, and proves nothing; nor does a name that one of them misspells.
 */
export function specificsOf(pair: Pair, a: Reading, b: Reading, lexicon: Lexicon | null): Specifics {
  const [x, y] = [beyond(a, b, lexicon), beyond(b, a, lexicon)];
  const changed = pair.links.reduce((sum, link) => sum + changedIn(link, x.figures, y.figures), 0);
  return { a: x.total - changed, b: y.total - changed };
}

interface Beyond {
  /** By sentence. */
  readonly figures: ReadonlyMap<number, number>;
  readonly total: number;
}

function changedIn(link: Link, x: Beyond['figures'], y: Beyond['figures']): number {
  const count = (figures: Beyond['figures'], list: readonly number[]): number =>
    list.reduce((sum, n) => sum + (figures.get(n) ?? 0), 0);
  return Math.min(count(x, link.a), count(y, link.b));
}

function beyond(own: Reading, other: Reading, lexicon: Lexicon | null): Beyond {
  const { version } = own;
  const values = valuesOf(other);
  const names = primaryTag(version.language) === 'de' ? null : namesBeyond(own, other, lexicon);
  const figures = new Map<number, number>();
  let total = 0;
  version.sentences.forEach(({ paragraph }, n) => {
    const { kind } = version.paragraphs[paragraph]!;
    if (kind === 'headline' || kind === 'credit' || kind === 'byline') return;
    for (const { value, share, ordinal } of own.quantitiesOf(n)) {
      if (share || ordinal || Math.abs(value) < LEAST_VALUE || values.has(value)) continue;
      values.add(value);
      figures.set(n, (figures.get(n) ?? 0) + 1);
      total++;
    }
    total += names?.(n) ?? 0;
  });
  return { figures, total };
}

function valuesOf({ version, quantitiesOf }: Reading): Set<number> {
  return new Set(version.sentences.flatMap((_, n) => quantitiesOf(n).map(({ value }) => value)));
}

/** What the names of a sentence count for that neither the other text nor an earlier sentence has. */
function namesBeyond(own: Reading, other: Reading, lexicon: Lexicon | null): (sentence: number) => number {
  const known = new Set<string>();
  const learn = (name: string): void => {
    known.add(name);
    known.add(name.slice(0, BEGINNING));
  };
  /** Names of the other text by their first letter. */
  const theirs = new Map<string, Set<string>>();
  other.version.sentences.forEach((_, n) => {
    for (const word of other.wordsOf(n)) {
      const { name } = word.type;
      learn(name);
      if (name.length < LONG - 1 || !isNameWord(other.version.text, word)) continue;
      const first = name.charAt(0);
      theirs.set(first, (theirs.get(first) ?? new Set()).add(name));
    }
  });
  const isMisspelt = (name: string): boolean => {
    if (name.length < LONG) return false;
    const most = name.length < LONGER ? 1 : 2;
    return [...(theirs.get(name.charAt(0)) ?? [])].some((one) => editDistance(name, one, true, most) <= most);
  };
  const { text, language } = own.version;
  const rarities = readsAsEnglish(language) ? lexicon : null;
  const weightOf = (name: string): number => {
    const rarity = rarities?.rarity(name);
    return rarity === undefined ? 1 : Math.max(0, Math.min(1, (rarity - KNOWN) / RARE));
  };
  return (sentence) => {
    let sum = 0;
    let whole = 0;
    own.wordsOf(sentence).forEach((word, at, words) => {
      const opens = at === 0 || words[at - 1]!.kind === 'punctuation';
      const { name } = word.type;
      const isKnown = (): boolean =>
        known.has(name) || known.has(name.slice(0, BEGINNING)) || isMisspelt(name);
      if (opens || !isNameWord(text, word) || isKnown()) {
        sum += whole;
        whole = 0;
        return;
      }
      learn(name);
      // The parts of a name count once.
      whole = Math.max(whole, weightOf(name));
    });
    return sum + whole;
  };
}
