import type { Pairing } from './core';
import type { Match } from './script';
import { type Stretch, contentIn, wordCount } from './stretch';
import type { Token } from '../reading/tokens';

/**
 * Whether two runs have nothing to do with each other, so that the one must not be shown as put for the
 * other. They are no strangers where a word of the one is like a word of the other (`seed`). Else they are
 * where most of what one of them says stands elsewhere on the other side; or where they stand in two places
 * (`inPlace` is false) and are more than a word or two.
 *
 *     before  customers, <but that no film ~ the firm said> {+ on Monday. +}     after  both apart
 */
export function areStrangers(cut: Stretch, put: Stretch, inPlace: boolean, pairing: Pairing): boolean {
  const { a, b } = pairing.sides;
  if (sharesWord(a, cut, b, put, ({ content }) => content)) return false;
  if (
    !inPlace &&
    !sharesWord(a, cut, b, put, isTelling) &&
    Math.max(wordCount(a, cut.from, cut.to), wordCount(b, put.from, put.to)) > SHORT
  )
    return true;
  return standElsewhere(cut, put, pairing);
}

/** Words of a run that may stand for another one though only one end of their place is the same. */
const SHORT = 3;

function sharesWord(
  a: readonly Token[],
  cut: Stretch,
  b: readonly Token[],
  put: Stretch,
  counts: (token: Token) => boolean,
): boolean {
  const keys = new Set(
    a
      .slice(cut.from, cut.to)
      .filter(counts)
      .map(({ key }) => key),
  );
  return b.slice(put.from, put.to).some((token) => counts(token) && keys.has(token.key));
}

/** Function words that stand anywhere, and say nothing about the place of a run. */
const ANYWHERE: ReadonlySet<string> = new Set(
  'the and that was for der die das und les des una los las het een'.split(' '),
);
const LEAST_LETTERS = 3;

/** `its`, `which`, `would`, where both runs have it, are a sign that the one is put for the other. */
const isTelling = ({ key, punctuation }: Token): boolean =>
  !punctuation && key.length >= LEAST_LETTERS && !ANYWHERE.has(key);

/** Fewest words that must stand elsewhere: one may have a like there by chance. */
const LEAST_ELSEWHERE = 2;

/** Whether most content words of one of the runs have their like on the other side, but outside the other run. */
function standElsewhere(cut: Stretch, put: Stretch, { sides: { a, b }, alike }: Pairing): boolean {
  let [ofCut, ofPut] = [0, 0];
  for (const match of alike()) {
    const [inCut, inPut] = [isIn(cut, match.a0, match.a1), isIn(put, match.b0, match.b1)];
    if (inCut && !inPut) ofCut += contentIn(a, match.a0, match.a1);
    if (inPut && !inCut) ofPut += contentIn(b, match.b0, match.b1);
  }
  return isMost(ofCut, contentIn(a, cut.from, cut.to)) || isMost(ofPut, contentIn(b, put.from, put.to));
}

const isIn = ({ from, to }: Stretch, first: Match['a0'], end: Match['a1']): boolean =>
  first >= from && end <= to;

const isMost = (elsewhere: number, all: number): boolean =>
  elsewhere >= LEAST_ELSEWHERE && 2 * elsewhere > all;
