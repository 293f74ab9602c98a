import type { Detail, Edit, Link, MatchBy, Range, Version } from '../engine';
import { slice } from './lookup';
import type { Segment } from './model';

/** A finding's mark in one version's text. */
export interface Highlight extends Range {
  readonly number: number;
}

interface Piece {
  readonly kind: Segment['kind'];
  readonly range: Range;
  /** Words of the other side. */
  readonly foreign: boolean;
  readonly by?: MatchBy;
}

interface Sides {
  readonly link: Link;
  readonly side: 'a' | 'b';
  readonly own: Version;
  readonly other: Version;
  readonly detail: Detail;
  /** What words are called that the other side has not: put in, or, in the base of two versions, cut. */
  readonly alone: 'inserted' | 'deleted';
  /** Print what the other side had and this one has not. */
  readonly withCuts: boolean;
}

/**
 * The words of one sentence of a link as runs that were kept, put in or (with `withCuts`) cut. The runs that are not
 * foreign rebuild the sentence to the character, whatever the edits leave uncovered.
 */
export function sentenceSegments(
  number: number,
  sides: Sides,
  highlights: readonly Highlight[],
): readonly Segment[] {
  const sentence = sides.own.sentences[number];
  if (!sentence) return [];
  const pieces = showsEdits(sides) ? piecesOf(number, sentence, sides) : [keptPiece(sentence)];
  return finish(pieces, sides.own.text, sides.other.text, highlights);
}

/** A stretch that no edit touches. */
export function plainSegments(
  version: Version,
  range: Range,
  highlights: readonly Highlight[],
): readonly Segment[] {
  return finish([keptPiece(range)], version.text, version.text, highlights);
}

const keptPiece = ({ start, end }: Range): Piece => ({ kind: 'kept', range: { start, end }, foreign: false });

function showsEdits({ link, detail }: Sides): boolean {
  if (detail === 'rewritten' || link.relation === 'identical') return false;
  return link.relation !== 'cosmetic' || detail === 'words';
}

function piecesOf(number: number, sentence: Range, sides: Sides): Piece[] {
  const text = sides.own.text;
  const pieces: Piece[] = [];
  let at = sentence.start;
  // What the edits do not name, such as the space between two runs, is put in only if it stands between such runs.
  const fill = (to: number, next: Piece['kind']) => {
    if (to <= at) return;
    const range = { start: at, end: to };
    const blank = slice(text, range).trim() === '';
    const between = blank && next === sides.alone && pieces.at(-1)?.kind === sides.alone;
    pieces.push({ kind: between ? sides.alone : 'kept', range, foreign: false });
    at = to;
  };
  for (const { edit, home } of editsByHome(sides)) {
    if (home !== number) continue;
    const own = edit[sides.side];
    const cut = sides.withCuts && edit.kind !== 'kept' ? edit[sides.side === 'a' ? 'b' : 'a'] : null;
    if (own && own.start >= at && own.end <= sentence.end) {
      fill(own.start, edit.kind === 'kept' ? 'kept' : sides.alone);
      if (cut) pieces.push({ kind: 'deleted', range: cut, foreign: true });
      if (own.end > own.start) pieces.push(pieceOf(edit, own, sides));
      at = own.end;
    } else if (cut) {
      fill(at + blanksAt(text.slice(at, sentence.end)), 'kept');
      const range = withBlanks(cut, sides.other.text, text[at - 1] ?? ' ', text[at] ?? ' ');
      pieces.push({ kind: 'deleted', range, foreign: true });
    }
  }
  fill(sentence.end, 'kept');
  return pieces;
}

const blanksAt = (text: string): number => text.length - text.trimStart().length;

/** A cut that would touch the words beside it takes along the space that stood there. */
function withBlanks(cut: Range, text: string, before: string, after: string): Range {
  const blank = (at: number): boolean => at >= 0 && at < text.length && (text[at] ?? '').trim() === '';
  const touches = (character: string): boolean => character.trim() !== '';
  return {
    start: touches(before) && blank(cut.start - 1) ? cut.start - 1 : cut.start,
    end: touches(after) && blank(cut.end) ? cut.end + 1 : cut.end,
  };
}

function pieceOf(edit: Edit, range: Range, { alone, detail }: Sides): Piece {
  if (edit.kind !== 'kept') return { kind: alone, range, foreign: false };
  const plain: Piece = { kind: 'kept', range, foreign: false };
  // By what a word matches is a thing of single words: phrases run over it.
  return detail === 'words' && edit.by && edit.by !== 'form' ? { ...plain, by: edit.by } : plain;
}

/** Each edit with the own sentence it is shown in; a cut stands where the text before it stood. */
function editsByHome({ link, side, own, detail }: Sides): { edit: Edit; home: number }[] {
  const edits = detail === 'words' ? link.edits.words : link.edits.phrases;
  let home = link[side][0] ?? -1;
  return edits.map((edit) => {
    const range = edit[side];
    if (range) {
      home =
        link[side].find((sentence) => {
          const { start, end } = own.sentences[sentence] ?? { start: -1, end: -1 };
          return range.start >= start && range.start < end;
        }) ?? home;
    }
    return { edit, home };
  });
}

/** Cuts runs at the borders of findings, joins equal neighbours, and fetches the words. */
function finish(
  pieces: readonly Piece[],
  own: string,
  other: string,
  highlights: readonly Highlight[],
): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (piece.foreign) {
      segments.push({ ...piece, text: slice(other, piece.range), findings: [], ends: [] });
      continue;
    }
    for (const range of cutAt(piece.range, highlights)) {
      const inside = highlights.filter((mark) => mark.start < range.end && mark.end > range.start);
      segments.push({
        ...piece,
        range,
        text: slice(own, range),
        findings: inside.map(({ number }) => number),
        ends: inside.filter((mark) => mark.end === range.end).map(({ number }) => number),
      });
    }
  }
  return joined(segments);
}

function cutAt(range: Range, highlights: readonly Highlight[]): Range[] {
  const borders = highlights.flatMap(({ start, end }) => [start, end]);
  const inside = borders.filter((border) => border > range.start && border < range.end);
  const points = [...new Set([range.start, ...inside, range.end])].sort((a, b) => a - b);
  return points.slice(1).map((end, index) => ({ start: points[index] ?? end, end }));
}

function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    const continues =
      last?.kind === segment.kind &&
      last.foreign === segment.foreign &&
      last.by === segment.by &&
      last.range.end === segment.range.start &&
      last.ends.length === 0 &&
      last.findings.join() === segment.findings.join();
    if (last && continues) {
      result[result.length - 1] = {
        ...segment,
        range: { start: last.range.start, end: segment.range.end },
        text: last.text + segment.text,
      };
    } else result.push(segment);
  }
  return result;
}
