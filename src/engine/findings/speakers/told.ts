import type { Lexicon } from '../../model';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { ANSWERS } from '../words/alike';
import type { View } from '../views/views';
import type { Claim } from './claims';

/** Weight of a word of unknown rarity: that of a middling one. */
const MIDDLING = 8;
/** What a word is worth that only means something like one of the claim, or is another form of it. */
const MEANT = 0.8;
/** Letters that "examined" and "examination" have in common. */
const ROOT = 6;
/** Sentences before and behind one that may tell a claim instead of it. */
const REACH = 2;
/** So much more of the claim another sentence must tell, and so much of it. */
const [MORE, MOST] = [0.2, 0.5];

/** Where a claim may be told, and what answers its words there as the link has it. */
export interface Telling {
  readonly view: View;
  readonly to: Reading;
  readonly lexicon: Lexicon | null;
  /** Whether no link reaches a sentence of the copy. */
  readonly isLone: (sentence: number) => boolean;
}

/**
 * How much of a claim a sentence tells, from 0 to 1: of its words, by their rarity. Whom it is about may be called by
 * a pronoun there, and a figure or date of another value may be the very change: neither is asked about, unless there
 * is nothing else.
 */
export function shareTold(
  { view, to, lexicon }: Pick<Telling, 'view' | 'to' | 'lexicon'>,
  { tokens, names }: Claim,
  sentence: number,
): number {
  const called = (token: Token): boolean =>
    names.some(({ start, end }) => start <= token.start && token.start < end);
  const told = tokens.filter((token) => !called(token));
  const there = (to.tokens[sentence] ?? []).filter(({ content }) => content);
  const paired = pairedIn(view, sentence);
  let [asked, answered] = [0, 0];
  for (const token of told.length > 0 ? told : tokens) {
    const value = token.kind !== 'word';
    const weight = (value ? undefined : lexicon?.rarity(token.form)) ?? MIDDLING;
    const worth = paired.has(token.start) ? 1 : worthOf(token, there, lexicon);
    if (value && worth === 0) continue;
    asked += weight;
    answered += weight * worth;
  }
  return asked > 0 ? answered / asked : 0;
}

/** What a sentence leaves out of a claim; a figure or date may have changed. */
export function leftUntold(
  { view, to, lexicon }: Pick<Telling, 'view' | 'to' | 'lexicon'>,
  claim: Claim,
  sentence: number,
): Claim {
  const there = (to.tokens[sentence] ?? []).filter(({ content }) => content);
  const paired = pairedIn(view, sentence);
  const tokens = claim.tokens.filter(
    (token) => token.kind === 'word' && !paired.has(token.start) && worthOf(token, there, lexicon) === 0,
  );
  return { ...claim, tokens };
}

/** Words of the source that the link pairs with words of a sentence, by where they begin. */
function pairedIn({ a, b, toA }: View, sentence: number): ReadonlySet<number> {
  return new Set(
    b.flatMap((token, k) => (token.sentence === sentence && toA[k] !== undefined ? [a[toA[k]!]!.start] : [])),
  );
}

function worthOf(token: Token, there: readonly Token[], lexicon: Lexicon | null): number {
  if (there.some(({ stem }) => stem === token.stem)) return 1;
  if (token.kind !== 'word') return 0;
  return there.some((other) => other.kind === 'word' && isLike(token.form, other.form, lexicon)) ? MEANT : 0;
}

function isLike(x: string, y: string, lexicon: Lexicon | null): boolean {
  if (x.length > ROOT && y.length > ROOT && x.slice(0, ROOT) === y.slice(0, ROOT)) return true;
  return lexicon !== null && lexicon.likeness(x, y) >= ANSWERS;
}

/**
 * The sentence of a link that tells a claim: the one that the words of the link point to, or another one of it that
 * tells plainly more; `null` where none tells `least` of it, or one that no link reaches tells it.
 */
export function tellerOf(telling: Telling, claim: Claim, target: number, least: number): number | null {
  const { view, to, isLone } = telling;
  const own = shareTold(telling, claim, target);
  let [best, most] = [target, own];
  for (const other of new Set([...view.link.b, ...near(target).filter(isLone)])) {
    if (other === target || to.body[other] !== true) continue;
    const share = shareTold(telling, claim, other);
    if (share >= MOST && share >= own + MORE && share > most) [best, most] = [other, share];
  }
  if (best !== target) return view.link.b.includes(best) ? best : null;
  return own >= least ? best : null;
}

/** Sentences around one. */
function near(sentence: number): number[] {
  return Array.from({ length: 2 * REACH + 1 }, (_, k) => sentence - REACH + k);
}

/** The sentence of a link that tells most of a claim, by its own words alone; `null` where none tells enough. */
export function tellerIn(telling: Telling, claim: Claim): number | null {
  const shares = telling.view.link.b.map((sentence) => shareTold(telling, claim, sentence));
  const most = Math.max(...shares);
  return claim.tokens.length >= LEAST_WORDS && most >= PLAINLY
    ? telling.view.link.b[shares.indexOf(most)]!
    : null;
}

/** Share of a claim of so many words at least that tells it beyond doubt. */
const [PLAINLY, LEAST_WORDS] = [0.65, 3];
