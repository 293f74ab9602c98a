import type { Token } from '../reading/tokens';
import type { Alike } from './fill-gaps';
import type { Sides } from './script';
import { type Stretch, hasFigure } from './stretch';
import { isNamePart, unitAround } from './whole';

/**
 * What pairs words inside a change: the sides, words that the aligner found alike, and those that exclude
 * each other.
 */
export interface Pairing {
  readonly sides: Sides;
  readonly alike: Alike;
  readonly contrary: Alike;
}

/** What stands for each other beyond doubt, whole: never a piece of a name, nor a figure without its currency. */
export type Core = readonly [Stretch, Stretch];

/**
 * Two things of a change that stand for each other beyond doubt: the only figures, words that the aligner
 * found alike or that look alike, or the figures or names that both begin with.
 */
export function coreOf(cut: Stretch, put: Stretch, pairing: Pairing): Core | null {
  const { a, b, textA, textB } = pairing.sides;
  if (cut.to - cut.from > LONGEST || put.to - put.from > LONGEST) return null;
  const seed = seedOf(cut, put, pairing);
  return seed && [unitAround(a, textA, seed[0], cut), unitAround(b, textB, seed[1], put)];
}

function seedOf(cut: Stretch, put: Stretch, { sides, alike, contrary }: Pairing): Core | null {
  const { a, b, textA, textB } = sides;
  const figuresA = numbersOf(a, cut, isFigure);
  const figuresB = numbersOf(b, put, isFigure);
  const [i, j] = [figuresA[0], figuresB[0]];
  if (figuresA.length === 1 && figuresB.length === 1 && i !== undefined && j !== undefined) {
    const atHead = i - cut.from <= NEAR && j - put.from <= NEAR;
    const atTail = cut.to - i <= NEAR && put.to - j <= NEAR;
    if (atHead || atTail) return [single(i), single(j)];
  }
  for (const { a0, a1, b0, b1 } of [...contrary(), ...alike()])
    if (a0 >= cut.from && a1 <= cut.to && b0 >= put.from && b1 <= put.to)
      return [
        { from: a0, to: a1 },
        { from: b0, to: b1 },
      ];
  for (let x = cut.from; x < cut.to; x++)
    for (let y = put.from; y < put.to; y++) if (lookAlike(a[x]!, b[y]!)) return [single(x), single(y)];
  const figures = isFigure(a[cut.from]!) && isFigure(b[put.from]!);
  const names = isNamePart(a, textA, cut.from) && isNamePart(b, textB, put.from);
  return figures || names ? [single(cut.from), single(put.from)] : null;
}

/**
 * Longest change, in tokens, within which single words are set against each other: a long one is a rewording
 * as a whole.
 */
const LONGEST = 40;

/** Tokens from the same end of a change within which two figures stand for each other. */
const NEAR = 4;

const isFigure = (token: Token): boolean => token.content && hasFigure(token.key);

/** One token as a stretch. */
export const single = (at: number): Stretch => ({ from: at, to: at + 1 });

function numbersOf(
  tokens: readonly Token[],
  { from, to }: Stretch,
  fits: (token: Token) => boolean,
): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) if (fits(tokens[at]!)) numbers.push(at);
  return numbers;
}

/** Fewest letters in common at the head of two words that look alike, and their share of the longer word. */
const LEAST_LETTERS = 4;
const LEAST_SHARE = 0.6;

/** profits / profit, governor / government. */
function lookAlike(x: Token, y: Token): boolean {
  if (!x.content || !y.content) return false;
  const longer = Math.max(x.key.length, y.key.length);
  let same = 0;
  while (same < longer && x.key[same] === y.key[same]) same++;
  return same >= LEAST_LETTERS && same >= LEAST_SHARE * longer;
}
