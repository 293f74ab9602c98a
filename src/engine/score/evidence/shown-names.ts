import { currencyOf } from '../../text/words/currencies';
import { primaryTag, readsAsEnglish } from '../../text/language';
import { isMonthAbroad } from '../../text/words/months';
import { isCalendarName } from '../../text/names/names';
import type { Profile } from '../terms/sentence';
import { FIGURE, FUNCTIONAL, KNOWN } from '../terms/signs';
import type { Term } from '../terms/term';

/** Content words of a line of which a reader can say that all have capitals by its style. */
const LEAST_TITLED = 4;
/** Initialisms of things that have no name: offices, measures, substances. */
const THINGS: ReadonlySet<string> = new Set(
  `ai aids atm bst ceo cfo coo cpi cto dna ebit ebitda er eta faq gdp gmt gp gps hiv id iq ipo it jr kc mep mp ms ngo ok pc
  phd pin pm pr qc rna sme sr suv tv uk's vat vip`.split(/\s+/),
);
/** Words that open a sentence before a name without being a part of it. */
const OPENERS: ReadonlySet<string> = new Set(
  `ahead asked despite ex fellow former inside jailed last late like meanwhile outside then today tomorrow when yesterday`.split(
    ' ',
  ),
);

/** Articles and prepositions of languages whose function words are not known, where they open a sentence. */
const SMALL: ReadonlySet<string> = new Set(
  'dans pour avec selon según para desde nella eine einen einem einer eines fürs nach beim seit laut trotz rund'.split(
    ' ',
  ),
);
const SMALL_LETTERS = 3;

/**
 * Which terms of a sentence an editor would call a word of a name. A capital tells it, except where all have
 * one (a shouted line, a headline in title case), on months, weekdays, currencies and single letters. At the
 * head of a sentence another capital must follow, or the word be an acronym or none of the language. In
 * German, where every noun has a capital, it takes two in a row.
 */
export function namedTerms(profile: Profile, text: string, language: string): readonly boolean[] {
  const { terms, signs } = profile;
  const german = primaryTag(language) === 'de';
  const maybe = terms.map((term, at) => mayBeName(profile, text, language, term, at));
  if (areTitled(profile)) return terms.map(() => false);
  const english = readsAsEnglish(language);
  const knows = profile.vector.length > 0 && english;
  const beside = (at: number, other: number): boolean =>
    maybe[other] === true && isBeside(profile, text, Math.min(at, other));
  return terms.map((term, at) => {
    if (!maybe[at]) return false;
    const inRun = beside(at, at + 1) || beside(at, at - 1);
    if (german) return term.acronym || (inRun && !countedBy(profile, text, at));
    if (term.capital) return true;
    const follows = !OPENERS.has(term.form) && beside(at, at + 1);
    // "NATO said so" has one, "GOAL! He scored" none.
    const acronym = term.acronym && isBeside(profile, text, at);
    return follows || acronym || (knows && ((signs[at] as number) & KNOWN) === 0);
  });
}

function mayBeName(profile: Profile, text: string, language: string, term: Term, at: number): boolean {
  const { signs, starts, ends } = profile;
  if (!term.upper || (signs[at] as number) & (FUNCTIONAL | FIGURE)) return false;
  const { form } = term;
  if (!term.capital && !readsAsEnglish(language) && (form.length <= SMALL_LETTERS || SMALL.has(form))) return false;
  if (ends[at]! - starts[at]! < 2 || isCalendarName(form.replace(/\.$/, '')) || isMonthAbroad(form, language)) return false;
  if (THINGS.has(form.replaceAll('.', '')) && term.acronym) return false;
  return !(term.acronym && currencyOf(form)) && !isShouted(profile, text, at);
} // prettier-ignore

/** Whether all content words of a longer line have capitals. */
function areTitled({ terms, signs }: Profile): boolean {
  let content = 0;
  for (let at = 0; at < terms.length; at++) {
    if ((signs[at] as number) & (FUNCTIONAL | FIGURE)) continue;
    if (!terms[at]!.upper) return false;
    content++;
  }
  return content >= LEAST_TITLED;
}

const SHOUTED = /^\p{Lu}{2,}$/u;

/** A word of capitals beside another one. */
function isShouted(profile: Pick<Profile, 'starts' | 'ends'>, text: string, at: number): boolean {
  const isLoud = (k: number): boolean => SHOUTED.test(text.slice(profile.starts[k], profile.ends[k]));
  if (!isLoud(at)) return false;
  return (
    (isBeside(profile, text, at - 1) && isLoud(at - 1)) || (isBeside(profile, text, at) && isLoud(at + 1))
  );
}

const gap = ({ starts, ends }: Pick<Profile, 'starts' | 'ends'>, text: string, at: number): string =>
  text.slice(ends[at], starts[at + 1]);

/** Whether nothing but a space or a hyphen stands between a term and the next. */
function isBeside(profile: Pick<Profile, 'starts' | 'ends'>, text: string, at: number): boolean {
  return at >= 0 && at + 1 < profile.starts.length && /^[\s\p{Pd}]$/u.test(gap(profile, text, at));
}

/** A figure before the run counts what it is: `20 Minuten Fahrt`. */
function countedBy(profile: Profile, text: string, at: number): boolean {
  return [at - 1, at - 2].some(
    (k) => k >= 0 && ((profile.signs[k] as number) & FIGURE) !== 0 && isBeside(profile, text, k),
  );
}
