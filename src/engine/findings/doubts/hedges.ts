import type { Finding } from '../../model';
import { capitalAt } from '../../text/words/word';
import { rangeOf } from '../reading/common';
import { type Direction, directionsOf, placesOf } from '../views/directions';
import { CHOICE, HEDGES, PERMITS, SHUTS_OUT, STRONG, WITH_THAT, WITH_TO } from '../words/doubt-words';
import { FIRM, MODAL, firmInstead, isDue } from './modals';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';
import { type View, excerpt, neighbour } from '../views/views';
import { DOUBTS, DOUBTS_NEAR, HEDGES_CLAUSE, NEGATES, SAYS } from '../words/word-classes';

/** Words of the clause looked at before and after the word that was hedged. */
const BEFORE = 7;
const AFTER = 3;
/** Of the words above, those that hedge in the passive only: "is believed to", not "reported to". */
const PARTICIPLE = /^(?:believed|thought|understood|reported|rumou?red|expected|feared|presumed|said)$/;
/** "It is thought that": in the passive. */
const OPINED = /^(?:believed|thought|understood|feared|presumed)$/;
const SUSPECTS = /^suspect(?:s|ed)?$/;
/** What opens a clause without "that", and no mere object: "suspect a scam". */
const CLAUSE_OPENS = /^(?:he|she|it|they)$/;
const LOOKS = /^look(?:s|ed|ing)?$/;
const BEING = /^(?:is|are|was|were|be|been|being)$/;
/** What somebody is said to have heard. */
const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly|apparently)$/;
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
/** What stands before a verb that is not simply stated. */
const BINDING =
  /^(?:will|would|must|shall|ought|need|needs|can|could|may|might|to|told|urged|advised|called?|\p{L}+'ll)$/u;
/** These tell of skill where all of something is mastered: "could name every bird". */
const SKILL = /^(?:name|recite|sing|play|identify|recogni[sz]e|quote|whistle|spell|list|imitate)$/;
const ALL = /^(?:all|any|each|every|whole|entire)$/;
/** After "could", a verb of perceiving or achieving tells what somebody was able to do. */
const ABILITY =
  /^(?:see|hear|feel|smell|taste|tell|find|get|reach|afford|remember|recall|understand|walk|speak|swim|watch|read|make|seen|heard|felt|found|reached|understood)$/;

interface Hedge {
  readonly at: number;
  readonly word: string;
  /** Positions of the content words it hedges. */
  readonly scope: readonly number[];
}

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
  for (const hedge of hedgesOf(tokens, text)) {
    const quoted = tokens[hedge.at]?.quoted === true;
    if ((quoted && !forward) || isPermission(direction, hedge)) continue;
    const head = headOf(direction, hedge);
    const clause = head === null ? clauseOf(direction, hedge) : [head];
    const told = clause.length ? clause : sentenceOf(direction, hedge, lone);
    const firm = told.length || !lone || score < SAME_STATEMENT ? [] : firmInstead(direction, hedge.at);
    const other = [...told, ...firm].findLast((place) => others[place]?.quoted !== true);
    if (other === undefined || seen.has(other)) continue;
    if (told.some((place) => isDoubtful(direction, place, hedge))) continue;
    if (hedge.word === 'expected' && isDue(others, other)) continue;
    if (hedge.word === 'should' && isBound(others, other)) continue;
    if (hedge.word === 'could' && leavesChoice(others, other)) continue;
    seen.add(other);
    found.push({ hedge, other });
  }
  return found;
}

/** "Lorries may not use the road", "the road is closed to lorries": what is allowed is no doubt. */
function isPermission({ tokens, others }: Direction, { at, word }: Hedge): boolean {
  if (word !== 'may') return false;
  const denied = /^(?:not|no|never|only)$/.test(tokens[at + 1]?.form ?? '');
  // "open to visitors": they may come in; what "may open" is another matter.
  if (others.some(({ form }, k) => form === 'open' && others[k + 1]?.form === 'to')) return true;
  return others.some(({ form }) => PERMITS.test(form) || (denied && SHUTS_OUT.test(form)));
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

/** Where the hedged word itself stands on the other side, with enough of what stands around it. */
function headOf({ tokens, others, counterpart }: Direction, hedge: Hedge): number | null {
  const first = hedge.scope[0] ?? -1;
  const head = counterpart(first);
  if (head === undefined) return null;
  const rest = hedge.scope.slice(1).map(counterpart);
  const same = others[head]?.stem === tokens[first]?.stem;
  // "would appeal", "may appeal": one verb under two modals needs no more.
  if (same && MODAL.test(hedge.word) && FIRM.test(others[head - 1]?.form ?? '')) return head;
  // A word that only means something like it will do where the rest of the clause is the same.
  const enough = hedge.scope.length <= 1 || rest.filter((at) => at !== undefined).length >= (same ? 1 : 2);
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
  const sourced = tokens.some((token, k) => k !== hedge.at && isSource(token));
  const carries = sourced ? DOUBTS : DOUBTS | SAYS;
  if (
    others.some(
      (token, k) =>
        !known(token) &&
        ((token.classes & carries) !== 0 || (!sourced && isSource(token)) || looksLike(others, k)),
    )
  )
    return [];
  const places = tokens
    .flatMap((token, k) => (token.content ? [counterpart(k) ?? -1] : []))
    .filter((k) => k >= 0);
  return places.length >= 2 ? places.slice(-1) : [];
}

function looksLike(tokens: readonly Token[], at: number): boolean {
  return LOOKS.test(tokens[at]!.form) && /^(?:like|as)$/.test(tokens[at + 1]?.form ?? '');
}

function isSource({ classes, form }: Token): boolean {
  return (classes & SAYS) !== 0 || form === 'according';
}

/** What stands behind the hedge comes back, with enough of the rest, in a sentence that leaves nothing open. */
function statedFlatly({ tokens, others, counterpart }: Direction, hedge: Hedge): number[] {
  if (!OPEN.test(hedge.word)) return [];
  if (others.some(({ classes }) => classes & (DOUBTS | DOUBTS_NEAR))) return [];
  // "may not hold", "does not hold": as much is denied on either side, and that is what is open.
  const denials = (side: readonly Token[]): number => side.filter(({ classes }) => classes & NEGATES).length;
  const denied = denials(others);
  const deniesNext = ((tokens[hedge.at + 1]?.classes ?? 0) & NEGATES) !== 0;
  if (denied > 0 && (!deniesNext || denied !== denials(tokens))) return [];
  const [, last] = denied ? partAround(tokens, hedge.at) : clauseAround(tokens, hedge.at);
  const places = tokens
    .flatMap((token, k) => (token.content ? [counterpart(k) ?? -1] : []))
    .filter((k) => k >= 0);
  const behind = tokens
    .flatMap((token, k) => (k > hedge.at && k <= last && token.content ? [counterpart(k) ?? -1] : []))
    .filter((k) => k >= 0);
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

/**
 * True where the sentence, or the clause, around a position leaves open whether it is so, by a word that the hedged
 * sentence does not have besides its hedge.
 */
function isDoubtful({ tokens, others, opposite }: Direction, head: number, hedge: Hedge): boolean {
  const sentence = others[head]?.sentence;
  const own = tokens[hedge.at]?.sentence;
  const known = new Set(
    tokens.flatMap((token, k) => (k !== hedge.at && token.sentence === own ? [token.stem] : [])),
  );
  const fresh = (token: Token): boolean => !known.has(token.stem);
  const [from, to] = clauseAround(tokens, hedge.at);
  const alongside = new Set(
    tokens.slice(from, to + 1).flatMap(({ stem }, k) => (from + k === hedge.at ? [] : [stem])),
  );
  const [first, last] = partAround(others, head);
  const [open, close] = clauseAround(others, head);
  // "looted, and are thought to be rare": a doubt of each side that bears on another clause answers the other's.
  const doubts = (side: readonly Token[], at: number, from: number, to: number): number =>
    side.filter(
      (token, k) =>
        (k < from || k > to) && token.sentence === side[at]!.sentence && (token.classes & DOUBTS) !== 0,
    ).length;
  const answered =
    HEARSAY.test(hedge.word) && doubts(others, head, open, close) <= doubts(tokens, hedge.at, from, to);
  for (let k = first; k <= last; k++) {
    const token = others[k];
    if (token?.form === 'may' && isMonthOrName(others, k, opposite.version.text)) continue;
    if (token && fresh(token) && looksLike(others, k)) return true;
    const doubtful = k >= open && k <= close ? DOUBTS | DOUBTS_NEAR : DOUBTS;
    if (!token || (token.classes & doubtful) === 0) continue;
    if (answered && (k < open || k > close)) continue;
    // A plan or a hope that both clauses tell of takes no doubt over; "may possibly" leaves the "may".
    const here = k >= open && k <= close && (STRONG.test(token.form) || !alongside.has(token.stem));
    if (here || fresh(token)) return true;
  }
  for (const step of [-1, 1]) {
    for (let k = head, n = 0; n <= (step < 0 ? BEFORE : AFTER); k += step, n++) {
      const token = others[k];
      if (!token || token.sentence !== sentence || (token.kind === 'punctuation' && n > 0)) break;
      if (k !== head && (token.classes & DOUBTS_NEAR) !== 0 && fresh(token)) return true;
      // "is said to be"
      if (token.form === 'said' && others[k + 1]?.form === 'to') return true;
    }
  }
  return false;
}

/** The part of the sentence between semicolons, and commas with a conjunction behind. */
function partAround(tokens: readonly Token[], at: number): [number, number] {
  const ends = (k: number): boolean => {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[at]?.sentence || token.form === ';') return true;
    return (
      token.form === ',' && /^(?:and|but|while|whereas|although|though|so)$/.test(tokens[k + 1]?.form ?? '')
    );
  };
  let [first, last] = [at, at];
  while (!ends(first - 1)) first--;
  while (!ends(last + 1)) last++;
  return [first, last];
}

function hedgesOf(tokens: readonly Token[], text: string): Hedge[] {
  const found: Hedge[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (token.classes & HEDGES_CLAUSE) === 0) return;
    const { form } = token;
    const [before, after] = [tokens[at - 1]?.form ?? '', tokens[at + 1]?.form ?? ''];
    if (PARTICIPLE.test(form) && !tokens.slice(Math.max(0, at - 3), at).some(({ form }) => BEING.test(form)))
      return;
    if (!hedgesWith(form, before, after)) return;
    // "29 cases as suspected": nothing stands behind it.
    if (
      /^(?:suspected|alleged|rumou?red)$/.test(form) &&
      after !== 'that' &&
      tokens[at + 1]?.content !== true
    )
      return;
    const scope = scopeOf(tokens, at);
    const head = tokens[scope[0] ?? -1];
    if (form === 'could' && isSkill(tokens, scope[0] ?? -1)) return;
    if (form === 'could' && (ABILITY.test(head?.form ?? '') || after === 'not' || before === 'that')) return;
    // "Should he win": asks.
    if (form === 'should' && tokens[at + 1]?.content !== true) return;
    if (form === 'may' && isMonthOrName(tokens, at, text)) return;
    if (scope.length) found.push({ at, word: form, scope });
  });
  return found;
}

/** "by May the work was done", "Theresa May said": a capital inside a sentence, unless a headline has them all. */
function isMonthOrName(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !capitalAt(text, token.start)) return false;
  if (!before || before.sentence !== token.sentence || before.kind === 'punctuation') return false;
  return !after || !capitalAt(text, after.start);
}

/** "could recite the whole poem": a verb of skill with all of something behind it. */
function isSkill(tokens: readonly Token[], at: number): boolean {
  return (
    SKILL.test(tokens[at]?.form ?? '') && tokens.slice(at + 1, at + 4).some(({ form }) => ALL.test(form))
  );
}

/** Whether a word hedges what follows it; most verbs do so with "to" or "that" alone. */
function hedgesWith(form: string, before: string, after: string): boolean {
  // "it should be understood that" doubts nothing
  if (OPINED.test(form) && after === 'that') return /^(?:is|was)$/.test(before);
  if (WITH_THAT.has(form) && after === 'that') return !/^(?:no|not|n't|the|this|that)$/.test(before);
  // "detectives suspect he had help", but not "the main suspect, the man said"
  if (SUSPECTS.test(form) && CLAUSE_OPENS.test(after))
    return !/^(?:no|not|n't|the|this|that|a|an|main|prime|chief)$/.test(before);
  if (WITH_TO.has(form)) return after === 'to' && !/^(?:more|less|most|least|not|n't|better)$/.test(before);
  return HEDGES.has(form);
}

/** The next content words of the clause: the verb and what follows it; for an adverb at its end, the word before. */
function scopeOf(tokens: readonly Token[], at: number): number[] {
  const first = neighbour(tokens, at, 1, 5);
  // A modal has its verb behind it; "last May" has none.
  if (first < 0 && MODAL.test(tokens[at]?.form ?? '')) return [];
  if (first < 0) {
    const last = neighbour(tokens, at, -1, 4);
    return last < 0 ? [] : [last];
  }
  const second = neighbour(tokens, first, 1, 4);
  const third = second < 0 ? -1 : neighbour(tokens, second, 1, 4);
  const before = neighbour(tokens, at, -1, 4);
  return [first, second, third, before].filter((k) => k >= 0);
}

function finding(direction: Direction, { at, scope }: Hedge, other: number): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const word = tokens[at]!;
  const head = tokens[scope[0] ?? at]!;
  const around = { start: Math.min(word.start, head.start), end: Math.max(word.end, head.end) };
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
