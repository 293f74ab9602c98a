import type { Token } from '../reading/tokens';
import { isSourceByTrade, kindOfSource } from './source-kinds';
import type { Attribution } from './clauses';

/** What somebody gives that others may go by. */
const GIVEN =
  /^(?:terms|plans?|offer|proposals?|deal|agreement|schedule|timetable|rules|conditions|guidelines|guidance|figures|numbers|data|statistics|details|estimates?|forecasts?|results|findings|statements?|reports?|records|documents?|account|version|programme|program|policy|map|list)$/;
/** What it goes by: "under the terms", "in figures". */
const BY = /^(?:under|in|from|by|per|on|with|to|via)$/;
const HOW =
  /^(?:announced|published|released|issued|presented|disclosed|provided|compiled|collected|gathered|described|outlined|detailed|unveiled|revealed|proposed|agreed|recorded|quoted|given|set|laid|put|spelled|spelt|drawn|handed)$/;
const PARTICLE = /^(?:out|down|forward|up|on|over)$/;
/** Words from the noun back to what leads to it. */
const LEAD = 4;
/** Words of which the last tells who it is: "both of the two largest firms". */
const WHO = 6;
const ENDS = /^(?:on|in|at|for|to|after|before|when|who|which|that|last|this|,|\.)$/;

/**
 * Where "under the terms set out by both firms" names who says so: the position of the participle, -1 where
 * nothing of the kind stands there. Who is meant must be called as sources are, and be none of another kind
 * than the one that was dropped.
 */
export function givenByAt(tokens: readonly Token[], { speaker }: Attribution): number {
  return tokens.findIndex(({ form }, at) => {
    if (!HOW.test(form) || !GIVEN.test(tokens[at - 1]?.form ?? '')) return false;
    const led = tokens.slice(Math.max(0, at - 1 - LEAD), at - 1).some((token) => BY.test(token.form));
    const by = PARTICLE.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
    if (!led || tokens[by]?.form !== 'by') return false;
    const behind = tokens.slice(by + 1, by + 1 + WHO);
    const end = behind.findIndex((token, k) => k > 0 && ENDS.test(token.form));
    const label = behind
      .slice(0, end < 0 ? undefined : end)
      .map((token) => token.form)
      .join(' ');
    const giver = { label, parts: [], pronoun: false };
    if (!isSourceByTrade(giver)) return false;
    const [was, is] = [speaker && kindOfSource(speaker), kindOfSource(giver)];
    return !was || !is || was === is;
  });
}
