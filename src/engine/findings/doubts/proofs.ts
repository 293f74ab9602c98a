import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Direction, directionsOf, placesOf } from '../views/directions';
import { type View, excerpt, neighbour } from '../views/views';
import { DOUBTS, NEGATES } from '../words/word-classes';
import { FINITE } from '../words/helping-verbs';
import { INDICATES, SUGGESTS } from './suggesting';

/** Leaves open what it speaks for where "to" stands behind it. */
const POINTS = /^point(?:s|ed|ing)?$/;
/** Evidence that settles what other evidence leaves open. */
const SHOWS = /^(?:show(?:s|ed|n|ing)?|reveal(?:s|ed|ing)?)$/;
const PROVES =
  /^(?:prov(?:e|es|ed|en|ing)|confirm(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|establish(?:es|ed|ing)?)$/;
/** "Found that", and no lost purse. */
const FOUND = /^found$/;
/** Words behind the verb within which what it tells is looked for, and how many of them must be told there too. */
const SCOPE = 14;
const LEAST_SHARED = 2;
const LEAST_SHARE = 1 / 3;
/** Words from a verb to what shows that a statement stands behind it. */
const CLAUSE = 7;
/** Words before the verb in which a denial is its own. */
const DENIED = 3;
/** A verb of evidence may be loosely meant: two in three such alarms are worth a look. */
const CONFIDENCE = 0.65;

/**
 * `the survey suggests that meals raise blood sugar` → `the survey shows that meals raise blood sugar`: what the
 * evidence left open now stands as settled, or the other way round.
 */
export function proofFindings(view: View, from: Reading, to: Reading): Finding[] {
  if (!view.a.some(isEvidence) || !view.b.some(isEvidence)) return [];
  return directionsOf(view, from, to).flatMap((direction) => settled(direction));
}

function isEvidence({ form }: Token): boolean {
  return mayLeaveOpen(form) || settles(form);
}

function mayLeaveOpen(form: string): boolean {
  return SUGGESTS.test(form) || INDICATES.test(form) || POINTS.test(form);
}

function settles(form: string): boolean {
  return SHOWS.test(form) || PROVES.test(form) || FOUND.test(form);
}

/** What one side leaves open and the other settles. */
function settled(direction: Direction): Finding[] {
  const { tokens, others } = direction;
  const known = new Set(tokens.map(({ stem }) => stem));
  return tokens.flatMap((token, at): Finding[] => {
    if (!leavesOpen(tokens, at) || others.some(({ stem }) => stem === token.stem)) return [];
    const told = toldBehind(direction, at);
    const there = others.findIndex(
      (other, k) =>
        isProof(direction, at, k) && !other.quoted && !known.has(other.stem) && isAbout(others, k, told),
    );
    if (there < 0 || isOpen(others, there, known)) return [];
    return [finding(direction, at, there)];
  });
}

/** A verb of evidence that is not denied; "point" with its "to". */
function leavesOpen(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (!mayLeaveOpen(form)) return false;
  if (POINTS.test(form) && tokens[at + 1]?.form !== 'to') return false;
  return !isDenied(tokens, at);
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - DENIED), at).some(({ classes }) => (classes & NEGATES) !== 0);
}

/** Whether the verb at a position of the other side says more than the one here. */
function isProof({ tokens, others }: Direction, at: number, there: number): boolean {
  const { form } = others[there]!;
  if (PROVES.test(form)) return true;
  if (!SUGGESTS.test(tokens[at]!.form)) return false;
  if (FOUND.test(form)) return others[there + 1]?.form === 'that';
  return SHOWS.test(form) && (tellsThat(tokens, at) || tellsThat(others, there));
}

/** A statement stands behind the verb: a walk may be suggested and a path shown, and nothing is proved. */
function tellsThat(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k <= at + CLAUSE && tokens[k]?.sentence === tokens[at]!.sentence; k++)
    if (tokens[k]!.form === 'that' || FINITE.test(tokens[k]!.form)) return true;
  return false;
}

/** Where the words stand on the other side that the verb at a position has behind it in its sentence. */
function toldBehind({ tokens, counterpart }: Direction, at: number): { places: number[]; content: number } {
  const places: number[] = [];
  let content = 0;
  for (let k = at + 1; k <= at + SCOPE && tokens[k]?.sentence === tokens[at]!.sentence; k++) {
    if (tokens[k]!.form === ';') break;
    if (!tokens[k]!.content) continue;
    content++;
    const there = counterpart(k);
    if (there !== undefined) places.push(there);
  }
  return { places, content };
}

function isAbout(
  others: readonly Token[],
  at: number,
  { places, content }: { places: number[]; content: number },
): boolean {
  const here = places.filter((place) => place !== at && others[place]!.sentence === others[at]!.sentence);
  return here.length >= LEAST_SHARED && here.length >= LEAST_SHARE * content;
}

/** The sentence leaves it open all the same, by a doubt of its own or since the proof is denied or to come. */
function isOpen(others: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  if (isDenied(others, at) || others[at - 1]?.form === 'to') return true;
  const { sentence } = others[at]!;
  return others.some(
    (token) => token.sentence === sentence && (token.classes & DOUBTS) !== 0 && !known.has(token.stem),
  );
}

function finding(direction: Direction, at: number, there: number): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const phrase = (side: readonly Token[], k: number, { version }: Reading): string => {
    const next = neighbour(side, k, 1, 4);
    return excerpt(version.text, { start: side[k]!.start, end: side[next < 0 ? k : next]!.end });
  };
  const [open, firm] = [phrase(tokens, at, own), phrase(others, there, opposite)];
  return {
    type: forward ? 'hedge-dropped' : 'hedge-added',
    ...placesOf(direction, rangeOf(tokens[at]!), rangeOf(others[there]!)),
    confidence: CONFIDENCE,
    message: forward
      ? `“${open}” became “${firm}”: what the evidence leaves open now stands as settled.`
      : `“${firm}” became “${open}”: what was settled is now left open.`,
  };
}
