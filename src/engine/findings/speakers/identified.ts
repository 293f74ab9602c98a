import type { Finding } from '../../model';
import { HEARSAY } from './kept-sources';
import { INQUIRY } from './sources';
import { areSourcesByTrade } from './source-kinds';
import { isVoice } from './voices';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type View, excerpt } from '../views/views';
import { DOUBTS, SPEAKS } from '../words/word-classes';

/** "Identified by police as", "described by neighbours as", "believed by customs to be". */
const CALLED =
  /^(?:named|identified|described|believed|thought|considered|understood|regarded|seen|viewed|hailed|rated|deemed|judged|acclaimed|celebrated|labell?ed|dubbed|branded|held|reckoned)$/;
/** Behind "by": who speaks without a name, besides those of `source-kinds.ts`. */
const WITNESSES =
  /^(?:media|press|newspapers?|broadcasters?|outlets?|relatives?|family|parents|friends|colleagues|customs|court)$/;
const LOCALLY = /^(?:locally|unofficially|provisionally)$/;
const WIDELY = /^(?:widely|generally|commonly|popularly|universally|often|frequently|sometimes)$/;
/** Words from "by" to the end of who says so. */
const LONGEST = 5;
/** Words that carry it on, in another form. */
const CARRIES =
  /^(?:nam(?:e|es|ed|ing)|identif(?:y|ies|ied|ying|ication)|describ(?:e|es|ed|ing)|call(?:s|ed|ing)|dubbed|known|consider(?:s|ed)?|according|citing)$/;
/** Share of what somebody was called that must come back for it to be told at all. */
const LEAST = 0.5;
/** A name that nobody doubts needs no source, as some desks see it. */
const CONFIDENCE = 0.65;

/** What somebody calls somebody or something: the words of the calling and of what it gives. */
interface Calling {
  readonly first: number;
  readonly last: number;
  /** The last word of who says so; empty behind "locally". */
  readonly agent: string;
  /** The words of the name or description. */
  readonly given: readonly number[];
}

/**
 * `the man, identified by police as Ewan Strick, fled` → `Ewan Strick fled`: what somebody is called by others
 * now stands as what he is. Nothing is told where any sentence of the copy says who calls him so.
 */
export function identifiedFindings(view: View, from: Reading, to: Reading): Finding[] {
  const { a, b } = view;
  return callingsOf(a).flatMap((calling): Finding[] => {
    const places = calling.given.flatMap((k) => {
      const there = view.toB[k] ?? b.findIndex(({ stem }) => stem === a[k]!.stem);
      return there >= 0 && !b[there]!.quoted ? [there] : [];
    });
    if (places.length === 0 || places.length < LEAST * calling.given.length) return [];
    const { sentence } = b[places[0]!]!;
    if (places.some((k) => b[k]!.sentence !== sentence) || isCarriedOn(view, calling, sentence, to))
      return [];
    const range = { start: a[calling.first]!.start, end: a[calling.last]!.end };
    const { start, end } = to.version.sentences[sentence]!;
    const message = `“${excerpt(from.version.text, range)}” is gone: what others call so now stands as fact.`;
    return [{ type: 'attribution-dropped', a: range, b: { start, end }, confidence: CONFIDENCE, message }];
  });
}

function callingsOf(tokens: readonly Token[]): Calling[] {
  return tokens.flatMap(({ form, quoted }, first): Calling[] => {
    if (quoted || !CALLED.test(form)) return [];
    const next = tokens[first + 1];
    const by = next?.form === 'by';
    const held = WIDELY.test(tokens[first - 1]?.form ?? '') && next?.form === 'as';
    if (!next || !(by || held || (LOCALLY.test(next.form) && tokens[first + 2]?.form === 'as'))) return [];
    let last = first + 1;
    if (by) while (last <= first + LONGEST + 1 && !isTie(tokens, last)) last++;
    else if (!held) last = first + 2;
    if (by && !isTie(tokens, last)) return [];
    const agent = by ? (tokens[last - 1]?.form ?? '') : '';
    if (by && !(areSourcesByTrade(agent) || WITNESSES.test(agent) || INQUIRY.test(agent))) return [];
    if (tokens[last]!.form === 'to') last++;
    const given: number[] = [];
    for (let k = last + 1; k < tokens.length && tokens[k]!.kind !== 'punctuation'; k++)
      if (tokens[k]!.content) given.push(k);
    return given.length > 0 ? [{ first, last, agent, given }] : [];
  });
}

/** "As", or "to be". */
function isTie(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form;
  return form === 'as' || (form === 'to' && tokens[at + 1]?.form === 'be');
}

/**
 * The sentence itself leaves it open or says whose word it is, or another one of the copy says who calls
 * somebody so.
 */
function isCarriedOn(
  { a, b }: View,
  { first, last, agent, given }: Calling,
  sentence: number,
  to: Reading,
): boolean {
  const own = b.filter((token) => token.sentence === sentence);
  const known = new Set(a.flatMap(({ stem }, k) => (k < first || k > last ? [stem] : [])));
  if (
    own.some(
      ({ form, stem, classes }, at) =>
        HEARSAY.test(form) ||
        isVoice(own, at) ||
        (form === agent && agent !== '') ||
        ((classes & (SPEAKS | DOUBTS)) !== 0 && !known.has(stem)),
    )
  )
    return true;
  const name = new Set(given.map((k) => a[k]!.stem));
  return to.tokens.some(
    (tokens) => tokens.some(({ form }) => CARRIES.test(form)) && tokens.some(({ stem }) => name.has(stem)),
  );
}
