import type { Finding, Range } from '../../model';
import { isQuoted } from '../../reading/quotes';
import { agree, areApart } from '../titles/office-ladders';
import { lastOffice, type Office } from '../titles/offices';
import { areSpellings } from '../names/name-forms';
import { areNamesakes, areOnePerson, mayBeMisspelt, personParts } from '../names/same-person';
import type { Piece } from './pieces';
import type { QuoteMatch } from './quote-match';
import type { Reading } from '../reading/reading';
import type { Speaker } from '../speakers/sources';
import { isBody } from '../speakers/persons';
import { type Role, betweenRoles, roleOf } from './role-voices';
import { excerpt } from '../views/views';
import type { Texts, Voices } from './voices';
import { rangeOf } from '../reading/common';

/** Share of the quotation that must stand in the source, and words that it must have. */
const [LEAST_COVERAGE, LEAST_WORDS] = [0.8, 3];
/** Confidence where both are named beside the words, one was found through a pronoun, or one is an office. */
const [NAMED, THROUGH_PRONOUN, BY_OFFICE] = [0.85, 0.75, 0.65];

/** Who says something: a person, or an office that the text gives to nobody or to several. */
interface Voice {
  readonly label: string;
  /** Given and family names; empty where nobody is known by name. */
  readonly person: readonly string[];
  /** All words of the name. */
  readonly parts: readonly string[];
  /** Where only the office stands beside the words. */
  readonly office: Office | null;
  readonly pronoun: boolean;
  /** Where no name stands beside the words: the noun that stands there. */
  readonly role: Role | null;
}

/** The same words, given to somebody else. */
export function reattributedFinding(
  quotes: Texts,
  piece: Piece,
  place: Range,
  sources: readonly Piece[],
  match: QuoteMatch,
): Finding | null {
  const source = sources[0];
  if (!source?.speaker || !piece.speaker) return null;
  if (match.coverage < LEAST_COVERAGE || piece.words.length < LEAST_WORDS) return null;
  // "he said" in both says nothing about who he is; "she said" is somebody else.
  if (source.speaker.pronoun && piece.speaker.pronoun) {
    const [was, is] = [pronounOf(quotes.from, source.speaker), pronounOf(quotes.to, piece.speaker)];
    return GENDERED.has(was) && GENDERED.has(is) && was !== is
      ? finding(quotes, piece, place, `said by “${was}”`, `“${is}” says them`, THROUGH_PRONOUN)
      : null;
  }
  const was = voiceOf(source.speaker, source.sentence, quotes.from, quotes.fromVoices);
  const is = voiceOf(piece.speaker, piece.sentence, quotes.to, quotes.toVoices);
  if (!was || !is) return null;
  const named = was.person.length > 0 && is.person.length > 0;
  const confidence =
    (named ? betweenPeople(quotes, was, is, source, piece) : betweenOffices(was, is)) ??
    betweenRoles(quotes, { ...was, sentence: source.sentence }, { ...is, sentence: piece.sentence });
  if (confidence === null) return null;
  return finding(quotes, piece, place, `${was.label}’s`, `${is.label} says them`, confidence);
}

function finding(
  quotes: Texts,
  piece: Piece,
  place: Range,
  was: string,
  is: string,
  confidence: number,
): Finding {
  const message = `The words “${excerpt(quotes.to.version.text, piece)}” are ${was} in the source; here ${is}.`;
  return { type: 'quote-reattributed', a: place, b: rangeOf(piece), confidence, message };
}

/** Pronouns of which one never stands for whom the other means. */
const GENDERED: ReadonlySet<string> = new Set(['he', 'she']);

function pronounOf({ version }: Reading, { start, end }: Speaker): string {
  return version.text.slice(start, end).toLowerCase();
}

function voiceOf(speaker: Speaker, sentence: number, reading: Reading, voices: Voices): Voice | null {
  const { label, parts, pronoun } = speaker;
  if (parts.length > 0)
    return { label, person: personParts(label, parts), parts, office: null, pronoun, role: null };
  if (pronoun) return null;
  const office = officeOf(speaker, reading, sentence);
  const role = roleOf(speaker, reading, sentence);
  const person = (office && voices.holderOf(office)) ?? [];
  return office || role ? { label, person, parts: [], office, pronoun, role } : null;
}

/** "the minister", "the deputy mayor": an article and an office, which tell who is meant where one alone holds it. */
function officeOf({ start, end }: Range, reading: Reading, sentence: number): Office | null {
  const tokens = (reading.tokens[sentence] ?? []).filter(
    (token) => token.start >= start && token.end <= end && token.kind !== 'punctuation',
  );
  if (tokens[0]?.form !== 'the' || tokens.length < 2) return null;
  const last = tokens.length - 1;
  const found = lastOffice(reading.version.text, tokens, 1, last);
  return found?.first === 1 && found.last === last && !/'s?$/.test(tokens[last]!.form) ? found.what : null;
}

/** Confidence that two who are known by name are two people; `null` where they may be one. */
function betweenPeople(quotes: Texts, was: Voice, is: Voice, source: Piece, piece: Piece): number | null {
  const { fromVoices, toVoices } = quotes;
  // Relatives are two people where one text has both in full.
  const tells = (voices: Voices): boolean => voices.namesInFull(was.person) && voices.namesInFull(is.person);
  const areTwo = areNamesakes(was.person, is.person) && (tells(fromVoices) || tells(toVoices));
  if (areOnePerson(was.person, is.person) && !areTwo) return null;
  if (areOneBody(was.parts, is.parts)) return null;
  // Whom a pronoun means is a guess, and so is who holds an office.
  if ((was.office || is.office) && (was.pronoun || is.pronoun)) return null;
  // A misspelt name is a finding of its own, unless the source knows somebody by the other.
  const sharesGiven = was.person.length > 1 && is.person.length > 1 && was.person[0] === is.person[0];
  const known = sharesGiven ? fromVoices.namesInFull(is.person) : fromVoices.isPerson(is.person);
  if (!known && (sharesGiven || mayBeMisspelt(was.person, is.person))) return null;
  const isPerson = ({ office, person }: Voice): boolean =>
    office !== null || fromVoices.isPerson(person) || toVoices.isPerson(person);
  if (!isPerson(was) || !isPerson(is) || isBesideHis(quotes, was, is, source, piece)) return null;
  if (is.pronoun && isNamedBefore(quotes.to, piece.sentence, was)) return null;
  if (was.pronoun && isNamedBefore(quotes.from, source.sentence, is)) return null;
  if (was.office || is.office) return known ? BY_OFFICE : null;
  return was.pronoun || is.pronoun ? THROUGH_PRONOUN : NAMED;
}

/** Somebody named beside the words may well have been the one meant. */
function isBesideHis(quotes: Texts, was: Voice, is: Voice, source: Piece, piece: Piece): boolean {
  // "The White House said" for its spokesman: the other name stands in the very sentence that names the speaker.
  if (isNamedIn(quotes.from, source.sentence, is)) return true;
  // "For Joseph Banda it was “too much”": he is named beside his words, and who was quoted before is not.
  return isNamedIn(quotes.to, piece.sentence, was) && !isNamedIn(quotes.to, piece.sentence, is);
}

/** "Marta Lund had gone overboard; a guard says she lasted hours. “I sang,” she said": whom the sentence before names a pronoun may mean. */
function isNamedBefore(reading: Reading, sentence: number, voice: Voice): boolean {
  const [here, before] = [reading.version.sentences[sentence], reading.version.sentences[sentence - 1]];
  return before?.paragraph === here?.paragraph && isNamedIn(reading, sentence - 1, voice);
}

/** Whether a sentence names somebody, outside quotation marks. */
function isNamedIn(reading: Reading, sentence: number, { person }: Voice): boolean {
  return (reading.names[sentence] ?? []).some((name) => {
    const other = personParts(reading.version.text.slice(name.start, name.end), name.parts);
    return !isQuoted(reading.quotations, name) && areOnePerson(other, person) && !areNamesakes(other, person);
  });
}

/** Bodies go by longer and shorter names: "the Defense Department", "Defence Department auditors". */
function areOneBody(x: readonly string[], y: readonly string[]): boolean {
  if (!x.some(isBody) && !y.some(isBody)) return false;
  return x.some((part) => y.some((other) => areSpellings(part, other, false)));
}

/** Two offices that nobody holds at a time: "the judge", "the prosecutor". */
function betweenOffices(was: Voice, is: Voice): number | null {
  if (!was.office || !is.office || agree(was.office, is.office)) return null;
  return was.office.office === is.office.office || areApart(was.office, is.office) ? BY_OFFICE : null;
}
