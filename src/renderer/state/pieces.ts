import type { Detail, Edit, Link, MatchBy, Range, Relation, Version } from '../../engine';
import { wordCount } from '../../account/word-count';

/** How a run of words is printed. `plain` is the text as it is. */
export type Tone = 'plain' | 'inserted' | 'deleted' | 'kept' | 'new' | 'cosmetic' | 'shifted';

/** A run of words that is printed one way. Ranges are of the sentence's own version, of the other one for a `cut`. */
export interface Piece extends Range {
  readonly tone: Tone;
  /** Words of the other version, struck out where they stood. */
  readonly cut: boolean;
  /** Of kept words in a paraphrase: by what they match. */
  readonly by?: MatchBy;
  /** Space to print beside a cut that stands tight in the text. */
  readonly lead?: boolean;
  readonly trail?: boolean;
  /** Numbers of the findings that mark it, of those that end here, and whether a hit of the search covers it. */
  readonly findings: readonly number[];
  readonly ends: readonly number[];
  /** A wide finding begins here. */
  readonly starts?: boolean;
  /** All its findings are about so much text that a full highlight would hide the other marks. */
  readonly wide?: boolean;
  readonly hit: 'none' | 'hit' | 'current';
}

/** A range that marks text whatever the edits say: a finding or a hit of the search. */
export interface Overlay extends Range {
  readonly finding?: number;
  readonly current?: boolean;
}

export interface PieceOptions {
  readonly detail: Detail;
  /** Which side of the link the sentence is on. */
  readonly side: 'a' | 'b';
  /** Print the other side's words, struck out, where they stood. */
  readonly cuts: boolean;
  /** Text of the other version, from which cuts are taken. */
  readonly other: string;
  /** Relations whose marks the reader switched off. */
  readonly quiet: (relation: Relation) => boolean;
}

interface Span extends Range {
  readonly tone: Tone;
  /** Where a cut stands in the own text. */
  readonly at?: number;
  readonly by?: MatchBy;
  readonly cut?: boolean;
  readonly lead?: boolean;
  readonly trail?: boolean;
}

const within = (range: Range, sentence: Range): boolean =>
  range.start >= sentence.start && range.end <= sentence.end;

/** The tone of an edit that has words on the sentence's own side. */
function toneOf(edit: Edit, own: Range, text: string, relation: Relation, options: PieceOptions): Tone {
  const words = options.detail === 'words';
  if (edit.kind === 'kept') {
    const typographic = edit.by !== undefined && edit.by !== 'form';
    if (relation !== 'paraphrased') return words && typographic ? 'cosmetic' : 'plain';
    // a single kept word says little by itself; from two on the wording was taken over
    return words || wordCount(text.slice(own.start, own.end)) > 1 ? 'kept' : 'plain';
  }
  if (relation === 'cosmetic') return words ? 'cosmetic' : 'plain';
  if (edit.move !== undefined) return 'shifted';
  if (relation === 'paraphrased') return 'new';
  return options.side === 'b' ? 'inserted' : 'deleted';
}

/** Own words with their tones, and the other side's words where they stood. */
function spansOf(sentence: Range, version: Version, link: Link, options: PieceOptions): Span[] {
  const edits = options.detail === 'words' ? link.edits.words : link.edits.phrases;
  const [mine, theirs] = options.side === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const showCuts = options.cuts && link.relation === 'edited';
  const spans: Span[] = [];
  let waiting: Range[] = [];
  let here = isFirstOf(sentence, version, link[mine]);
  for (const edit of edits) {
    const own = edit[mine];
    const other = edit[theirs];
    if (own) here = within(own, sentence);
    if (!here) continue;
    if (showCuts && other && edit.kind !== 'kept' && edit.move === undefined) waiting.push(other);
    if (!own) continue;
    for (const cut of waiting) spans.push(cutSpan(cut, own.start, version.text, options.other));
    waiting = [];
    spans.push({
      ...own,
      tone: toneOf(edit, own, version.text, link.relation, options),
      ...(edit.by ? { by: edit.by } : {}),
    });
  }
  const end = spans.findLast((span) => !span.cut)?.end ?? sentence.start;
  for (const cut of waiting) {
    const span = cutSpan(cut, end, version.text, options.other);
    // behind the last words there is nothing to keep apart from
    spans.push(end === sentence.start ? span : { ...span, trail: false });
  }
  return spans;
}

const isFirstOf = (sentence: Range, version: Version, numbers: readonly number[]): boolean =>
  version.sentences[numbers[0] ?? -1]?.start === sentence.start;

/** After these a word begins without a space: white space, an opening bracket or quotation mark. */
const OPENS = /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}/]|(?:^|\s)["'])$/u;
/** Before these a word ends without a space. */
const CLOSES = /^(?:$|[\s\p{Pe}\p{Pf}.,;:!?…%]|["'](?:$|[\s\p{P}]))/u;

/** A cut before the own words at `at`: it brings its own spaces where the text has none. */
function cutSpan(cut: Range, at: number, text: string, other: string): Span {
  return {
    ...cut,
    at,
    tone: 'deleted',
    cut: true,
    lead: !OPENS.test(text.slice(Math.max(0, at - 2), at)) && !CLOSES.test(other.slice(cut.start, cut.end)),
    trail: !CLOSES.test(text.slice(at, at + 2)),
  };
}

/** Characters from which on a finding is about a passage rather than a phrase. */
const WIDE = 80;

/** Cuts a span at the borders of the overlays that touch it. */
function overlaid(span: Span, overlays: readonly Overlay[]): Piece[] {
  const bare = { tone: span.tone, cut: span.cut ?? false, ...(span.by ? { by: span.by } : {}) };
  const spaced = { ...(span.lead ? { lead: true } : {}), ...(span.trail ? { trail: true } : {}) };
  if (span.cut) {
    const at = span.at ?? 0;
    const around = overlays.filter((overlay) => overlay.start < at && overlay.end > at);
    const findings = around.flatMap((one) => (one.finding === undefined ? [] : [one.finding]));
    const width = isWide(around) ? { wide: true } : {};
    return [
      { ...bare, ...spaced, ...width, start: span.start, end: span.end, findings, ends: [], hit: 'none' },
    ];
  }
  const touching = overlays.filter((overlay) => overlay.start < span.end && overlay.end > span.start);
  const borders = new Set([span.start, span.end]);
  for (const overlay of touching) {
    if (overlay.start > span.start) borders.add(overlay.start);
    if (overlay.end < span.end) borders.add(overlay.end);
  }
  const cuts = [...borders].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index): Piece => {
    const end = cuts[index + 1] ?? span.end;
    const over = touching.filter((overlay) => overlay.start <= start && overlay.end >= end);
    const hits = over.filter((overlay) => overlay.finding === undefined);
    const numbers = (which: readonly Overlay[]) =>
      which.flatMap((one) => (one.finding === undefined ? [] : [one.finding]));
    return {
      ...bare,
      start,
      end,
      findings: numbers(over),
      ...(isWide(over) ? { wide: true } : {}),
      ...(isWide(over) && over.some((overlay) => overlay.start === start) ? { starts: true } : {}),
      ends: numbers(over.filter((overlay) => overlay.end === end)),
      hit: hits.some((hit) => hit.current) ? 'current' : hits.length > 0 ? 'hit' : 'none',
    };
  });
}

function isWide(overlays: readonly Overlay[]): boolean {
  const found = overlays.filter((one) => one.finding !== undefined);
  return found.length > 0 && found.every((one) => one.end - one.start > WIDE);
}

/** The gap between two runs carries on their tone where both are of one kind, so that a phrase is marked as one. */
function gapTone(before: Span | undefined, after: Span | undefined, detail: Detail): Tone {
  if (detail === 'words' || !before || !after || before.cut || after.cut) return 'plain';
  return before.tone === after.tone && before.tone !== 'kept' ? before.tone : 'plain';
}

/**
 * A sentence as runs to print, in order; the runs that are no cuts cover `[start, end)` of the sentence to
 * the character. Without a link (or with marks off) the text is plain but for its overlays.
 */
export function piecesOf(
  sentence: Range,
  version: Version,
  link: Link | null,
  options: PieceOptions,
  overlays: readonly Overlay[] = [],
): Piece[] {
  const marked =
    link && link.relation !== 'identical' && options.detail !== 'rewritten' && !options.quiet(link.relation);
  const spans = marked ? spansOf(sentence, version, link, options) : [];
  const pieces: Piece[] = [];
  let at = sentence.start;
  let before: Span | undefined;
  const push = (span: Span) => {
    if (span.end > span.start) pieces.push(...overlaid(span, overlays));
  };
  // a cut stands after the gap that precedes the next own words
  spans.forEach((span, index) => {
    const next = span.cut ? spans.slice(index).find((one) => !one.cut) : span;
    // but one that begins with a closing sign stays with the words before
    const clings = span.cut && CLOSES.test(options.other.slice(span.start, span.end));
    if (next && next.start > at && !clings) {
      push({ start: at, end: next.start, tone: gapTone(before, span, options.detail) });
      at = next.start;
    }
    push(clings && next && next.start > at ? { ...span, trail: false } : span);
    if (!span.cut) at = Math.max(at, span.end);
    before = span;
  });
  push({ start: at, end: sentence.end, tone: 'plain' });
  return pieces;
}
