import type { Direction } from '../views/directions';
import { stemOf } from '../../text/words/stems';
import { baseVerb } from '../../text/words/verbs';
import { isNoLoss } from './denied-words';
import type { Token } from '../reading/tokens';
import { append } from '../reading/common';
import { lazily } from '../../text/lazily';
import { OPENS_ANOTHER } from '../words/clause-openers';
import { DENIES, IS_PRIVATIVE, NEGATES, NEGATES_CLAUSE, TURNS } from '../words/word-classes';

/**
 * A clause that one side denies and the other states in the same words: positions of the denial, of its last
 * word and of those of the statement.
 */
export interface DeniedClause {
  readonly at: number;
  readonly last: number;
  readonly first: number;
  readonly end: number;
  /** "not until" and "before" say two things, and yet the one may loosely stand for the other. */
  readonly timed: boolean;
}

/** Where one clause ends and another begins. */
const OPENS_CLAUSE = new RegExp(
  `^(?:${OPENS_ANOTHER}|whom|or|whereas|although|though|unless|until|till|once|since|where|why|how|whether|than|said|says)$`,
);
/** What stands with a denial for the sake of grammar, or leaves the sense as it is. */
const SUPPORT = /^(?:do|does|did)$/;
const SLIGHT = /^(?:a|an|any|some|either|also|too|ever|however|indeed|simply)$/;
const UNTIL = /^(?:until|till)$/;
/** What happens meanwhile happens before the end of it. */
const MEANWHILE = /^(?:as|while)$/;
/** "will not" in one word. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'], ["can't", 'can'], ['cannot', 'can'], ["shan't", 'shall'],
]); // prettier-ignore
/** "I will" of a quotation is "she would" where it is told. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['would', 'will'], ['could', 'can'], ['we', 'i'], ['he', 'i'], ['she', 'i'], ['they', 'i'],
]); // prettier-ignore
/** Words that tell one clause from another, where it stands alone or within a longer one. */
const LEAST_ALONE = 2;
const LEAST_WITHIN = 4;
/** Words on either side of a denial beyond which nothing is one clause with it, where a text goes on without a mark. */
const LONGEST = 60;
/** Places at which a clause is looked for: words of which each stands in more than these are no clause of a story. */
const MOST_PLACES = 64;

/** A word that is compared, and where it stands. */
interface Placed {
  readonly stem: string;
  readonly at: number;
}

/**
 * Clauses of the side looked at whose denial the other side lacks word for word: `I will not resign` → `I
 * will resign`. They need no words of content around what is denied, and so speak for short sentences.
 * Nothing else on either side may deny or limit.
 */
export function deniedInPlace(direction: Direction): DeniedClause[] {
  const { tokens, others, classes, forward } = direction;
  if ((classes & NEGATES_CLAUSE) === 0) return [];
  const theirs = lazily(() => laidOut(others));
  const [ownSentences, theirSentences] = [bySentence(tokens), bySentence(others)];
  return tokens.flatMap((token, at) => {
    if ((token.classes & NEGATES_CLAUSE) === 0 || isNoLoss(tokens, at)) return [];
    const clause = clauseAt(tokens, at);
    const words = wordsIn(tokens, clause[0], clause[1], at);
    if (words.length < LEAST_ALONE || !words.some((word) => word.at > at)) return [];
    const found = standsIn(words, theirs(), others);
    if (!found) return [];
    // What only the later text quotes is somebody else's word; what the source quotes may be told.
    const [was, is] = forward ? [token, others[found[0]]!] : [others[found[0]]!, token];
    if (is.quoted && !was.quoted) return [];
    const [first, end] = found;
    const time = timesApart(tokens[clause[1] + 1], others[end + 1]);
    if (time === 'same') return [];
    const sentences = [ownSentences(token), theirSentences(others[first]!)] as const;
    if (!isOnlyDenial(token, sentences, time)) return [];
    return [{ at, last: clause[1], first, end, timed: time === 'apart' }];
  });
}

/** First and last position of the clause around a denial. */
function clauseAt(tokens: readonly Token[], at: number): [number, number] {
  const ends = (k: number): boolean => {
    const token = tokens[k];
    return (
      !token ||
      token.sentence !== tokens[at]!.sentence ||
      token.kind === 'punctuation' ||
      OPENS_CLAUSE.test(token.form)
    );
  };
  let [first, last] = [at, at];
  while (at - first < LONGEST && !ends(first - 1)) first--;
  while (last - at < LONGEST && !ends(last + 1)) last++;
  return [first, last];
}

/** What a stretch says, without the denial at a position and what it brings along. */
function wordsIn(tokens: readonly Token[], first: number, last: number, denial: number): Placed[] {
  return tokens.slice(first, last + 1).flatMap(({ form, stem, kind }, k): Placed[] => {
    const at = first + k;
    if (kind === 'punctuation' || SLIGHT.test(form)) return [];
    if (at === denial) return form.endsWith("n't") || form === 'cannot' ? joinedTo(form, at) : [];
    if (SUPPORT.test(form) && at === denial - 1) return [];
    return [{ stem: TOLD.get(form) ?? stem, at }];
  });
}

/** The verb that a denial is written together with: "isn't". */
function joinedTo(form: string, at: number): Placed[] {
  const verb = JOINED.get(form) ?? form.slice(0, -"n't".length);
  return SUPPORT.test(verb) ? [] : [{ stem: TOLD.get(verb) ?? stemOf(baseVerb(verb), 'en'), at }];
}

/** What a whole side says, and where each stem stands in that: made once for all denials. */
interface LaidOut {
  readonly words: readonly Placed[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function laidOut(tokens: readonly Token[]): LaidOut {
  const words = wordsIn(tokens, 0, tokens.length - 1, -1);
  const places = new Map<string, number[]>();
  words.forEach(({ stem }, k) => append(places, stem, k));
  return { words, places };
}

/** Where the words stand one after the other on the other side, as a clause or within one: first and last position. */
function standsIn(
  words: readonly Placed[],
  { words: theirs, places }: LaidOut,
  others: readonly Token[],
): [number, number] | null {
  // By the word that stands there least often, which may be nowhere.
  const at = words.map(({ stem }) => places.get(stem) ?? []);
  const fewest = Math.min(...at.map(({ length }) => length));
  const rarest = at.findIndex(({ length }) => length === fewest);
  for (const place of at[rarest]!.slice(0, MOST_PLACES)) {
    const k = place - rarest;
    if (!words.every(({ stem }, n) => theirs[k + n]?.stem === stem)) continue;
    const [first, end] = [theirs[k]!.at, theirs[k + words.length - 1]!.at];
    const [open, close] = clauseAt(others, first);
    if (end > close) continue;
    const alone = wordsIn(others, open, close, -1).length === words.length;
    if (alone || words.length >= LEAST_WITHIN) return [first, end];
  }
  return null;
}

/**
 * How the words of time behind the two clauses stand to each other: "not until May" is "in May" and not
 * "before May".
 */
function timesApart(own: Token | undefined, other: Token | undefined): 'same' | 'apart' | 'none' {
  const [x, y] = [own?.form ?? '', other?.form ?? ''];
  if (y === 'before') return UNTIL.test(x) || x === 'after' ? 'apart' : x === 'before' ? 'none' : 'same';
  if (UNTIL.test(x)) return UNTIL.test(y) ? 'none' : 'same';
  if (x === 'before') return MEANWHILE.test(y) ? 'apart' : 'same';
  return 'none';
}

/** What a sentence has that denies, limits or asks. */
interface Sentence {
  readonly stems: ReadonlySet<string>;
  readonly turning: readonly Token[];
  readonly denials: number;
  readonly asks: boolean;
}

/** The sentence of a word, each looked through once for all denials. */
function bySentence(tokens: readonly Token[]): (token: Token) => Sentence {
  const known = new Map<number, Sentence>();
  return ({ sentence }) => {
    const found = known.get(sentence);
    if (found) return found;
    const words = tokens.filter((token) => token.sentence === sentence);
    const made = {
      stems: new Set(words.map(({ stem }) => stem)),
      turning: words.filter(({ classes }) => classes & (NEGATES | TURNS | DENIES | IS_PRIVATIVE)),
      denials: words.filter(({ classes }) => classes & NEGATES).length,
      asks: words.some(({ form }) => form === '?'),
    };
    known.set(sentence, made);
    return made;
  };
}

/** Neither sentence has another word that denies or limits and that the other lacks. */
function isOnlyDenial(
  denial: Token,
  [own, theirs]: readonly [Sentence, Sentence],
  time: 'apart' | 'none',
): boolean {
  if (own.asks || theirs.asks || own.denials !== theirs.denials + 1) return false;
  const tellsTime = ({ form }: Token): boolean => time === 'apart' && (UNTIL.test(form) || form === 'before');
  const isMissing = (token: Token, { stems }: Sentence): boolean =>
    !stems.has(token.stem) && !tellsTime(token);
  return (
    !own.turning.some((token) => token !== denial && isMissing(token, theirs)) &&
    !theirs.turning.some((token) => isMissing(token, own))
  );
}
