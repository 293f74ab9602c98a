import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { SAYS } from '../words/word-classes';
import type { Hedge } from './hedged';

/** Evidence that leaves open what is to be seen in it. */
const APPEARS = /^(?:appear|seem)(?:s|ed)?$/;
const SHOW = /^(?:show|confirm|prove|depict|capture|indicate|suggest)$/;
/** Words of what it shows that must stand on the other side, and their share. */
const LEAST = 2;
const SHARE = 0.6;

/**
 * Where what was to be seen stands on the other side by itself: `pictures appeared to show the ball striking Kost` →
 * `the ball struck Kost`. Nowhere, if somebody says so there.
 */
export function shownOf({ tokens, others, counterpart }: Direction, { at, word }: Hedge): number[] {
  if (!APPEARS.test(word) || tokens[at + 1]?.form !== 'to' || !SHOW.test(tokens[at + 2]?.form ?? ''))
    return [];
  const first = tokens[at + 3]?.form === 'that' ? at + 4 : at + 3;
  const [, last] = clauseAround(tokens, first);
  const content: number[] = [];
  for (let k = first; k <= last; k++) if (tokens[k]?.content) content.push(k);
  const places = content.flatMap((k) => counterpart(k) ?? []);
  const sentence = others[places[0] ?? -1]?.sentence;
  const here = places.filter((k) => others[k]!.sentence === sentence);
  if (here.length < LEAST || here.length < SHARE * content.length) return [];
  const known = new Set(tokens.map(({ stem }) => stem));
  const says = others.some(
    (token) =>
      token.sentence === sentence &&
      ((token.classes & SAYS) !== 0 || token.form === 'according') &&
      !known.has(token.stem),
  );
  return says ? [] : here;
}
