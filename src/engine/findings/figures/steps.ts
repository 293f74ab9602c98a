import { endsOf } from '../words/axes';
import type { Range } from '../../model';
import { boundOfFigure } from './bound-words';
import type { Placed } from './placed';
import type { Token } from '../reading/tokens';
import { type View, agreement } from '../views/views';

/** How far something went: by so much, or to or from there. */
interface Step extends Range {
  readonly at: number;
  /** Where the verb or noun stands that tells of more or less. */
  readonly verb: number;
  readonly way: 'by' | 'to' | 'from';
}

/** Stems of verbs that tell of more and less. */
const GOES =
  /^(?:rise|risen|rose|fall|fallen|fell|grow|grown|grew|drop|climb|jump|soar|surg|sink|sank|slip|slid|slide|plung|tumbl|declin|shrink|shrunk|shrank|increas|decreas|rais|lower|cut|reduc|gain|edg|lift|expand|widen|narrow|eas|slow|went|gone|up|down|boost|slash|trim|halv|doubl|leap|leapt|dip|retreat|advanc|swell|mount|add|lose|lost|shed)$/;
/** Nouns and comparisons behind a figure by which something moved: "a 3 percent rise", "3 percent more". */
const MOVED =
  /^(?:rise|fall|increase|decrease|drop|decline|gain|loss|cut|reduction|raise|jump|surge|slump|growth|more|less|fewer|higher|lower|cheaper|dearer|up|down|off)$/;
/** Between a preposition and its figure: "by about 6 percent", "to just 3". */
const ABOUT =
  /^(?:about|around|roughly|nearly|almost|just|only|some|over|under|below|above|approximately|as|much|little|many|few|more|less|than|at|least|most|an?|another|further|record|estimated|well|up)$/;
const MOST_ABOUT = 3;
/** Words from the verb to the preposition: "raised its key rate by". */
const REACH = 7;
/** Words from a preposition that opens the sentence to its verb: "By 80 the number of seats is to be cut". */
const AHEAD = 10;
const WAYS: ReadonlyMap<string, Step['way']> = new Map([
  ['by', 'by'],
  ['to', 'to'],
  ['from', 'from'],
]);
/** "Rents fell, according to 3 clerks", "the fall came to 11 percent": no way there. */
const JOINS_TO =
  /^(?:according|due|thanks|owing|c[ao]mes?|coming|amount(?:s|ed|ing)?|equals?|equivalent|equates?|equal(?:led|ed))$/;
const SEASON = /^(?:last|this|next|each|every)$/;
/** The axis of rising and falling. */
const UPWARDS = 1;

/**
 * `cut costs by 3 percent` and `lowered costs to 3 percent`: pairs of stretches with what says how far before
 * the only figure of that value on either side. `figures` are its positions on either side.
 */
export function turnedSteps(
  view: View,
  ofA: readonly number[],
  ofB: readonly number[],
): (readonly [Step, Step])[] {
  return ofA.flatMap((i) => {
    const { key } = view.a[i]!;
    const same = ofB.filter((j) => view.b[j]!.key === key);
    const [j] = same;
    if (j === undefined || same.length > 1 || ofA.filter((k) => view.a[k]!.key === key).length > 1) return [];
    const [x, y] = [stepAt(view.a, i), stepAt(view.b, j)];
    if (!x || !y || x.way === y.way || areContrary(view.a[x.verb]!, view.b[y.verb]!)) return [];
    return view.a[x.verb]!.stem === view.b[y.verb]!.stem || agreement(view, i, j) > 0
      ? [[x, y] as const]
      : [];
  });
}

/** One tells of more and the other of less: whatever changed is told already. */
function areContrary(x: Token, y: Token): boolean {
  const [p, q] = [endsOf(x.form), endsOf(y.form)];
  return (
    (p.includes(UPWARDS) && q.includes(-UPWARDS) && !q.includes(UPWARDS)) ||
    (q.includes(UPWARDS) && p.includes(-UPWARDS) && !p.includes(UPWARDS))
  );
}

/** Whether a figure tells by how much something moved, or to or from where; `undefined` where it tells neither. */
export function wayOf(tokens: readonly Token[], at: number): Step['way'] | undefined {
  return stepAt(tokens, at)?.way;
}

/** Whether something moved from a figure, or was so much before: "from 7 billion", "down from about 90". */
export function isFrom(tokens: readonly Token[], { first }: Pick<Placed, 'first'>): boolean {
  return tokens[first - 1]?.form === 'from';
}

function stepAt(tokens: readonly Token[], at: number): Step | null {
  const figure = tokens[at]!;
  const upTo = isUpTo(tokens, at);
  // "raised up to 300": how far, or where to.
  if (upTo && tokens[at - 3]?.form !== 'by') return null;
  let before = upTo ? at - 3 : at - 1;
  while (before > at - 1 - MOST_ABOUT && ABOUT.test(tokens[before]?.form ?? '') && !isVerb(tokens, before))
    before--;
  const lead = tokens[before];
  const leads = lead?.sentence === figure.sentence && !JOINS_TO.test(tokens[before - 1]?.form ?? '');
  const way = leads ? WAYS.get(lead.form) : undefined;
  if (way) {
    const verb = verbBefore(tokens, before) ?? verbAhead(tokens, before, at);
    return verb === null ? null : { at, verb, way, start: lead!.start, end: figure.end };
  }
  if (lead?.form === 'of' && isVerb(tokens, before - 1)) return moved(tokens, at, before - 1, before);
  if (isVerb(tokens, before) && lead?.sentence === figure.sentence)
    return moved(tokens, at, before, before + 1);
  return isMoved(tokens, at + 1) ? moved(tokens, at, at + 1, at) : null;
}

/** "cut by up to 80 percent": no further than that, and not to there. */
function isUpTo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.form !== 'to' || tokens[at - 2]?.form !== 'up') return false;
  return boundOfFigure(tokens, { first: at, at })?.limit === true;
}

/** By so much, though no preposition says it. */
function moved(tokens: readonly Token[], at: number, verb: number, first: number): Step {
  const end = tokens[Math.max(at, verb)]!.end;
  return { at, verb, way: 'by', start: tokens[first]!.start, end };
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  return GOES.test(tokens[at]?.stem ?? '') && !isSeason(tokens, at);
}

/** "Last fall": no way for figures to go. */
function isSeason(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.form === 'fall' && SEASON.test(tokens[at - 1]?.form ?? '') && tokens[at + 1]?.form !== 'in'
  );
}

function isMoved(tokens: readonly Token[], at: number): boolean {
  return MOVED.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form !== 'than';
}

function verbBefore(tokens: readonly Token[], at: number): number | null {
  for (let k = at - 1; k >= 0 && k > at - REACH; k--) {
    if (tokens[k]!.sentence !== tokens[at]!.sentence) return null;
    // "from 3 to 5 percent" is one step
    if (tokens[k]!.kind === 'figure' && WAYS.get(tokens[k - 1]?.form ?? '') !== 'from') return null;
    if (isVerb(tokens, k)) return k;
  }
  return null;
}

/** Behind the figure of a preposition that opens its sentence. */
function verbAhead(tokens: readonly Token[], before: number, at: number): number | null {
  if (tokens[before - 1]?.sentence === tokens[before]!.sentence) return null;
  for (let k = at + 1; k < tokens.length && k < at + AHEAD; k++) {
    if (tokens[k]!.kind === 'punctuation') return null;
    if (isVerb(tokens, k)) return k;
  }
  return null;
}
