import type { Finding, Lexicon, Range } from '../../model';
import { deniedAt } from './denied-words';
import { isKeptThere } from './kept';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { isSupported, turnsRound } from './turned-slots';
import { areUndone } from './undone';
import { type Counterparts, type View, excerpt } from '../views/views';
import { IS_PRIVATIVE, NEGATES, TURNS } from '../words/word-classes';
import { overlaps, rangeOf } from '../reading/common';

/** Of how many of them something is said. */
type Share = 'all' | 'most' | 'many' | 'some' | 'few' | 'none' | 'only';

interface Scope extends Range {
  readonly at: number;
  readonly share: Share;
  /** Stems of the words of what is counted. */
  readonly counted: readonly string[];
}

const SHARES: ReadonlyMap<string, Share> = new Map(Object.entries({
  all: 'all', every: 'all', each: 'all', both: 'all', most: 'most', majority: 'most', many: 'many', some: 'some', several: 'some', few: 'few', minority: 'few',
  none: 'none', no: 'none', neither: 'none', only: 'only',
} satisfies Record<string, Share>)); // prettier-ignore
/** Shares of which one thing has one alone. "Some" and "several", "many" and "most" may be told of the same. */
const EXCLUSIVE: readonly (readonly [Share, Share])[] = [
  ['all', 'most'], ['all', 'many'], ['all', 'some'], ['all', 'few'], ['all', 'none'], ['all', 'only'], ['most', 'some'], ['most', 'few'], ['most', 'none'], ['many', 'few'],
  ['many', 'none'], ['some', 'none'],
]; // prettier-ignore
/** Words before a share that make it another: "not all", "nearly every", "the most", "the last few", "how many". */
const ELSE_BEFORE =
  /^(?:not|never|n't|nearly|almost|virtually|practically|hardly|the|this|his|her|its|their|at|above|after|of|how|as|so|too|than|last|next|past|first|quite|every|if|whether|\p{L}+n't)$/u;
const ELSE_BEHIND =
  /^(?:but|longer|more|one|doubt|other|sooner|day|night|week|year|time|way|over|about|along|kinds?|sorts?)$/;
/** Between a share and what is counted. */
const BETWEEN = /^(?:of|the|a|an|in|for|to|on|these|those|his|her|its|their|our|my|your|which|'s)$/;
/** "Most of them", "all of whom": those that were named before, by whichever word; but not "most of those schools". */
const NAMED_BEFORE = /^(?:them|whom|which)$/;
const NAMED_BEFORE_ALONE = /^(?:these|those)$/;
const THEM = 'them';
/** Words from a share to the end of what is counted. */
const REACH = 8;
/** A clause denies from so far. */
const NEAR = 8;
const CONFIDENCE = 0.7;

/** What was told of all and is told of some, of most or of none, and the other way round; unless it is told already. */
export function scopeFindings(
  view: View,
  from: Reading,
  to: Reading,
  lexicon: Lexicon | null,
  told: readonly Finding[],
): Finding[] {
  const a = scopesOf(view.a);
  const b = a.length > 0 ? scopesOf(view.b) : a;
  return a.flatMap((x): Finding[] => {
    const y = b.find((other) => areExclusive(x.share, other.share) && isCounted(x, other));
    if (!y || view.a[x.at]!.quoted !== view.b[y.at]!.quoted) return [];
    // Both are told of it on one side.
    if (
      a.some((other) => other.share === y.share && isCounted(other, x)) ||
      b.some((other) => other.share === x.share && isCounted(other, y))
    )
      return [];
    if (isDenied(view.a, x, view.b) || isDenied(view.b, y, view.a) || !isSupported(view, x.at, y.at))
      return [];
    const none = x.share === 'none' || y.share === 'none';
    // "All will keep their jobs", "none will lose theirs".
    if (
      none &&
      (turnsRound(view, lexicon) ||
        saysElse(view.a, x, view.toB, view.b) ||
        saysElse(view.b, y, view.toA, view.a) ||
        areUndone(view, x.at, y.at))
    )
      return [];
    const [here, there] = [rangeOf(x), rangeOf(y)];
    if (told.some((other) => overlaps(other.a, here) && overlaps(other.b, there))) return [];
    const [was, is] = [excerpt(from.version.text, here), excerpt(to.version.text, there)];
    const type = none ? 'negation-changed' : 'number-changed';
    return [{ type, a: here, b: there, confidence: CONFIDENCE, message: `“${was}” became “${is}”.` }];
  });
}

/** "None of them was found", "all of them are missing": another word denies what is denied of them here. */
function saysElse(
  tokens: readonly Token[],
  { at, share }: Scope,
  counterparts: Counterparts,
  others: readonly Token[],
): boolean {
  if (share === 'none' && isKeptThere(tokens, at, others)) return true;
  const denied = share === 'none' ? deniedAt(tokens, at) : -1;
  return (
    denied >= 0 &&
    counterparts[denied] === undefined &&
    others.some(({ classes }) => classes & (TURNS | IS_PRIVATIVE))
  );
}

function areExclusive(x: Share, y: Share): boolean {
  return EXCLUSIVE.some(([p, q]) => (p === x && q === y) || (q === x && p === y));
}

/** The same is counted: what the shorter phrase ends in stands in the other. */
function isCounted(x: Scope, y: Scope): boolean {
  const [short, long] = x.counted.length < y.counted.length ? [x, y] : [y, x];
  return long.counted.includes(short.counted.at(-1) ?? '');
}

/** Another word denies what is said of them, on this side alone. */
function isDenied(tokens: readonly Token[], { at }: Scope, others: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((token, k, near) => {
    const own = near[k] === tokens[at];
    return !own && (token.classes & NEGATES) !== 0 && !others.some(({ stem }) => stem === token.stem);
  });
}

function scopesOf(tokens: readonly Token[]): Scope[] {
  return tokens.flatMap(({ form, start }, at): Scope[] => {
    let share = SHARES.get(form);
    if (share === undefined) return [];
    const before = tokens[at - 1]?.form ?? '';
    const first = form === 'majority' || form === 'minority' ? at - 1 : at;
    if (form === 'few' && before === 'a') share = 'some';
    else if (first === at && ELSE_BEFORE.test(before)) return [];
    const counted: string[] = [];
    let last = at;
    for (let k = at + 1; k <= at + REACH && k < tokens.length; k++) {
      const token = tokens[k]!;
      if (k > at + 1 && isNamedBefore(tokens, k)) {
        counted.push(THEM);
        last = k;
        break;
      }
      // "some 300 people" are about so many.
      if (token.kind === 'figure' && form === 'some' && k === at + 1) return [];
      if (k === at + 1 && ELSE_BEHIND.test(token.form)) return [];
      if (
        token.kind === 'punctuation' ||
        (!token.content && (counted.length > 0 || !BETWEEN.test(token.form)))
      )
        break;
      if (!token.content) continue;
      last = k;
      if (token.kind === 'word') counted.push(token.stem);
    }
    return counted.length > 0
      ? [{ at, share, counted, start: tokens[Math.max(0, first)]?.start ?? start, end: tokens[last]!.end }]
      : [];
  });
}

function isNamedBefore(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (tokens[at - 1]?.form !== 'of') return false;
  return NAMED_BEFORE.test(form) || (NAMED_BEFORE_ALONE.test(form) && tokens[at + 1]?.content !== true);
}
