import type { Lexicon, Range } from '../../model';
import { areNamesakes, areOnePerson, personParts } from '../names/same-person';
import type { Reading } from '../reading/reading';
import { mayBePerson } from '../speakers/persons';
import { type Calling, headNoun, nounOf } from '../names/callings';
import { kinOf } from '../words/kin-words';
import type { Texts } from './voices';

/** A speaker without a name: "the tour promoter", "her sister". */
export interface Role {
  /** One form for all words of an office, else the stem. */
  readonly noun: string;
  readonly form: string;
  /** Whose it is, or the article: the word right before the noun, or the one that opens the phrase. */
  readonly whose: string;
  readonly definite: boolean;
}

/** A speaker of either text, as far as roles go. */
interface Voice {
  readonly person: readonly string[];
  readonly parts: readonly string[];
  readonly pronoun: boolean;
  readonly role: Role | null;
  readonly sentence: number;
}

/** Confidence that who has a name is not whom the other text calls by a noun that it gives to somebody else. */
const BY_CALLING = 0.6;
/** The same for two relatives of one person. */
const BY_KIN = 0.65;

/** The noun that a speaker without a name goes by; `null` where the phrase opens without an article or a possessive. */
export function roleOf(
  { start, end }: Range,
  { tokens, version: { text } }: Reading,
  sentence: number,
): Role | null {
  const phrase = (tokens[sentence] ?? []).filter((token) => token.start >= start && token.end <= end);
  const opens = phrase[0]?.form ?? '';
  const head = headNoun(text, phrase);
  if (!head || head === phrase[0] || !/^(?:the|his|her|its|their)$|'s?$/.test(opens)) return null;
  const before = phrase[phrase.indexOf(head) - 1]?.form ?? '';
  return {
    noun: nounOf(head.form, head.stem),
    form: head.form,
    whose: /'s?$/.test(before) ? before : opens,
    definite: opens === 'the',
  };
}

/** Confidence that two speakers are two people, one of them at least being known by a noun alone; else `null`. */
export function betweenRoles(texts: Texts, was: Voice, is: Voice): number | null {
  if (was.role && is.role) return areTwoRelatives(was.role, is.role) ? BY_KIN : null;
  if (was.role) return isAnother(texts, was.role, is, texts.to, texts.from, was.sentence) ? BY_CALLING : null;
  return is.role && isAnother(texts, is.role, was, texts.from, texts.to, is.sentence) ? BY_CALLING : null;
}

/** "The victim's sister", "the victim's mother". */
function areTwoRelatives(a: Role, b: Role): boolean {
  const [x, y] = [kinOf(a.form), kinOf(b.form)];
  return x !== undefined && y !== undefined && x !== y && a.whose === b.whose;
}

/**
 * "The promoter" is one alone whom the texts call so, and not the one who is named: he is called something
 * else. `own` is the text that has the name, `other` that of the noun.
 */
function isAnother(
  { fromVoices, toVoices, lexicon }: Texts,
  role: Role,
  named: Voice,
  own: Reading,
  other: Reading,
  sentence: number,
): boolean {
  const { person, parts, pronoun } = named;
  if (parts.length === 0 || !role.definite || !(fromVoices.isPerson(person) || toVoices.isPerson(person)))
    return false;
  if (pronoun && !isAlone(own, named)) return false;
  const isHe = (one: readonly string[]): boolean => areOnePerson(one, person) && !areNamesakes(one, person);
  // He stands beside the noun, and may be meant by it.
  if (namedIn(other, sentence).some(isHe)) return false;
  const callings = [...fromVoices.callings(), ...toVoices.callings()];
  const his = callings.filter((calling) => isHe(calling.person));
  if (his.length === 0 || his.some((calling) => mayBeCalled(calling, role, lexicon))) return false;
  const [first, ...rest] = callings.filter((calling) => calling.noun === role.noun);
  return first !== undefined && rest.every((calling) => areOnePerson(calling.person, first.person));
}

function mayBeCalled({ noun, form }: Calling, role: Role, lexicon: Lexicon | null): boolean {
  return noun === role.noun || lexicon?.relation?.(form, role.form) === 'kin';
}

/** Nobody else is named in the sentence of a pronoun and the one before. */
function isAlone(reading: Reading, { person, sentence }: Voice): boolean {
  const near = [sentence - 1, sentence].flatMap((n) =>
    (reading.names[n] ?? []).filter((name) => mayBePerson(reading, name)),
  );
  const people = near.map((name) =>
    personParts(reading.version.text.slice(name.start, name.end), name.parts),
  );
  return people.some((one) => areOnePerson(one, person)) && people.every((one) => areOnePerson(one, person));
}

function namedIn({ names, version: { text } }: Reading, sentence: number): (readonly string[])[] {
  return (names[sentence] ?? []).map(({ start, end, parts }) => personParts(text.slice(start, end), parts));
}
