import type { Reading } from '../../reading/reading';
import type { Link, Pair } from '../../model';
import { capitalAt } from '../../text/forms/words';
import { plainer, saying } from './changed-words';
import { cites, credit, plain } from './copy-marks';
import { allOf } from './facts-apart';
import { leavesHanging, type Mentions, mentionsIn } from './hanging';
import { handlingOf } from './handling';
import { agreeing, falling, leaning } from './leaning';
import type { Sharing } from './sharing';
import { goesOn, type Stage, stageOf } from './stages';
import { AS_IT_STANDS, grown, tightening } from './tightening';
import { talliesOf } from './tallies';
import { speaksForItself, voiceOf } from './voice';

/**
 * What tells which of two texts was made from the other: each -1 (`b` is the source) .. 1 (`a` is the
 * source), 0 where it is silent. Mirrored texts give the same figures with the other sign.
 */
export interface Pointers {
  /**
   * Whose words, among those that were changed, are the shorter ones: who rewrites reaches for longer words,
   * unless he writes for children; then he leaves facts out, and the sign is silent. English only.
   */
  readonly plainer: number;
  /** Who says "said" where the other has another verb or none. English only. */
  readonly saying: number;
  /**
   * Who has more words in quotation marks where both tell the same. Silent where one text is the speaker's
   * own: there the quotations are taken from what has no marks.
   */
  readonly quotes: number;
  /** Who quotes where the other reports in words of its own: nobody can take a quotation from a report. */
  readonly reported: number;
  /** From whose sentences words were left out, as far as these quote someone: a desk trims news, while essays grow. */
  readonly trimmed: number;
  /** Whose sentences the other has in fewer words, as a sub-editor leaves them: `tightening`. */
  readonly tightened: number;
  /**
   * Who alone carries an agency's dateline (a dateline without agency and a credit count half each); a
   * quarter less where that is not the longer text as well.
   */
  readonly credit: number;
  /** Whose agency, named in its dateline, the other names in the text: `told NRB`. */
  readonly cited: number;
  /**
   * Who has straight quotation marks and apostrophes where the other has curly ones: copy comes plain and is
   * set for the page.
   */
  readonly plain: number;
  /**
   * Who lacks the closing sentence without a fact of its own that the other ends on, as far as the shared
   * part was put in other words: a desk that keeps the words cuts such a sentence, a rewrite adds one.
   */
  readonly closing: number;
  /**
   * Who has figures, dates and names that the other lacks, as far as the shared part was put in other words
   * and covers the text that has more: a rewrite loses facts and finds none. Where the words are kept, an
   * update may as well have added them.
   */
  readonly facts: number;
  /** Who tells numbers of which the other tells the size only: "214" where it has "hundreds". */
  readonly rounded: number;
  /** Who introduces somebody whom the other, in a sentence of both, speaks of as known: `leavesHanging`. */
  readonly hanging: number;
  /** Who alone has the marks of raw copy: a transcript, a press release, a text in the speaker's own voice. */
  readonly raw: number;
  /**
   * Who alone lacks the note that it was changed, or the later entries of what is written as it happens, as
   * far as the words are kept: who puts a text in other words drops its note.
   */
  readonly state: number;
  /** Who alone is headed as an alert or an urgent, which go out before there is a story. */
  readonly early: number;
}

/** The signs by name, in the order in which they are told. */
export const POINTERS = [
  'plainer',
  'saying',
  'quotes',
  'reported',
  'trimmed',
  'tightened',
  'credit',
  'cited',
  'plain',
  'closing',
  'facts',
  'rounded',
  'hanging',
  'raw',
  'state',
  'early',
] as const satisfies readonly (keyof Pointers)[];

/** Added to the denominator of a sign, so that one word more proves little. */
const DOUBT = { quoted: 12, trimmed: 12, news: 24, facts: 4, links: 1 } as const;

/** The signs, and the counts of quotations that they were told from. */
export interface Signs {
  readonly pointers: Pointers;
  readonly reported: { readonly a: number; readonly b: number };
}

/** Signs of who had the text from whom: above 0 where `a` is the source. */
export function pointersOf(pair: Pair, a: Reading, b: Reading, sharing: Sharing): Signs {
  const changed = pair.links.filter((link) => link.relation === 'edited' || link.relation === 'paraphrased');
  const { speech, trimmed, rounded, own } = talliesOf(changed, a, b);
  const stages = [stageOf(a.version), stageOf(b.version)] as const;
  const raw = rawness(a, b, stages);
  const quoted = speech[0].words + speech[1].words + speech[0].retold + speech[1].retold;
  const hand = handlingOf(changed, a, b);
  const { a: grownA, b: grownB } = grown(hand, sharing);
  // What a source has more than its copy, a text that has grown has more than what it was made from.
  const cut = (sign: number): number => sign * (1 - (sign > 0 ? grownA : grownB));
  const early = Math.sign(stages[0].early - stages[1].early);
  const loss = factsLost(sharing);
  const closing = closes(b, pair.added) - closes(a, pair.removed);
  const [namesA, namesB] = [mentionsIn(a), mentionsIn(b)];
  const pointers: Pointers = {
    plainer: agreeing(plainer(...own), loss),
    // A report says "said" of what the speaker's own text simply says.
    saying: cut(agreeing(saying(own[0].sayings, own[1].sayings), raw)),
    quotes: raw === 0 ? cut(leaning(speech[0].words, speech[1].words, DOUBT.quoted)) : 0,
    reported: raw === 0 ? leaning(speech[0].reported, speech[1].reported, DOUBT.links) : 0,
    trimmed: cut(losing(leaning(...trimmed, DOUBT.trimmed), sharing) * (quoted / (quoted + DOUBT.news))),
    tightened: losing(tightening(hand, sharing, a, b), sharing),
    // Who writes from a press release or a speech puts an own dateline; and an alert has none yet.
    credit: early === 0 ? agreeing(credit(a, b), raw) : 0,
    cited: cites(a, b),
    plain: plain(a.version, b.version),
    closing: agreeing(agreeing(closing * reworded(sharing), loss), raw),
    facts: cut(agreeing(facts(sharing, pair, a, b), early)),
    rounded: cut(leaning(...rounded, DOUBT.links)),
    hanging:
      hanging(pair.links, namesA, namesB, sharing.ownB) -
      hanging(mirrored(pair.links), namesB, namesA, sharing.ownA),
    raw,
    state: state(pair, a, b, stages) * (1 - reworded(sharing)),
    early,
  };
  return { pointers, reported: { a: speech[0].reported, b: speech[1].reported } };
}

function mirrored(links: readonly Link[]): Link[] {
  return links.map((link) => ({ ...link, a: link.b, b: link.a }));
}

function hanging(links: readonly Link[], a: Mentions, b: Mentions, own: number): number {
  const asCut = falling(own, ADDED);
  return asCut > 0 && leavesHanging(links, a, b) ? asCut : 0;
}

function rawness(a: Reading, b: Reading, [x, y]: readonly [Stage, Stage]): number {
  const marks = Number(x.raw) - Number(y.raw);
  if (marks) return marks;
  const [one, other] = [voiceOf(a), voiceOf(b)];
  return Number(speaksForItself(one, other)) - Number(speaksForItself(other, one));
}

/**
 * A desk that trims loses details: where the text that was trimmed has no fact more in what both tell, it
 * counts half.
 */
function losing(trimmed: number, { facts: { a, b } }: Sharing): number {
  return trimmed * (a.within - b.within) > 0 ? trimmed : trimmed / 2;
}

/**
 * Shares of what is kept to the letter between which a text passes from reworded to kept: rewrites have 0.2
 * at most, desk edits 0.4 on.
 */
const KEPT = { least: 0.2, most: 0.5 } as const;
/**
 * A rewrite or a summary covers half of its source or more; what is longer than that by far has grown from
 * the short one.
 */
const LEFT = { least: 0.45, most: 0.6 } as const;
/** A brief made of the whole of a text covers less of it. */
const LEFT_OF_ALL = { least: 0.6, most: 0.8 } as const;
const LAST_PART = 1 / 3;
/** A text that was only cut has nothing of its own; two that were cut from a third leave names hanging as well. */
const ADDED = { least: 0.02, most: 0.06 } as const;
/** One fact more may be a matter of wording: `ten years` for `a decade`. */
const CHANCE = 1;
/** Facts lost that outweigh signs of style. */
const LEAST_LOST = 0.2;

/** How far the shared part stands in other words, 0..1. */
export function reworded({ verbatim }: Pick<Sharing, 'verbatim'>): number {
  return falling(verbatim, KEPT);
}

/** Who has facts that the other lacks, where it is no matter of one or two; 0 where it is. */
function factsLost({ facts: { a, b } }: Sharing): number {
  const lost = leaning(allOf(a), allOf(b), DOUBT.facts);
  return Math.abs(lost) < LEAST_LOST ? 0 : lost;
}

function facts(sharing: Sharing, pair: Pair, a: Reading, b: Reading): number {
  const { facts, ownA, ownB, keptA, keptB, verbatim } = sharing;
  const [x, y] = [allOf(facts.a), allOf(facts.b)];
  if (Math.abs(x - y) <= CHANCE) return 0;
  const ofAll = x > y ? reaches(a, pair.removed) : reaches(b, pair.added);
  return (
    leaning(x, y, DOUBT.facts) *
    falling(verbatim, KEPT) *
    falling(x > y ? keptB : keptA, AS_IT_STANDS) *
    falling(x > y ? ownA : ownB, ofAll ? LEFT_OF_ALL : LEFT)
  );
}

/**
 * Whether what was taken comes from the whole of a text, its last third included. A first short report of an
 * event has what later ones begin with.
 */
function reaches({ version: { sentences } }: Reading, left: readonly number[]): boolean {
  const from = Math.ceil((1 - LAST_PART) * sentences.length);
  return left.filter((n) => n >= from).length < sentences.length - from;
}

function state({ removed, added }: Pair, a: Reading, b: Reading, [x, y]: readonly [Stage, Stage]): number {
  const later = y.changed || goesOn(a, removed, b, added);
  const earlier = x.changed || goesOn(b, added, a, removed);
  return Number(later) - Number(earlier);
}

/**
 * 1 where the text ends on a sentence that no link reaches and that has no figure, no quotation and no name
 * of its own, else 0.
 */
function closes({ version, wordsOf }: Reading, alone: readonly number[]): number {
  const { text, sentences, paragraphs } = version;
  const last = paragraphs.findLast(({ kind }) => kind === 'body')?.endSentence;
  if (last === undefined || last < 2 || !alone.includes(last - 1)) return 0;
  const words = wordsOf(last - 1);
  const before = text.slice(0, sentences[last - 1]!.start);
  const tells = words.some(
    ({ form, kind, start, end }, n) =>
      kind === 'number' ||
      form === '"' ||
      (n > 0 && capitalAt(text, start) && !before.includes(text.slice(start, end))),
  );
  return tells ? 0 : 1;
}
