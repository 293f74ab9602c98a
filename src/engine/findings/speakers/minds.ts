import type { Token } from '../reading/tokens';

/** What is on somebody's mind, where a statement stands behind: "some worry that", "there are concerns that". */
const MIND =
  /^(?:worr(?:y|ies|ied|ying)|fear(?:s|ed|ful)?|concern(?:s|ed)?|afraid|anxi(?:ous|et(?:y|ies))|alarm(?:ed)?|dread(?:s|ed)?|convinced|certain|confident|adamant|object(?:s|ed)?|objections?|complain(?:s|ed|ts?)?|suspicious|suspicions?|beliefs?|convictions?)$/;
/** Share of what the sentence has of the statement that must stand behind. */
const LEAST_BEHIND = 0.5;

/**
 * Whether a sentence gives a statement as what is on somebody's mind: `some worry that the owner will care little`.
 * `answered` tells which of its words answer some of the statement.
 */
export function isOnSomebodysMind(tokens: readonly Token[], answered: (token: Token) => boolean): boolean {
  return tokens.some(({ form, quoted }, at) => {
    if (quoted || !MIND.test(form) || tokens[at + 1]?.form !== 'that') return false;
    const told = tokens.flatMap((token, k) => (token.content && answered(token) ? [k] : []));
    return told.length > 0 && told.filter((k) => k > at).length >= LEAST_BEHIND * told.length;
  });
}
