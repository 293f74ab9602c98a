import { wordPattern } from '../plain-patterns';

/** Words that hold a sentence together and say little of what it is about. */
const ENGLISH = `a an the this that these those some any each every either neither both all such same other another
 i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
 myself himself herself itself themselves ourselves yourself one's oneself there here
 am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought
 not no nor never and or but if then else than as so because since although though while whereas whether unless until when where why how
 of in on at by for with without from to into onto upon about above below over under between among through during before after
 against toward towards per via within across along around behind beside besides beyond despite except out off up down near
 also too very just only even still yet again once already more most less least much many few several own quite rather however
 said says say saying told tell tells according added adding
 's n't don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't
 i'm i've we've we're they're they've you're you've it's he's she's that's there's what's let's i'd we'd he'd they'd i'll we'll they'll it'll`;
const WORDS: ReadonlySet<string> = new Set(ENGLISH.split(/\s+/));
/** Words that deny, those of all languages together. */
export const NEGATION = wordPattern(
  /^(?:not|no|never|none|nobody|nothing|neither|nor|nowhere|cannot|without|\p{L}+n't|nicht|kein|keine|keinen|keiner|nie|ne|pas|jamais|sin|нет|не|ни|لا|لم|لن|ليس|לא|אין|नहीं|不|没|没有|ない|ไม่)$/u,
);

/** True of English function words in folded form. */
export function isFunctionWord(form: string): boolean {
  return WORDS.has(form);
}

/** True of words that deny, in folded form. */
export function isNegation(form: string): boolean {
  return NEGATION.test(form);
}
