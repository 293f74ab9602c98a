import { isDeed } from '../../text/words/deed-words';
import type { NameToken } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { FINITE } from '../words/helping-verbs';
import { SPEAKS } from '../words/word-classes';
import { PREPOSITION, PRONOUNS, type Speaker, isOwner, named, tellsWhich } from './sources';

const PARTICIPLE = /^\p{L}{2,}ing$/u;
/** What may stand before it: "later saying", "in turn adding". */
const WHEN =
  /^(?:later|also|then|again|once|twice|often|always|only|even|simply|still|afterwards?|thereafter|subsequently|meanwhile|soon|\p{L}+ly)$/u;
const CLOSES = /^[;:()]$/;
const JOINS = /^(?:and|but)$/;
/** A clause that stands before the one that counts: "As Roe left, Lind waved". */
const SUBORDINATE =
  /^(?:as|when|after|before|while|because|although|though|if|since|once|until|with|despite)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|one|another)$/;

/**
 * Who speaks by a participle that a comma parts from its clause: the subject of the clause, and not whoever is
 * named last. `He beat Luis Cano in four sets, later saying:` is he. `null` where that is no such clause, or
 * nobody stands in front of its verb.
 */
export function participleSpeaker(
  text: string,
  plain: readonly Token[],
  verb: number,
  names: readonly NameToken[],
): Speaker | null {
  if (!PARTICIPLE.test(plain[verb]!.form)) return null;
  let comma = verb - 1;
  while (WHEN.test(plain[comma]?.form ?? '')) comma--;
  if (plain[comma]?.form !== ',' || isRelated(plain, comma)) return null;
  const first = clauseStart(plain, comma, names);
  for (let k = first; k < comma; k++) {
    const token = plain[k]!;
    const before = plain[k - 1];
    if (token.form in PRONOUNS && (k === first || before?.form === ','))
      return { start: token.start, end: token.end, label: token.form, parts: [], pronoun: false };
    const name = names.find(({ start }) => start === token.start);
    if (name && !(k > first && PREPOSITION.test(before!.form)) && !isOwner(text, plain, name)) {
      return tellsWhich(plain, name) ? null : named(text, name);
    }
    if (isVerb(plain, k, first)) return byNoun(text, plain, first, k);
  }
  return null;
}

/** "..., who grinned, saying": either may be meant. */
function isRelated(plain: readonly Token[], comma: number): boolean {
  let k = comma - 1;
  while (k >= 0 && plain[k]!.kind !== 'punctuation') k--;
  return /^(?:who|which|where)$/.test(plain[k + 1]?.form ?? '');
}

/** Where the clause begins to which a comma belongs. */
function clauseStart(plain: readonly Token[], comma: number, names: readonly NameToken[]): number {
  let first = 0;
  for (let k = 0; k < comma; k++) {
    const { form, classes } = plain[k]!;
    // What is said holds clauses of its own: "Roe said Lind had left and Moe had stayed, adding".
    if ((classes & SPEAKS) !== 0) break;
    if (CLOSES.test(form) || (JOINS.test(form) && opensClause(plain, k + 1, comma, names))) first = k + 1;
  }
  if (!SUBORDINATE.test(plain[first]?.form ?? '')) return first;
  const end = plain.findIndex(({ form }, k) => k > first && k < comma && form === ',');
  return end < 0 ? first : end + 1;
}

/** "and Moe cheered", "but she left": a subject and its verb. */
function opensClause(plain: readonly Token[], at: number, end: number, names: readonly NameToken[]): boolean {
  if ((plain[at]?.form ?? '') in PRONOUNS) return true;
  const name = names.find(({ start }) => start === plain[at]?.start);
  if (!name) return false;
  const next = plain.findIndex(({ start }, k) => k > at && k < end && start >= name.end);
  return next > 0 && (FINITE.test(plain[next]!.form) || isDeed(plain[next]!.form));
}

/** Behind a noun, so that it is no participle before one: "the retired coach". */
function isVerb(plain: readonly Token[], at: number, first: number): boolean {
  const before = plain[at - 1];
  if (at === first || before?.content !== true || WHEN.test(before.form)) return false;
  return FINITE.test(plain[at]!.form) || isDeed(plain[at]!.form);
}

/** "The judge sentenced Orban, telling him": a noun without a name. */
function byNoun(text: string, plain: readonly Token[], first: number, verb: number): Speaker | null {
  if (!DETERMINER.test(plain[first]!.form)) return null;
  const [{ start }, { end }] = [plain[first]!, plain[verb - 1]!];
  return { start, end, label: text.slice(start, end), parts: [], pronoun: false };
}
