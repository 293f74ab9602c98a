import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';
import { type View, excerpt, neighbour } from '../views/views';
import type { Reading } from '../reading/reading';
import { DOUBTS, DOUBTS_NEAR, NEGATES } from '../words/word-classes';

/** What somebody means to do is not done yet, and may never be. */
const INTENT =
  /^(?:intends?|intended|intending|hopes?|hoped|hoping|plans?|planned|planning|aims?|aimed|wants?|wanted)$/;
/** All of these leave open what becomes of it. */
const LEAVES_OPEN = DOUBTS | DOUBTS_NEAR;
/** What somebody thinks about is not even planned. */
const CONSIDERS =
  /^(?:consider(?:s|ing)?|weigh(?:s|ing)?|mull(?:s|ing)?|ponder(?:s|ing)?|contemplat(?:es|ing)|explor(?:es|ing)|debat(?:es|ing)|propos(?:es|ing))$/;
/** Words from a "will" to a noun of its clause. */
const CLAUSE = 6;
const WILL = /^(?:will|shall|\p{L}+'ll)$/u;
/** Who does so is bound by it, as nobody is by a hope. */
const PROMISES = /^(?:promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed|ing)?|guarante(?:es?|ed|eing))$/;
/** Between "will" and its verb. */
const BETWEEN = /^(?:be|have|now|also|then|soon|\p{L}+ly)$/u;
/** Words of a clause in which a denial or another intent makes it another statement. */
const REACH = 6;
/** "does not really intend to". */
const DENIED = 3;
/** The plan of a reliable source is often as good as done: three in four such alarms are worth a look. */
const CONFIDENCE = 0.65;

/**
 * `intends to sell` → `will sell` or `promised to sell`: what is only meant to be done is told as sure to come. Who does not intend
 * to and then will has changed his mind, or the text has turned his words round.
 */
export function intentFindings(view: View, from: Reading, to: Reading): Finding[] {
  return [
    ...consideredFindings(view, from, to),
    ...possibleFindings(view, from, to),
    ...intendedFindings(view, from, to),
  ];
}

/** `might appeal` → `plans to appeal`: what is only possible is told as meant to be done. */
function possibleFindings({ a, b, toB, classesB }: View, from: Reading, to: Reading): Finding[] {
  if ((classesB & DOUBTS_NEAR) === 0 || a.some(({ form }) => MEANT.test(form))) return [];
  return a.flatMap((token, at): Finding[] => {
    if (token.kind !== 'word' || !POSSIBLE.test(token.form) || token.quoted) return [];
    const verb = neighbour(a, at, 1, 3);
    if (verb < 0 || a[at + 1]!.form === 'have') return [];
    const meant = b.findIndex(
      (_, k) => MEANT.test(b[k]!.form) && b[k + 1]?.form === 'to' && isSameDeed({ a, b, toB }, verb, k + 2),
    );
    const { sentence, quoted } = b[meant] ?? token;
    // "In May" is a date.
    const open = b.some(
      (word) =>
        word.sentence === sentence && word.kind === 'word' && (word.classes & (DOUBTS | NEGATES)) !== 0,
    );
    if (meant < 0 || quoted || open) return [];
    const phrase = excerpt(from.version.text, { start: token.start, end: a[verb]!.end });
    const said = excerpt(to.version.text, { start: b[meant]!.start, end: b[meant + 2]!.end });
    const message = `“${phrase}” became “${said}”: what is only possible now stands as planned.`;
    const place = to.version.sentences[sentence] ?? b[meant]!;
    return [{ type: 'hedge-dropped', a: rangeOf(token), b: rangeOf(place), confidence: CONFIDENCE, message }];
  });
}

/** One verb, or two behind which the same stands: "appeal to the federation", "take the matter to the federation". */
function isSameDeed({ a, b, toB }: Pick<View, 'a' | 'b' | 'toB'>, i: number, j: number): boolean {
  if (toB[i] === j) return true;
  if (j >= b.length) return false;
  const [, last] = clauseAround(a, i);
  const [, close] = clauseAround(b, j);
  const behind = a.flatMap(({ content, kind }, k) =>
    content && kind === 'word' && k > i && k <= last ? [toB[k] ?? -1] : [],
  );
  const found = behind.filter((k) => k > j && k <= close).length;
  return found >= LEAST_BEHIND && found * 2 > behind.length;
}

const POSSIBLE = /^(?:may|might)$/;
const MEANT = /^(?:plans?|planned|planning|intends?|intended|intending|decided|resolved)$/;
/** Words that two deeds have behind them if they are one. */
const LEAST_BEHIND = 2;

function intendedFindings(view: View, from: Reading, to: Reading): Finding[] {
  const { a, b } = view;
  if ((view.classesA & LEAVES_OPEN) === 0) return [];
  return a.flatMap((token, at): Finding[] => {
    if ((token.classes & LEAVES_OPEN) === 0 || !INTENT.test(token.form)) return [];
    if (token.quoted || a[at + 1]?.form !== 'to') return [];
    const verb = neighbour(a, at + 1, 1, 2);
    const there = verb < 0 ? undefined : (view.toB[verb] ?? sureDeed(view, verb));
    if (there === undefined || b[there]!.quoted) return [];
    const promise = promiseBefore(b, there, a);
    const will = promise < 0 ? willBefore(b, there) : promise;
    if (will < 0 || isIntended(b, there)) return [];
    const denied = a.slice(Math.max(0, at - DENIED), at).some(({ classes }) => classes & NEGATES);
    if (denied && b.slice(will, there).some(({ classes }) => classes & NEGATES)) return [];
    const phrase = excerpt(from.version.text, { start: token.start, end: a[verb]!.end });
    const said = excerpt(to.version.text, { start: b[will]!.start, end: b[there]!.end });
    const message = denied
      ? `“not ${phrase}” became “${said}”.`
      : `“${phrase}” became “${said}”: what is only planned now stands as ${promise < 0 ? 'certain' : 'a promise'}.`;
    const sentence = to.version.sentences[b[there]!.sentence] ?? b[there]!;
    const type = denied ? 'negation-changed' : 'hedge-dropped';
    return [{ type, a: rangeOf(token), b: rangeOf(sentence), confidence: CONFIDENCE, message }];
  });
}

/**
 * "Hoped to recruit six examiners before May", "six examiners will be taken on before May": the verb behind a "will" in the
 * clause that has nearly all that stands behind the other verb.
 */
function sureDeed({ a, b, toB }: View, verb: number): number | undefined {
  const [, last] = clauseAround(a, verb);
  const behind = a.flatMap(({ content }, k) => (content && k > verb && k <= last ? [toB[k] ?? -1] : []));
  const found = behind.filter((k) => k >= 0);
  const [place] = found;
  if (place === undefined || found.length < LEAST_SURE || found.length < SURE_SHARE * behind.length) return;
  const [open, close] = clauseAround(b, place);
  if (found.some((k) => k < open || k > close)) return;
  const clause = b.slice(open, close + 1);
  if (clause.some(({ classes }) => (classes & (LEAVES_OPEN | NEGATES)) !== 0)) return;
  const will = clause.findIndex(({ form }) => WILL.test(form));
  const deed = will < 0 ? -1 : neighbour(b, open + will, 1, 4);
  return deed < 0 || deed > close ? undefined : deed;
}

/** Words that a hope and a certainty have in common where their verbs are two, and their share. */
const LEAST_SURE = 3;
const SURE_SHARE = 2 / 3;

/** `is considering a tax` → `will levy a tax`: what is only thought about is told as sure to come. */
function consideredFindings({ a, b, toB, link }: View, from: Reading, to: Reading): Finding[] {
  if (link.a.length > 1 || !b.some(({ form }) => WILL.test(form))) return [];
  return a.flatMap((token, at): Finding[] => {
    const begin = consideredFrom(a, at);
    if (begin < 0) return [];
    const thing = neighbour(a, at, 1, 4);
    const there = thing < 0 ? undefined : toB[thing];
    if (there === undefined || b[there]!.quoted || b[there]!.stem !== a[thing]!.stem) return [];
    const [first] = clauseAround(b, there);
    const will = b.findIndex(
      ({ form }, k) => k >= Math.max(first, there - CLAUSE) && k < there && WILL.test(form),
    );
    const open = b.some(
      ({ sentence, classes, form }) =>
        sentence === b[there]!.sentence && ((classes & (DOUBTS | NEGATES)) !== 0 || CONSIDERS.test(form)),
    );
    if (will < 0 || open) return [];
    const phrase = excerpt(from.version.text, { start: a[begin]!.start, end: a[thing]!.end });
    const said = excerpt(to.version.text, { start: b[will]!.start, end: b[there]!.end });
    const message = `“${phrase}” became “${said}”: what is only considered now stands as certain.`;
    const sentence = to.version.sentences[b[there]!.sentence] ?? b[there]!;
    return [
      { type: 'hedge-dropped', a: rangeOf(token), b: rangeOf(sentence), confidence: CONFIDENCE, message },
    ];
  });
}

/** Where a phrase of considering begins that ends at a position: "considering", "not ruled out"; -1 where none does. */
function consideredFrom(tokens: readonly Token[], at: number): number {
  const { form, quoted, content } = tokens[at]!;
  // This is mostly said in somebody's own words.
  if (form === 'out' && /^rul(?:e|ed|ing)$/.test(tokens[at - 1]?.form ?? ''))
    return tokens.findIndex(
      ({ classes }, k) => k < at - 1 && k >= at - 1 - DENIED && (classes & NEGATES) !== 0,
    );
  return !quoted && content && CONSIDERS.test(form) ? at : -1;
}

/** Position of the "will" that a verb hangs on, -1 where there is none. */
function willBefore(tokens: readonly Token[], at: number): number {
  let k = at - 1;
  while (k > 0 && BETWEEN.test(tokens[k]!.form)) k--;
  return k >= 0 && WILL.test(tokens[k]!.form) ? k : -1;
}

/** Position of the promise that a verb hangs on, as in "has vowed to sell", where the other side has none; else -1. */
function promiseBefore(tokens: readonly Token[], at: number, others: readonly Token[]): number {
  const promises = tokens[at - 1]?.form === 'to' && PROMISES.test(tokens[at - 2]?.form ?? '');
  return promises && !others.some(({ form }) => PROMISES.test(form)) ? at - 2 : -1;
}

/** Somebody plans or hopes there as well: "if all goes to plan". */
function isIntended(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 2 * REACH), at + REACH)
    .some(
      ({ form, sentence }) =>
        sentence === tokens[at]!.sentence &&
        (INTENT.test(form) || /^(?:if|intention|proposals?|proposed|ambition|target)$/.test(form)),
    );
}
