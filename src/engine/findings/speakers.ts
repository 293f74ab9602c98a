import { namePart } from '../text/names';
import { foreignAttributions } from './foreign-speakers';
import { type Attribution, clausesOf, namesSource } from './clauses';
import { PREPOSITION, PRONOUNS } from './sources';
import type { NameToken, Reading } from './reading';
import { HONORIFICS } from './title-words';
import type { Token } from './tokens';
import { IS_HONORIFIC } from './word-classes';

interface Person {
  readonly name: NameToken;
  readonly gender: 'he' | 'she' | null;
}

/** All attributions of a version, in order, with pronouns resolved to the person last spoken of. */
export function attributionsOf(reading: Reading): Attribution[] {
  if (!reading.english) return foreignAttributions(reading);
  const found: Attribution[] = [];
  const genders = gendersOf(reading);
  let focus: Person[] = [];
  /** Somebody whom a sentence of a paragraph ends in: until the next paragraph "he" may be he. */
  let introduced: (Person & { readonly paragraph: number }) | null = null;
  const personOf = (name: NameToken): Person => ({
    name,
    gender: name.parts.map((part) => genders.get(part)).find((known) => known !== undefined) ?? null,
  });
  const lookAt = (name: NameToken): void => {
    const others = focus.filter((person) => !sharesPart(person.name.parts, name.parts));
    focus = [personOf(name), ...others].slice(0, 6);
    introduced = null;
  };
  const people = familyNames(reading);
  const resolve = (pronoun: 'he' | 'she' | 'they'): NameToken | null => {
    const known = introduced ? [introduced, ...focus] : focus;
    const fits = known.filter(({ gender }) => pronoun === 'they' || gender === null || gender === pronoun);
    const person = fits.find(({ name, gender }) => gender !== null || people.has(name.parts.at(-1) ?? ''));
    return (person ?? fits[0])?.name ?? null;
  };
  reading.tokens.forEach((tokens, sentence) => {
    if (!reading.body[sentence]) return;
    const paragraph = reading.version.sentences[sentence]!.paragraph;
    if (introduced?.paragraph !== paragraph) introduced = null;
    const all = reading.names[sentence] ?? [];
    // Nobody speaks, and nobody is named.
    if (all.length === 0 && !namesSource(reading, sentence)) return;
    const quoted = tokens.some((token) => token.quoted);
    const plain = quoted ? tokens.filter((token) => !token.quoted) : tokens;
    const names = quoted ? all.filter((name) => !isQuotedAt(tokens, name.start)) : all;
    const subject = subjectOf(plain, names);
    const clauses = clausesOf(reading, plain, tokens, names, sentence);
    for (const clause of clauses) {
      const { speaker } = clause;
      // "As Miller left, he said": the name counts once it has been read.
      if (subject && speaker && subject.start < speaker.start) lookAt(subject);
      const pronoun = speaker ? PRONOUNS[speaker.label.toLowerCase()] : undefined;
      if (speaker && pronoun) {
        const name = resolve(pronoun);
        const label = name ? reading.version.text.slice(name.start, name.end) : speaker.label;
        found.push({ ...clause, speaker: { ...speaker, label, parts: name?.parts ?? [], pronoun: true } });
      } else {
        found.push(clause);
        const name = names.find((name) => speaker && name.start >= speaker.start && name.end <= speaker.end);
        if (name) lookAt(name);
      }
    }
    if (subject && clauses.length === 0) lookAt(subject);
    const person = subject ? null : introducedIn(plain, names);
    if (person && clauses.length === 0) introduced = { ...personOf(person), paragraph };
    // "Mrs Roe met Mr Shore": whoever is no subject comes last.
    for (const name of names) {
      const gender = name.parts.map((part) => genders.get(part)).find((known) => known !== undefined);
      if (gender && !focus.some((person) => sharesPart(person.name.parts, name.parts)))
        focus = [...focus, { name, gender }].slice(0, 6);
    }
  });
  return found;
}

/** Words of bodies, places and works rather than people. */
const BODIES: ReadonlySet<string> = new Set(['council', 'university', 'bank', 'department', 'rovers', 'united', 'city', 'town', 'county', 'union', 'party', 'ministry', 'company', 'inc', 'ltd', 'corp', 'plc', 'group', 'hospital', 'college', 'school', 'club', 'court', 'house', 'committee', 'commission', 'agency', 'association', 'institute', 'museum', 'street', 'road', 'island', 'islands', 'valley', 'river', 'north', 'south', 'east', 'west', 'new', 'news', 'times', 'post', 'register', 'states', 'kingdom', 'league', 'division', 'alliance', 'service', 'office', 'centre', 'center', 'church', 'trust', 'society', 'airport', 'station', 'park']); // prettier-ignore

/** Whether a part of a name tells of a body, place or work rather than a person. */
export function isBody(part: string): boolean {
  return BODIES.has(part);
}

/** Last parts of names in two words or more that are no body or place: people are called by them later. */
function familyNames(reading: Reading): ReadonlySet<string> {
  const families = new Set<string>();
  for (const names of reading.names)
    for (const { parts } of names) if (parts.length > 1 && !parts.some(isBody)) families.add(parts.at(-1)!);
  return families;
}

/** True where two names share a part that tells somebody apart. */
export function sharesPart(a: readonly string[], b: readonly string[]): boolean {
  return a.some((part) => part.length > 1 && b.includes(part));
}

function isQuotedAt(tokens: readonly Token[], at: number): boolean {
  return tokens.some((token) => token.quoted && token.start <= at && at < token.end);
}

function gendersOf(reading: Reading): Map<string, 'he' | 'she'> {
  const genders = new Map<string, 'he' | 'she'>();
  reading.tokens.forEach((tokens, sentence) => {
    if ((reading.classes[sentence]! & IS_HONORIFIC) === 0) return;
    tokens.forEach((token, at) => {
      const gender = HONORIFICS.get(token.key);
      if (!gender) return;
      const next = tokens
        .slice(at + 1, at + 4)
        .filter((next) => next.kind === 'word')
        .at(-1);
      const near = tokens[tokens[at + 1]?.form === '.' ? at + 2 : at + 1];
      if (near) genders.set(namePart(near.form), gender);
      if (next && near && next !== near && /^\p{Lu}/u.test(reading.version.text.slice(next.start)))
        genders.set(namePart(next.form), gender);
    });
  });
  return genders;
}

/** What stands before a place rather than a person; "the" may stand between. */
const WHERE = /^(?:in|into|at|across|near|over|through|throughout|outside|inside|off|around|along|towards?)$/;

/** "Others are giving up, such as Emil Horak, a vintner.": the only person whom the sentence names in full. */
function introducedIn(plain: readonly Token[], names: readonly NameToken[]): NameToken | null {
  const [person, ...others] = names.filter(({ bare }) => bare.length > 1 && !bare.some(isBody));
  if (!person || others.length > 0) return null;
  const before = plain.filter(({ form, end }) => end <= person.start && form !== 'the').at(-1);
  return WHERE.test(before?.form ?? '') ? null : person;
}

/** The name that a sentence opens with, unless a preposition stands before it. */
function subjectOf(plain: readonly Token[], names: readonly NameToken[]): NameToken | null {
  const first = names[0];
  if (!first) return null;
  const at = plain.findIndex((token) => token.start >= first.start);
  if (at < 0 || at > 6) return null;
  return PREPOSITION.test(plain[at - 1]?.form ?? '') ? null : first;
}
