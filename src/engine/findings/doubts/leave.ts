import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';

const HAS = /^(?:has|have|had|having|with|get|gets|got|given|gives?|granted|allowed)$/;
/** What somebody has who is free to do a thing: "the right to vote", "until Friday to object". */
const FREEDOM =
  /^(?:rights?|until|till|minutes?|hours?|days?|weeks?|months?|years?|time|deadline|chance|opportunity|freedom|leave|privilege|say)$/;
/** Words from the one to the "to" of the verb. */
const REACH = 9;
/** Words from "may" to the verb it goes with, or the one that the other side has for it. */
const BEHIND = 6;
const FREE = /^(?:liberty|request|invited|welcome|eligible|qualif(?:y|ies)|empowered)$/;

/**
 * Whether the other side tells of leave what "may" at a position tells of it: `may lodge an appeal`, `have ten days in which
 * to appeal`, `have the right to vote`, `get to vote`, `open for anyone to inspect`. A word behind the "may" must stand
 * behind the "to".
 */
export function isLeaveThere({ tokens, others, counterpart }: Direction, at: number): boolean {
  // "May have until Friday", "may have sold it": no leave.
  if (tokens.slice(at + 1, at + 3).some(({ form }) => form === 'have')) return false;
  for (let k = at + 1; k <= at + BEHIND; k++) {
    if (!tokens[k] || tokens[k]!.kind === 'punctuation') return false;
    const there = tokens[k]!.content ? counterpart(k) : undefined;
    if (there !== undefined && others[there - 1]?.form === 'to' && leavesFree(others, there - 1)) return true;
  }
  return false;
}

/** Whether what stands before a "to" leaves somebody free to do what stands behind it. */
function leavesFree(tokens: readonly Token[], to: number): boolean {
  const before = tokens[to - 1]?.form ?? '';
  if (FREE.test(before) || (/^(?:get|gets|got)$/.test(before) && tokens[to]!.form === 'to')) return true;
  let free = false;
  for (let k = to - 1; k >= 0 && k >= to - REACH; k--) {
    const { form, sentence, kind } = tokens[k]!;
    if (sentence !== tokens[to]!.sentence || (kind === 'punctuation' && form !== '-')) return false;
    if (FREEDOM.test(form)) free = true;
    // "fourteen days" is one figure or date in some writings.
    if (kind === 'date') free = true;
    if (form === 'deadline') return true;
    if (form === 'open' && tokens[k + 1]?.form === 'for') return true;
    if (free && HAS.test(form)) return true;
  }
  return false;
}
