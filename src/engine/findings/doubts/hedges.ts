import type { Finding } from '../../model';
import { lazily } from '../../text/lazily';
import { rangeOf } from '../reading/common';
import { type Direction, directionsOf, placesOf } from '../views/directions';
import { CHOICE, FIT, PERMITS, SHUTS_OUT, WITH_ANOTHER } from '../words/doubt-words';
import { type Hedge, hedgesInPhrase, hedgesOf } from './hedged';
import { isHeadlineDoubt, isOpenInHeadline } from './headline-doubts';
import { isOfEffect } from './effects';
import { HEARSAY, leftOpenIn } from './left-open';
import { isAtTimes } from './manners';
import { asideIn, isNoDoubt, looksLike, partAround, partsOf } from './open-words';
import { isRoughThere } from './rough-figures';
import { FIRM, MODAL, firmInstead, isAbleThere, isDue } from './modals';
import { shownOf } from './shown';
import { isToldBySome } from './told-by-some';
import { isLeaveThere } from './leave';
import { isNobody } from '../words/nobody';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Span, clauseAround, isAsked } from '../views/spans';
import { BEING } from '../words/helping-verbs';
import { type View, excerpt, neighbour } from '../views/views';
import { DOUBTS, DOUBTS_NEAR, HEDGES_CLAUSE, NEGATES, SAYS } from '../words/word-classes';

/** What bears on a statement rather than on one of its words, and is no ability. */
const OPEN = /^(?:may|might|possibly|probably|perhaps|potentially)$/;
/** From this score of a link on two sentences make one statement. */
const SAME_STATEMENT = 0.85;
/** Words between a modal and the word that two clauses share. */
const MODAL_REACH = 6;
/** Words in common by which a statement is known beyond its clause. */
const SPREAD = 4;
/** Hedges that say something else as often. */
const WEAK = /^(?:could|expected|should)$/;
/** In another wording these tell of an ability, or of what is due: of such new doubts none was one. */
const WEAK_ADDED = /^(?:could|should)$/;
/** What stands before a verb that is not simply stated. */
const BINDING =
  /^(?:will|would|must|shall|ought|need|needs|can|could|may|might|to|told|urged|advised|called?|\p{L}+'ll)$/u;

/** Doubts that one side of a link has and no word of the other carries, in either direction. */
export function hedgeFindings(view: View, from: Reading, to: Reading): Finding[] {
  if (((view.classesA | view.classesB) & HEDGES_CLAUSE) === 0) return [];
  const lone = view.link.a.length === 1 && view.link.b.length === 1;
  return directionsOf(view, from, to).flatMap((direction) =>
    unanswered(direction, lone, view.link.score).map(({ hedge, other }) => finding(direction, hedge, other)),
  );
}

/**
 * Hedges of one side whose clause stands on the other side without any doubt in it. Those of the source may
 * be quoted, where nothing quotes them any more.
 */
function unanswered(direction: Direction, lone: boolean, score: number): { hedge: Hedge; other: number }[] {
  const { tokens, others, forward } = direction;
  const { text } = direction.own.version;
  const found: { hedge: Hedge; other: number }[] = [];
  const seen = new Set<number>();
  const isLeftOpen = lazily(() => leftOpenIn(direction));
  const isPermission = permissionsIn(direction);
  // "If confirmed", "almost certainly": there as well, wherever in the sentence.
  const hedgedSentences = lazily(
    () =>
      new Set(
        others.flatMap(({ form, sentence }, k) =>
          WITH_ANOTHER.has(form) && hedgesInPhrase(others, k) ? [sentence] : [],
        ),
      ),
  );
  const partOf = partsOf(others);
  for (const hedge of hedgesOf(tokens, text)) {
    const quoted = tokens[hedge.at]?.quoted === true;
    if ((quoted && !forward) || isPermission(hedge)) continue;
    if (isRoughThere(direction, hedge.at)) continue;
    if (hedge.word === 'may' && isLeaveThere(direction, hedge.at)) continue;
    const head = headOf(direction, hedge, partOf);
    const clause = head === null ? clauseOf(direction, hedge) : [head];
    const shown = clause.length ? clause : shownOf(direction, hedge);
    const told = shown.length ? shown : sentenceOf(direction, hedge, lone);
    const firm = told.length || !lone || score < SAME_STATEMENT ? [] : firmInstead(direction, hedge.at);
    const other = [...told, ...firm].findLast((place) => others[place]?.quoted !== true);
    // Who asks leaves it open.
    if (other === undefined || seen.has(other) || isAsked(others, other)) continue;
    if (told.some((place) => isLeftOpen()(place, hedge))) continue;
    if (isToldBySome(direction, hedge, other)) continue;
    if (WITH_ANOTHER.has(hedge.word) && hedgedSentences().has(others[other]!.sentence)) continue;
    if (isHeadlineDoubt(tokens, hedge.at) && isOpenInHeadline(others, other)) continue;
    if (hedge.word === 'expected' && isDue(others, other)) continue;
    if (hedge.word === 'should' && (isBound(others, other) || isCalledFor(direction, other))) continue;
    if (hedge.word === 'may' && leavesChoice(others, other)) continue;
    if (WEAK_ADDED.test(hedge.word) && !forward && others[other]!.stem !== tokens[hedge.scope[0]!]!.stem)
      continue;
    if (hedge.word === 'could' && (leavesChoice(others, other) || isAbleThere(direction, hedge.at, other)))
      continue;
    if (hedge.word === 'could' && isAtTimes(others, other, tokens, hedge.at)) continue;
    if (isDenied(tokens, hedge.at) && !isDeniedNear(others, other)) continue;
    seen.add(other);
    found.push({ hedge, other });
  }
  return found;
}

/** "Not thought to be in danger": the doubt is about a denial, which has to be there without it. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.form === 'unlikely' || /^(?:not|\p{L}+n't)$/u.test(tokens[at - 1]?.form ?? '');
}

function isDeniedNear(tokens: readonly Token[], at: number): boolean {
  const [first, last] = clauseAround(tokens, at);
  return tokens.slice(first, last + 1).some(({ classes }) => (classes & NEGATES) !== 0);
}

/**
 * "Lorries may not use the road", "the road is closed to lorries": what is allowed is no doubt. The other side is looked
 * through once for all hedges.
 */
function permissionsIn({ tokens, others }: Direction): (hedge: Hedge) => boolean {
  const permits = lazily(() =>
    others.some(({ form }, k) => PERMITS.test(form) || needsNot(others, k) || isOpenOrFit(tokens, others, k)),
  );
  const shutsOut = lazily(() => others.some(({ form }) => SHUTS_OUT.test(form)));
  return ({ at, word }) => {
    // "tickets may have been sold": nobody is allowed what is past.
    if (word !== 'may' || tokens.slice(at + 1, at + 3).some(({ form }) => form === 'have')) return false;
    // "Nobody may enter"
    if (isNobody(tokens, at - 1) || isNobody(tokens, at - 2)) return true;
    return permits() || (DENIED.test(tokens[at + 1]?.form ?? '') && shutsOut());
  };
}

/** "Need not close", "do not have to close": who may do otherwise. */
function needsNot(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (form === "needn't") return true;
  if (/^needs?$/.test(form)) return [at - 1, at + 1].some((k) => (tokens[k]?.classes ?? 0) & NEGATES);
  return form === 'have' && tokens[at + 1]?.form === 'to' && ((tokens[at - 1]?.classes ?? 0) & NEGATES) !== 0;
} // prettier-ignore

const DENIED = /^(?:not|no|never|only)$/;

/**
 * "Open to visitors": they may come in; what "may open" is another matter. "Safe to drink", "may drink"; but not "may be
 * safe to drink".
 */
function isOpenOrFit(tokens: readonly Token[], others: readonly Token[], at: number): boolean {
  const [{ form }, next] = [others[at]!, others[at + 1]?.form ?? ''];
  if (form === 'open') return next === 'to';
  return FIT.test(form) && /^(?:to|for)$/.test(next) && !tokens.some((token) => token.form === form);
}

/** "has been offered a job", "could go on to the depot". */
function leavesChoice(tokens: readonly Token[], at: number): boolean {
  return tokens.some(({ form, sentence }) => sentence === tokens[at]!.sentence && CHOICE.test(form));
}

/**
 * A verb under another modal, or one that somebody is told to do: "should stay", "must stay", "urged to
 * stay"; and what is no verb.
 */
function isBound(tokens: readonly Token[], at: number): boolean {
  if (/^(?:a|an|the|in|of|for|with|by)$/.test(tokens[at - 1]?.form ?? '')) return true;
  return tokens.slice(Math.max(0, at - MODAL_REACH), at).some(({ form }) => BINDING.test(form));
}

/** "Should call an election", "called for an election": the other side says by another word that it ought to be. */
function isCalledFor({ tokens, others }: Direction, at: number): boolean {
  const { sentence } = others[at]!;
  const calls = (side: readonly Token[], k: number): boolean =>
    DEMANDS.test(side[k]!.form) ||
    (CALLS.test(side[k]!.form) && /^(?:for|on)$/.test(side[k + 1]?.form ?? ''));
  return (
    others.some((token, k) => token.sentence === sentence && calls(others, k)) &&
    !tokens.some((_, k) => calls(tokens, k))
  );
}

const DEMANDS = /^(?:urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|advocat(?:e|es|ed|ing)|recommend(?:s|ed|ing)?)$/;
const CALLS = /^(?:call(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?)$/;

/** Where the hedged word itself stands on the other side, with enough of what stands around it. */
function headOf(
  { tokens, others, counterpart }: Direction,
  hedge: Hedge,
  partOf: (at: number) => Span,
): number | null {
  const own = hedge.scope[0] ?? -1;
  const head = counterpart(own);
  if (head === undefined) return null;
  // "It happened on Sunday; it is likely that they came in by the window" tells of two things.
  const [first, last] = partOf(head);
  const rest = hedge.scope
    .slice(1)
    .map(counterpart)
    .filter((k) => k !== undefined && k >= first && k <= last);
  const same = others[head]?.stem === tokens[own]?.stem;
  // "would appeal", "may appeal": one verb under two modals needs no more.
  if (same && MODAL.test(hedge.word) && FIRM.test(others[head - 1]?.form ?? '')) return head;
  // A word that only means something like it will do where the rest of the clause is the same.
  const enough = hedge.scope.length <= 1 || rest.length >= (same ? 1 : 2);
  return enough ? head : null;
}

/**
 * "reportedly" and its like bear on the whole statement: one sentence linked to one says it, whatever its
 * words, if nothing there is in doubt.
 */
function sentenceOf(direction: Direction, hedge: Hedge, lone: boolean): number[] {
  const { tokens, others, counterpart } = direction;
  if (!lone) return [];
  if (!HEARSAY.test(hedge.word)) return statedFlatly(direction, hedge);
  const stems = new Set(tokens.flatMap(({ stem }, k) => (k === hedge.at ? [] : [stem])));
  const known = ({ stem }: Token): boolean => stems.has(stem);
  // Who said so is no doubt where the other side names somebody besides its own.
  const sourced = tokens.some((_, k) => k !== hedge.at && isSource(tokens, k));
  const carries = (token: Token, k: number): boolean =>
    (token.classes & DOUBTS) !== 0 || (!sourced && isSource(others, k)) || looksLike(others, k);
  if (others.some((token, k) => !known(token) && carries(token, k))) return [];
  const places = tokens
    .flatMap((token, k) => (token.content ? [counterpart(k) ?? -1] : []))
    .filter((k) => k >= 0);
  return places.length >= 2 ? places.slice(-1) : [];
}

function isSource(tokens: readonly Token[], at: number): boolean {
  const { classes, form } = tokens[at]!;
  return ((classes & SAYS) !== 0 && !isRequest(tokens, at)) || form === 'according';
}

/** "Asked in 1991 to unveil a bust", "was told to leave": nobody says that anything is so. */
function isRequest(tokens: readonly Token[], at: number): boolean {
  if (!REQUESTS.test(tokens[at]!.form)) return false;
  const behind = tokens.slice(at + 1, at + 1 + TO_REQUEST);
  const to = behind.findIndex(({ form }) => form === 'to');
  return to >= 0 && behind.slice(0, to).every(({ kind, form }) => kind !== 'punctuation' && form !== 'that');
}

const REQUESTS = /^(?:ask(?:s|ed|ing)?|told|urg(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|call(?:s|ed|ing)?)$/;
/** Words from the verb to the "to" of what is asked for. */
const TO_REQUEST = 6;

/** What stands behind the hedge comes back, with enough of the rest, in a sentence that leaves nothing open. */
function statedFlatly({ tokens, others, counterpart }: Direction, hedge: Hedge): number[] {
  if (!OPEN.test(hedge.word)) return [];
  const aside = asideIn(others);
  if (
    others.some(
      ({ classes, form }, k) =>
        classes & (DOUBTS | DOUBTS_NEAR) &&
        !aside(k) &&
        !isNoDoubt({ tokens, others }, k) &&
        !(form === 'can' && isOfEffect(tokens, hedge.at)),
    )
  )
    return [];
  // "may not hold", "does not hold": as much is denied on either side, and that is what is open.
  const denials = (side: readonly Token[]): number => side.filter(({ classes }) => classes & NEGATES).length;
  const denied = denials(others);
  const deniesNext = ((tokens[hedge.at + 1]?.classes ?? 0) & NEGATES) !== 0;
  if (denied > 0 && (!deniesNext || denied !== denials(tokens))) return [];
  const [, last] = denied ? partAround(tokens, hedge.at) : clauseAround(tokens, hedge.at);
  const places = tokens
    .flatMap((token, k) => (token.content ? [counterpart(k) ?? -1] : []))
    .filter((k) => k >= 0);
  const hedged = tokens.flatMap((token, k) =>
    k > hedge.at && k <= last && token.content ? [counterpart(k) ?? -1] : [],
  );
  const behind = hedged.filter((k) => k >= 0);
  // Of "seats may soon be taken by children from the new homes" the children alone are told.
  const subject = counterpart(neighbour(tokens, hedge.at, -1, 4));
  if (subject === undefined && behind.length * 3 < hedged.length) return [];
  return (places.length >= SPREAD && behind.length > 0) || behind.length >= SPREAD - 1
    ? behind.slice(-1)
    : [];
}

/**
 * Where the words stand of the clause that says the same with another verb: `the first payment could be made
 * in September` → `the first instalment would be paid in September`. Half of the words of the hedged clause
 * come back close together, from before the hedge and from behind it.
 */
function clauseOf({ tokens, others, counterpart }: Direction, hedge: Hedge): number[] {
  const [first, last] = clauseAround(tokens, hedge.at);
  let content = 0;
  let [before, behind] = [0, 0];
  const places: number[] = [];
  for (let k = first; k <= last; k++) {
    if (!tokens[k]?.content || k === hedge.at) continue;
    content++;
    const there = counterpart(k);
    if (there === undefined) continue;
    places.push(there);
    if (k < hedge.at) before++;
    else behind++;
  }
  places.sort((x, y) => x - y);
  const middle = places[places.length >> 1];
  if (middle === undefined) return [];
  const [open, close] = clauseAround(others, middle);
  const inside = places.filter((k) => k >= open && k <= close);
  if (before && behind && inside.length >= 2 && inside.length * 2 >= content) return places;
  const beside = besidePreposition({ tokens, others, counterpart }, hedge.at);
  if (beside >= 0) return [beside];
  // A long clause, or one whose words are spread over the clauses of one sentence.
  const near = places.filter((k) => others[k]?.sentence === others[middle]?.sentence);
  if (before && behind && near.length >= SPREAD && near.length * 3 >= content) return near;
  // One word in common is enough where one modal gave way to another beside it.
  const modalBefore = (side: readonly Token[], at: number, modal: RegExp): number => {
    for (let k = Math.max(0, at - MODAL_REACH); k < at; k++) if (modal.test(side[k]?.form ?? '')) return k;
    return -1;
  };
  const own = tokens.findIndex(
    (_, k) => k > hedge.at && k - hedge.at <= MODAL_REACH && counterpart(k) === middle,
  );
  if (!MODAL.test(hedge.word) || own < 0 || inside.length === 0 || content > 4) return [];
  if (tokens.some((token) => /^(?:will|would)$/.test(token.form))) return [];
  return modalBefore(others, middle, /^will$/) >= open ? [middle] : [];
}

/** "Was presumably behind the attack", "was behind it": the subject there, -1 where it does not stand so. */
function besidePreposition(
  { tokens, others, counterpart }: Pick<Direction, 'tokens' | 'others' | 'counterpart'>,
  at: number,
): number {
  const preposition = tokens[at + 1];
  if (preposition?.kind !== 'word' || preposition.content || !BEING.test(tokens[at - 1]?.form ?? '')) return -1;
  const subject = counterpart(neighbour(tokens, at - 1, -1, 3)) ?? -1;
  const verb = subject < 0 ? -1 : others.findIndex(({ form }, k) => k > subject && BEING.test(form));
  if (verb < 0 || verb > subject + 2 || others[verb + 1]?.form !== preposition.form) return -1;
  return subject;
} // prettier-ignore

function finding(direction: Direction, { at, scope }: Hedge, other: number): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const word = tokens[at]!;
  const head = tokens[scope[0] ?? at]!;
  // "(reportedly) sold"
  const first = tokens[at - 1]?.form === '(' ? tokens[at - 1]! : word;
  const around = { start: Math.min(first.start, head.start), end: Math.max(word.end, head.end) };
  const there = others[other]!;
  const phrase = excerpt(own.version.text, around);
  return {
    type: forward ? 'hedge-dropped' : 'hedge-added',
    ...placesOf(direction, rangeOf(word), rangeOf(opposite.version.sentences[there.sentence] ?? there)),
    confidence: WEAK.test(word.form) ? 0.65 : 0.8,
    message: forward
      ? `The doubt in “${phrase}” is gone: “${word.form}” was dropped.`
      : `“${phrase}” now carries a doubt (“${word.form}”) that the source does not have.`,
  };
}
