import { americanSpelling } from '../../text/words/spelling';
import { levelOf } from './office-levels';

/** Words that put somebody below, beside or after an office, each with those that mean the same. */
const RANKS: readonly (readonly string[])[] = [
  ['deputy', 'vice', 'dep'], ['assistant', 'asst'], ['associate', 'assoc'], ['acting', 'interim', 'caretaker', 'provisional'], ['former', 'ex', 'retired', 'onetime', 'deposed', 'ousted'],
  ['sub'], ['under'], ['honorary'], ['emeritus'], ['designate', 'elect'], ['prime'], ['lieutenant', 'lt'], ['detective', 'det'], ['co'], ['shadow'],
]; // prettier-ignore
/** Words that tell two people of one office apart; one of them alone may be left out. */
export const SENIORITY = new Set(['chief', 'ch', 'lead', 'leading', 'principal', 'senior', 'junior']);
/** The long forms of those that a police rank is written with: "Det Ch Insp". */
export const LONG_SENIORITY: ReadonlyMap<string, string> = new Map([['ch', 'chief']]);
/** What an office is about, each with those that mean the same; two different ones are two offices. */
const PORTFOLIOS: readonly (readonly string[])[] = [
  ['finance', 'financial'], ['operating', 'operations'], ['defense', 'defence'], ['labor', 'labour'], ['science', 'scientific'], ['technology', 'technical', 'tech'], ['economy', 'economic'], ['prosecution', 'prosecuting'],
  ...['foreign', 'interior', 'home', 'health', 'justice', 'education', 'environment', 'transport', 'trade', 'energy', 'agriculture', 'housing', 'culture', 'executive', 'marketing', 'information', 'medical', 'legal', 'press', 'climate', 'research', 'commercial', 'sales', 'product', 'communications', 'security', 'data', 'strategy', 'election', 'sporting', 'artistic', 'creative', 'editorial', 'political', 'compliance', 'investment'].map((word) => [word]),
]; // prettier-ignore
/** Words that belong to an office where they stand before it, and to a place or body anywhere else. */
const QUALIFIERS = new Set(['district', 'police', 'fire', 'managing', 'head', 'high', 'supreme', 'court', 'circuit']); // prettier-ignore
/** Offices, each with those that mean the same. */
const OFFICES: readonly (readonly string[])[] = [
  ['director'], ['officer', 'ofc'], ['leader', 'head'], ['president', 'pres'], ['minister'], ['commissioner', 'commr'], ['chairman', 'chair', 'chairwoman', 'chairperson'],
  ['secretary'], ['manager', 'boss'], ['editor'], ['governor', 'gov'], ['mayor', 'mayoress'], ['senator', 'sen'], ['representative', 'rep', 'congressman', 'congresswoman'],
  ['professor', 'prof'], ['lecturer'], ['doctor', 'dr'], ['inspector', 'insp'], ['sergeant', 'sgt'],
  ['constable', 'pc'], ['superintendent', 'supt'], ['commander', 'cmdr', 'cdr'], ['captain', 'skipper', 'capt'], ['lieutenant', 'lt'], ['colonel', 'col'], ['major', 'maj'], ['brigadier', 'brig'], ['general', 'gen'], ['admiral', 'adm'], ['commodore'], ['corporal', 'cpl'],
  ['councillor', 'councilor', 'cllr', 'councilman', 'councilwoman', 'councilmember'], ['alderman', 'alderwoman', 'ald'], ['assemblyman', 'assemblywoman', 'assemblymember'], ['judge'], ['recorder'], ['magistrate'], ['justice'], ['prosecutor'], ['attorney', 'atty'], ['ambassador', 'amb'],
  ['consul'], ['chancellor'], ['premier'], ['coach', 'trainer'], ['referee'], ['headteacher', 'principal', 'headmaster', 'headmistress'], ['teacher'], ['dean'], ['rector'],
  ['treasurer'], ['auditor'], ['comptroller'], ['ombudsman'], ['coroner'], ['sheriff'], ['marshal'], ['bishop'], ['archbishop'], ['archdeacon'], ['vicar'], ['chaplain'], ['cardinal'], ['rabbi'], ['imam'], ['surgeon'], ['consultant'],
  ['counsel'], ['controller'], ['curator'], ['conductor'], ['producer'], ['partner'], ['fellow'], ['executive'], ['ceo'], ['cfo'], ['coo'], ['cto'], ['spokesperson', 'spokesman', 'spokeswoman'], ['economist'], ['analyst'], ['investigator'], ['researcher'], ['scientist'],
  ['engineer'], ['strategist'], ['adviser', 'advisor'], ['negotiator'], ['author'], ['owner'], ['founder'], ['lawyer'], ['barrister'], ['solicitor'], ['correspondent'], ['registrar'], ['warden'], ['matron'], ['nurse'], ['midwife'], ['paramedic'],
  ['goalkeeper'], ['defender'], ['midfielder'], ['striker'],
]; // prettier-ignore
const OFFICE_OF = byWord(OFFICES);
const RANK_OF = byWord(RANKS);
const PORTFOLIO_OF = byWord(PORTFOLIOS);

function byWord(sets: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(sets.flatMap((set) => set.map((word) => [word, set[0] ?? word] as const)));
}

/** Scholars of any field are an office of their own. */
const SCHOLAR = /ologists?$/;
const OTHER_TITLES = new Set(['chief', 'staff', 'prof', 'dr', 'det', 'mp', 'hon', 'doctor', 'mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'lord', 'lady', 'sen', 'rep', 'gov', 'gen', 'lt', 'col', 'capt', 'sgt', 'sister', 'father', 'rev', 'saint', 'lead', 'leading', 'pm', 'king', 'queen', 'prince', 'princess', 'pope']); // prettier-ignore

/** All of these in one: asked of every part of a name. */
const TITLE_WORDS: ReadonlySet<string> = new Set([...OFFICE_OF.keys(), ...RANK_OF.keys(), ...SENIORITY, ...PORTFOLIO_OF.keys(), ...OTHER_TITLES]); // prettier-ignore

/** Forms of address that tell whether somebody is a he or a she. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['mr', 'mister', 'sir', 'lord', 'father'].map((title) => [title, 'he'] as const),
  ...['mrs', 'ms', 'miss', 'lady', 'dame', 'sister'].map((title) => [title, 'she'] as const),
]);

/** A word as the lists here have it: without a possessive ending or a full stop, in American spelling. */
export function titleForm(form: string, spellingOf = americanSpelling): string {
  return spellingOf(form.replace(/'s?$/, '').replace(/[-.]+$/, ''));
}

/** Whether a word is an office or the end of one, in the form of `titleForm`. */
export function isOffice(word: string): boolean {
  return word === PRIME_MINISTER || word === CHIEF || officeOf(word) !== undefined;
}

export const PRIME_MINISTER = 'pm';
/** "police chief": an office by itself only behind what it is the chief of. */
export const CHIEF = 'chief';

/** True of words of offices, ranks and forms of address, folded. */
export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word) || SCHOLAR.test(word);
}

/** True of words that may stand before an office and are no part of anybody's name there. */
export function qualifiesOffice(word: string): boolean {
  return QUALIFIERS.has(word) || levelOf(word) !== null || isTitleWord(word);
}

/** The office that a word gives, in the word that stands for all of the same meaning. */
export function officeOf(word: string): string | undefined {
  return OFFICE_OF.get(word) ?? (SCHOLAR.test(word) ? word : undefined);
}

/** The rank that a word gives, in the word that stands for all of the same meaning. */
export function rankOf(word: string): string | undefined {
  return RANK_OF.get(word);
}

/** What a word says that an office is about, in the word that stands for all of the same meaning. */
export function portfolioOf(word: string): string | undefined {
  return PORTFOLIO_OF.get(word);
}
