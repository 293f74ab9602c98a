import type { Placed } from './placed';
import type { Token } from '../reading/tokens';
import type { View } from '../views/views';

/** By how much a figure stands off another. */
const OFF = /^(?:above|below|higher|lower|more|less|better|worse|ahead|short|over|under|larger|smaller)$/;
/** What it came out against, rather than where it had stood before. */
const HOPED =
  /^(?:consensus|expect(?:s|ed|ing|ations?)?|forecast(?:s|ed)?|estimat(?:es?|ed)|predict(?:s|ed|ions?)|project(?:ed|ions?)|target(?:s|ed)?|budget(?:ed)?|planned|guidance|hoped|pencil+ed)$/;
/** "beat forecasts by 10 percent" */
const BEATS =
  /^(?:beat(?:s|en|ing)?|miss(?:es|ed|ing)?|exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|surpass(?:es|ed|ing)?)$/;
/** Words from the share to the one and from there to the other. */
const [TO_OFF, TO_HOPED] = [2, 6];

/** One share says how far something is from what was expected, the other how far from what it was. */
export function areOfOtherBases(view: View, x: Placed, y: Placed): boolean {
  if (x.unit !== '%' || y.unit !== '%') return false;
  return isOffHopes(view.a, x) !== isOffHopes(view.b, y);
}

/** "6 percent above the consensus", "beat forecasts by 10 percent" */
function isOffHopes(tokens: readonly Token[], { first, at }: Placed): boolean {
  for (let k = at + 1; k <= at + TO_OFF; k++)
    if (OFF.test(tokens[k]?.form ?? '')) return isHopedBetween(tokens, k, k + TO_HOPED, at);
  if (tokens[first - 1]?.form !== 'by' && tokens[first - 2]?.form !== 'by') return false;
  const before = tokens.slice(Math.max(0, first - TO_HOPED), first);
  const beats = before.findIndex(({ form }) => BEATS.test(form));
  return beats >= 0 && before.slice(beats).some(({ form }) => HOPED.test(form));
}

function isHopedBetween(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  for (let k = from; k <= to; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'figure' || token.sentence !== tokens[at]!.sentence) return false;
    if (HOPED.test(token.form)) return true;
  }
  return false;
}
