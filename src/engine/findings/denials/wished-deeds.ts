import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';

/** What ought to be, or would have been, is not said to be so. */
const WISHED = /^(?:should|ought|deserv(?:e|es|ed|ing))$/;
const UNREAL = /^(?:would|could|might)$/;
const MODAL =
  /^(?:should|ought|must|may|might|can|could|cannot|will|would|shall|need|needs|needed|\p{L}+n't)$/u;
/** Words from there to the verb: "should perhaps never have been", "deserved to be". */
const REACH = 5;

/**
 * Whether what one side denies is only wished for on the other, or would have been: `angry that the mayor had not
 * closed the bridge`, `the mayor should have closed the bridge`. Not where the denial itself tells what ought to be.
 */
export function isOnlyWished({ tokens, others }: Direction, head: number, other: number): boolean {
  if (before(tokens, head).some(({ form }) => MODAL.test(form) || WISHED.test(form))) return false;
  const near = before(others, other);
  return near.some(
    ({ form }, k) =>
      WISHED.test(form) || (UNREAL.test(form) && near.slice(k + 1).some(({ form }) => form === 'have')),
  );
}

/** The words before a verb in its clause, the nearest last. */
function before(tokens: readonly Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
    const token = tokens[k]!;
    if (token.kind === 'punctuation' || token.sentence !== tokens[at]!.sentence) break;
    found.unshift(token);
  }
  return found;
}
