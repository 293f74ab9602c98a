import type { Lexicon } from '../../model';
import { endsOf, wayWordAt } from '../words/axes';
import { OPENS_ANOTHER } from '../words/clause-openers';
import { areOpposites } from '../words/opposites';
import type { Token } from '../reading/tokens';
import { baseVerb } from '../../text/words/verbs';
import { type View, answers, neighbour } from '../views/views';
import { HAS_AFFIX, HAS_END, HAS_OPPOSITE, NEGATES, TURNS } from '../words/word-classes';

/** Words of the clause on either side of a word that was turned round. */
const REACH = 8;
/** Words before and behind it among which nothing else may deny or limit on one side alone. */
const NEAR = 4;
/** A negation reaches so far ahead. */
const DENIED = 9;
/** Share of the words around either of the two that must come back around the other. */
const LEAST_SHARE = 0.5;
/** Words from which a comma ends a clause. */
const CLAUSE = 2;
/** Words of both sides that a search by pairs is worth. */
const MOST_PAIRS = 600;
/** Words that hold a sentence together and yet have an opposite, each tied to the word behind it. */
const PARTICLE =
  /^(?:more|less|fewer|above|below|under|before|after|up|down|with|without|inside|outside|most|least)$/;
const PARTICLES: readonly (readonly [string, string])[] = [
  ['more', 'less'], ['more', 'fewer'], ['above', 'below'], ['over', 'under'], ['before', 'after'], ['up', 'down'], ['most', 'least'], ['inside', 'outside'],
]; // prettier-ignore
/** Verbs that mean little by themselves: giving a yield is taking it. */
const LIGHT = /^(?:giv(?:e|es|ing)|tak(?:e|es|ing)|com(?:e|es|ing)|go|going|gets?|getting|puts?|putting)$/;
/** Of these deeds either side may be told, of the same object. */
const CONVERSE =
  /^(?:b(?:uy|uys|ought|uying)|s(?:ell|ells|old|elling)|l(?:end|ends|ent|ending)|borrow(?:s|ed|ing)?)$/;
const OPENS = new RegExp(`^(?:since|${OPENS_ANOTHER})$`);
/** These turn a statement round together with its verb: "above 50 suggests growth, below it contraction". */
const BOUND = /^(?:above|below|over|under|more|less|fewer|higher|lower)$/;
const NOUN = /(?:ion|age|owth)$/;
const BEING = /^(?:is|are|was|were|be|been|being|get|got)$/;
/** What tells when, where or why. */
const ASIDE = /^(?:in|on|at|from|to|for|by|after|before|during|despite|because|as|under|when|while|until)$/;
const REMAINS = /^remain(?:s|ed|ing)?$/;
const HAVING = /^(?:has|have|had)$/;

/**
 * Words put in place of their opposites in a sentence told anew: `shares rose 4 percent in London`, `in
 * London, the stock fell 4 percent`. Positions on both sides. The two must stand beside the same words: the
 * same subject, the same object or figure, and most of what else their clauses say; and nothing on either
 * side says the same as the other does.
 */
export function turnedInSlots(view: View, lexicon: Lexicon | null): [number, number][] {
  const [a, b] = [view.a, view.b];
  const [freeA, freeB] = [freeOf(a, b), freeOf(b, a)];
  if (freeA.length * freeB.length > MOST_PAIRS) return [];
  const found: [number, number][] = [];
  for (const i of freeA)
    for (const j of freeB) {
      // What is quoted may be told; what only the later text quotes is somebody else's word.
      if ((b[j]!.quoted && !a[i]!.quoted) || !areContrary(a, i, b, j, lexicon)) continue;
      if (isExplained(view, i, j, lexicon) || !isSlot(view, i, j)) continue;
      found.push([i, j]);
    }
  return [...found, ...crossed(view)];
}

/** Any word of one side that the other does not have is the opposite of one of the other's. */
export function turnsRound({ a, b }: View, lexicon: Lexicon | null): boolean {
  const others = freeOf(b, a);
  return freeOf(a, b).some((i) => others.some((j) => areContrary(a, i, b, j, lexicon)));
}

/**
 * "Sales fell while profit rose", "profit fell even as sales rose": both words are there, each with the
 * other's subject.
 */
function crossed({ a, b, classesA, classesB }: View): [number, number][] {
  if ((classesA & classesB & HAS_END) === 0) return [];
  if ([a, b].some((tokens) => tokens.some(({ form }) => BOUND.test(form)))) return [];
  const bound = (tokens: readonly Token[]): [number, Token][] =>
    tokens.flatMap((token, k): [number, Token][] => {
      const subject =
        token.content && (token.classes & HAS_END) !== 0 && !NOUN.test(token.form)
          ? tokens[k - 1]
          : undefined;
      const once =
        subject?.content === true && tokens.filter(({ stem }) => stem === subject.stem).length === 1;
      return once ? [[k, subject]] : [];
    });
  const ofA = bound(a);
  if (ofA.length < 2) return [];
  const ofB = bound(b);
  const turned = ofA.flatMap(([i, subject]) =>
    ofB
      .filter(([j, other]) => other.stem === subject.stem && areOtherEnds(a, i, b, j))
      .map(([j]): [number, number] => [i, j]),
  );
  return turned.length > 1 && turned.length === ofA.length ? turned : [];
}

/** Words that say something, and particles, of which the other side has no form. */
function freeOf(tokens: readonly Token[], others: readonly Token[]): number[] {
  const there = new Set(others.map(({ stem }) => stem));
  const free: number[] = [];
  tokens.forEach(({ kind, content, form, stem }, k) => {
    if (kind === 'word' && (content || PARTICLE.test(form)) && !there.has(stem)) free.push(k);
  });
  return free;
}

function areContrary(
  a: readonly Token[],
  i: number,
  b: readonly Token[],
  j: number,
  lexicon: Lexicon | null,
): boolean {
  const [x, y] = [a[i]!, b[j]!];
  if (!x.content || !y.content)
    return PARTICLES.some(([p, q]) => (p === x.form && q === y.form) || (q === x.form && p === y.form));
  if (areOtherEnds(a, i, b, j)) return true;
  if ((x.classes & y.classes & HAS_OPPOSITE) !== 0 || ((x.classes | y.classes) & HAS_AFFIX) !== 0)
    if (areOpposites(x.form, y.form, (x.classes & HAS_OPPOSITE) !== 0)) return true;
  return !LIGHT.test(baseVerb(x.form)) && lexicon?.relation?.(x.form, y.form) === 'opposite';
}

function areOtherEnds(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const ends = endsAt(a, i, b[j]!);
  return ends.length > 0 && endsAt(b, j, a[i]!).some((end) => ends.includes(-end));
}

function areSameEnd(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const ends = endsAt(a, i, b[j]!);
  return ends.length > 0 && endsAt(b, j, a[i]!).some((end) => ends.includes(end));
}

/** The ends at which a word stands, by itself or with the one behind it; of interest where the other has any. */
function endsAt(tokens: readonly Token[], at: number, other: Token): readonly number[] {
  return (tokens[at]!.classes & other.classes & HAS_END) === 0 ? [] : endsOf(wayWordAt(tokens, at));
}

/** Another word of one side says what the word of the other does: nothing is turned round. */
export function isExplained(
  { a, b, toA, toB }: View,
  i: number,
  j: number,
  lexicon: Lexicon | null,
): boolean {
  const says = (tokens: readonly Token[], k: number, others: readonly Token[], n: number): boolean => {
    const [token, word] = [tokens[k]!, others[n]!];
    if (token.stem === word.stem) return true;
    if (!word.content || !token.content) return false;
    return areSameEnd(tokens, k, others, n) || lexicon?.relation?.(token.form, word.form) === 'kin';
  };
  // What came over as it stood speaks for itself alone.
  const told = (
    tokens: readonly Token[],
    k: number,
    at: number | undefined,
    others: readonly Token[],
    but: number,
  ): boolean => at !== undefined && at !== but && others[at]!.stem === tokens[k]!.stem;
  return (
    a.some((_, k) => k !== i && says(a, k, b, j) && !told(a, k, toB[k], b, j)) ||
    b.some((_, k) => k !== j && says(b, k, a, i) && !told(b, k, toA[k], a, i))
  );
}

/** The two words stand in one place of one statement, and nothing else turns it round. */
function isSlot(view: View, i: number, j: number): boolean {
  const { a, b } = view;
  if (isTurned(a, i, b) || isTurned(b, j, a)) return false;
  const [behind, after] = [objectBehind(a, i), objectBehind(b, j)];
  if (!a[i]!.content) return isBeside(a, i, b, j) && !isConverse(view, i, j) && isSupported(view, i, j);
  const [before, ahead] = [neighbour(a, i, -1, 4), neighbour(b, j, -1, 4)];
  const voices = isPassive(a, i) !== isPassive(b, j);
  const object = voices ? answers(view, behind, ahead) : answers(view, behind, after);
  // "was called off", "went ahead": of a deed that is done to nothing the subject stands before it, too.
  const turned = voices && !isAlone(a, i) && !isAlone(b, j);
  const subject = turned
    ? answers(view, before, after)
    : answers(view, before, ahead) || goOtherWays(view, i, j);
  // Who buys has somebody who sells, and what was sold was bought.
  if ((voices || !subject) && CONVERSE.test(a[i]!.form)) return false;
  if (!object && !subject && !isOwned(view, i, j)) return false;
  return (voices || !isConverse(view, i, j)) && isSupported(view, i, j);
}

/** The content word behind a verb, in its own clause: "shares jump as migraine drug succeeds" has none. */
function objectBehind(tokens: readonly Token[], at: number): number {
  const there = neighbour(tokens, at, 1);
  return there >= 0 && tokens.slice(at + 1, there).some(({ form }) => OPENS.test(form)) ? -1 : there;
}

/** "The festival went ahead": a verb in the active that nothing is done to. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  if (isPassive(tokens, at)) return false;
  const last = wayWordAt(tokens, at) === tokens[at]!.form ? at : at + 1;
  return neighbour(tokens, last, 1, 2) < 0 || ASIDE.test(tokens[last + 1]!.form);
}

/** "Opposition parties boycotted", "the parties of the opposition attended": the nearest words in another order. */
function goOtherWays(view: View, i: number, j: number): boolean {
  if (!areOtherEnds(view.a, i, view.b, j)) return false;
  const before = (tokens: readonly Token[], at: number): number[] => {
    const first = neighbour(tokens, at, -1, 4);
    return [first, first < 0 ? -1 : neighbour(tokens, first, -1)].filter((k) => k >= 0);
  };
  const others = before(view.b, j);
  return before(view.a, i).some((x) => others.some((y) => answers(view, x, y)));
}

/** "upheld the conviction", "had his conviction quashed": what stands behind the one stands before the other. */
function isOwned(view: View, i: number, j: number): boolean {
  return (
    answers(view, neighbour(view.a, i, 1), neighbour(view.b, j, -1, 1)) ||
    answers(view, neighbour(view.a, i, -1, 1), neighbour(view.b, j, 1))
  );
}

/** The word right behind a particle is the same. */
function isBeside(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const [x, y] = [a[i + 1], b[j + 1]];
  return x !== undefined && y !== undefined && x.content && x.kind !== 'figure' && x.stem === y.stem;
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (!/(?:ed|en|t|d|n)$/.test(form) && baseVerb(form) === form) return false;
  // "had halted" is none, "had his conviction quashed" is.
  const before = tokens.slice(Math.max(0, at - 3), at);
  return (
    before.some(({ form }) => BEING.test(form)) ||
    before.some(({ form }, k) => HAVING.test(form) && before.slice(k + 1).some(({ content }) => content)) ||
    tokens.slice(at + 1, at + 3).some(({ form }) => form === 'by')
  );
}

/**
 * A word near by denies or limits that the other side does not have; "none of its 41 staff will lose" denies
 * from farther off.
 */
function isTurned(tokens: readonly Token[], at: number, others: readonly Token[]): boolean {
  for (let k = Math.max(0, at - DENIED); k <= at + NEAR && k < tokens.length; k++) {
    const token = tokens[k]!;
    const turns = at - k > NEAR ? NEGATES : NEGATES | TURNS;
    // "called off"
    if (k === at || (k === at + 1 && wayWordAt(tokens, at) !== tokens[at]!.form)) continue;
    if (token.sentence !== tokens[at]!.sentence || (token.classes & turns) === 0) continue;
    // "will remain open", "will be closed"
    if (k === at - 1 && REMAINS.test(token.form)) continue;
    if (!others.some(({ stem }) => stem === token.stem)) return true;
  }
  return false;
}

/**
 * "Acme bought the mill from Borden", "Borden sold the mill to Acme": words before the one stand behind the
 * other, and the other way round.
 */
function isConverse({ a, toB, b }: View, i: number, j: number): boolean {
  let [forth, back] = [false, false];
  for (let k = 0; k < a.length; k++) {
    const there = toB[k];
    if (there === undefined || k === i || there === j || !a[k]!.content || a[k]!.stem !== b[there]!.stem)
      continue;
    if (Math.abs(k - i) > REACH || Math.abs(there - j) > REACH) continue;
    if (k < i && there > j) forth = true;
    if (k > i && there < j) back = true;
  }
  return forth && back;
}

/** Enough of what stands around either word stands around the other. */
export function isSupported(view: View, i: number, j: number): boolean {
  const { a, b, toB, toA } = view;
  return share(a, i, toB, b, j) >= LEAST_SHARE && share(b, j, toA, a, i) >= LEAST_SHARE;
}

/**
 * Share of the content words around a position that have their counterparts around the other, 0..1; 0 where
 * one at most has.
 */
function share(tokens: readonly Token[], at: number, counterparts: View['toB'], others: readonly Token[], other: number): number {
  let [content, found] = [0, 0];
  for (const step of [-1, 1]) {
    const before = content;
    for (let k = at + step, n = 0; n < REACH; k += step, n++) {
      const token = tokens[k];
      if (!token || token.sentence !== tokens[at]!.sentence || /^[;:()]$/.test(token.form)) break;
      // The clause is over, unless a comma stands right after its subject.
      if (token.form === ',' && content - before >= CLAUSE) break;
      if (!token.content) continue;
      content++;
      const there = counterparts[k];
      if (there !== undefined && there !== other && others[there]!.sentence === others[other]!.sentence) found++;
    }
  }
  return found > 1 ? found / content : 0;
} // prettier-ignore
