import type { Lexicon } from '../../model';
import { lazily } from '../../text/lazily';
import { agree } from '../titles/office-ladders';
import type { Office } from '../titles/offices';
import { personParts } from '../names/same-person';
import type { Reading } from '../reading/reading';
import { isTitleWord } from '../words/title-words';
import { type Calling, callingsOf } from '../names/callings';
import type { Title } from '../titles/title-places';

/** The names of a version, found again by what a speaker is called. */
export interface Voices {
  /** Whether one of the names shares a part with these, initials aside. */
  knows(parts: readonly string[]): boolean;
  /**
   * Whether the last of the parts is the family name of somebody named in full: people are introduced so, and
   * by it alone after.
   */
  isPerson(parts: readonly string[]): boolean;
  /** Whether somebody is named in full by these given and family names. */
  namesInFull(person: readonly string[]): boolean;
  /** Who alone is said to hold an office, by given and family names; `null` where nobody is, or several. */
  holderOf(office: Office): readonly string[] | null;
  /** What those who have names are called beside these. */
  callings(): readonly Calling[];
}

/** Two texts and who is named in them. */
export interface Texts {
  readonly from: Reading;
  readonly to: Reading;
  readonly fromVoices: Voices;
  readonly toVoices: Voices;
  readonly lexicon: Lexicon | null;
}

/** Gathered when first asked for: most texts have every quotation from the other. */
export function voicesOf(reading: Reading, titles: readonly Title[]): Voices {
  const { names, version } = reading;
  const known = lazily(() => new Set(names.flatMap((list) => list.flatMap(({ parts }) => parts))));
  const people = lazily(() =>
    names.flat().flatMap(({ parts, start, end }) => {
      const person = parts.length > 1 ? personParts(version.text.slice(start, end), parts) : [];
      // "Velm President" is no name of a president.
      return person.length > 1 || (person.length && !isTitleWord(parts.at(-1)!)) ? [person] : [];
    }),
  );
  const families = lazily(() => new Set(people().map((person) => person.at(-1))));
  const full = lazily(() => new Set(people().map((person) => person.join(' '))));
  return {
    callings: lazily(() => callingsOf(reading)),
    knows: (parts) => parts.some((part) => part.length > 1 && known().has(part)),
    isPerson: (parts) => parts.length > 0 && families().has(parts.at(-1)),
    namesInFull: (person) => person.length > 1 && full().has(person.join(' ')),
    holderOf(office) {
      const held = titles.filter((title) => agree(title, office));
      const holders = new Set(held.map(({ holder }) => holder.at(-1)));
      // The longest name of him tells most.
      return holders.size === 1
        ? held.map(({ holder }) => holder).reduce((x, y) => (y.length > x.length ? y : x))
        : null;
    },
  };
}
