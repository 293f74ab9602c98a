import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';

/**
 * Whether what one side denies and what the other states is told of two groups, each known by its number, of which
 * one text at least tells both: `power is back in 6,000 flats, and 9,000 are dark` and `9,000 flats have no power`.
 */
export function areOtherGroups(
  tokens: readonly Token[],
  at: number,
  others: readonly Token[],
  other: number,
): boolean {
  const [own, theirs] = [figuresOf(tokens, at), figuresOf(others, other)];
  if (own.size === 0 || theirs.size === 0 || [...own].some((key) => theirs.has(key))) return false;
  const stands = (key: string, side: readonly Token[]): boolean => side.some((token) => isFigure(token, key));
  return [...own].every((key) => stands(key, others)) || [...theirs].every((key) => stands(key, tokens));
}

function figuresOf(tokens: readonly Token[], at: number): ReadonlySet<string> {
  const [first, last] = clauseAround(tokens, at);
  const clause = tokens.slice(first, last + 1);
  return new Set(clause.flatMap(({ kind, key }) => (kind === 'figure' ? [key] : [])));
}

function isFigure({ kind, key }: Token, wanted: string): boolean {
  return kind === 'figure' && key === wanted;
}
