import type { Version } from '../../model';
import { isOfCapitals } from '../../text/words/acronyms';
import { namePart } from '../../text/names/names';
import type { NameToken, Reading } from '../reading/reading';
import { HONORIFICS } from '../words/title-words';
import type { Token } from '../reading/tokens';
import { indexAt } from '../views/views';
import { IS_HONORIFIC } from '../words/word-classes';

export type Gender = 'he' | 'she';

/** Words of bodies, places and works rather than people. */
const BODIES: ReadonlySet<string> = new Set(['council', 'university', 'bank', 'department', 'rovers', 'united', 'city', 'town', 'county', 'union', 'party', 'ministry', 'company', 'inc', 'ltd', 'corp', 'plc', 'group', 'hospital', 'college', 'school', 'club', 'court', 'house', 'committee', 'commission', 'agency', 'association', 'institute', 'museum', 'street', 'road', 'island', 'islands', 'valley', 'river', 'north', 'south', 'east', 'west', 'new', 'news', 'times', 'post', 'register', 'states', 'kingdom', 'league', 'division', 'alliance', 'service', 'office', 'centre', 'center', 'church', 'trust', 'society', 'airport', 'station', 'park']); // prettier-ignore

/** Whether a part of a name tells of a body, place or work rather than a person. */
export function isBody(part: string): boolean {
  return BODIES.has(part);
}

/** More of them: nobody who is called so is spoken of as `he` or `she`. */
const NOBODY: ReadonlySet<string> = new Set(
  `advances airlines airways apartments arena army authority avenue award awards biotech boulevard brothers buildings
  capital cathedral communications corps energy federation foods foundation gallery gazette guard guild herald highway
  holdings hotel industries insurance international journal labs lake lancet letters limited llc marine medal media
  medicine memorial motors mount movement navy network partners pharma pharmaceuticals physics police press prize
  railway railways reuters review reviews science sciences shipping sons stadium steel studios systems technologies
  telecom telegraph theater theatre tribune trophy tropics water weekly`.split(/\s+/),
);

/** Nouns beside a name that tell whether somebody is a he or a she. */
const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...`spokeswoman chairwoman businesswoman congresswoman policewoman councilwoman assemblywoman sportswoman saleswoman
  stateswoman headmistress actress waitress queen princess duchess countess baroness mother grandmother widow wife daughter
  aunt niece girlfriend nun`
    .split(/\s+/)
    .map((noun): [string, Gender] => [noun, 'she']),
  ...`spokesman chairman businessman congressman policeman councilman assemblyman sportsman salesman statesman headmaster
  fisherman king prince duke baron father grandfather widower husband son uncle nephew boyfriend monk`
    .split(/\s+/)
    .map((noun): [string, Gender] => [noun, 'he']),
]);
/** Words between a name and a noun in apposition: "Jane Holt, a spokeswoman". */
const APART = 3;

/**
 * The parts of a name that are somebody's own: `Aminata Traoré` of `Dr. Aminata Traoré of the University of
 * Bobo`.
 */
export function ownParts({ text }: Version, { start, end, parts }: NameToken): readonly string[] {
  const words = text.slice(start, end).split(/\s+/u);
  const of = words.findIndex((word, at) => at > 0 && /^(?:of|at|from)$/.test(word));
  return of < 0 ? parts : parts.slice(0, of);
}

/** By part of a name, whether those who have it are a he or a she: by their titles, and by the nouns beside them. */
export function gendersOf(reading: Reading): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  reading.names.forEach((names, sentence) => {
    for (const name of names) {
      const gender = genderBeside(reading.tokens[sentence] ?? [], name, names);
      const family = ownParts(reading.version, name).at(-1);
      if (gender && family !== undefined) genders.set(family, gender);
    }
  });
  reading.tokens.forEach((tokens, sentence) => {
    if ((reading.classes[sentence]! & IS_HONORIFIC) === 0) return;
    tokens.forEach((token, at) => {
      const gender = HONORIFICS.get(token.key);
      if (!gender || isCouple(tokens, at)) return;
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

/** "Mr and Mrs Lind": either may be meant by the name. */
function isCouple(tokens: readonly Token[], at: number): boolean {
  const words = tokens.filter(({ form }) => form !== '.');
  const here = words.indexOf(tokens[at]!);
  const isAnd = (k: number): boolean => words[k]?.form === 'and' || words[k]?.form === '&';
  return isAnd(here + 1) || (isAnd(here - 1) && HONORIFICS.has(words[here - 2]?.key ?? ''));
}

/** "spokeswoman Jane Holt", "Jane Holt, a spokeswoman". */
function genderBeside(tokens: readonly Token[], name: NameToken, names: readonly NameToken[]): Gender | null {
  const [title] = name.parts;
  // A name of one part is somebody's family name: "King said".
  const known = name.parts.length > 1 ? GENDERED.get(title ?? '') : undefined;
  if (known) return known;
  const first = indexAt(tokens, name);
  const before = GENDERED.get(tokens[first - 1]?.form ?? '');
  if (before) return before;
  const last = indexAt(tokens, { start: name.end - 1, end: name.end });
  if (tokens[last + 1]?.form !== ',') return null;
  for (let at = last + 2; at < last + 2 + APART; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || token.form === 'whose') return null;
    const gender = GENDERED.get(token.form);
    // "Jane Holt, her husband Otto Lind": the noun is that of the other name.
    if (gender) return names.some(({ start }) => start === tokens[at + 1]?.start) ? null : gender;
  }
  return null;
}

/** Whether somebody may be `he` or `she`: no journal, company or other body. */
export function mayBePerson({ version }: Reading, name: NameToken): boolean {
  const own = ownParts(version, name);
  if (own.some((part) => isBody(part) || NOBODY.has(part))) return false;
  return own.length > 1 || !isOfCapitals(version.text.slice(name.start, name.end));
}

/** True where two names share a part that tells somebody apart. */
export function sharesPart(a: readonly string[], b: readonly string[]): boolean {
  return a.some((part) => part.length > 1 && b.includes(part));
}
