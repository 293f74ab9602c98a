import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Direction, directionsOf, placesOf } from '../views/directions';
import { type View, excerpt } from '../views/views';
import { BEING } from '../words/helping-verbs';
import { DOUBTS } from '../words/word-classes';

/** Between "is" and it: "is still very doubtful". */
const DEGREE =
  /^(?:still|also|now|very|highly|extremely|a|an|major|big|serious|slight|real|considered|rated|listed|as)$/;
/** What a player is doubtful for, or why: behind it stands no clause, as in "is doubtful that". */
const BEHIND = /^(?:for|with|after|because|due|owing|through|following|and|but|[.,;])$/;
const OUT = /^(?:sidelined|unavailable|absent)$/;
const MISSES = /^miss(?:es|ed|ing)?$/;
const PLAYS = /^(?:plays?|starts?|features?|appears?|races?|rides?|runs?|travels?|bats?|bowls?|competes?)$/;
const WILL = /^(?:will|won't|to|shall|cannot|can't|is|are)$/;
const NOT = /^(?:not|never)$/;
const FIT = /^fit$/;
/** Words from who is meant to what is said of him. */
const REACH = 9;
const CONFIDENCE = 0.7;

/**
 * `is doubtful with a sprained ankle` → `is out`, `will miss the final`, `will play`: nobody knows yet. And the way back. The
 * same person must be meant, and no other word leave it open.
 */
export function fitnessFindings(view: View, from: Reading, to: Reading): Finding[] {
  if (((view.classesA | view.classesB) & DOUBTS) === 0) return [];
  return directionsOf(view, from, to).flatMap((direction) => {
    const { tokens, others, own, opposite, forward } = direction;
    const at = direction.classes & DOUBTS ? tokens.findIndex((_, k) => isDoubtful(tokens, k)) : -1;
    if (at < 0 || others.some(({ classes }) => (classes & DOUBTS) !== 0)) return [];
    const settled = others.findIndex(
      (token, k) => isSettled(others, k) && token.quoted === tokens[at]!.quoted,
    );
    if (settled < 0 || !isOfOne(direction, at, settled)) return [];
    const [here, there] = [rangeOf(tokens[at]!), placeOf(others, settled)];
    const [doubt, fact] = [excerpt(own.version.text, here), excerpt(opposite.version.text, there)];
    const finding: Finding = {
      type: forward ? 'hedge-dropped' : 'hedge-added',
      ...placesOf(direction, here, there),
      confidence: CONFIDENCE,
      message: forward
        ? `“${doubt}” became “${fact}”: what was open now stands as fact.`
        : `“${fact}” became “${doubt}”: what stood as fact is now open.`,
    };
    return [finding];
  });
}

/** "Is doubtful for", "a doubt for". */
function isDoubtful(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  const next = tokens[at + 1]?.form ?? '.';
  if (!/^(?:doubtful|doubt|doubts)$/.test(form) || !BEHIND.test(next)) return false;
  if (form !== 'doubtful' && next !== 'for') return false;
  let k = at - 1;
  while (DEGREE.test(tokens[k]?.form ?? '')) k--;
  return BEING.test(tokens[k]?.form ?? '') || /^(?:remains?|remained)$/.test(tokens[k]?.form ?? '');
}

/** "Is out", "is ruled out", "will miss", "will not play", "is fit". */
function isSettled(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  const before = tokens[at - 1]?.form ?? '';
  const ahead = tokens[at - 2]?.form ?? '';
  if (form === 'out') {
    const is = before === 'ruled' ? ahead : before;
    return (
      (BEING.test(is) || before === 'ruled') && !/^(?:of|in|on|to|there)$/.test(tokens[at + 1]?.form ?? '')
    );
  }
  if (OUT.test(form) || FIT.test(form)) return BEING.test(before);
  if (MISSES.test(form)) return WILL.test(before) || form !== 'miss';
  return PLAYS.test(form) && (WILL.test(before) || (NOT.test(before) && WILL.test(ahead)));
}

function placeOf(tokens: readonly Token[], at: number): { start: number; end: number } {
  const first = tokens[at - 1] && tokens[at - 1]!.kind === 'word' ? at - 1 : at;
  return { start: tokens[first]!.start, end: tokens[at]!.end };
}

/** A word of content before the one stands before the other: who it is said of. */
function isOfOne({ tokens, others, counterpart }: Direction, at: number, settled: number): boolean {
  const own = tokens[at]!.sentence;
  const theirs = others[settled]!.sentence;
  for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
    if (tokens[k]!.sentence !== own || tokens[k]!.form === ';') break;
    const there = tokens[k]!.content ? counterpart(k) : undefined;
    if (
      there !== undefined &&
      there < settled &&
      settled - there <= REACH &&
      others[there]!.sentence === theirs
    )
      return true;
    if (/^(?:and|but|while)$/.test(tokens[k]!.form)) break;
  }
  return false;
}
