import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Direction, directionsOf, placesOf } from '../views/directions';
import { clauseAround } from '../views/spans';
import { type View, excerpt, neighbour } from '../views/views';
import { NEGATES } from '../words/word-classes';

/** In part and no more. */
const PARTLY = /^(?:partly|partially)$/;
/** The same in other words. */
const IN_PART = /^(?:part|parts|partly|partial|partially|half|sections?|stretch(?:es)?)$/;
/** Whatever says that there is more to it. */
const LIMITS =
  /^(?:largely|mainly|mostly|chiefly|primarily|some|somewhat|degree|extent|contribut\p{L}*|factors?|among|one|also|help(?:s|ed|ing)?|share[ds]?|almost|nearly|near|too|along|together|combin\p{L}+|other|others|several|most|severely|badly|only|both|alongside|mix|mixture|between|and|or)$/u;
/** Words of the clause besides that must come back, and their share. */
const LEAST = 1;
const LEAST_SHARE = 2 / 3;
const CONFIDENCE = 0.7;

/** `was partly to blame` → `was to blame`: what is so in part is told as the whole, or the other way round. */
export function partialFindings(view: View, from: Reading, to: Reading): Finding[] {
  if (![view.a, view.b].some((side) => side.some(({ form }) => PARTLY.test(form)))) return [];
  return directionsOf(view, from, to).flatMap((direction) =>
    direction.tokens.flatMap((_, at) => {
      const other = wholeThere(direction, at);
      return other < 0 ? [] : [finding(direction, at, other)];
    }),
  );
}

/** Where the other side says of the whole what is said here in part; -1 where it does not. */
function wholeThere({ tokens, others, counterpart, forward }: Direction, at: number): number {
  const { form, quoted } = tokens[at]!;
  if (!PARTLY.test(form) || (quoted && !forward)) return -1;
  const head = neighbour(tokens, at, 1, 3);
  const other = head < 0 ? undefined : counterpart(head);
  if (other === undefined || others[other]!.stem !== tokens[head]!.stem || others[other]!.quoted) return -1;
  const { sentence } = others[other]!;
  const [open, close] = clauseAround(others, other);
  const clause = others.slice(open, close + 1);
  if (clause.some(({ form, classes }) => LIMITS.test(form) || (classes & NEGATES) !== 0)) return -1;
  if (others.some((token) => token.sentence === sentence && IN_PART.test(token.form))) return -1;
  const [first, last] = clauseAround(tokens, at);
  // "partly through illness, partly from choice"
  if (tokens.some((token, k) => k !== at && PARTLY.test(token.form) && token.sentence === tokens[at]!.sentence))
    return -1;
  let [content, found] = [0, 0];
  for (let k = first; k <= last; k++) {
    if (!tokens[k]!.content || k === at || k === head) continue;
    content++;
    const there = counterpart(k);
    if (there !== undefined && others[there]!.sentence === sentence) found++;
  }
  return found >= LEAST && found >= LEAST_SHARE * content ? other : -1;
} // prettier-ignore

function finding(direction: Direction, at: number, other: number): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const there: Token = others[other]!;
  const head = neighbour(tokens, at, 1, 3);
  const phrase = excerpt(own.version.text, { start: tokens[at]!.start, end: tokens[head]!.end });
  return {
    type: forward ? 'hedge-dropped' : 'hedge-added',
    ...placesOf(direction, rangeOf(tokens[at]!), rangeOf(opposite.version.sentences[there.sentence] ?? there)),
    confidence: CONFIDENCE,
    message: forward
      ? `“${phrase}” lost its “${tokens[at]!.form}”: what was so in part now stands as the whole.`
      : `“${phrase}” is new: the source does not say that it is so in part only.`,
  };
} // prettier-ignore
