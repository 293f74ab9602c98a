import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';

const KEEPS = /^(?:keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?)$/;
/** Who is not so any more has lost what he had. */
const LOST =
  /^(?:los(?:e|es|ing|t)|redundant|jobless|unemployed|workless|homeless|without|forfeit(?:s|ed)?|give|gave|given)$/;

/** "All will keep their jobs", "none will be out of work": what the one side says is kept the other denies is lost. */
export function isKeptThere(tokens: readonly Token[], none: number, others: readonly Token[]): boolean {
  if (!others.some(({ form }) => KEEPS.test(form))) return false;
  const [, last] = clauseAround(tokens, none);
  return tokens
    .slice(none + 1, last + 1)
    .some(({ form }, k, rest) => LOST.test(form) || (form === 'out' && rest[k + 1]?.form === 'of'));
}
