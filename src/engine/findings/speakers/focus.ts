import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { createHolders } from './unnamed';
import { type Gender, gendersOf, mayBePerson, ownParts, sharesPart } from './persons';

interface Person {
  readonly name: NameToken;
  readonly gender: Gender | null;
}

/** Who was spoken of last, while a version is read sentence by sentence. */
export interface Focus {
  /** Begins a sentence of a paragraph. */
  enter(paragraph: number): void;
  /** Somebody is the subject, or speaks. */
  lookAt(name: NameToken): void;
  /** Somebody whom the sentence ends in: until the next paragraph "he" may be he. */
  introduce(name: NameToken): void;
  /** Somebody is the subject by an office alone: until the next paragraph "she" is whoever holds it. */
  hold(office: Token): void;
  /** Somebody is named besides, who counts if it is known whether "he" or "she" is said of them. */
  mention(name: NameToken): void;
  /** Whom a pronoun means; `null` where that is nobody, or one of two. */
  resolve(pronoun: Gender | 'they'): NameToken | null;
}

/** People kept in mind at a time. */
const MOST = 6;

/** Nobody is spoken of yet. */
export function createFocus(reading: Reading): Focus {
  const genders = gendersOf(reading);
  const familyOf = (name: NameToken): string => ownParts(reading.version, name).at(-1) ?? '';
  const families = familyNames(reading, familyOf);
  const personOf = (name: NameToken): Person => ({
    name,
    gender: name.parts.map((part) => genders.get(part)).find((known) => known !== undefined) ?? null,
  });
  let people: readonly Person[] = [];
  let introduced: Person | null = null;
  let held: Token | null = null;
  const holderOf = createHolders(reading);
  let current = -1;
  return {
    enter(paragraph) {
      if (paragraph !== current) [introduced, held] = [null, null];
      current = paragraph;
    },
    lookAt(name) {
      const others = people.filter((person) => !sharesPart(person.name.parts, name.parts));
      people = [personOf(name), ...others].slice(0, MOST);
      [introduced, held] = [null, null];
    },
    hold(office) {
      held = office;
    },
    introduce(name) {
      introduced = personOf(name);
    },
    mention(name) {
      const person = personOf(name);
      if (person.gender && !people.some((other) => sharesPart(other.name.parts, name.parts)))
        people = [...people, person].slice(0, MOST);
    },
    resolve(pronoun) {
      if (held && pronoun !== 'they') return holderOf(held);
      const known = introduced ? [introduced, ...people] : people;
      const fits = known.filter(
        ({ name, gender }) =>
          pronoun === 'they' || gender === pronoun || (gender === null && mayBePerson(reading, name)),
      );
      const likely = fits.find(({ name, gender }) => gender !== null || families.has(familyOf(name)));
      const person = likely ?? fits[0];
      // "Tom Birch met Spokeswoman Jane Holt": she is the one of whom that is known, or either.
      const rival = fits.some(
        ({ name, gender }) => gender !== null && name.sentence === person?.name.sentence,
      );
      return person && (person.gender !== null || !rival) ? person.name : null;
    },
  };
}

/** Last parts of names in two words or more that are no body or place: people are called by them later. */
function familyNames(reading: Reading, familyOf: (name: NameToken) => string): ReadonlySet<string> {
  const families = new Set<string>();
  for (const names of reading.names)
    for (const name of names) {
      const family = name.parts.length > 1 ? familyOf(name) : '';
      if (family && mayBePerson(reading, name)) families.add(family);
    }
  return families;
}
