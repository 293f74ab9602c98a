import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Quotation, quotationBefore } from '../reading/quotes';
import type { Edit, Pair, Range, Version } from '../model';
import { readsAsEnglish } from '../text/language';
import { capitalAt } from '../text/words';
import { allOf, type OwnFacts } from './facts-apart';
import { goesOn, type Stage, stageOf } from './stages';

/**
 * What tells which of two texts was made from the other: each -1 (`b` is the source) .. 1 (`a` is the
 * source), 0 where it is silent. Mirrored texts give the same figures with the other sign.
 */
export interface Pointers {
  /**
   * Whose words, among those that were changed, are the shorter ones: who rewrites reaches for longer words.
   * English only.
   */
  readonly plainer: number;
  /** Who says "said" where the other has another verb or none. English only. */
  readonly saying: number;
  /** Who has more words in quotation marks where both tell the same. */
  readonly quotes: number;
  /** From whose sentences words were left out, as far as these quote someone: a desk trims news, while essays grow. */
  readonly trimmed: number;
  /**
   * Who alone carries an agency's dateline (a dateline without agency and a credit count half each); a
   * quarter less where that is not the longer text as well.
   */
  readonly credit: number;
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
  /** Who alone has the marks of raw copy: a transcript, a press release. */
  readonly raw: number;
  /**
   * Who alone lacks the note that it was changed, or the later entries of what is written as it happens, as
   * far as the words are kept: who puts a text in other words drops its note.
   */
  readonly state: number;
}

export const POINTERS = [
  'plainer',
  'saying',
  'quotes',
  'trimmed',
  'credit',
  'plain',
  'closing',
  'facts',
  'raw',
  'state',
] as const satisfies readonly (keyof Pointers)[];

/** `OSLO, Oct. 3 (Agency) - Two`; a headline in capitals is none. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}\s.'/-]{2,40}(?:,[^()]{0,40})?\s*(?:\([^)]{2,30}\)\s*)?[\p{Pd}:]\s["\p{Pi}]?\p{Lu}[\p{Ll}\s'\u2019]/u;
/** What news copy says when nobody has polished it. */
const SAYING: ReadonlySet<string> = new Set(['said', 'says', 'told']);
/** Added to the denominator of a sign, so that one word more proves little. */
const DOUBT = { quoted: 12, words: 40, saying: 4, trimmed: 12, news: 24, facts: 4 } as const;
/** Letters by which the mean lengths of changed words can differ: what lies beyond is held to it. */
const MOST_LETTERS = 3;

/** What the two share, 0..1: `Traits` without the pointers. */
export interface Sharing {
  readonly ownA: number;
  readonly ownB: number;
  readonly verbatim: number;
  readonly facts: { readonly a: OwnFacts; readonly b: OwnFacts };
}

export function pointersOf(pair: Pair, a: Reading, b: Reading, sharing: Sharing): Pointers {
  const changed = pair.links.filter((link) => link.relation === 'edited' || link.relation === 'paraphrased');
  const marks = [a.quotations(), b.quotations()] as const;
  const quoted = [0, 0] as [number, number];
  const trimmed = [0, 0] as [number, number];
  const english = [a, b].every(({ version }) => readsAsEnglish(version.language));
  const own: readonly [Own, Own] = [
    { words: 0, letters: 0, sayings: 0 },
    { words: 0, letters: 0, sayings: 0 },
  ];
  for (const link of changed) {
    const x = a.tokensOf(link.a);
    const y = b.tokensOf(link.b);
    quoted[0] += quotedWords(x, marks[0]);
    quoted[1] += quotedWords(y, marks[1]);
    if (link.relation === 'edited')
      for (const { cut, put } of oneSided(link.edits.words)) {
        for (const range of cut) trimmed[0] += wordsIn(x, range);
        for (const range of put) trimmed[1] += wordsIn(y, range);
      }
    if (!english) continue;
    addOwn(own[0], x, y);
    addOwn(own[1], y, x);
  }
  const stages = [stageOf(a.version), stageOf(b.version)] as const;
  const speech = quoted[0] + quoted[1];
  return {
    plainer: plainer(...own),
    saying: saying(own[0].sayings, own[1].sayings),
    quotes: leaning(...quoted, DOUBT.quoted),
    trimmed: losing(leaning(...trimmed, DOUBT.trimmed), sharing) * (speech / (speech + DOUBT.news)),
    credit: credit(a, b),
    plain: plain(a.version, b.version),
    closing: (closes(b, pair.added) - closes(a, pair.removed)) * reworded(sharing),
    facts: facts(sharing),
    raw: Number(stages[0].raw) - Number(stages[1].raw),
    state: state(pair, a, b, stages) * (1 - reworded(sharing)),
  };
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

/** How far the shared part stands in other words, 0..1. */
function reworded({ verbatim }: Sharing): number {
  return falling(verbatim, KEPT);
}

function facts({ facts: { a, b }, ownA, ownB, verbatim }: Sharing): number {
  const [x, y] = [allOf(a), allOf(b)];
  return leaning(x, y, DOUBT.facts) * falling(verbatim, KEPT) * falling(x > y ? ownA : ownB, LEFT);
}

function state({ removed, added }: Pair, a: Reading, b: Reading, [x, y]: readonly [Stage, Stage]): number {
  const later = y.changed || goesOn(a, removed, b, added);
  const earlier = x.changed || goesOn(b, added, a, removed);
  return Number(later) - Number(earlier);
}

/** 1 up to `least`, 0 from `most` on. */
function falling(x: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.max(0, Math.min(1, (most - x) / (most - least)));
}

interface Change {
  readonly cut: Range[];
  readonly put: Range[];
}

/** Places where something was only cut or only put in: what stands in the place of something else is no trim. */
function oneSided(edits: readonly Edit[]): Change[] {
  const changes: Change[] = [{ cut: [], put: [] }];
  for (const { kind, a, b } of edits) {
    if (kind === 'kept') {
      changes.push({ cut: [], put: [] });
      continue;
    }
    if (a) changes.at(-1)!.cut.push(a);
    if (b) changes.at(-1)!.put.push(b);
  }
  return changes.filter(({ cut, put }) => cut.length === 0 || put.length === 0);
}

function leaning(x: number, y: number, doubt: number): number {
  return (x - y) / (x + y + doubt);
}

/** Words of one side of changed sentences that the other side lacks. */
interface Own {
  words: number;
  /** Of all these words. */
  letters: number;
  sayings: number;
}

/** Adds the words of one side that the other lacks, each as often as it has them more. */
function addOwn(own: Own, tokens: readonly Token[], others: readonly Token[]): void {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  for (const { key, punctuation, start, end } of tokens) {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    if (count > 0 || punctuation) continue;
    own.words++;
    own.letters += end - start;
    if (SAYING.has(key)) own.sayings++;
  }
}

function plainer(a: Own, b: Own): number {
  const least = Math.min(a.words, b.words);
  if (least === 0) return 0;
  const mean = ({ letters, words }: Own): number => letters / words;
  const letters = (mean(b) - mean(a)) * (least / (least + DOUBT.words));
  return Math.max(-1, Math.min(1, letters / MOST_LETTERS));
}

/** One "said" more may be chance: the second counts. */
function saying(x: number, y: number): number {
  const more = Math.sign(x - y) * Math.max(0, Math.abs(x - y) - 1);
  return more / (x + y + DOUBT.saying);
}

function quotedWords(tokens: readonly Token[], quotations: readonly Quotation[]): number {
  const [first, last] = [tokens[0], tokens.at(-1)];
  // Most sentences have nothing of a quotation in them.
  if (!first || !last || (quotationBefore(quotations, last.start)?.end ?? 0) <= first.start) return 0;
  let words = 0;
  for (const { start, punctuation } of tokens)
    if (!punctuation && start < (quotationBefore(quotations, start)?.end ?? 0)) words++;
  return words;
}

function wordsIn(tokens: readonly Token[], range: Range): number {
  return tokens.filter(
    ({ start, end, punctuation }) => !punctuation && start >= range.start && end <= range.end,
  ).length;
}

/**
 * A desk that picks up agency copy drops the header and cuts; one that cuts first and credits then keeps the
 * shorter text.
 */
function credit(a: Reading, b: Reading): number {
  const sign = creditOf(a.version) - creditOf(b.version);
  if (sign === 0) return 0;
  const words = (reading: Reading): number =>
    reading.version.sentences.reduce((sum, _, n) => sum + reading.countOf(n), 0);
  const agrees = sign * (words(a) - words(b)) > 0;
  return sign * (agrees ? 1 : 0.75);
}

function creditOf({ text, sentences, paragraphs, roles }: Version): number {
  const openings = sentences
    .slice(0, 4)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 120)));
  const dateline = openings
    .map((opening) => DATELINE.exec(opening)?.[0])
    .find((found) => found !== undefined);
  if (dateline?.includes('(')) return 1;
  const dated = dateline !== undefined || roles.some(({ role }) => role === 'dateline');
  const credit =
    paragraphs.some(({ kind }) => kind === 'credit') || roles.some(({ role }) => role === 'credit');
  return (dated ? 0.5 : 0) + (credit ? 0.5 : 0);
}

const CURLY = /[\u2018\u2019\u201C\u201D]/gu;
const STRAIGHT = /["']/gu;
/** Marks that a text must have for its style to be told. */
const LEAST_MARKS = 4;

function plain(a: Version, b: Version): number {
  const [x, y] = [typeset(a), typeset(b)];
  return x === null || y === null ? 0 : y - x;
}

/**
 * 1 where quotation marks and apostrophes are curly, 0 where they are straight, between where mixed; null
 * where too few to tell.
 */
function typeset({ text }: Version): number | null {
  const curly = text.match(CURLY)?.length ?? 0;
  const straight = text.match(STRAIGHT)?.length ?? 0;
  return curly + straight < LEAST_MARKS ? null : curly / (curly + straight);
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
