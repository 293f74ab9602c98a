import type { Token } from '../reading/tokens';
import type { View } from '../views/views';
import { NEGATES } from '../words/word-classes';

const OUTCOME = /^(?:positive|negative)(?:ly)?$/;
/** Where these words tell what was found and not what somebody thinks of it. */
const TEST =
  /^(?:tests?|tested|testing|retests?|samples?|swabs?|screened|screening|results?|outcomes?|analys[ei]s|probes?|breathalysers?)$/;

/**
 * The outcome of a test that became the other one: positions on both sides. One of each alone, and nothing
 * denied on one side only.
 */
export function turnedOutcome({ a, b }: View): [number, number][] {
  const i = outcomeOf(a);
  const j = i < 0 ? -1 : outcomeOf(b);
  if (j < 0 || a[i]!.form.slice(0, 3) === b[j]!.form.slice(0, 3)) return [];
  const denials = (tokens: readonly Token[]): number =>
    tokens.filter(({ classes }) => classes & NEGATES).length;
  return denials(a) === denials(b) && a[i]!.quoted === b[j]!.quoted ? [[i, j]] : [];
}

/** Most words are told apart by their length. */
function isOutcome({ form }: Token): boolean {
  return form.length >= 'positive'.length && OUTCOME.test(form);
}

/** Where the only outcome stands, -1 where there is none, more than one, or no test. */
function outcomeOf(tokens: readonly Token[]): number {
  const at = tokens.findIndex(isOutcome);
  if (at < 0 || tokens.findLastIndex(isOutcome) > at) return -1;
  return tokens.some(({ form }) => TEST.test(form)) ? at : -1;
}
