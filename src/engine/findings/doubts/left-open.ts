import { lazily } from '../../text/lazily';
import { lowerBound } from '../../text/lower-bound';
import type { Direction } from '../views/directions';
import type { Token } from '../reading/tokens';
import { partsClauses } from '../views/spans';
import { STRONG } from '../words/doubt-words';
import { DOUBTS, DOUBTS_NEAR, SAYS } from '../words/word-classes';
import { accusedOf } from './accusing';
import { isOfEffect } from './effects';
import type { Hedge } from './hedged';
import { MODAL } from './modals';
import { openPhraseIn } from './open-phrases';
import { type Doubt, asideIn, openingsIn, countsOf } from './open-words';

/** Words of the clause looked at before and after a position. */
const BEFORE = 7;
const AFTER = 3;
/** What somebody is said to have heard. */
export const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed)$/;

/** Whether something at a position of the other side is left open that a hedge bears on. */
export type LeftOpen = (head: number, hedge: Hedge) => boolean;

/**
 * True where the sentence, or the clause, around a position leaves open whether it is so, by a word that the hedged
 * sentence does not have besides its hedge. What is the same for all hedges of a sentence is found once, for a sentence may
 * consist of little else.
 */
export function leftOpenIn(direction: Direction): LeftOpen {
  const { tokens, others } = direction;
  const [ownSentence, ownClause] = [countsOf(tokens, () => false), countsOf(tokens, partsClauses)];
  const [sentence, clause] = [countsOf(others, () => false), countsOf(others, partsClauses)];
  const openingsAround = openingsIn(direction);
  const inAside = asideIn(others);
  // "charged with leaving the scene", "is said to have left it"
  const accused = lazily(() => tokens.some((_, k) => accusedOf(tokens, k) !== null));
  const [conditional, ownConditional] = [
    lazily(() => conditionalIn(others)),
    lazily(() => conditionalIn(tokens)),
  ];
  const phrase = lazily(() => openPhraseIn(tokens, 0, tokens.length - 1));
  // "Said that diet could" is what "can" was when it was said.
  const isReported = lazily(() => tokens.some(({ classes }) => (classes & SAYS) !== 0));
  return (head, hedge) => {
    // "May cut fuel use", "can cut fuel use": whether it does is open no more.
    const firm =
      MODAL.test(hedge.word) && isOfEffect(tokens, hedge.at) && !(hedge.word === 'could' && isReported());
    const leavesOpen = ({ form }: Token): boolean => !firm || form !== 'can';
    const { stem: hedged } = tokens[hedge.at]!;
    const [known, alongside] = [ownSentence(hedge.at), ownClause(hedge.at)];
    const fresh = (token: Token): boolean =>
      leavesOpen(token) && known.timesOf(token.stem) === Number(token.stem === hedged);
    const isAlongside = ({ stem }: Token): boolean => alongside.timesOf(stem) > Number(stem === hedged);
    if (conditional().has(others[head]?.sentence ?? -1) && !ownConditional().has(tokens[hedge.at]!.sentence))
      return true;
    const there = openingsAround(head);
    if (there.phrase && phrase() !== there.phrase) return true;
    if ((there.accuses && !accused()) || there.looks.some(fresh)) return true;
    const around = clause(head);
    const [open, close] = around.span;
    // "looted, and are thought to be rare": a doubt of each side that bears on another clause answers the other's.
    const answered =
      HEARSAY.test(hedge.word) && sentence(head).doubts - around.doubts <= known.doubts - alongside.doubts;
    const isLeft = ({ token, places, aside }: Doubt): boolean => {
      if ((aside && !inAside(head)) || !leavesOpen(token)) return false;
      // A plan or a hope that both clauses tell of takes no doubt over; "may possibly" leaves the "may".
      const here = places[lowerBound(0, places.length, (n) => places[n]! < open)] ?? Infinity;
      if (here <= close && (STRONG.test(token.form) || !isAlongside(token))) return true;
      const elsewhere = places[0]! < open || places.at(-1)! > close;
      return elsewhere && (token.classes & DOUBTS) !== 0 && !answered && fresh(token);
    };
    return there.doubts.some(isLeft) || isDoubtedBeside(others, head, fresh);
  };
}

/** "If it is, no older leaves are known": a condition that opens a sentence bears on all of it. The sentences that have one. */
function conditionalIn(tokens: readonly Token[]): ReadonlySet<number> {
  const opens = tokens.filter(({ form, sentence }, k) => form === 'if' && tokens[k - 1]?.sentence !== sentence);
  return new Set(opens.map(({ sentence }) => sentence));
} // prettier-ignore

/** Words right around a position that leave open what stands there: "planned to be sold", "is said to be sold". */
function isDoubtedBeside(others: readonly Token[], head: number, fresh: (token: Token) => boolean): boolean {
  const sentence = others[head]?.sentence;
  for (const step of [-1, 1]) {
    for (let k = head, n = 0; n <= (step < 0 ? BEFORE : AFTER); k += step, n++) {
      const token = others[k];
      if (!token || token.sentence !== sentence || (token.kind === 'punctuation' && n > 0)) break;
      if (k !== head && (token.classes & DOUBTS_NEAR) !== 0 && fresh(token)) return true;
      if (token.form === 'said' && others[k + 1]?.form === 'to') return true;
    }
  }
  return false;
}
