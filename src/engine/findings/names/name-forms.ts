import type { Range } from '../../model';
import { editDistance } from '../../text/edit-distance';
import { isRoman } from '../../text/numbers/number-context';
import { americanSpelling } from '../../text/words/spelling';
import { isStateOf, statesOf } from '../../text/words/states';
import { wordListsOf } from '../words/languages';
import { PEOPLES } from '../words/peoples';
import { isOffice, qualifiesOffice } from '../words/title-words';
import type { NameToken, Reading } from '../reading/reading';

/**
 * Names by which one place, people or government goes, in the spelling that stands for all (see
 * `name-spellings.ts`); changing between them changes nothing.
 */
const SAME: readonly (readonly string[])[] = [
  ['us', 'usa', 'united', 'states', 'america', 'american', 'americans', 'washington', 'biden', 'trump', 'pentagon', 'white', 'house'], ['pentagon', 'defense', 'department'], ['saddam', 'hussein'], ['latinos', 'hispanics', 'latino', 'hispanic'],
  ['uk', 'britain', 'british', 'england', 'english', 'london', 'briton', 'britons', 'kingdom'],
  ['russia', 'russian', 'russians', 'moscow', 'kremlin', 'putin'], ['china', 'chinese', 'beijing'], ['germany', 'german', 'germans', 'berlin', 'bundestag'],
  ['france', 'french', 'frenchman', 'frenchwoman', 'paris', 'elysee'], ['ukraine', 'ukrainian', 'ukrainians', 'kyiv'], ['eu', 'europe', 'european', 'brussels', 'union'],
  ['israel', 'israeli', 'israelis', 'jerusalem'], ['iran', 'iranian', 'tehran'], ['japan', 'japanese', 'tokyo'], ['spain', 'spanish', 'spaniard', 'spaniards', 'madrid'],
  ['italy', 'italian', 'rome'], ['turkey', 'turkish', 'turks', 'turk', 'ankara', 'turkiye'], ['india', 'indian', 'delhi'], ['korea', 'korean', 'seoul', 'pyongyang'],
  ['netherlands', 'dutch', 'holland', 'hague'], ['poland', 'polish', 'pole', 'poles', 'warsaw'], ['un', 'nations', 'united'], ['switzerland', 'swiss', 'bern'],
  ...PEOPLES, ['greece', 'greek', 'greeks', 'athens'], ['bavaria', 'bavarian', 'bayern'], ['islam', 'islamic', 'muslim', 'muslims'],
]; // prettier-ignore

/** Names of places and firms that are common words or have inflected forms as such. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(['jordan', 'chad', 'georgia', 'mali', 'niger', 'wales', 'amazon', 'apple', 'boeing', 'toyota', 'lyon']); // prettier-ignore
/** Of the names of one place, words that say something else as well. */
const COMMON = /^(?:united|states|white|house|union|kingdom|nations|department)$/;

/** Whether a word, folded, is the name of a place or firm at the start of a sentence, whatever else it may mean. */
export function isPlaceWord(form: string): boolean {
  return (
    HOMOGRAPHS.has(form) || (!COMMON.test(form) && SAME.some((set) => set.length > 2 && set.includes(form)))
  );
}

/** Short forms of given names that do not begin like the long one, each with what it may stand for. */
const NICKNAMES: readonly (readonly string[])[] = [
  ['mike', 'mick', 'michael'], ['jim', 'jimmy', 'james'], ['jack', 'john', 'johnny', 'jon', 'jonathan'], ['steve', 'stephen', 'steven'],
  ['dave', 'david'], ['andy', 'andrew'], ['jenny', 'jennifer'], ['maggie', 'margaret'], ['harry', 'henry', 'harold'], ['larry', 'lawrence', 'laurence'],
  ['joe', 'joey', 'joseph'], ['nick', 'nicholas', 'nicolas'], ['geoff', 'geoffrey'], ['jeff', 'jeffrey'], ['sue', 'susan'], ['kathy', 'kate', 'katherine', 'kathleen'],
  ['cathy', 'catherine'], ['tom', 'tommy', 'thomas'], ['charlie', 'chuck', 'charles'], ['bill', 'will', 'william'], ['bob', 'rob', 'robert'], ['dick', 'rick', 'richard'],
  ['ted', 'ed', 'eddie', 'edward'], ['tony', 'anthony'], ['liz', 'beth', 'elizabeth'], ['alex', 'alexander', 'alexandra'], ['sam', 'samuel', 'samantha'],
]; // prettier-ignore

/** What is left of the name of a place, and of the word for its people, behind what they share: Ital-y, Ital-ian. */
const ROOT = /^(?:a|e|o|y|s|ia|en)?$/;
const INFLECTION = /^(?:y|s|n|ns|an|ans|ian|ians|ish|ese|i|is|ic|er|ers|ite|ites)?$/;

/** Spellings, inflections, adjectives and capitals of one name. */
export function related(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Tim and Timothy, EUR and Euro.
  if (shared === short.length && shared >= 3) return true;
  if (shared >= 4 && ROOT.test(short.slice(shared)) && INFLECTION.test(long.slice(shared))) return true;
  if (isStateOf(a, b) || isStateOf(b, a)) return true;
  const [x, y] = [americanSpelling(a), americanSpelling(b)];
  return SAME.some((set) => set.includes(x) && set.includes(y));
}

/** Parts that are `related` have one of these in common: those of all names of a text need not be asked. */
export function relationKeys(part: string): string[] {
  const spelled = americanSpelling(part);
  const keys = [`=${plain(part)}`, `>${part}`, ...statesOf(part).map((state) => `>${state}`)];
  if (part.length >= 3) keys.push(`^${part.slice(0, 3)}`);
  SAME.forEach((set, n) => {
    if (set.includes(spelled)) keys.push(`#${n}`);
  });
  return keys;
}

/** Without accents, doubled letters and the difference of i and y: Zelenskyy and Zelenskiy. */
function plain(part: string): string {
  return transcribed(part).replace(/(.)\1+/gu, '$1');
}

function transcribed(part: string): string {
  return latin(part).replace(/ah$/, 'a');
}

/** Without what one keyboard or alphabet lacks. */
export function latin(part: string): string {
  return americanSpelling(part)
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[iyj]+/g, 'i');
}

/** First words of places and peoples in two words, whose second word is inflected: South Korea, South Korean. */
const PLACE =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|saudi|costa|sri|el|san|united|hong|puerto|sierra|latin|great|middle|upper|lower|czech|ivory)$/;

/** Letters of the second word of a compound for an office. */
const LEAST_TITLE = 6;

/** One letter of a given name: either spelling is somebody's, and some are two of one name. */
export const SLIP = 0.55;

/**
 * Given names of three letters at least that differ by one: Sanna and Saana, Jon and John, Stephen and
 * Steven. Those that two alphabets make of one name (Sergei, Sergey) do not, nor do Joe and Joey.
 */
export function isSlip(was: string, is: string): boolean {
  const [bare, other] = [latin(was), latin(is)];
  const [short, long] = was.length <= is.length ? [was, is] : [is, was];
  if (
    bare === other ||
    short.length < 3 ||
    was[0] !== is[0] ||
    /^(?:i|y|ey|ie)$/.test(withoutStart(long, short))
  )
    return false;
  return editDistance(bare.replace(/ph/g, 'f'), other.replace(/ph/g, 'f')) <= 1;
}

/** What is left of a longer name behind the shorter one that it starts with. */
function withoutStart(long: string, short: string): string {
  return long.startsWith(short) ? long.slice(short.length) : '';
}

/**
 * Two full names that agree but for one part, and that part nearly: confidence that one is a misspelling of
 * the other, 0 where both are forms of one name (Tim and Timothy), `null` where the parts are other words.
 */
export function misspelt(x: readonly string[], y: readonly string[], was: string, is: string): number | null {
  const given = was !== x.at(-1) || is !== y.at(-1);
  const found = variantSpelling(x, given, was, is);
  return found === 0 && given && isSlip(was, is) ? SLIP : found;
}

function variantSpelling(x: readonly string[], given: boolean, was: string, is: string): number | null {
  // Or a possessive that lost its apostrophe.
  const [bare, other] = [transcribed(was), transcribed(is)];
  if (bare === other || `${bare}s` === other || `${other}s` === bare) return 0;
  const [short, long] = was.length <= is.length ? [was, is] : [is, was];
  // "Museumsdirektor" and "Direktor" say what somebody is.
  if (short.length >= LEAST_TITLE && long.endsWith(short)) return 0;
  if (given) {
    if (NICKNAMES.some((set) => set.includes(was) && set.includes(is))) return 0;
    // "Helen" and "Helena" are two names, "Rob" and "Robert" one.
    if (long.startsWith(short)) return short.length > 3 && long.length === short.length + 1 ? 0.65 : 0;
    return plain(was) === plain(is) ? 0 : null;
  }
  if (PLACE.test(x[0] ?? '')) return related(was, is) ? 0 : null;
  if (plain(was) === plain(is)) return 0.65;
  return related(was, is) && short.length > 3 ? 0.75 : null;
}

/** Begin with the same letter, or half of the letters are the same. */
export function areClose(was: string, is: string): boolean {
  return was[0] === is[0] || areSpellings(was, is, false);
}

/** Half of the letters are the same; a given name may only begin alike. */
export function areSpellings(was: string, is: string, given: boolean): boolean {
  return (given && was[0] === is[0]) || editDistance(was, is) * 2 <= Math.max(was.length, is.length);
}

/** Two names that end in Roman numerals, Charles II and Charles III: these tell who is meant. */
export function areNumerals(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 1 && x.length === y.length && isRoman(x.at(-1) ?? '') && isRoman(y.at(-1) ?? '');
}

/** "J." for "John". */
export function isInitial(was: string, is: string): boolean {
  return (was.length === 1 || is.length === 1) && was[0] === is[0];
}

/** "U.S.-backed" is no name. */
export function isCompound(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) === HYPHEN && /^\p{Ll}/u.test(text.slice(at + 1, end))) return true;
  return false;
}

const HYPHEN = 0x2d;

/**
 * The parts of a name without what its bearer is. `Museumsdirektor Jens Aigner`: a German office stands with
 * a capital and is read as part of the name.
 */
export function bareName({ english, version }: Reading): (name: NameToken) => readonly string[] {
  const office = english ? undefined : wordListsOf(version.language)?.office;
  if (!office) return english ? withoutLevel : ({ bare }) => bare;
  return ({ bare }) => {
    const at = bare.findLastIndex((part) => office.test(part));
    return at < 0 || at === bare.length - 1 ? bare : bare.slice(at + 1);
  };
}

/** "State Senator Ana Lee": the word before an office tells of what it is one, and is no part of the name. */
function withoutLevel({ parts, bare }: NameToken): readonly string[] {
  const office = parts.findLastIndex((part, at) => at < parts.length - 1 && isOffice(part));
  let first = Math.max(0, office);
  while (first > 0 && qualifiesOffice(parts[first - 1]!)) first--;
  const levels = parts.slice(first, Math.max(0, office));
  const own = levels.length ? bare.filter((part) => !levels.includes(part)) : bare;
  return own.length ? own : bare;
}
