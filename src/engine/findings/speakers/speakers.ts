import { foreignAttributions } from './foreign-speakers';
import { type Attribution, clausesOf, namesSource } from './clauses';
import { PREPOSITION, PRONOUNS, type Speaker, tellsWhich } from './sources';
import { areSourcesByTrade } from './source-kinds';
import type { NameToken, Reading } from '../reading/reading';
import { createFocus } from './focus';
import { isBody } from './persons';
import type { Token } from '../reading/tokens';
import { officeAtHead } from './unnamed';

/** All attributions of a version, in order, with pronouns resolved to the person last spoken of. */
export function attributionsOf(reading: Reading): Attribution[] {
  if (!reading.english) return foreignAttributions(reading);
  const found: Attribution[] = [];
  const focus = createFocus(reading);
  reading.tokens.forEach((tokens, sentence) => {
    if (!reading.body[sentence]) return;
    focus.enter(reading.version.sentences[sentence]!.paragraph);
    const all = reading.names[sentence] ?? [];
    // Nobody speaks, and nobody is named.
    if (all.length === 0 && !namesSource(reading, sentence) && tokens[0]?.form !== 'the') return;
    const quoted = tokens.some((token) => token.quoted);
    const plain = quoted ? tokens.filter((token) => !token.quoted) : tokens;
    const names = quoted ? all.filter((name) => !isQuotedAt(tokens, name.start)) : all;
    const office = officeAtHead(plain, names);
    if (office) focus.hold(office);
    const subject = office ? null : subjectOf(plain, names);
    const clauses = clausesOf(reading, plain, tokens, names, sentence);
    for (const clause of clauses) {
      const { speaker } = clause;
      // "As Miller left, he said": the name counts once it has been read.
      if (subject && speaker && subject.start < speaker.start) focus.lookAt(subject);
      const pronoun = speaker ? PRONOUNS[speaker.label.toLowerCase()] : undefined;
      if (speaker && pronoun) {
        const several = pronoun === 'they' ? lastSeveral(found, sentence) : null;
        const name = several ? null : focus.resolve(pronoun);
        const label = several?.label ?? (name ? shownName(reading, name) : speaker.label);
        found.push({ ...clause, speaker: { ...speaker, label, parts: name?.parts ?? [], pronoun: true } });
      } else {
        found.push(clause);
        const name = names.find((name) => speaker && name.start >= speaker.start && name.end <= speaker.end);
        // "according to a paper in The Lancet": the name is not the source.
        if (name && speaker && !isLedTo(plain, speaker.start, name)) focus.lookAt(name);
      }
    }
    if (clauses.length === 0 && subject) focus.lookAt(subject);
    // "when the final began": nobody speaks.
    if (!subject && !office && !clauses.some((clause) => clause.plain)) {
      const person = introducedIn(plain, names);
      if (person) focus.introduce(person);
    }
    // "Mrs Roe met Mr Shore": whoever is no subject comes last.
    for (const name of names) focus.mention(name);
  });
  return found;
}

/** The name as it stands, with those whom it belongs to: "Two Ostravian officials". */
function shownName({ tokens, version: { text } }: Reading, name: NameToken): string {
  return text.slice(name.start, tellsWhich(tokens[name.sentence] ?? [], name)?.end ?? name.end);
}

/** Sentences within which "they" are those who spoke last. */
const THEY_REACH = 2;

/** Those who spoke last, where they are several and have no names: "two Ostravian officials". */
function lastSeveral(found: readonly Attribution[], sentence: number): Speaker | null {
  const last = found.findLast(({ plain }) => plain);
  const speaker = last && sentence - last.sentence <= THEY_REACH ? last.speaker : null;
  if (!speaker || speaker.parts.length > 0) return null;
  return areSourcesByTrade(/\p{L}+$/u.exec(speaker.label.toLowerCase())?.[0] ?? '') ? speaker : null;
}

/** Whether a preposition stands between the start of a phrase and a name in it. */
function isLedTo(plain: readonly Token[], start: number, name: NameToken): boolean {
  return plain.some(
    (token) => token.start >= start && token.end <= name.start && PREPOSITION.test(token.form),
  );
}

function isQuotedAt(tokens: readonly Token[], at: number): boolean {
  return tokens.some((token) => token.quoted && token.start <= at && at < token.end);
}

/** What stands before a place rather than a person; "the" may stand between. */
const WHERE = /^(?:in|into|at|across|near|over|through|throughout|outside|inside|off|around|along|towards?)$/;

/**
 * "Others are giving up, such as Emil Horak, a vintner.": the only person whom the sentence names in full; or the only
 * one of whom it goes on to tell, as in "the day belonged to Horak, who had been ill".
 */
function introducedIn(plain: readonly Token[], names: readonly NameToken[]): NameToken | null {
  const people = names.filter(({ bare }) => !bare.some(isBody));
  const [person, ...others] =
    people.length === 1 && isToldOf(plain, people[0]!)
      ? people
      : people.filter(({ bare }) => bare.length > 1);
  if (!person || others.length > 0) return null;
  const before = plain.filter(({ form, end }) => end <= person.start && form !== 'the').at(-1);
  return WHERE.test(before?.form ?? '') ? null : person;
}

/** "Horak, who had been ill" */
function isToldOf(plain: readonly Token[], { end }: NameToken): boolean {
  const comma = plain.findIndex(({ start }) => start >= end);
  return plain[comma]?.form === ',' && plain[comma + 1]?.form === 'who';
}

/** The name that a sentence opens with, unless a preposition stands before it. */
function subjectOf(plain: readonly Token[], names: readonly NameToken[]): NameToken | null {
  const first = names[0];
  if (!first) return null;
  const at = plain.findIndex((token) => token.start >= first.start);
  if (at < 0 || at > 6) return null;
  return PREPOSITION.test(plain[at - 1]?.form ?? '') ? null : first;
}
