import { isCrime } from '../words/crime-words';
import type { Token } from '../reading/tokens';
import type { Attribution } from './clauses';
import { ALLEGES, hearersFrom } from './self-claims';

/** What leaves it open where it tells of a crime. */
const SAYS = /^(?:says?|said|told|tells?|maintains?|maintained|insists?|insisted)$/;
/** Words of what is said among which its subject and verb are. */
const REACH = 14;
/** Itself or somebody of its own: of these it may well tell without anybody's doubting it. */
const SELF = /^(?:it|they|he|she|we|i)$/;
/** What ties somebody to a place of work. */
const OF = /^(?:of|at|from|for|with|inside|within|left|quit|joined)$/;
const LEAD = /^(?:the|an?|former|its|then)$/;
const POSSESSIVE = /['’]s?$/u;

/** "Norvik claims that three of its drivers stole fuel": what somebody holds against others. */
export function allegesOfOthers(tokens: readonly Token[], { at: verb, end }: Attribution): boolean {
  const form = tokens.find(({ start }) => start === verb)?.form ?? '';
  const alleges = ALLEGES.test(form);
  if (!alleges && !SAYS.test(form)) return false;
  const behind = tokens.findIndex(({ start }) => start >= end);
  const from = behind < 0 ? behind : behind + hearersFrom(tokens, behind);
  if (from < 0 || from >= tokens.length || tokens[from]!.kind === 'punctuation') return false;
  const said = tokens.slice(from, from + REACH);
  const subject = said[said[0]!.form === 'that' ? 1 : 0];
  if (!subject || SELF.test(subject.form)) return false;
  return alleges || said.some(({ form: word }) => isCrime(word));
}

/**
 * Whether those who said it stand in a sentence as the ones whose people or things it is about, and not as its source:
 * `three Norvik drivers`, `managers at Norvik`, `the mill's clerk`.
 */
export function standsAsOwner(tokens: readonly Token[], text: string, { speaker }: Attribution): boolean {
  const parts = speaker?.parts.length ? speaker.parts : headOf(speaker?.label ?? '');
  if (parts.length === 0) return false;
  const places = tokens.flatMap(({ form }, at) => (parts.includes(form.replace(POSSESSIVE, '')) ? [at] : []));
  return places.length > 0 && places.every((at) => isOwner(tokens, text, at, parts));
}

/** The last word of a source without a name. */
function headOf(label: string): string[] {
  return (label.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-1);
}

function isOwner(tokens: readonly Token[], text: string, at: number, parts: readonly string[]): boolean {
  const token = tokens[at]!;
  if (POSSESSIVE.test(token.form)) return true;
  let next = tokens[at + 1];
  if (next && parts.includes(next.form)) return true;
  if (next && POSSESSIVE.test(next.form) && next.start === token.end) return true;
  let k = at - 1;
  while (LEAD.test(tokens[k]?.form ?? '') || parts.includes(tokens[k]?.form ?? '')) k--;
  if (OF.test(tokens[k]?.form ?? '')) return true;
  // "Norvik drivers stole": a noun in small letters and, behind it, a verb.
  next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    next.content &&
    /^\p{Ll}/u.test(text.slice(next.start)) &&
    tokens[at + 2]?.kind === 'word' &&
    !/^(?:that|the|an?|its|to)$/.test(tokens[at + 2]!.form)
  );
}
