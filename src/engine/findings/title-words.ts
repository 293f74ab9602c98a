import { americanSpelling } from '../text/spelling';

/** Words that put somebody below, beside or after an office. */
export const RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'acting', 'interim', 'former', 'ex', 'senior', 'junior', 'caretaker', 'sub', 'under', 'honorary', 'emeritus', 'retired', 'designate', 'elect', 'prime', 'lieutenant', 'detective', 'co', 'provisional', 'staff']); // prettier-ignore
/** What an office is about; two different ones are two offices. */
export const PORTFOLIOS = new Set(['foreign', 'interior', 'home', 'defense', 'defence', 'finance', 'financial', 'health', 'justice', 'education', 'environment', 'transport', 'labor', 'labour', 'trade', 'energy', 'agriculture', 'housing', 'culture', 'operating', 'executive', 'technology', 'marketing', 'information', 'medical', 'legal', 'press', 'economy', 'climate']); // prettier-ignore
/** Offices, each with those that mean the same. */
const OFFICES: readonly (readonly string[])[] = [
  ['director'], ['officer'], ['leader', 'head'], ['president'], ['minister'], ['commissioner'], ['chairman', 'chair', 'chairwoman', 'chairperson'],
  ['secretary'], ['manager', 'boss'], ['editor'], ['governor', 'gov'], ['mayor'], ['senator', 'sen'], ['professor', 'prof'], ['lecturer'], ['inspector', 'insp'], ['sergeant', 'sgt'],
  ['constable', 'pc'], ['superintendent', 'supt'], ['commander'], ['captain', 'skipper', 'capt'], ['lieutenant', 'lt'], ['colonel', 'col'], ['major'], ['general', 'gen'], ['admiral'], ['corporal'],
  ['councillor', 'councilor', 'councilman', 'councilwoman'], ['judge'], ['magistrate'], ['justice'], ['prosecutor'], ['attorney'], ['ambassador'],
  ['consul'], ['chancellor'], ['premier'], ['coach', 'trainer'], ['headteacher', 'principal', 'headmaster', 'headmistress'], ['teacher'], ['dean'], ['rector'],
  ['treasurer'], ['coroner'], ['sheriff'], ['marshal'], ['bishop'], ['archbishop'], ['cardinal'], ['rabbi'], ['imam'], ['surgeon'], ['consultant'],
  ['counsel'], ['controller'], ['curator'], ['conductor'], ['producer'], ['partner'], ['fellow'], ['executive'], ['spokesperson', 'spokesman', 'spokeswoman'], ['economist'], ['analyst'], ['investigator'], ['researcher'], ['scientist'],
  ['engineer'], ['strategist'], ['adviser', 'advisor'], ['negotiator'], ['author'], ['founder'], ['lawyer'], ['correspondent'], ['registrar'], ['warden'], ['matron'], ['nurse'],
]; // prettier-ignore
const OFFICE_OF = new Map(OFFICES.flatMap((set) => set.map((word) => [word, set[0] ?? word] as const)));
/** Scholars of any field are an office of their own. */
const SCHOLAR = /ologists?$/;
const OTHER_TITLES = new Set(['chief', 'prof', 'dr', 'cllr', 'ald', 'det', 'insp', 'supt', 'pc', 'mp', 'hon', 'doctor', 'mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'lord', 'lady', 'sen', 'rep', 'gov', 'gen', 'lt', 'col', 'capt', 'sgt', 'sister', 'father', 'rev', 'saint', 'lead', 'leading', 'pm', 'king', 'queen', 'prince', 'princess', 'pope', 'striker', 'midfielder', 'defender', 'goalkeeper']); // prettier-ignore

/** Forms of address that tell whether somebody is a he or a she. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['mr', 'mister', 'sir', 'lord', 'father'].map((title) => [title, 'he'] as const),
  ...['mrs', 'ms', 'miss', 'lady', 'dame', 'sister'].map((title) => [title, 'she'] as const),
]);

/** A word as the lists here have it: without a possessive ending or a full stop, in American spelling. */
export function titleForm(form: string, spellingOf = americanSpelling): string {
  return spellingOf(form.replace(/'s?$/, '').replace(/[-.]+$/, ''));
}

/** Whether a word is an office, in the form of `titleForm`. */
export function isOffice(word: string): boolean {
  return word === PRIME_MINISTER || officeOf(word) !== undefined;
}

export const PRIME_MINISTER = 'pm';

/** True of words of offices, ranks and forms of address, folded. */
export function isTitleWord(word: string): boolean {
  return officeOf(word) !== undefined || RANKS.has(word) || PORTFOLIOS.has(word) || OTHER_TITLES.has(word);
}

export function officeOf(word: string): string | undefined {
  return OFFICE_OF.get(word) ?? (SCHOLAR.test(word) ? word : undefined);
}
