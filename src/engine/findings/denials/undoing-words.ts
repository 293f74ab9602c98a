import { wordPattern } from '../../text/plain-patterns';
import type { Token } from '../reading/tokens';
import { BEING } from '../words/helping-verbs';

/**
 * Verbs, nouns and adjectives by which a clause says without any "not" that something does not happen, is not there, is
 * not done or does not change. Stocked by what becomes of a thing rather than by topic. They are counted, so that one too
 * many turns a clause round; `PRIVATIVE` is looser, since there a word too many only keeps an alarm silent.
 */
const UNDOES = wordPattern(
  new RegExp(
    `^(?:${[
      // It is given up before it comes, or put off.
      'cancel\\p{L}*|suspend\\p{L}*|suspension|scrap(?:s|ped|ping)?|ax(?:e|es|ed|ing)|abandon\\p{L}*|shelv(?:e|es|ed|ing)|scrub(?:s|bed|bing)?|abort\\p{L}*|postpon\\p{L}+|defer(?:s|red|ring)?|delay\\p{L}*|ditch\\p{L}*|withdr\\p{L}+',
      // It comes to an end, or to nothing.
      'discontinu\\p{L}*|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|paus(?:e|es|ed|ing)|expir(?:e|es|ed|ing)|laps(?:e|es|ed|ing)|clos(?:es|ed|ing|ure)|shut(?:s|ting)?|shuttered|collaps(?:e|es|ed|ing)|founder(?:s|ed|ing)|stall(?:s|ed|ing)|grounded|idled|stranded|stuck|trapped|deadlock(?:ed)?|stalemate|fruitless(?:ly)?|futile|vain|avail|unsuccessful(?:ly)?|extinct|defunct',
      // Somebody does not let it be.
      'ban|bans|bann(?:ed|ing)|barr(?:ed|ing)|forb[ai]d\\p{L}*|prohibit\\p{L}*|outlaw\\p{L}*|block(?:s|ed|ing)?|prevent\\p{L}*|avert(?:s|ed|ing)?|thwart\\p{L}*|foil(?:s|ed|ing)|exclu\\p{L}+|withh[eo]ld\\p{L}*|veto\\p{L}*|quash\\p{L}*|repeal\\p{L}*|revok\\p{L}+|abol\\p{L}+',
      // Somebody does not do it, or not want it.
      'refus(?:e|es|ed|ing|al|als)|declin(?:e|es|ed|ing)|den(?:y|ies|ied|ying|ial|ials)|reject\\p{L}*|rebuff\\p{L}*|spurn\\p{L}*|dismiss\\p{L}*|fail(?:s|ed|ing|ure|ures)?|miss(?:es|ed)|neglect(?:s|ed|ing)?|omit\\p{L}*|overlook\\p{L}*|ignor(?:e|es|ed|ing)|forg[eo]t\\p{L}*|skip(?:s|ped|ping)?|shun(?:s|ned|ning)?|snub(?:s|bed|bing)?|boycott\\p{L}*|avoid\\p{L}*|dodg(?:e|es|ed|ing)|evad(?:e|es|ed|ing)|elud(?:e|es|ed|ing)|refrain\\p{L}*|abstain\\p{L}*|resist(?:s|ed|ing)?|defi(?:es|ed)|defy(?:ing)?',
      // It hardly does.
      'few|fewer|hardly|scarcely|barely|rarely|seldom',
      // It does not apply, or came to nobody.
      'escap(?:e|es|ed|ing)|surviv\\p{L}+|un(?!ited|ion|ique|ivers|der|animous|veil|leash|fold|til|employ|fortunate|usual|precedented|expected|invest)\\p{L}{3,}(?:ed|en|able|hurt|known|aware|safe|fit|sold|paid|told|seen|lit|manned)|exempt\\p{L}*|waiv(?:e|es|ed|ing|er)|excus(?:e|es|ed|ing)|spar(?:es|ed|ing)|immune',
      // It is not there, or not to be had.
      'absen(?:t|ce|ces)|absentee|lack(?:s|ed|ing)?|shortages?|scarc\\p{L}+|devoid|bereft|depriv\\p{L}+|vacant|empty|gone|lost|los(?:e|es|ing)|missing|vanish\\p{L}*|impossible|unable|unlikely|incapable|powerless|immobile|barren',
      // It does not move.
      'fr(?:eez|oz)(?:e|es|en|ing)|peg(?:s|ged|ging)|unchanged|unaltered|stagnant|stagnat\\p{L}+',
      // It is dead.
      'dead|d(?:ie|ies|ied|ying)|perish\\p{L}*|killed',
      // It is another, or wrongly held to be so.
      'mistak(?:e|es|en|enly)|wrongly|falsely|erroneous(?:ly)?|false|bogus|fake|disbeliev\\p{L}*|disprov\\p{L}*|debunk\\p{L}*|refut(?:e|es|ed|ing)|rebut\\p{L}*',
      // It is not told or shown.
      'conceal(?:s|ed|ing)|hid|hidden|hid(?:es|ing)|secret(?:ly)?|mum|silen(?:t|tly)|tight-lipped',
    ].join('|')})$`,
    'u',
  ),
);

/** The same with the word behind: "called off", "kept away", "short of", "hard to find". */
const PHRASES: readonly (readonly [word: RegExp, behind: RegExp])[] = [
  [/^call(?:s|ed|ing)?$/, /^off$/],
  [/^(?:turn|brush|cast)(?:s|ed|ing)?$/, /^(?:down|away|aside)$/],
  [/^rul(?:e|es|ed|ing)$/, /^out$/],
  [/^(?:sta(?:y|ys|yed|ying)|ke(?:ep|eps|pt|eping)|sh(?:y|ied)|h(?:old|olds|eld|olding))$/, /^(?:away|out|off|back|from)$/],
  [/^(?:sit|sits|sat|sitting|ru(?:n|ns|nning)|ran|opt(?:s|ed|ing)?|pull(?:s|ed|ing)?|back(?:s|ed|ing)?|drop(?:s|ped|ping)?|die[sd]?|w(?:ear|ore|orn))$/, /^out$/],
  [/^(?:put|puts|putting|br(?:eak|oke|oken)|la(?:y|id))$/, /^off$/],
  [/^(?:f(?:all|alls|ell|allen)|thr(?:ow|ew|own))$/, /^(?:through|out)$/],
  [/^g(?:ive|ives|ave|iven|iving)$/, /^up$/],
  [/^short$/, /^(?:of|on|supply)$/],
  [/^(?:hard|tough|difficult)$/, /^to$/],
  [/^at$/, /^large$/],
  [/^on$/, /^(?:hold|ice)$/],
  [/^(?:free|clear|rid)$/, /^(?:of|from)$/],
  [/^(?:some(?:one|body|thing))$/, /^(?:else|different)$/],
  [/^out$/, /^of$/],
]; // prettier-ignore
/** "kept the blaze from spreading", "held the crowd back": the word behind stands past its object. */
const KEEPS = /^(?:ke(?:ep|eps|pt|eping)|h(?:old|olds|eld|olding)|sav(?:e|es|ed|ing)|stop(?:s|ped|ping)?)$/;
const FROM = /^(?:from|out|back|off|away)$/;
const TO_FROM = 6;
/** These put an end to what does not let something be: the ban that is lifted. */
const LIFTS =
  /^(?:lift(?:s|ed|ing)?|overturn\p{L}*|revers(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|relax(?:es|ed|ing)?|rescind\p{L}*|ended|reliev\p{L}+)$/u;
const FEW = /^few$/;
/** Some, or so many: "a few", "the last few". */
const A_FEW = /^(?:a|the|last|next|past|first|these|those|every)$/;
const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|any|some|no|each|every|of|for|in|on|at|by|with|from|to|\p{L}+'s)$/u;
const PARTICIPLE = /(?:ed|en|ing|ble)$/;

/** Whether the word at a position, or with the one behind it, says that something is not done, not there or not so. */
export function undoesAt(tokens: readonly Token[], at: number): boolean {
  const { form, kind } = tokens[at]!;
  if (kind !== 'word') return false;
  const next = tokens[at + 1]?.form ?? '';
  if (FEW.test(form) && A_FEW.test(tokens[at - 1]?.form ?? '')) return false;
  if (UNDOES.test(form) || LIFTS.test(form)) return !isAttributive(tokens, at);
  if (PHRASES.some(([word, behind]) => word.test(form) && behind.test(next))) return true;
  if (!KEEPS.test(form)) return false;
  const behind = tokens.slice(at + 1, at + 1 + TO_FROM);
  const end = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind.slice(0, end < 0 ? TO_FROM : end).some((token) => FROM.test(token.form));
} // prettier-ignore

/** "the permitted speed", "a cancelled flight": a participle that only tells which of them is meant. */
export function isAttributive(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!PARTICIPLE.test(tokens[at]!.form) || next?.content !== true || next.kind !== 'word') return false;
  if (before === undefined || before.kind === 'punctuation' || BEING.test(before.form)) return false;
  return BEFORE_NOUN.test(before.form);
}
