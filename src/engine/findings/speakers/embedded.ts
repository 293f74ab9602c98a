import type { Token } from '../reading/tokens';
import type { Attribution } from './clauses';
import { RELATIVE, charges } from './reporting';
import type { Copy } from './copies';
import { HEARSAY } from './kept-sources';
import { TENSED } from '../words/helping-verbs';

/**
 * Whether a source within a relative clause was cut out of it, and nothing else: `accused the office of hiding
 * a survey that she said had found rot` → `accused the office of hiding a survey that had found rot`. Whoever
 * is named as the source of the rest does not say so by that, unless all of the sentence is said.
 */
export function losesEmbedded({ from, to, clauses }: Copy, target: number, clause: Attribution): boolean {
  const own = from.tokens[clause.sentence] ?? [];
  const first = own.findIndex(({ start }) => start >= clause.start);
  const tie = own[first - 1];
  const next = verbFrom(
    own,
    own.findIndex(({ start }) => start >= clause.end),
  );
  const noun = own.findLast(({ kind, start }) => kind !== 'punctuation' && start < (tie?.start ?? 0));
  if (!tie || !next || !noun || !RELATIVE.test(tie.form) || next.kind === 'punctuation') return false;
  const tokens = to.tokens[target] ?? [];
  const stands = tokens.some(
    (token, at) =>
      RELATIVE.test(token.form) &&
      verbFrom(tokens, at + 1)?.stem === next.stem &&
      wordBefore(tokens, at)?.stem === noun.stem,
  );
  if (!stands || tokens.some(({ form }) => HEARSAY.test(form))) return false;
  const verbAt = (start: number): string => tokens.find((token) => token.start === start)?.form ?? '';
  return (clauses.get(target) ?? []).every(({ plain, at }) => !plain || charges(verbAt(at)));
}

/** The verb of a clause from a position on; what helps it along may go where the tense does: "had sharpened", "sharpened". */
function verbFrom(tokens: readonly Token[], at: number): Token | undefined {
  for (let k = at; k >= 0 && k < tokens.length; k++) if (!TENSED.test(tokens[k]!.form)) return tokens[k];
  return undefined;
}

/** "which it said had failed": who "it" is nobody knows, and whether it still speaks. */
export function isVague(tokens: readonly Token[], clause: Attribution): boolean {
  return clause.speaker?.label === 'it' && tieOf(tokens, clause) !== undefined;
}

/** The relative pronoun right before a source that stands within its clause. */
export function tieOf(tokens: readonly Token[], { start }: Attribution): Token | undefined {
  const tie = tokens.findLast((token) => token.end <= start);
  return tie && RELATIVE.test(tie.form) ? tie : undefined;
}

function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let k = at - 1; k >= 0; k--) if (tokens[k]!.kind !== 'punctuation') return tokens[k];
  return undefined;
}
