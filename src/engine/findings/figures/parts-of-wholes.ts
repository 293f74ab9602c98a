import type { Range } from '../../model';
import type { Placed } from './placed';
import { isLikely } from '../views/left-over';
import type { Token } from '../reading/tokens';
import { type View, agreement } from '../views/views';

/** A part that became the whole it is one of, or the other way round. */
export interface Swallowed {
  /** The part as one side has it, and all as the other has it: "14 of the 17", "all 17". */
  readonly a: Range;
  readonly b: Range;
  /** The figures of both sides that take part. */
  readonly figures: readonly Placed[];
  readonly confidence: number;
}

/** A count and the count that it is a part of: 14 and 17 in "14 of the 17". */
export interface Part {
  readonly part: Placed;
  readonly whole: Placed;
  readonly range: Range;
}

const DETERMINER = /^(?:the|its|his|her|their|our|these|those|all|some|about|nearly|almost)$/;
const ALL = /^(?:all|every|each)$/;
/** "Nearly all 17" may be 14 of them; "all but three" is a part. */
const NEARLY = /^(?:not|n't|nearly|almost|virtually|practically|but|except|hardly)$/;
/** Words that tell of a part without its number. */
const SHARE =
  /^(?:most|many|majority|some|several|few|part|half|third|quarter|%|percent|minority|rest|remaining|others?|bulk|fraction|among|only)$/;
const OWNER = /['’]s?$/u;
/** Words of an owner: "the county council's". */
const OWNED = 4;
/** Words from a part to the whole behind "out of": "14 fraud counts out of 17". */
const REACH = 6;
const SAID_OF_ALL = 0.8;
/** The whole alone stands there, without a word that says how many of it. */
const BARE = 0.6;
/** Words about it that answer each other: else what is said of the whole may be something else. */
const MOST_ANSWER = 3;

/**
 * `14 of 17 counts` → `all 17 counts`, and `17 counts` where the text draws on the other; and `all 17 counts`
 * → `14 of 17`. Looked for where the part stands on one side of the link alone.
 */
export function swallowedParts(
  view: View,
  a: readonly Placed[],
  b: readonly Placed[],
  dependent: boolean,
): Swallowed[] {
  const bare = dependent && isLikely(view);
  const grown = partsOf(view.a, a).flatMap((x): Swallowed[] => {
    const all = toldOfAll(view.b, b, view.a, x, bare);
    const least = all?.confidence === BARE ? MOST_ANSWER : 1;
    if (!all || agreement(view, x.part.at, all.whole.at) < least) return [];
    const figures = [x.part, all.whole];
    return [{ a: x.range, b: all.range, figures, confidence: all.confidence }];
  });
  const shrunk = partsOf(view.b, b).flatMap((y): Swallowed[] => {
    const all = toldOfAll(view.a, a, view.b, y, false);
    if (!all || agreement(view, all.whole.at, y.part.at) === 0) return [];
    const figures = [all.whole, y.part];
    return [{ a: all.range, b: y.range, figures, confidence: all.confidence }];
  });
  return [...grown, ...shrunk];
}

/** All of something, and how surely all of it is meant. */
interface All {
  readonly whole: Placed;
  readonly range: Range;
  readonly confidence: number;
}

/** The whole among the figures of a side that has no such part, and how surely all of it is meant. */
function toldOfAll(
  tokens: readonly Token[],
  items: readonly Placed[],
  others: readonly Token[],
  { part, whole }: Part,
  bare: boolean,
): All | null {
  const [value, total] = [part.values[0], whole.values[0]];
  if (items.some(({ values }) => values[0] === value)) return null;
  const found = items.filter(({ values }) => values[0] === total);
  const [y] = found;
  if (!y || found.length > 1 || y.unit !== whole.unit || allBefore(others, whole.first) >= 0) return null;
  const { start, end } = y.figure;
  const all = allBefore(tokens, y.first);
  if (all >= 0) return { whole: y, range: { start: tokens[all]!.start, end }, confidence: SAID_OF_ALL };
  if (!bare || isBehindOf(tokens, y.first)) return null;
  if (partsOf(tokens, items).some((other) => other.whole === y)) return null;
  if (tokens.some(({ form }) => SHARE.test(form) || NEARLY.test(form))) return null;
  return { whole: y, range: { start, end }, confidence: BARE };
}

/** "95 percent of the 20": a part of them is told. */
function isBehindOf(tokens: readonly Token[], first: number): boolean {
  let k = first - 1;
  while (DETERMINER.test(tokens[k]?.form ?? '')) k--;
  return /^(?:of|in)$/.test(tokens[k]?.form ?? '');
}

/** Where "all" stands before a figure: "all 17", "each of the 17"; -1 for "nearly all 17" and where none does. */
function allBefore(tokens: readonly Token[], at: number): number {
  let k = at - 1;
  while (/^(?:of|the|its|his|her|their|these|those)$/.test(tokens[k]?.form ?? '')) k--;
  return ALL.test(tokens[k]?.form ?? '') && !NEARLY.test(tokens[k - 1]?.form ?? '') ? k : -1;
}

/** The parts of one side and their wholes. */
export function partsOf(tokens: readonly Token[], items: readonly Placed[]): Part[] {
  return items.flatMap((second, n): Part[] => {
    const first = items[n - 1];
    if (!first || first.at >= second.first) return [];
    const range = { start: first.figure.start, end: second.figure.end };
    if (isPartOf(tokens, first, second)) return [{ part: first, whole: second, range }];
    return isOutOfFirst(tokens, first, second) ? [{ part: second, whole: first, range }] : [];
  });
}

/** "Of the 28 miners 20", "22 charges, of which 16", "22 charges; 16 of them": the second is a part of the first. */
function isOutOfFirst(tokens: readonly Token[], whole: Placed, part: Placed): boolean {
  if (whole.unit !== '' || part.unit !== '' || whole.figure.sentence !== part.figure.sentence) return false;
  const form = (at: number): string => tokens[at]?.form ?? '';
  if (form(part.at + 1) === 'of' && /^(?:them|those|these|which|whom)$/.test(form(part.at + 2))) return true;
  let k = whole.first - 1;
  while (DETERMINER.test(form(k))) k--;
  const opens = tokens[k - 1]?.sentence !== whole.figure.sentence || tokens[k - 1]?.kind === 'punctuation';
  return form(k) === 'of' && opens && part.first - whole.at <= REACH;
}

/** "14 of the 17", "14 out of 17", "14 counts out of 17": the first of two figures is a part of the second. */
export function isPartOf(tokens: readonly Token[], part: Placed, whole: Placed): boolean {
  // "the third of five": which one, and not how many.
  if (part.figure.quantity.ordinal) return false;
  const [first, last] = part.first < whole.first ? [part, whole] : [whole, part];
  let k = ownerBefore(tokens, last.first - 1);
  while (k > first.at && DETERMINER.test(tokens[k]!.form)) k--;
  if (tokens[k]?.form !== 'of' || k - first.at > REACH) return false;
  const out = tokens[k - 1]?.form === 'out';
  if (!out) return k === first.at + 1 && first.unit === '' && last.unit === '';
  return tokens.slice(first.at + 1, k - 1).every(({ kind }) => kind === 'word');
}

/** The word before whose it is: "nine of last year's 50", "of the market's 50"; the same place where nobody's is told. */
function ownerBefore(tokens: readonly Token[], at: number): number {
  if (!OWNER.test(tokens[at]?.form ?? '')) return at;
  for (let k = at - 1; k >= at - OWNED; k--) if (tokens[k]?.form === 'of') return k;
  return at;
}
