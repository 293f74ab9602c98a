import type { Detail, Link, Range, Version, VersionId } from '../../engine';
import type { Lookup, View } from '../lookup';
import { isEmpty, span, tidy, withPlainLineEnds, type Op } from './ops';
import { diffRanges, diffTokens, type Token } from './tokens';

interface Sides {
  readonly base: Version;
  readonly other: Version;
  /** The pair as seen from either. */
  readonly view: View;
  readonly farView: View;
  readonly detail: Detail;
}

interface Anchor {
  readonly a: Range;
  readonly b: Range;
  readonly link: Link;
}

/** The way from a stretch of the base's text to a stretch of the other's. */
export type EditScript = (scopeA: Range, scopeB: Range) => Op[];

/**
 * Makes the way from the base to another version: what stands linked and in order is compared word by word,
 * as the engine has it; what was moved is cut here and put in there, with the number of its link; everything
 * else is cut or put in sentence by sentence.
 * @throws RangeError when the two were not compared
 */
export function editScript(lookup: Lookup, otherId: VersionId, detail: Detail): EditScript {
  const base = lookup.base;
  const other = lookup.version(otherId);
  const view = lookup.view(base.id, other.id);
  const farView = lookup.view(other.id, base.id);
  if (!view || !farView) throw new RangeError(`"${otherId}" is not compared with the base.`);
  const sides = { base, other, view, farView, detail };
  const anchors = anchorsOf(sides);
  return (scopeA, scopeB) => {
    const ops: Op[] = [];
    let [a, b] = [scopeA.start, scopeB.start];
    for (const anchor of within(anchors, scopeA, scopeB)) {
      ops.push(...between(sides, span(a, anchor.a.start), span(b, anchor.b.start)));
      ops.push(...inside(sides, anchor));
      [a, b] = [anchor.a.end, anchor.b.end];
    }
    ops.push(...between(sides, span(a, scopeA.end), span(b, scopeB.end)));
    return tidy(ops);
  };
}

/** Links that stay in their place and stand in one piece on both sides, in the base's order. */
function anchorsOf({ base, other, view }: Sides): Anchor[] {
  return view.pair.links
    .filter(({ moved }) => !moved)
    .flatMap((link) => {
      const a = pieceOf(base, view.own(link));
      const b = pieceOf(other, view.other(link));
      return a && b ? [{ a, b, link }] : [];
    })
    .sort((one, two) => one.a.start - two.a.start);
}

/** The anchors within two stretches that follow each other on both sides. */
function within(anchors: readonly Anchor[], scopeA: Range, scopeB: Range): Anchor[] {
  const kept: Anchor[] = [];
  const first = firstFrom(anchors, ({ a }) => a.start, scopeA.start);
  for (let index = first; index < anchors.length; index += 1) {
    const anchor = anchors[index];
    if (!anchor || anchor.a.start >= scopeA.end) break;
    if (!isWithin(anchor.a, scopeA) || !isWithin(anchor.b, scopeB)) continue;
    const last = kept.at(-1);
    if (!last || (anchor.a.start >= last.a.end && anchor.b.start >= last.b.end)) kept.push(anchor);
  }
  return kept;
}

const isWithin = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** From the first to the last of sentences that follow each other without a gap; null where they do not. */
function pieceOf(version: Version, sentences: readonly number[]): Range | null {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined || last - first + 1 !== sentences.length) return null;
  const [from, to] = [version.sentences[first], version.sentences[last]];
  return from && to ? span(from.start, to.end) : null;
}

/** What lies between two anchors: whole sentences, and the white space between them character by character. */
function between({ base, other, view, farView }: Sides, a: Range, b: Range): Op[] {
  const moveOf =
    ({ linkOf, pair }: View) =>
    (sentence: number): number | undefined => {
      const link = linkOf.get(sentence);
      return link !== undefined && pair.links[link]?.moved ? link : undefined;
    };
  return diffTokens(sentenceTokens(base, a, moveOf(view)), sentenceTokens(other, b, moveOf(farView)));
}

function sentenceTokens(
  version: Version,
  range: Range,
  moveOf: (sentence: number) => number | undefined,
): Token[] {
  const tokens: Token[] = [];
  const loose = (from: number, to: number) => {
    for (const { 0: piece, index } of version.text.slice(from, to).matchAll(/\r\n|[^]/gu)) {
      tokens.push({
        range: span(from + index, from + index + piece.length),
        key: withPlainLineEnds(piece),
      });
    }
  };
  let at = range.start;
  for (
    let index = firstFrom(version.sentences, ({ start }) => start, range.start);
    index < version.sentences.length;
    index += 1
  ) {
    const sentence = version.sentences[index];
    if (!sentence || sentence.start >= range.end) break;
    loose(at, sentence.start);
    const move = moveOf(index);
    const key = withPlainLineEnds(version.text.slice(sentence.start, sentence.end));
    tokens.push({ range: span(sentence.start, sentence.end), key, ...(move === undefined ? {} : { move }) });
    at = sentence.end;
  }
  loose(at, range.end);
  return tokens;
}

/** Index of the first of ascending things that starts at or after an offset. */
function firstFrom<T>(list: readonly T[], startOf: (item: T) => number, offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && startOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Inside a link: the engine's edits where they run in order, else the shortest script of words. */
function inside({ base, other, view, detail }: Sides, { a, b, link }: Anchor): Op[] {
  const compare = (left: Range, right: Range) => diffRanges(base.text, left, other.text, right);
  const ops: Op[] = [];
  let [i, j] = [a.start, b.start];
  for (const edit of detail === 'words' ? link.edits.words : link.edits.phrases) {
    const left = edit[view.side];
    const right = edit[view.side === 'a' ? 'b' : 'a'];
    const nextA = left?.start ?? i;
    const nextB = right?.start ?? j;
    if (nextA < i || nextB < j) return compare(a, b);
    ops.push(...compare(span(i, nextA), span(j, nextB)));
    if (edit.kind === 'kept' && left && right) ops.push(...compare(left, right));
    else {
      if (left && !isEmpty(left)) ops.push({ kind: 'del', a: left, b: null });
      if (right && !isEmpty(right)) ops.push({ kind: 'ins', a: null, b: right });
    }
    [i, j] = [left?.end ?? i, right?.end ?? j];
  }
  if (i > a.end || j > b.end) return compare(a, b);
  ops.push(...compare(span(i, a.end), span(j, b.end)));
  return ops;
}
