import type { Token } from '../reading/tokens';

/** Who does this to a thing leaves somebody without it: "took her hearing", "cost the family its riches"; */
const TAKES =
  /^(?:los(?:e|es|ing|t)|t(?:ake|akes|ook|aken|aking)|cost(?:s|ing)?|st(?:eal|eals|ole|olen|ealing)|destroy(?:s|ed|ing)?|ruin(?:s|ed|ing)?|damag(?:e|es|ed|ing)|impair(?:s|ed|ing)?|shatter(?:s|ed|ing)?|wip(?:e|es|ed|ing)|squander(?:s|ed|ing)?|forfeit(?:s|ed|ing)?|end(?:s|ed|ing)?)$/;
/** and who does this, of the thing: "robbed him of speech". */
const DEPRIVES = /^(?:rob(?:s|bed|bing)?|depriv(?:e|es|ed|ing)|str(?:ip|ips|ipped|ipping))$/;
/** How much of the thing, and whose it is. */
const PORTION = /^(?:most|much|part|parts|half|all|some|bit|rest|use|sense|end|away|out|\p{L}+['’]s?)$/u;
/** Somebody between the verb and the thing: "cost the family its riches". */
const MOST_OTHERS = 2;
const REACH = 8;

/** Whether a verb of taking away governs the word at a position, or its clause says that it is over. */
export function isTakenAway(tokens: readonly Token[], at: number): boolean {
  // "took the roof of the open hall": the roof.
  if (tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.content) return false;
  if (isOver(tokens, at)) return true;
  let [others, of] = [0, false];
  for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
    const { form, kind, content, sentence } = tokens[k]!;
    if (kind === 'punctuation' || sentence !== tokens[at]!.sentence) return false;
    if (TAKES.test(form) || DEPRIVES.test(form)) return of === DEPRIVES.test(form);
    if (form === 'of' && !PORTION.test(tokens[k - 1]?.form ?? '')) of = true;
    if (STOPS.test(form) || (content && !PORTION.test(form) && ++others > MOST_OTHERS)) return false;
  }
  return false;
}

/** Where the object of a verb ends. */
const STOPS =
  /^(?:to|for|from|by|with|in|on|at|after|before|when|while|and|but|or|as|because|that|which|who|is|are|was|were|has|have|had|will|would)$/;

/** "The siege imposed in May is over", "the hearing in her left ear was lost". */
function isOver(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k <= at + REACH; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return false;
    if (!BEING.test(tokens[k - 1]!.form)) continue;
    if (LOST.test(token.form)) return true;
    if (token.form !== 'over') continue;
    const next = tokens[k + 1];
    return !next || next.kind === 'punctuation' || BEHIND_OVER.test(next.form);
  }
  return false;
}

const LOST =
  /^(?:lost|taken|stolen|destroyed|ruined|damaged|impaired|shattered|squandered|forfeited|ended|gone)$/;
const BEING = /^(?:is|are|was|were|be|been|now)$/;
const BEHIND_OVER = /^(?:and|but|now|after|since|in|on|at|for)$/;
