import { areOfOtherBases } from './compared-shares';
import { isHourInWords } from './hours';
import type { Placed } from './placed';
import { outcomeOf } from './outcome-words';
import type { Token } from '../reading/tokens';
import { MEASURES } from '../reading/units';
import type { View } from '../views/views';

/**
 * One tells how far a count has come, how much time is left, what hour it is, how many times as much something is, by how
 * much it came out otherwise than expected, or a whole of which the other tells a part; the other may tell anything.
 */
export function tellOtherThings(view: View, x: Placed, y: Placed): boolean {
  if (isTally(view.a, x.at) || isTally(view.b, y.at)) return true;
  if (isHourInWords(view.a, x.first) !== isHourInWords(view.b, y.first)) return true;
  if (isLeft(view.a, x.at) !== isLeft(view.b, y.at) || areOfOtherBases(view, x, y)) return true;
  if (isWhole(view.a, x.first) !== isWhole(view.b, y.first) && (isPart(view.a, x.at) || isPart(view.b, y.at)))
    return true;
  return isMultiple(view.a, x.at) !== isMultiple(view.b, y.at);
}

/** 14 of "14 of the 17". */
function isPart(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.form === 'of';
}

/** 17 of "14 of the 17". */
function isWhole(tokens: readonly Token[], first: number): boolean {
  let k = first - 1;
  while (/^(?:the|its|his|her|their|these|those)$/.test(tokens[k]?.form ?? '')) k--;
  return tokens[k]?.form === 'of' && tokens[k - 1]?.kind === 'figure';
}

/** A stretch of time that is counted from the end: "six minutes left", "five minutes from time". */
function isLeft(tokens: readonly Token[], at: number): boolean {
  if (MEASURES[tokens[at + 1]?.stem ?? '']?.[0] !== 'time') return false;
  const [first, second, third] = [2, 3, 4].map((step) => tokens[at + step]?.form ?? '');
  if (LEFT.test(first!)) return true;
  return TO_END.test(first!) && (END.test(second!) || (second === 'the' && END.test(third!)));
}

const LEFT = /^(?:left|remaining|remained)$/;
const TO_END = /^(?:from|before|to)$/;
const END = /^(?:end|time|full-time|whistle|go|play)$/;

/** "three times as many", "ten times its value", "four times deeper"; "twice" aside. */
function isMultiple(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.form === 'times' && TIMES_WHAT.test(tokens[at + 2]?.form ?? '');
}

const TIMES_WHAT =
  /^(?:as|the|that|those|what|its|his|her|their|our|your|my|more|less|fewer|(?:high|larg|bigg|great|low|small|deep|long|short|fast|slow|quick|old|young|heavi|light|tall|strong|weak|wid|thick|far|furth|hott|cold|dens|rich|poor|cheap|dear|costli|likeli|bright|loud|hard|clos|near)er)$/;

/** "with 31 of 120 districts counted", "after 104 of 120 had been counted": the count went on. */
export function areTallies(view: View, x: Placed, y: Placed): boolean {
  return isTally(view.a, x.at) && isTally(view.b, y.at);
}

function isTally(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.form !== 'of' || tokens[at + 2]?.kind !== 'figure') return false;
  return tokens.slice(at + 3, at + TALLY_REACH).some(({ form }) => TALLIED.test(form));
}

const TALLIED = /^(?:counted|reporting|reported|declared|tallied)$/;
/** Words up to the end of "104 of 120 electoral districts had been counted". */
const TALLY_REACH = 9;

/** "killed 11", "drove 40 from their homes": what befell those who are counted is told beside both figures. */
export function tellOtherFates(view: View, x: Placed, y: Placed): boolean {
  const [p, q] = [fateBeside(view.a, x), fateBeside(view.b, y)];
  return p >= 0 && q >= 0 && p !== q;
}

/**
 * What befell those whom the one counts is told of another figure of the other side, and nothing of the kind of the
 * other: "a ferry with 200 people sank, killing 31" and "29 people drowned", where 29 stands for 31 and not for 200.
 */
export function fateIsOfAnother(
  view: View,
  x: Placed,
  y: Placed,
  a: readonly Placed[],
  b: readonly Placed[],
): boolean {
  const [p, q] = [fateBeside(view.a, x), fateBeside(view.b, y)];
  if (p < 0 === q < 0) return false;
  return p < 0
    ? a.some((other) => other !== x && fateBeside(view.a, other) === q)
    : b.some((other) => other !== y && fateBeside(view.b, other) === p);
}

/** Words from a figure to what befell those that it counts. */
const FATE_REACH = 4;

/** The nearest word that tells of it within the clause, behind the figure before all; -1 where there is none. */
function fateBeside(tokens: readonly Token[], { first, at }: Placed): number {
  for (const [from, step] of [
    [at, 1],
    [first, -1],
  ] as const)
    for (let k = from + step; Math.abs(k - from) <= FATE_REACH; k += step) {
      const token = tokens[k];
      if (token?.kind !== 'word' || token.sentence !== tokens[at]!.sentence || token.form === 'and') break;
      const fate = areKept(tokens, k) ? -1 : outcomeOf(token.form);
      if (fate >= 0) return fate;
    }
  return -1;
}

/** "saved 40 lives", "a man who lives near": of lives a verb tells whether they ended. */
function areKept(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - FATE_REACH), at + FATE_REACH);
  return tokens[at]!.form === 'lives' && !near.some(({ form }) => TAKES.test(form));
}

const TAKES = /^(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|t(?:ake|akes|ook|aken|aking)|los(?:e|es|ing|t))$/;
