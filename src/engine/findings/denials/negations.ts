import type { Finding, Lexicon, Range } from '../../model';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { lazily } from '../../text/lazily';
import { overlaps, rangeOf } from '../reading/common';
import { broughtOff } from './brought-off';
import { type DeniedClause, deniedInPlace } from './denied-in-place';
import { type Direction, directionsOf, placesOf } from '../views/directions';
import { type Lost, lostDenials } from './denials';
import { isDeniedAt, phraseAt } from './denied-words';
import { deniedAnew } from './denied-anew';
import { leavesOut } from './denying-phrases';
import { grantedInstead } from './granted';
import { MAY_DENY, polarityOf } from './polarity';
import { createAgreed, turnedClauses } from './turned-clauses';
import type { TurnedClause } from './turned-guards';
import { changedPlea, deniedMinds } from './denied-minds';
import { insistedVerbs } from './emphatic';
import { turnedLevels } from './levels';
import { limitedTo } from './limited-to';
import type { Contrasted } from './contrasted';
import { takenIn } from './exceptions';
import { noProspects } from './no-prospect';
import { type DeniedPart, deniedParts } from './no-part';
import { comesAtOnce } from './not-until';
import { turnedOutlooks } from './outlooks';
import { areSomeNot, noneForNotAll } from './not-all';
import { areConverses } from './converse-deeds';
import { isContraryToFact } from './counterfactuals';
import { isSuperlativeThere } from './compared-denials';
import { isOfOneDeed } from './attitudes';
import { isOnlyWished } from './wished-deeds';
import { areOfOneThing } from './attributes';
import { areOfTwoThings } from './ruled-on';
import { opposedWords } from './opposed-words';
import { areOtherGroups } from './other-groups';
import { isTakenAway } from './taken-away';
import { isOfTheRest } from './remainders';
import { isSupposed } from './supposed';
import { turnedOutcome } from './test-outcomes';
import { turnedFigures } from '../figures/turned-figures';
import { isExplained, turnedInSlots } from './turned-slots';
import { type UnprovenClaim, unprovenClaims } from './unproven-claims';
import { turnedWords } from './turned-words';
import { decidedThere, settledThere } from './undecided';
import { areUndone, isUndoneThere } from './undone';
import { toldNotTo } from './told-not-to';
import { areTwoSides } from './two-sides';
import { sidesTaken } from './sides-taken';
import { type View, excerpt, indexAt, neighbour } from '../views/views';

/** A word stands on both sides, denied on one. */
const SAME_WORD = 0.8;
/** "Not until May" and "before May" are loosely told for one another. */
const LOOSE = 0.6;
/** From this score of a link on two sentences make one statement. */
const SURE = 0.9;
/** What is denied, or the denial, stands in other words. */
const ANEW = 0.7;
/** From what is denied to its verb. */
const BESIDE = 3;

/** Denials that one side has and the other does not, and words replaced by their opposites. */
export function negationFindings(view: View, from: Reading, to: Reading, lexicon: Lexicon | null): Finding[] {
  const directions = directionsOf(view, from, to);
  const ways = lazily(() => [polarityOf(view.a), polarityOf(view.b)] as const);
  const found = directions.flatMap((direction) => {
    const stances = lazily(() => {
      const [a, b] = ways();
      const [own, theirs] = direction.forward ? [a, b] : [b, a];
      return { theirs, isAgreed: createAgreed(direction, own, theirs, lexicon) };
    });
    return lostDenials(direction)
      .filter((lost) => !isBalanced(view, direction, lost) && !isToldElse(direction, lost))
      .filter(({ head, other }) => isOfOneDeed(direction, head, other, lexicon))
      .filter(({ head, other }) => {
        const { theirs, isAgreed } = stances();
        // "ate no meat", "ate anything but meat"
        return !theirs.isDenied(other) && !isAgreed(head);
      })
      .map((lost) => lostFinding(direction, lost));
  });
  for (const direction of directions)
    for (const clause of deniedInPlace(direction)) {
      if (isSuperlativeThere(direction, clause.at) || isContraryToFact(direction, clause.at, clause.first))
        continue;
      if (isOfTheRest(direction, clause.at, clause.first)) continue;
      const denied = inPlaceFinding(direction, clause);
      if (!isTold(found, denied)) found.push(denied);
    }
  const [forth, back] = directions;
  const { a, b, score } = view.link;
  const sure = score >= SURE && (a.length === 1 || b.length === 1);
  for (const [direction, mirrored] of [
    [forth, back],
    [back, forth],
  ] as const)
    for (const denied of deniedAnew(direction, mirrored, lexicon, sure)) {
      if (isToldElse(direction, denied)) continue;
      const anew = anewFinding(direction, denied);
      if (!isTold(found, anew)) found.push(anew);
    }
  for (const [i, j] of oppositesIn(view, lexicon)) {
    const [x, y] = [rangeOf(view.a[i] as Token), rangeOf(view.b[j] as Token)];
    // "refused to lift" became "agreed to lift": told already.
    if (isTold(found, { a: x, b: y })) continue;
    const [was, is] = [excerpt(from.version.text, x), excerpt(to.version.text, y)];
    found.push({ ...finding(`“${was}” became its opposite, “${is}”.`, SAME_WORD), a: x, b: y });
  }
  if ((view.classesA | view.classesB) & MAY_DENY) {
    const [own, theirs] = ways();
    for (const sides of [
      { direction: forth, back, own, theirs, lexicon },
      { direction: back, back: forth, own: theirs, theirs: own, lexicon },
    ])
      for (const turned of turnedClauses(sides, sure)) {
        if (isToldElse(sides.direction, turned)) continue;
        const clause = anewFinding(sides.direction, turned);
        if (!isTold(found, clause)) found.push(clause);
      }
  }
  for (const direction of directions)
    for (const told of toldOtherwise(direction, lexicon)) if (!isTold(found, told)) found.push(told);
  return found;
}

/** Positions of a word and its opposite in its stead, of one thing on both sides. */
function oppositesIn(view: View, lexicon: Lexicon | null): (readonly [number, number])[] {
  return [
    ...opposedWords(view),
    ...turnedWords(view).filter(([i, j]) => !isExplained(view, i, j, lexicon)),
    ...turnedInSlots(view, lexicon),
    ...turnedFigures(view),
    ...turnedLevels(view),
    ...turnedOutlooks(view),
    ...turnedOutcome(view),
    ...changedPlea(view),
    ...deniedMinds(view, isDeniedAt),
    ...sidesTaken(view),
  ].filter(
    ([i, j]) =>
      !areTwoSides(view, i, j) &&
      !areSomeNot(view.a, i, view.b, j) &&
      !areSomeNot(view.b, j, view.a, i) &&
      !areConverses(view, i, j) &&
      !areOfTwoThings(view, i, j) &&
      areOfOneThing(view, i, j) &&
      !areUndone(view, i, j) &&
      isTakenAway(view.a, i) === isTakenAway(view.b, j),
  );
}

/** What one side denies without a word that is lost: what nobody has shown, no part of it, all but some. */
function toldOtherwise(direction: Direction, lexicon: Lexicon | null): Finding[] {
  return [
    ...unprovenClaims(direction, lexicon).map((claim) => unprovenFinding(direction, claim)),
    ...deniedParts(direction).map((part) => partFinding(direction, part)),
    ...takenIn(direction).map((both) => takenInFinding(direction, both)),
    ...limitedTo(direction).map((both) => takenInFinding(direction, both)),
    ...broughtOff(direction).map((both) => takenInFinding(direction, both)),
    ...grantedInstead(direction).map((both) => takenInFinding(direction, both)),
    ...noneForNotAll(direction).map((both) => takenInFinding(direction, both)),
    ...decidedThere(direction).map((both) => takenInFinding(direction, both)),
    ...settledThere(direction).map((both) => takenInFinding(direction, both)),
    ...comesAtOnce(direction).map((both) => takenInFinding(direction, both)),
    ...insistedVerbs(direction).map((turned) => anewFinding(direction, turned)),
    ...[...toldNotTo(direction, lexicon), ...noProspects(direction, lexicon)].map((turned) =>
      anewFinding(direction, turned),
    ),
  ];
}

/** A finding stands at either of the places. */
function isTold(found: readonly Finding[], { a, b }: Pick<Finding, 'a' | 'b'>): boolean {
  return found.some((other) => (a !== null && overlaps(other.a, a)) || (b !== null && overlaps(other.b, b)));
}

/**
 * What one side denies the other does not state: it says it of others, wishes it, says what would have been, or tells
 * the same by a superlative.
 */
function isToldElse(direction: Direction, lost: Pick<Lost, 'at' | 'head' | 'other'>): boolean {
  return (
    isOfOthers(direction, lost) ||
    isOnlyWished(direction, lost.head, lost.other) ||
    isContraryToFact(direction, lost.at, lost.other) ||
    isOfTheRest(direction, lost.head, lost.other) ||
    isSuperlativeThere(direction, lost.at) ||
    isUndoneThere(direction, lost) ||
    isSupposed(direction.others, lost.other)
  );
}

/** What is denied of some is stated of others: of another group, or of all but these. */
function isOfOthers({ tokens, others }: Direction, { head, other }: Pick<Lost, 'head' | 'other'>): boolean {
  if (areOtherGroups(tokens, head, others, other)) return true;
  const { sentence } = others[other]!;
  return others.some((token, k) => token.sentence === sentence && k > other && leavesOut(others, k));
}

function lostMessage(forward: boolean, denied: string, stated: string): string {
  return forward
    ? `“${denied}” lost its negation: “${stated}”.`
    : `“${stated}” was turned into its opposite: “${denied}”.`;
}

function inPlaceFinding(direction: Direction, { at, last, first, end, timed }: DeniedClause): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const here = phraseAt(tokens, at, last);
  const there = { start: others[first]!.start, end: others[end]!.end };
  const denied = excerpt(own.version.text, here);
  const stated = excerpt(opposite.version.text, there);
  const message = lostMessage(forward, denied, stated);
  return { ...finding(message, timed ? LOOSE : SAME_WORD), ...placesOf(direction, here, there) };
}

function anewFinding(direction: Direction, { at, head, other }: TurnedClause): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const here = phraseAt(tokens, at, head);
  const there = tellingPart(others, rangeOf(others[other]!), other);
  const denied = excerpt(own.version.text, here);
  const stated = excerpt(opposite.version.text, there);
  const message = forward ? `“${denied}” became “${stated}”.` : `“${stated}” became “${denied}”.`;
  return { ...finding(message, ANEW), ...placesOf(direction, here, there) };
}

function unprovenFinding(direction: Direction, { at, last, first, end }: UnprovenClaim): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const here = phraseAt(tokens, at, last);
  const there = { start: others[first]!.start, end: others[end]!.end };
  const denied = excerpt(own.version.text, here);
  const stated = excerpt(opposite.version.text, there);
  const message = forward
    ? `“${denied}” became “${stated}”: what was not shown now stands as fact.`
    : `“${stated}” became “${denied}”: what stood as fact is now said not to be shown.`;
  return { ...finding(message, ANEW), ...placesOf(direction, here, there) };
}

function partFinding(direction: Direction, { at, head, verb, thing }: DeniedPart): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const here = phraseAt(tokens, at, head);
  const there = { start: others[verb]!.start, end: others[thing]!.end };
  const denied = excerpt(own.version.text, here);
  const stated = excerpt(opposite.version.text, there);
  const message = forward ? `“${denied}” became “${stated}”.` : `“${stated}” became “${denied}”.`;
  return { ...finding(message, ANEW), ...placesOf(direction, here, there) };
}

function takenInFinding(direction: Direction, { at, last, first, end }: Contrasted): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const here = { start: tokens[at]!.start, end: tokens[last]!.end };
  const there = { start: others[first]!.start, end: others[end]!.end };
  const [out, into] = [excerpt(own.version.text, here), excerpt(opposite.version.text, there)];
  const message = forward ? `“${out}” became “${into}”.` : `“${into}” became “${out}”.`;
  return { ...finding(message, ANEW), ...placesOf(direction, here, there) };
}

/**
 * "No passengers survived", "all passengers died": behind what is denied stands an opposite that makes up for
 * the denial.
 */
function isBalanced({ a, b, link }: View, { forward }: Direction, { head, other }: Lost): boolean {
  const { contraries = [], negation } = link.evidence;
  if (negation === 'differs') return false;
  const [i, j] = forward ? [head, other] : [other, head];
  const follows = (at: number, denied: number): boolean => at > denied && at <= denied + BESIDE;
  return contraries.some(
    (pair) =>
      pair.relation === 'opposite' && follows(indexAt(a, pair.a), i) && follows(indexAt(b, pair.b), j),
  );
}

function lostFinding(direction: Direction, { at, head, last, other }: Lost): Finding {
  const { tokens, others, own, opposite, forward, counterpart } = direction;
  const end = last > head ? (counterpart(last) ?? other) : other;
  const here = phraseAt(tokens, at, last);
  const there = phraseAt(others, other, end - other <= last - at + 1 ? end : other);
  const denied = excerpt(own.version.text, here);
  const stated = excerpt(opposite.version.text, tellingPart(others, there, other));
  const message = lostMessage(forward, denied, stated);
  return { ...finding(message, SAME_WORD), ...placesOf(direction, here, there) };
}

/** A noun or verb by itself tells an editor little: with the words around it in its clause. */
function tellingPart(tokens: readonly Token[], { start, end }: Range, at: number): Range {
  if (start !== tokens[at]?.start || end !== tokens[at].end) return { start, end };
  const [before, behind] = [neighbour(tokens, at, -1), neighbour(tokens, at, 1)];
  return { start: tokens[before]?.start ?? start, end: tokens[behind]?.end ?? end };
}

function finding(message: string, confidence: number): Omit<Finding, 'a' | 'b'> {
  return { type: 'negation-changed', confidence, message };
}
