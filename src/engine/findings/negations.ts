import type { Finding, Lexicon, Range } from '../model';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { statedPlainly } from './denied-clauses';
import { DENIAL, NOBODY, REFUSAL } from '../text/denial-words';
import { changedPlea, deniedMinds } from './denied-minds';
import { areOpposites } from './opposites';
import { isExplained, turnedInSlots } from './turned-slots';
import { turnedWords } from './turned-words';
import { type Counterparts, type View, answers, excerpt, indexAt, neighbour } from './views';
import { DENIES, HAS_AFFIX, HAS_OPPOSITE, NEGATES, NEGATES_CLAUSE, SAYS, TURNS } from './word-classes';

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|been|be|will|would|can|could|shall|should|may|might|must|do|does|did)$/;
const UNIVERSAL = /^(?:all|every|everyone|everybody|always|both)$/;
/** "not only", "no longer", "not until", "no one": the sense is not simply turned round. */
const IDIOM_AFTER =
  /^(?:only|just|until|till|least|longer|later|more|less|fewer|one|doubt|matter|sooner|yet|so|too|as|even|necessarily|all|every|always|to|unlike|far|but|because|stranger|way)$/;
const IDIOM_BEFORE = /^(?:or|if|why|but|and|though|although)$/;
/** Words of the clause on either side of the word that was denied. */
const BEFORE = 9;
const AFTER = 5;
/** From what is denied to its verb. */
const BESIDE = 3;

export function negationFindings(view: View, from: Reading, to: Reading, lexicon: Lexicon | null): Finding[] {
  const found: Finding[] = [];
  for (const { at, head, other } of lost(view.a, view.classesA, view.b, view.classesB, (i) => view.toB[i])) {
    if (isBalanced(view, head, other)) continue;
    const here = phrase(view.a, at, head);
    const there = phrase(view.b, other, other);
    found.push(
      finding(
        here,
        there,
        `“${excerpt(from.version.text, here)}” lost its negation: “${excerpt(to.version.text, there)}”.`,
      ),
    );
  }
  for (const { at, head, other } of lost(view.b, view.classesB, view.a, view.classesA, (j) => view.toA[j])) {
    if (isBalanced(view, other, head)) continue;
    const here = phrase(view.b, at, head);
    const there = phrase(view.a, other, other);
    found.push(
      finding(
        there,
        here,
        `“${excerpt(from.version.text, there)}” was turned into its opposite: “${excerpt(to.version.text, here)}”.`,
      ),
    );
  }
  found.push(...reworded(view, from, to, found));
  const isDenied = (tokens: readonly Token[], k: number): boolean => tokens.some((token, at) => (token.classes & NEGATES_CLAUSE) !== 0 && deniedAt(tokens, at) === k); // prettier-ignore
  for (const [i, j] of [
    ...opposed(view),
    ...turnedWords(view).filter(([i, j]) => !isExplained(view, i, j, lexicon)),
    ...turnedInSlots(view, lexicon),
    ...changedPlea(view),
    ...deniedMinds(view, isDenied),
  ]) {
    const [x, y] = [range(view.a[i] as Token), range(view.b[j] as Token)];
    // "refused to lift" became "agreed to lift": told already.
    if (found.some(({ a, b }) => overlaps(a, x) || overlaps(b, y))) continue;
    const [was, is] = [excerpt(from.version.text, x), excerpt(to.version.text, y)];
    found.push(finding(x, y, `“${was}” became its opposite, “${is}”.`));
  }
  return found;
}

/** "No passengers survived", "all passengers died": behind what is denied stands an opposite that makes up for the denial. */
function isBalanced({ a, b, link }: View, i: number, j: number): boolean {
  const { contraries = [], negation } = link.evidence;
  if (negation === 'differs') return false;
  const follows = (at: number, head: number): boolean => at > head && at <= head + BESIDE;
  return contraries.some((pair) => pair.relation === 'opposite' && follows(indexAt(a, pair.a), i) && follows(indexAt(b, pair.b), j)); // prettier-ignore
}

/** Denied clauses that come back as plain statements under another verb, and the other way round. */
function reworded(view: View, from: Reading, to: Reading, told: readonly Finding[]): Finding[] {
  if (((view.classesA | view.classesB) & NEGATES_CLAUSE) === 0) return [];
  const dropped = view.a.flatMap((token, at): Finding[] => {
    const head = (token.classes & NEGATES_CLAUSE) !== 0 ? deniedAt(view.a, at) : -1;
    if (head < 0) return [];
    const there = statedPlainly(view.a, at, head, view.b, (i) => view.toB[i]);
    const sentence = to.version.sentences[view.b[there ?? -1]?.sentence ?? -1];
    const here = phrase(view.a, at, head);
    if (!sentence || told.some(({ a }) => overlaps(a, here))) return [];
    const message = `“${excerpt(from.version.text, here)}” seems to have lost its negation: “${excerpt(to.version.text, sentence)}”.`;
    return [{ ...finding(here, { start: sentence.start, end: sentence.end }, message), confidence: 0.6 }];
  });
  const added = view.b.flatMap((token, at): Finding[] => {
    const head = (token.classes & NEGATES_CLAUSE) !== 0 ? deniedAt(view.b, at) : -1;
    if (head < 0) return [];
    const there = statedPlainly(view.b, at, head, view.a, (j) => view.toA[j]);
    const sentence = from.version.sentences[view.a[there ?? -1]?.sentence ?? -1];
    const here = phrase(view.b, at, head);
    if (!sentence || told.some(({ b }) => overlaps(b, here))) return [];
    const message = `“${excerpt(from.version.text, sentence)}” seems to have been turned into its opposite: “${excerpt(to.version.text, here)}”.`;
    return [{ ...finding({ start: sentence.start, end: sentence.end }, here, message), confidence: 0.6 }];
  });
  return [...dropped, ...added];
}

function overlaps(x: Range | null, y: Range): boolean {
  return x !== null && x.start < y.end && y.start < x.end;
}

function range({ start, end }: Token): { start: number; end: number } {
  return { start, end };
}

function finding(a: Finding['a'], b: Finding['b'], message: string): Finding {
  return { type: 'negation-changed', a, b, confidence: 0.8, message };
}

interface Lost {
  readonly at: number;
  readonly head: number;
  readonly other: number;
}

/** Whatever may deny another word. */
const DENYING = NEGATES_CLAUSE | DENIES;
const NONE: ReadonlySet<number> = new Set();

/** Denied words of one side that the other side states plainly. */
function lost(
  tokens: readonly Token[],
  classes: number,
  others: readonly Token[],
  otherClasses: number,
  counterpart: (at: number) => number | undefined,
): Lost[] {
  const found: Lost[] = [];
  if ((classes & DENYING) === 0) return found;
  const denied = otherClasses & DENYING ? new Set(others.map((_, k) => deniedAt(others, k))) : NONE;
  const deniedStems = new Set([...denied].map((k) => others[k]?.stem));
  tokens.forEach((token, at) => {
    if ((token.classes & DENYING) === 0) return;
    const partial = isPartial(tokens, at);
    const head = partial ? neighbour(tokens, at + 1, 1, 4) : deniedAt(tokens, at);
    const word = tokens[head];
    if (!word || deniedStems.has(word.stem)) return;
    const other = counterpart(head);
    const there = others[other ?? -1];
    if (other === undefined || !there || there.stem !== word.stem) return;
    if (partial && !others.slice(Math.max(0, other - 4), other).some(({ form }) => UNIVERSAL.test(form)))
      return;
    // "considered a witness, not a suspect", "not considered a suspect"
    if (tokens.slice(head + 1, head + AFTER).some((_, k) => denied.has(counterpart(head + 1 + k) ?? -2)))
      return;
    // What only the other side quotes is somebody else's word.
    if (there.quoted && !token.quoted) return;
    const strong = (token.classes & NEGATES_CLAUSE) === 0;
    // "declined, through a spokesman, to comment"
    if (strong && others.some(({ stem }) => stem === token.stem)) return;
    if (strong && (/ing$/.test(there.form) || setsLimits(others, other, tokens))) return;
    if (turnedElsewhere(tokens, others, head, other, at)) return;
    // "have not won since 1969", "last won in 1969".
    if (near(tokens, head, /^since$/) && near(others, other, /^(?:last|first)$/)) return;
    const answered = (side: readonly Token[], near: Token, isDenied: (k: number) => boolean): boolean => {
      const k = deniedAt(side, side.indexOf(near));
      return k >= 0 && isDenied(k);
    };
    const rest = adverse(tokens, head, at).filter((near) => near.classes & NEGATES);
    const theirs = adverse(others, other, -1).filter((near) => near.classes & NEGATES);
    const alike = (x: Token, y: Token): boolean => after(tokens, x) === after(others, y);
    if (!rest.every((near) => theirs.some((y) => alike(near, y)) || answered(tokens, near, (k) => denied.has(counterpart(k) ?? -2)))) return; // prettier-ignore
    if (!theirs.every((near) => rest.some((x) => alike(x, near)) || answered(others, near, (k) => tokens.some((_, n) => counterpart(deniedAt(tokens, n)) === k)))) return; // prettier-ignore
    if (!supported(tokens, head, other, counterpart)) return;
    found.push({ at, head, other });
  });
  return found;
}

/** "not all recovered" denies that all did. */
function isPartial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'not' && UNIVERSAL.test(tokens[at + 1]?.form ?? '');
}

function near(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
  return tokens.slice(Math.max(0, at - BEFORE), at + BEFORE).some(({ form }) => pattern.test(form));
}

/** The word right behind a negator: "not ours" answers "not ours". */
function after(tokens: readonly Token[], negator: Token): string {
  return tokens[tokens.indexOf(negator) + 1]?.form ?? '';
}

/** The sentence of a position has a word that denies or limits and that the other side lacks. */
function setsLimits(others: readonly Token[], at: number, tokens: readonly Token[]): boolean {
  const stems = new Set(tokens.map((token) => token.stem));
  return others.some((token) => token.sentence === others[at]?.sentence && (token.classes & (NEGATES | TURNS)) !== 0 && !stems.has(token.stem)); // prettier-ignore
}

/** The word that a negator, or a verb of refusing or failing, denies; -1 where the position denies nothing. */
function deniedAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || (token.classes & DENYING) === 0) return -1;
  const { form } = token;
  const after = tokens[at + 1]?.form ?? '';
  if (token.classes & NEGATES_CLAUSE) {
    // "Didn't your mother die?" asks.
    if (/n't$/.test(form) && tokens.slice(at, at + 30).some((token) => token.form === '?' && token.sentence === tokens[at]?.sentence)) return -1; // prettier-ignore
    // "No 4" is a rank, "three no votes" are votes.
    if (form === 'no' && (tokens[at - 1]?.kind === 'figure' || tokens[at + 1]?.kind === 'figure')) return -1;
    if (IDIOM_AFTER.test(after) || IDIOM_BEFORE.test(tokens[at - 1]?.form ?? '')) return -1;
    // "never told her husband": verbs of saying count as mere grammar elsewhere.
    return (tokens[at + 1]?.classes ?? 0) & SAYS ? at + 1 : neighbour(tokens, at, 1, 4);
  }
  if (NOBODY.test(form) || (form === 'no' && after === 'one')) return predicateAt(tokens, at);
  if (REFUSAL.test(form) && after === 'to' && tokens[at + 2]?.kind === 'word')
    return neighbour(tokens, at + 1, 1, 2);
  if (DENIAL.test(form) && /\p{L}{3}ing$/u.test(after)) return at + 1;
  return -1;
}

/** "None of the passengers was hurt": what is denied stands behind the auxiliary. */
function predicateAt(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k <= at + BEFORE; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return -1;
    if (AUXILIARY.test(token.form)) return neighbour(tokens, k, 1, 3);
  }
  return -1;
}

/** One of the two clauses denies or turns round by a word that the other sentence lacks. */
function turnedElsewhere(
  tokens: readonly Token[],
  others: readonly Token[],
  head: number,
  other: number,
  skip: number,
): boolean {
  const [own, theirs] = [adverse(tokens, head, skip), adverse(others, other, -1)];
  // Negators are asked about one by one.
  const lacks = (side: readonly Token[], word: Token, but: number): boolean =>
    (word.classes & NEGATES) === 0 && !side.some((token, k) => k !== but && token.stem === word.stem);
  return own.some((word) => lacks(others, word, -1)) || theirs.some((word) => lacks(tokens, word, skip));
}

/** The words of the clause of a position that deny or turn round. */
function adverse(tokens: readonly Token[], centre: number, skip: number): Token[] {
  const found: Token[] = [];
  for (const step of [-1, 1]) {
    for (let k = centre, n = 0; n <= (step < 0 ? BEFORE : AFTER); k += step, n++) {
      const token = tokens[k];
      if (
        !token ||
        token.sentence !== tokens[centre]?.sentence ||
        (token.kind === 'punctuation' && /^[,;:.-]$/.test(token.form))
      )
        break;
      if (/^(?:but|although|though|while|whereas)$/.test(token.form)) break;
      if (k === skip || k === centre) continue;
      if ((token.classes & (NEGATES | TURNS)) !== 0) found.push(token);
    }
  }
  return found;
}

/** Words that stand where the other side has their opposite: `denied` and `admitted`, `legal` and `illegal`. */
function opposed(view: View): [number, number][] {
  const found: [number, number][] = [];
  if (!hasOpposites(view)) return found;
  // What only means something like it may well be paired with another word; what is the same word is not.
  const freeA = unmatched(view.a, view.toB, view.b);
  const freeB = unmatched(view.b, view.toA, view.a);
  for (const i of freeA) {
    const token = view.a[i]!;
    if (token.kind !== 'word') continue;
    const j = freeB.find((k) => oppose(token, view.b[k]!));
    if (j === undefined || !isTurned(view, i, j)) continue;
    found.push([i, j]);
  }
  return found;
}

/** Whether any two words of the sides are opposites, whatever they stand against: in few links, and no others need be looked at. */
function hasOpposites(view: View): boolean {
  const every = view.classesA | view.classesB;
  if ((view.classesA & view.classesB & HAS_OPPOSITE) === 0 && (every & HAS_AFFIX) === 0) return false;
  const [a, b] = [mayOppose(view.a), mayOppose(view.b)];
  return a.some((x) => view.b.some((y) => oppose(x, y))) || b.some((y) => view.a.some((x) => oppose(x, y)));
}

function mayOppose(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ classes }) => (classes & (HAS_OPPOSITE | HAS_AFFIX)) !== 0);
}

/** Positions of words that say something and whose counterpart, if they have one, is another word. */
function unmatched(tokens: readonly Token[], counterparts: Counterparts, others: readonly Token[]): number[] {
  const free: number[] = [];
  tokens.forEach((token, k) => {
    const there = token.content ? counterparts[k] : undefined;
    if (token.content && (there === undefined || others[there]?.stem !== token.stem)) free.push(k);
  });
  return free;
}

/** Opposites: either of the two has its like listed, or one is the other with a syllable more. */
function oppose(x: Token, y: Token): boolean {
  const may = (x.classes & y.classes & HAS_OPPOSITE) !== 0 || ((x.classes | y.classes) & HAS_AFFIX) !== 0;
  return may && areOpposites(x.form, y.form, (x.classes & HAS_OPPOSITE) !== 0);
}

/** Two words that are opposites stand in one statement, which nothing else turns round. */
function isTurned(view: View, i: number, j: number): boolean {
  const [token, other] = [view.a[i]!, view.b[j]!];
  if (token.quoted !== other.quoted) return false;
  const both = (stem: string): boolean => view.a.some((x) => x.stem === stem) && view.b.some((x) => x.stem === stem); // prettier-ignore
  if (both(token.stem) || both(other.stem)) return false;
  const rest = [...adverse(view.a, i, i), ...adverse(view.b, j, j)];
  // One subject in front of both verbs: what is denied may be put in other words.
  const subject = answers(view, subjectOf(view.a, i), subjectOf(view.b, j));
  const turned = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some(({ classes }) => classes & NEGATES); // prettier-ignore
  if (
    subject && (token.classes & HAS_OPPOSITE) !== 0
      ? turned(view.a, i) || turned(view.b, j)
      : rest.some((word) => (word.classes & NEGATES) !== 0 || !both(word.stem))
  )
    return false;
  const [next, after] = [neighbour(view.a, i, 1), neighbour(view.b, j, 1)];
  const object = next >= 0 && view.toB[next] === after;
  return subject || object || supported(view.a, i, j, (k) => view.toB[k], 2);
}

/** The content word before a verb; "Henrik Dalgaard, denied" has a comma between. */
function subjectOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  return tokens[before]?.content === true ? before : -1;
}

/** Half of the other words of the clause, and at least so many, have their counterparts near by: it is the same statement. */
function supported(
  tokens: readonly Token[],
  head: number,
  other: number,
  counterpart: (at: number) => number | undefined,
  least = 1,
): boolean {
  let content = 0;
  let found = 0;
  for (const step of [-1, 1])
    for (let k = head + step, n = 0; n < BEFORE; k += step, n++) {
      const token = tokens[k];
      if (!token || token.kind === 'punctuation' || token.sentence !== tokens[head]?.sentence) break;
      if (!token.content) continue;
      const there = counterpart(k);
      content++;
      if (there !== undefined && Math.abs(there - other) <= 2 * BEFORE) found++;
    }
  return found >= least && found * 2 >= content;
}

/** From the auxiliary before the negator to the denied word. */
function phrase(tokens: readonly Token[], at: number, head: number): { start: number; end: number } {
  const first = at > 0 && AUXILIARY.test(tokens[at - 1]?.form ?? '') ? at - 1 : at; // prettier-ignore
  return { start: (tokens[first] as Token).start, end: (tokens[Math.max(at, head)] as Token).end };
}
