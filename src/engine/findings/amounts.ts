import type { Finding, Range } from '../model';
import type { Reading } from './reading';
import { MULTIPLES } from './quantity-words';
import type { Token } from './tokens';
import { type View, agreement, excerpt } from './views';
import { IS_MULTIPLE } from './word-classes';

/** A change of an amount that no plain figure shows. */
interface Amount extends Range {
  readonly at: number;
  readonly value: string;
}

/** Goals, sets, votes: two numbers below a thousand. */
const SCORE = /^(\p{Nd}{1,3})[-:\u2010-\u2015](\p{Nd}{1,3})$/u;
const LOWER = /^(?:over|above|exceeding|topping|more than|upwards of|at least|greater than|longer than|older than|just over|well over|or more)$/; // prettier-ignore
const UPPER = /^(?:under|below|nearly|almost|fewer than|less than|up to|at most|smaller than|shorter than|younger than|just under|well under|or less|or fewer)$/; // prettier-ignore
/** What "over" is followed by when it means "during". */
const TIMES = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;

/** Multiples and scores that became others, and figures whose bound was turned round. */
export function amountFindings(view: View, from: Reading, to: Reading): Finding[] {
  return [
    ...((view.classesA & view.classesB & IS_MULTIPLE) !== 0
      ? loneChanges(view, multiplesIn(view.a), multiplesIn(view.b), from, to)
      : []),
    ...scoreChanges(view, from, to),
    ...boundChanges(view, from, to),
  ];
}

function scoreChanges(view: View, from: Reading, to: Reading): Finding[] {
  const a = scoresIn(view.a, from);
  return a.length === 1 ? loneChanges(view, a, scoresIn(view.b, to), from, to) : [];
}

function loneChanges(
  view: View,
  a: readonly Amount[],
  b: readonly Amount[],
  from: Reading,
  to: Reading,
): Finding[] {
  const [x, y] = [a[0], b[0]];
  if (!x || !y || a.length > 1 || b.length > 1 || x.value === y.value) return [];
  // "2-1" for a vote of 62-43 is a ratio.
  if (Math.abs(x.value.length - y.value.length) > 1) return [];
  return agreement(view, x.at, y.at) > 0 ? finding(view, x, y, from, to) : [];
}

function multiplesIn(tokens: readonly Token[]): Amount[] {
  return tokens.flatMap(({ form, start, end }, at) => {
    const value = MULTIPLES.get(form);
    return value === undefined ? [] : [{ at, value, start, end }];
  });
}

function scoresIn(tokens: readonly Token[], { version: { text } }: Reading): Amount[] {
  const scores: Amount[] = [];
  tokens.forEach(({ kind, start, end }, at) => {
    if (kind === 'punctuation' || kind === 'date' || isLetter(text.charCodeAt(start))) return;
    const score = SCORE.exec(text.slice(start, end));
    // Whose goals come first depends on who tells it.
    const value = score ? [Number(score[1]), Number(score[2])].sort((x, y) => x - y).join('-') : '';
    if (score) scores.push({ at, value, start, end });
  });
  return scores;
}

/** Of the Latin alphabet, which most words begin with. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** "more than 300" and "fewer than 300": the only figure of that value on either side. */
function boundChanges(view: View, from: Reading, to: Reading): Finding[] {
  if (!hasFigures(from, view.link.a) || !hasFigures(to, view.link.b)) return [];
  const [ofA, ofB] = [figuresAt(view.a), figuresAt(view.b)];
  const lone = (tokens: readonly Token[], list: readonly number[], key: string): boolean => list.filter((k) => tokens[k]?.key === key).length === 1; // prettier-ignore
  return ofA.flatMap((i) => {
    const key = view.a[i]?.key ?? '';
    const j = ofB.find((k) => view.b[k]?.key === key);
    if (j === undefined || !lone(view.a, ofA, key) || !lone(view.b, ofB, key)) return [];
    const [x, y] = [boundAt(view.a, i), boundAt(view.b, j)];
    if (!x || !y || x.value === y.value || agreement(view, i, j) === 0) return [];
    // "above 50 growth, below that decline": both are there.
    if (boundsIn(view.a).has(y.value) || boundsIn(view.b).has(x.value)) return [];
    return finding(view, x, y, from, to);
  });
}

function hasFigures({ figures }: Reading, sentences: readonly number[]): boolean {
  return sentences.some((sentence) => (figures[sentence]?.length ?? 0) > 0);
}

function figuresAt(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach(({ kind }, at) => {
    if (kind === 'figure') found.push(at);
  });
  return found;
}

function boundsIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ form }, at) => {
      const words = [form, `${form} ${tokens[at + 1]?.form ?? ''}`];
      return [...words.filter((word) => LOWER.test(word)).map(() => 'lower'), ...words.filter((word) => UPPER.test(word)).map(() => 'upper')]; // prettier-ignore
    }),
  );
}

/** The figure with the words that bound it from below or above. */
function boundAt(tokens: readonly Token[], at: number): Amount | null {
  const form = (k: number): string => tokens[k]?.form ?? '';
  const [two, one, behind] = [
    `${form(at - 2)} ${form(at - 1)}`,
    form(at - 1),
    `${form(at + 1)} ${form(at + 2)}`,
  ];
  const found = [two, one, behind].find((words) => LOWER.test(words) || UPPER.test(words));
  if (found === undefined || (/^over$/.test(found) && TIMES.test(form(at + 1)))) return null;
  const first = found === behind ? at : found === two ? at - 2 : at - 1;
  const last = found === behind ? at + 2 : at;
  const turned = /^(?:no|not)$/.test(form(first - 1));
  const value = LOWER.test(found) !== turned ? 'lower' : 'upper';
  const start = tokens[turned ? first - 1 : first]?.start ?? 0;
  return { at, value, start, end: tokens[last]?.end ?? start };
}

function finding(view: View, x: Amount, y: Amount, from: Reading, to: Reading): Finding[] {
  if (view.a[x.at]?.quoted && view.b[y.at]?.quoted) return [];
  const [was, is] = [excerpt(from.version.text, x), excerpt(to.version.text, y)];
  const message = `The amount “${was}” became “${is}”.`;
  return [{ type: 'number-changed', a: { start: x.start, end: x.end }, b: { start: y.start, end: y.end }, confidence: 0.8, message }]; // prettier-ignore
}
