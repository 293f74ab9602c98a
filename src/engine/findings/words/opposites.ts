import { DENIAL } from '../../text/words/denial-words';

/** Verbs and adjectives of which nobody holds both of the same thing. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [DENIAL, /^(?:admit|admits|admitted|admitting|confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|confess(?:es|ed)?)$/],
  [/^exempt(?:ed)?$/, /^(?:subject|liable)$/],
  [/^reject(?:s|ed|ing)?$/, /^(?:confirm(?:s|ed|ing)?|accept(?:s|ed|ing)?|approv(?:e|es|ed|ing)|back(?:s|ed|ing)?|adopt(?:s|ed|ing)?|uph[eo]ld(?:s|ing)?|grant(?:s|ed|ing)?)$/],
  [/^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/, /^(?:grant(?:s|ed|ing)?|agree|agrees|agreed|agreeing|accept(?:s|ed|ing)?|consent(?:s|ed|ing)?|promis(?:e|es|ed|ing))$/],
  [/^(?:fail|fails|failed|failing)$/, /^(?:succeed(?:s|ed|ing)?|manag(?:e|es|ed|ing)|pass|passes|passed)$/],
  [/^oppos(?:e|es|ed|ing)$/, /^(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|endors(?:e|es|ed|ing))$/],
  [/^(?:disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?)$/, /^(?:admit|admits|admitted|accept(?:s|ed|ing)?|confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing))$/],
  [/^(?:innocent|acquitted|cleared)$/, /^(?:guilty|convicted)$/], [/^(?:lost|losing|loses)$/, /^(?:won|winning|wins)$/],
  [/^north(?:ern|wards?)?$/, /^south(?:ern|wards?)?$/], [/^east(?:ern|wards?)?$/, /^west(?:ern|wards?)?$/],
  [/^surrender(?:s|ed|ing)?$/, /^(?:escap(?:e|es|ed|ing)|flee|flees|fled|fleeing)$/], [/^(?:freed|released)$/, /^(?:killed|executed|murdered)$/],
  [/^expir(?:e|es|ed|ing)$/, /^(?:begin|begins|began|start|starts|started)$/], [/^extend(?:s|ed|ing)?$/, /^(?:end|ends|ended|ending|terminat(?:e|es|ed|ing)|shorten(?:s|ed|ing)?)$/],
  [/^doubt(?:s|ed|ing)?$/, /^(?:believ(?:e|es|ed|ing)|trust(?:s|ed)?)$/], [/^stable$/, /^critical$/],
  [/^victims?$/, /^(?:suspects?|attackers?|perpetrators?|gunm[ae]n)$/], [/^plaintiffs?$/, /^defendants?$/],
  [/^(?:allow(?:s|ed|ing)?|permit|permits|permitted)$/, /^(?:ban|bans|banned|forbid|forbids|forbidden|prohibit(?:s|ed)?|block(?:s|ed)?)$/],
]; // prettier-ignore
/** Any of these: most words are none. */
export const LISTED_OPPOSITE = new RegExp(
  OPPOSITES.flat()
    .map((pattern) => pattern.source)
    .join('|'),
);
/** What an opposite that is no other word begins or ends with, on one of the two sides. */
export const SAME_BUT_FOR_AFFIX = /^(?:un|in|im|il|ir|dis|non)|(?:less|ful)$/;

/** Whether two words stand at the same end of one of these: `convicted` and `guilty`. */
export function saySame(x: string, y: string): boolean {
  return OPPOSITES.some(([p, q]) => (p.test(x) && p.test(y)) || (q.test(x) && q.test(y)));
}

/** Words that cannot both hold of one thing; `listed` where `LISTED_OPPOSITE` has `x`. */
export function areOpposites(x: string, y: string, listed: boolean): boolean {
  if (listed && OPPOSITES.some(([p, q]) => (p.test(x) && q.test(y)) || (q.test(x) && p.test(y)))) return true;
  const more = Math.abs(x.length - y.length);
  // Most words are no syllable apart.
  if (more < 1 || more > 4) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.endsWith('less') && short === long.replace(/less$/, 'ful')) return true;
  return (
    short.length > 4 && long.endsWith(short) && /^(?:un|in|im|il|ir|dis|non-?)$/.test(long.slice(0, more))
  );
}
