import { longName } from '../text/words/abbreviations';
import { LEAST_LETTERS, MOST_LETTERS, isOfCapitals } from '../text/words/acronyms';
import { type Gap, gapsOf, type Match, type Sides } from './script';
import { hasCapital } from './stretch';
import type { Token } from '../reading/tokens';

/** A side, and the part of it that changed. */
interface Part {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const POSSESSIVE = /['\u2019]s?$/u;
/** A change with more tokens is a rewording as a whole. */
const LONGEST = 40;

/**
 * Keeps a name that one side writes out and the other by its initials, where the two stand in one change.
 *
 *     before  [- Prime Minister -] [+ PM +] Lisko          after  <Prime Minister / PM> Lisko   (kept, abbreviation)
 */
export function withAbbreviations(matches: readonly Match[], sides: Sides): readonly Match[] {
  const out: Match[] = [];
  gapsOf(matches, sides).forEach((gap, n) => {
    if (gap.a1 > gap.a0 && gap.b1 > gap.b0) out.push(...shortenedIn(gap, sides));
    const match = matches[n];
    if (match) out.push(match);
  });
  return out.length > matches.length ? out : matches;
}

/** The first name of a change that is written out on one side. */
function shortenedIn({ a0, a1, b0, b1 }: Gap, { a, b, textA, textB }: Sides): Match[] {
  if (a1 - a0 + b1 - b0 > LONGEST) return [];
  const [one, two] = [
    { tokens: a, text: textA, from: a0, to: a1 },
    { tokens: b, text: textB, from: b0, to: b1 },
  ];
  const found = shortIn(one, two);
  if (found)
    return [{ a0: found.at, a1: found.at + 1, b0: found.from, b1: found.to, by: 'abbreviation', kept: true }];
  const back = shortIn(two, one);
  return back
    ? [{ a0: back.from, a1: back.to, b0: back.at, b1: back.at + 1, by: 'abbreviation', kept: true }]
    : [];
}

/** An acronym of `short` with the words that it stands for in `long`. */
function shortIn(
  { tokens, text, from, to }: Part,
  long: Part,
): { readonly at: number; readonly from: number; readonly to: number } | null {
  for (let at = from; at < to; at++) {
    // No matter that it may be a small word: WHO.
    const word = wordAt(tokens[at]!, text);
    if (!isOfCapitals(word)) continue;
    const letters = word.replaceAll('.', '').toLowerCase();
    for (let first = long.from; first < long.to; first++) {
      const end = endOfName(long, first, letters);
      if (end > first + 1) return { at, from: first, to: end };
    }
  }
  return null;
}

const wordAt = ({ start, end }: Token, text: string): string =>
  text.slice(start, end).replace(POSSESSIVE, '');

/** The end of the name from `first` on that these letters stand for, or 0: a known one, or capitals with these initials. */
function endOfName({ tokens, text, to }: Part, first: number, letters: string): number {
  const { sentence, content } = tokens[first]!;
  if (!content) return 0;
  const form = (at: number): string => wordAt(tokens[at]!, text).toLowerCase();
  const words = Array.from({ length: Math.min(MOST_LETTERS, to - first) }, (_, k) => ({
    form: form(first + k),
  }));
  const known = longName(words, 0);
  if (known?.name && known.short === letters) return first + known.length;
  if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return 0;
  let read = 0;
  for (let at = first; at < to && tokens[at]!.sentence === sentence; at++) {
    const token = tokens[at]!;
    if (token.punctuation) return 0;
    const fits = letters.startsWith(form(at).slice(0, 1), read);
    if (hasCapital(text.slice(token.start, token.end)) ? !fits : token.content) return 0;
    if (fits) read++;
    if (read === letters.length) return at + 1;
  }
  return 0;
}
