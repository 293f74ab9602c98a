import { boundOfFigure } from '../figures/bound-words';
import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { IS_SMALL_NUMBER } from '../words/word-classes';

/** These say of a figure behind them that it is a rough one. */
const ROUGHLY = /^(?:perhaps|possibly|maybe|probably|apparently|supposedly)$/;
/** Words between them: "perhaps as many as 40", "possibly another 20". */
const BETWEEN = /^(?:an?|the|as|many|much|few|little|another|further|some|even|about|around)$/;
const REACH = 4;

/**
 * Whether a doubt is of a figure alone, and the other side gives that figure roughly as well: `perhaps forty`, `about
 * forty`, `forty, give or take`. A limit (`up to forty`) leaves it as open.
 */
export function isRoughThere({ tokens, others }: Pick<Direction, 'tokens' | 'others'>, at: number): boolean {
  const figure = figureBehind(tokens, at);
  if (figure < 0) return false;
  return others.some((token, k) => {
    if (!isNumber(token) || token.key !== tokens[figure]!.key) return false;
    const bound = boundOfFigure(others, { first: k, at: k });
    return bound !== null && (bound.side === 'about' || bound.near || bound.limit);
  });
}

/** The figure that a word of doubt at a position bears on; -1 where it bears on anything else. */
function figureBehind(tokens: readonly Token[], at: number): number {
  if (!ROUGHLY.test(tokens[at]!.form)) return -1;
  for (let k = at + 1; k <= at + REACH; k++) {
    const token = tokens[k];
    if (token && isNumber(token)) return k;
    if (!token || !BETWEEN.test(token.form)) return -1;
  }
  return -1;
}

/** "one in five" begins with a word. */
function isNumber({ kind, classes }: Token): boolean {
  return kind === 'figure' || (classes & IS_SMALL_NUMBER) !== 0;
}
