import type { Edit, Link, MatchBy, Range } from '../../model';
import type { Reading } from '../../reading/reading';
import type { Token } from '../../reading/tokens';
import { capitalAt } from '../../text/words/word';
import { changesIn } from './trims';

/** What a text has in places of kept sentences where the other has less. */
export interface Loose {
  /** Places with a word or two more that name nobody, count nothing and tell nothing by themselves. */
  idle: number;
  /** Places with a name, a figure or a clause that the other lacks. */
  news: number;
}

/** How two texts differ in the sentences that both keep. */
export interface Handling {
  readonly a: Loose;
  readonly b: Loose;
  /** Places that say the same in another way: a small word, a word for another, a house style. */
  touched: number;
}

/** More content words in one place than that tell something. */
const MOST_IDLE = 2;

/** The places where sentences that both texts keep differ, by what stands there. */
export function handlingOf(links: readonly Link[], a: Reading, b: Reading): Handling {
  const found: Handling = { a: { idle: 0, news: 0 }, b: { idle: 0, news: 0 }, touched: 0 };
  for (const link of links) {
    if (link.relation !== 'edited') continue;
    const [here, there] = [sideOf(a, link.a), sideOf(b, link.b)];
    for (const { cut, put } of changesIn(link.edits.words))
      add(found, placeIn(here, there, cut), placeIn(there, here, put));
    found.touched += link.edits.words.filter((edit) => isRestyled(edit, a, b)).length;
  }
  return found;
}

function add(found: Handling, cut: Place, put: Place): void {
  if (cut.words + put.words === 0) return;
  const more = cut.own - put.own;
  const only = Math.min(cut.words, put.words) === 0;
  if (cut.tells !== put.tells) (cut.tells ? found.a : found.b).news++;
  else if (cut.tells) return;
  else if (Math.abs(more) > MOST_IDLE) (more > 0 ? found.a : found.b).news++;
  else {
    if (!only || more === 0) found.touched++;
    const longer = only ? more : cut.words - put.words;
    if (longer !== 0) (longer > 0 ? found.a : found.b).idle++;
  }
}

interface Side {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly keys: ReadonlySet<string>;
}

function sideOf(reading: Reading, sentences: readonly number[]): Side {
  const tokens = reading.tokensOf(sentences);
  return { reading, tokens, keys: new Set(tokens.map(({ key }) => key)) };
}

/** One side of a place. */
interface Place {
  readonly words: number;
  /** Content words that the other side of the link has nowhere. */
  readonly own: number;
  /** Whether one of these is a figure or a name. */
  readonly tells: boolean;
}

function placeIn({ reading, tokens }: Side, { keys }: Side, ranges: readonly Range[]): Place {
  const inside = tokens.filter(
    ({ start, end, punctuation }) =>
      !punctuation && ranges.some((range) => start >= range.start && end <= range.end),
  );
  const own = inside.filter(({ key, content }) => content && !keys.has(key));
  const { text } = reading.version;
  const tells = own.some(
    (token) => SIGN.test(token.key) || (token !== tokens[0] && capitalAt(text, token.start)),
  );
  return { words: inside.length, own: own.length, tells };
}

/** Figures, dates and times have keys that begin with a sign. */
const SIGN = /^[^\p{L}]/u;

/** How words match that house styles write in more than one way. */
const BY_STYLE: ReadonlySet<MatchBy | undefined> = new Set([
  'cosmetic',
  'spelling',
  'number',
  'abbreviation',
]);

/** Whether a kept run has other letters or signs: `per cent` where the other has `%`, `honour` and `honor`. */
function isRestyled({ kind, a: one, b: other, by }: Edit, a: Reading, b: Reading): boolean {
  if (kind !== 'kept' || !BY_STYLE.has(by) || !one || !other) return false;
  return lettersIn(a, one) !== lettersIn(b, other);
}

/** What typography alone changes is no trace of a hand. */
const MARKS = /[^\p{L}\p{M}\p{N}%$\u20AC\u00A3]+/gu;

function lettersIn({ version }: Reading, { start, end }: Range): string {
  return version.text.slice(start, end).replace(MARKS, '').toLowerCase();
}
