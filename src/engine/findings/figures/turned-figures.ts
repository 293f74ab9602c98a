import { endsOf } from '../words/axes';
import type { Token } from '../reading/tokens';
import type { View } from '../views/views';
import { HAS_END, NEGATES, TURNS } from '../words/word-classes';

/** The axis of rising and falling. */
const UPWARDS = 1;
/** Words between what goes up or down and by how much: "rose by about 6 percent". */
const REACH = 3;
/** "Gave up 3.4 percent" of its value. */
const GAVE = /^g(?:ave|ive|ives|iven|iving)$/;
const BETWEEN = /^(?:by|about|around|roughly|nearly|almost|some|over|more|than|a|an|further|another)$/;
/** Before the figure that a movement ends at, and words from what tells its way. */
const REACHED = /^(?:to|reaching|reached|hitting|hit)$/;
const TO_END = 14;
/** Words of the clause before it among which its subject is. */
const SUBJECT = 7;
/** A negation reaches so far ahead. */
const DENIED = 5;

interface Move {
  readonly figure: Token;
  /** The word that tells the way. */
  readonly at: number;
  readonly up: boolean;
}

/**
 * Words beside one and the same figure that say that it went up and that it went down: `sales grew 7
 * percent`, `sales were down 7 percent`. Positions on both sides. The figure stands once on either side, and
 * a word before both tells that they speak of one thing.
 */
export function turnedFigures(view: View): [number, number][] {
  const { a, b } = view;
  const x = movesOf(a);
  const y = x.length > 0 ? movesOf(b) : x;
  return x.flatMap((move): [number, number][] => {
    const other = y.find(({ figure }) => figure.stem === move.figure.stem);
    if (!other || other.up === move.up || isDenied(a, move.at) || isDenied(b, other.at)) return [];
    if (a[move.at]!.quoted !== b[other.at]!.quoted) return [];
    const [subject, theirs] = [subjectOf(a, move.at), subjectOf(b, other.at)];
    const common = subject.filter((i) => theirs.some((j) => view.toB[i] === j || a[i]!.stem === b[j]!.stem));
    // "The pound rose against the euro", "the euro fell against the pound": who goes up stands behind there.
    const behind = (tokens: readonly Token[], at: number): readonly Token[] =>
      tokens.slice(at + 1, at + 1 + 2 * REACH);
    const changedPlaces = subject.some((i) => behind(b, other.at).some(({ stem }) => stem === a[i]!.stem));
    return common.length > 0 && !changedPlaces ? [[move.at, other.at]] : [];
  });
}

/** Figures that stand once, with the word beside them that tells which way they went. */
function movesOf(tokens: readonly Token[]): Move[] {
  const figures = tokens.filter(({ kind }) => kind === 'figure');
  if (figures.length === 0) return [];
  return tokens.flatMap((figure, at): Move[] => {
    if (figure.kind !== 'figure' || figures.filter(({ stem }) => stem === figure.stem).length > 1) return [];
    for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
      const up = wayOf(tokens, k);
      if (up !== null) return [{ figure, at: k, up }];
      if (REACHED.test(tokens[k]!.form)) return moveTo(tokens, k, figure);
      if (!BETWEEN.test(tokens[k]!.form)) return [];
    }
    return [];
  });
}

/** "rose to 8.4 percent", "went down by half a point, reaching 8.4 percent": the one word of the sentence that tells the way. */
function moveTo(tokens: readonly Token[], at: number, figure: Token): Move[] {
  const ways = tokens.flatMap(({ sentence }, k): Move[] => {
    const up = sentence === figure.sentence ? wayOf(tokens, k) : null;
    return up === null ? [] : [{ figure, at: k, up }];
  });
  const [way, another] = ways;
  const isUpTo = way?.at === at - 1 && tokens[way.at]!.form === 'up';
  return way && !another && !isUpTo && way.at < at && at - way.at <= TO_END ? [way] : [];
}

/** Whether a word tells of going up, or down; null of any other. "Up to 80" tells of neither. */
function wayOf(tokens: readonly Token[], at: number): boolean | null {
  const { form, classes, kind } = tokens[at]!;
  if (kind !== 'word') return null;
  if (form === 'up') return !GAVE.test(tokens[at - 1]?.form ?? '');
  if (form === 'down') return false;
  if ((classes & HAS_END) === 0) return null;
  const ends = endsOf(form);
  return ends.includes(UPWARDS) ? true : ends.includes(-UPWARDS) ? false : null;
}

/** Positions of the words before a verb that say what it is about. */
function subjectOf(tokens: readonly Token[], at: number): number[] {
  const found: number[] = [];
  for (let k = at - 1; k >= 0 && k >= at - SUBJECT; k--) {
    const token = tokens[k]!;
    if (token.kind === 'punctuation' || token.sentence !== tokens[at]!.sentence) break;
    if (token.content && token.kind === 'word') found.push(k);
  }
  return found;
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - DENIED), at)
    .some(({ classes }) => (classes & (NEGATES | TURNS)) !== 0);
}
