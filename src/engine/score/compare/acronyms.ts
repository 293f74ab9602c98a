import { LEAST_LETTERS, MOST_LETTERS } from '../../text/words/acronyms';
import type { Counterparts } from './counterparts';
import { ABBREVIATION, MEANING } from './match-kinds';
import type { Phrase } from '../terms/sentence';
import { FUNCTIONAL } from '../terms/signs';
import type { Term } from '../terms/term';

/**
 * The words of a name beside the first lean on its acronym; more than any likeness of meaning is worth. As
 * it is kept, so that it is found again.
 */
export const INITIALS_GRADE = Math.fround(0.95);

/** Letters of a word of a name: all of "U.S.", the first of any other. */
function lettersOf({ form, acronym }: Term): string {
  return acronym ? form.replaceAll('.', '') : form.slice(0, 1);
}

/**
 * Pairs the acronyms of one side with the names of the other that they are the initials of: `ECB` and
 * `European Central Bank`, `FBI` and `Federal Bureau of Investigation`. Known by the initials alone, in their
 * order. The acronym pairs with the first word of the name.
 */
export function pairAcronyms(a: Phrase, b: Phrase, left: Counterparts, right: Counterparts): void {
  for (const i of a.acronyms) {
    const letters = lettersOf(a.terms[i]!);
    if ((left.at[i] as number) >= 0 || letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS)
      continue;
    for (let j = 0; j < b.terms.length; j++) {
      const end = endOfName(b, right, j, letters);
      if (end === 0) continue;
      link(left, right, i, j, end, b);
      break;
    }
  }
}

/**
 * The end of the name that begins with the term at `first` and has these initials, or 0. Small words inside
 * may count or not.
 */
function endOfName({ terms, signs }: Phrase, found: Counterparts, first: number, letters: string): number {
  let read = 0;
  for (let at = first; at < terms.length && read < letters.length; at++) {
    const term = terms[at]!;
    const small = ((signs[at] as number) & FUNCTIONAL) > 0 && !term.upper;
    if (small) {
      if (read === 0) return 0;
      if (letters.startsWith(term.form.slice(0, 1), read)) read++;
      continue;
    }
    const own = lettersOf(term);
    if (!term.upper || (found.at[at] as number) >= 0 || !letters.startsWith(own, read)) return 0;
    read += own.length;
    if (read === letters.length) return at > first ? at + 1 : 0;
  }
  return 0;
}

function link(
  left: Counterparts,
  right: Counterparts,
  i: number,
  first: number,
  end: number,
  { signs }: Phrase,
): void {
  left.at[i] = first;
  left.grade[i] = left.nearest[i] = 1;
  left.by[i] = ABBREVIATION;
  for (let j = first; j < end; j++) {
    if ((right.at[j] as number) >= 0 || (signs[j] as number) & FUNCTIONAL) continue;
    right.at[j] = i;
    right.grade[j] = right.nearest[j] = j === first ? 1 : INITIALS_GRADE;
    right.by[j] = j === first ? ABBREVIATION : MEANING;
  }
}
