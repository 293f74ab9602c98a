import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { BEING } from '../words/helping-verbs';
import { SAYS } from '../words/word-classes';

/** "It is often said that", "it's widely said". */
const HOW = /^(?:often|sometimes|widely|commonly|generally|usually|also|still|always|frequently|locally)$/;
const PRESENT = /^(?:is|was|it's|'s)$/;
/** What tells of hearsay by an adverb, or by "is said to". */
const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly|apparently|said)$/;

/** "It is said that": nobody vouches for what stands behind. `at` is the position of "said". */
export function isImpersonal(tokens: readonly Pick<Token, 'form'>[], at: number): boolean {
  if (tokens[at]?.form !== 'said') return false;
  let k = at - 1;
  while (HOW.test(tokens[k]?.form ?? '')) k--;
  const verb = tokens[k]?.form ?? '';
  if (verb === "it's") return true;
  return PRESENT.test(verb) && tokens[k - 1]?.form === 'it';
}

/** "The oak is said to be old". */
function isSaidTo(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.form === 'said' &&
    tokens[at + 1]?.form === 'to' &&
    tokens.slice(Math.max(0, at - 3), at).some(({ form }) => BEING.test(form))
  );
}

/**
 * Whether the sentence of a position of the other side gives hearsay as hearsay: `supposedly`, `is said to` and `it is said
 * that` for each other, and `people say that` for the two that name nobody. What the hedged side has besides its hedge
 * answers nothing.
 */
export function isToldBySome(
  { tokens, others }: Direction,
  { at, word }: { readonly at: number; readonly word: string },
  other: number,
): boolean {
  if (!HEARSAY.test(word)) return false;
  const said = word === 'said';
  const tells = (side: readonly Token[], k: number): boolean =>
    isImpersonal(side, k) || isSaidTo(side, k) || (said && isSource(side[k]!));
  const own = tokens.filter((_, k) => k !== at && tells(tokens, k)).length;
  const { sentence } = others[other]!;
  return others.filter((token, k) => token.sentence === sentence && tells(others, k)).length > own;
}

function isSource({ classes, form }: Token): boolean {
  return (classes & SAYS) !== 0 || form === 'according';
}
