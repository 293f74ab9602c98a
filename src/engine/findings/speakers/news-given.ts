import { sharesPart } from './persons';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { BEING } from '../words/helping-verbs';
import type { Attribution } from './clauses';
import { makesKnown } from './made-known';
import { namesRole } from './named-sources';

/** What stands for a thing that was said: "announced the step", "gave the news". */
const NEWS =
  /^(?:news|announcement|step|moves?|measures?|decision|plans?|figures?|numbers?|data|results?|findings?|details?|information|changes?|statement|proposals?|ruling|verdict|toll|forecast|estimate|warning|development)$/;
/** What somebody does with it. */
const GIVES =
  /^(?:announc|confirm|disclos|unveil|reveal|publish|releas|issu|present|outlin|report|shar|brok|break|gave|give|made|deliver)/;
const ONE = /^(?:the|this|that|these|those|its|his|her|their)$/;
const PRONOUN = /^(?:it|he|she|they)$/;
/** Words from the verb to its object, and from there to "by". */
const [TO_OBJECT, TO_BY] = [4, 6];

/**
 * "The authority announced the step on Wednesday", beside the step: who says so. Whoever makes it known must be called
 * as the source was that is gone, or by a pronoun.
 */
export function givesNews(reading: Reading, sentence: number, clause: Attribution): boolean {
  const tokens = reading.tokens[sentence] ?? [];
  const at = tokens.findIndex((_, k) => isGiven(tokens, k));
  if (at < 0) return false;
  const parts = clause.speaker?.parts ?? [];
  if (parts.length > 0 && (reading.names[sentence] ?? []).some((name) => sharesPart(name.parts, parts)))
    return true;
  return namesRole(tokens, clause) || PRONOUN.test(tokens[at - 1]?.form ?? '');
}

function isGiven(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (makesKnown(tokens, at) && ONE.test(tokens[at + 1]?.form ?? '')) return true;
  if (!GIVES.test(form)) return false;
  if (BEING.test(tokens[at - 1]?.form ?? '')) {
    const behind = tokens.slice(at + 1, at + 1 + TO_BY);
    return NEWS.test(tokens[at - 2]?.form ?? '') && behind.some((token) => token.form === 'by');
  }
  if (!ONE.test(tokens[at + 1]?.form ?? '')) return false;
  const behind = tokens.slice(at + 2, at + 2 + TO_OBJECT);
  const end = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind.slice(0, end < 0 ? undefined : end).some((token) => NEWS.test(token.form));
}
