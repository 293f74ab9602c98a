import type { Token } from '../reading/tokens';

const PARTICIPLE = /^(?:suspected|feared)$/;
/** What stands behind the participle of a headline that has no verb besides it. */
const BEHIND = /^(?:as|in|after|on|at|over|behind|near|during|amid|when|off)$/;
/** What leaves open in a headline who or what was the cause. */
const OPEN = /^(?:blam|link|inquiry|probe|probed|hunt|query|queries|investigat|eyed|focus)/;

/** "Gas leak suspected as blast kills four": a line without a full stop and a helping verb before the participle. */
export function isHeadlineDoubt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!PARTICIPLE.test(token.form) || !BEHIND.test(tokens[at + 1]?.form ?? '')) return false;
  const before = tokens[at - 1];
  return before?.content === true && before.sentence === token.sentence && isHeadline(tokens, token.sentence);
}

function isHeadline(tokens: readonly Token[], sentence: number): boolean {
  const last = tokens.findLast((token) => token.sentence === sentence);
  return last !== undefined && last.kind !== 'punctuation';
}

/** Whether a headline leaves the cause open by a word that doubts nothing elsewhere: "heater blamed for fire". */
export function isOpenInHeadline(others: readonly Token[], at: number): boolean {
  const { sentence } = others[at]!;
  return others.some((token) => token.sentence === sentence && OPEN.test(token.form));
}
