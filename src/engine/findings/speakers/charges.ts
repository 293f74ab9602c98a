import type { Finding } from '../../model';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { Stretch } from '../views/slots';
import { type View, excerpt } from '../views/views';
import { DOUBTS, NEGATES, SPEAKS } from '../words/word-classes';
import { HEARSAY } from './kept-sources';
import { rangeOf } from '../reading/common';

/** By which somebody is charged on the way, and what stands before the deed. */
const CHARGING = /^(?:accus|blam|suspect)ing$/;
const LEADS = /^(?:after|by|while|and)$/;
const MARKER = /^(?:of|for)$/;
/** Words from the verb to it: "accusing its then director, Aldous Penn, of". */
const REACH = 12;
/** A deed goes to the end of its clause. */
const ENDS = /^(?:after|before|when|while|until|because|but|which|who)$/;
/** Share of the words of the deed that come back. */
const LEAST_TOLD = 0.5;
/** Words that still make it a matter between two sides. */
const QUARREL =
  /^(?:row|rows|dispute|disputes|quarrel|quarrels|argument|feud|clash|complaint|complaints|grievance|grievances|angry|anger|furious|suspicion|suspicions|charge|charges|charged|charging|sued|suing|lawsuit|against|according|account|view|eyes|complained|complaining)$/;

/**
 * "left the ballet after accusing its director of selling her costumes" → "left the ballet because its director
 * had sold her costumes": nobody charges him any more, he did it. Where somebody charges in the main clause the
 * sources are asked: see `attributions.ts`.
 */
export function chargeFindings(view: View, from: Reading, to: Reading): Finding[] {
  const found: Finding[] = [];
  view.a.forEach((verb, at) => {
    if (!CHARGING.test(verb.form) || verb.quoted) return;
    const marker = view.a.findIndex(
      ({ form, sentence }, k) =>
        k > at + 1 && k <= at + REACH && sentence === verb.sentence && MARKER.test(form),
    );
    const deed = marker < 0 ? [] : deedBehind(view.a, marker);
    const done = doneAt(view, deed);
    const place = to.version.sentences[view.b[done]?.sentence ?? -1];
    if (!place || isCharged(view, done, deed, { first: at, last: marker })) return;
    const before = view.a[at - 1];
    const start = before && LEADS.test(before.form) ? before.start : verb.start;
    const a = { start, end: view.a[marker]!.end };
    found.push({
      type: 'attribution-dropped',
      a,
      b: rangeOf(place),
      confidence: CONFIDENCE,
      message: `“${excerpt(from.version.text, a)}” is gone: what somebody was accused of now stands as fact.`,
    });
  });
  return found;
}

const CONFIDENCE = 0.7;

/** Positions of the words of content that tell what was done. */
function deedBehind(tokens: readonly Token[], marker: number): number[] {
  const { sentence } = tokens[marker]!;
  const deed: number[] = [];
  for (let k = marker + 1; tokens[k]?.sentence === sentence; k++) {
    const { form, kind, content } = tokens[k]!;
    if (kind === 'punctuation' || (ENDS.test(form) && k > marker + 1)) break;
    if (content) deed.push(k);
  }
  // "accusing him of theft", "of stealing copper": the first word is what he did.
  return /ing$/.test(tokens[marker + 1]?.form ?? '') || deed.length === 1 ? deed : [];
}

/** Where the copy tells the deed, with enough of what stood around it; -1 where it does not. */
function doneAt({ a, b, toB }: View, deed: readonly number[]): number {
  const first = a[deed[0] ?? -1];
  if (!first) return -1;
  const [does, ...others] = deed.map((k) => toB[k]);
  const done = does ?? b.findIndex(({ stem }) => unbent(stem) === unbent(first.stem));
  const { sentence } = b[done] ?? {};
  const told = [done, ...others].filter((k) => {
    const token = b[k ?? -1];
    return token?.sentence === sentence && !token?.quoted;
  });
  return told.length >= LEAST_TOLD * deed.length ? done : -1;
}

/** "spied", "spying". */
function unbent(stem: string): string {
  return stem.replace(/i$/, 'y');
}

/**
 * Whether a word of the copy that the source does not have elsewhere still says that somebody says so, or
 * doubts it, or denies the deed.
 */
function isCharged({ b, toA }: View, done: number, deed: readonly number[], charge: Stretch): boolean {
  return b.some(({ form, classes, sentence, quoted }, k) => {
    const answer = toA[k] ?? -1;
    const known = answer >= 0 && (answer < charge.first || answer > charge.last);
    if (sentence !== b[done]!.sentence || known || deed.includes(answer) || k === done) return false;
    if (quoted || HEARSAY.test(form) || QUARREL.test(form) || (classes & (SPEAKS | DOUBTS)) !== 0)
      return true;
    return (classes & NEGATES) !== 0 && k < done && done - k <= DENIES;
  });
}

/** Words from a denial to the verb that it denies. */
const DENIES = 5;
