import type { ReactNode } from 'react';
import type { Link, Sentence, Version, VersionId } from '../../../engine';
import type { Side } from '../../state/edition';
import type { Hand, HandEnd } from '../../state/model';
import { piecesOf, type Piece } from '../../state/pieces';
import { sentencesOf } from '../../state/blocks';
import { inLanguage } from '../../state/script';
import { useStore } from '../../state/store';
import { PieceText } from '../../ui/piece';
import { useDrawing, type Drawing } from './drawing';
import './paragraph.css';

interface ParagraphProps {
  readonly version: Version;
  readonly number: number;
  /** The version's side of the pair; for the base the pair it is marked for, if any. */
  readonly side: Side | null;
  readonly isBase: boolean;
}

/** A paragraph as it stands in its version, to the character, with its marks. Text is never anything but text nodes. */
export function Paragraph({ version, number, side, isBase }: ParagraphProps) {
  const drawing = useDrawing();
  const paragraph = version.paragraphs[number];
  if (!paragraph) return null;
  const parts: ReactNode[] = [];
  let at = paragraph.start;
  for (const index of sentencesOf(paragraph)) {
    const sentence = version.sentences[index];
    if (!sentence) continue;
    if (sentence.start > at) parts.push(version.text.slice(at, sentence.start));
    parts.push(
      <SentenceText
        key={index}
        {...{ version, index, sentence, side, isBase, drawing, paragraph: number }}
      />,
    );
    at = sentence.end;
  }
  return (
    <p
      {...inLanguage(version, version.text.slice(paragraph.start, paragraph.end))}
      data-kind={paragraph.kind}
    >
      {parts}
    </p>
  );
}

interface SentenceProps {
  readonly version: Version;
  readonly index: number;
  readonly sentence: Sentence;
  readonly paragraph: number;
  readonly side: Side | null;
  readonly isBase: boolean;
  readonly drawing: Drawing;
}

function SentenceText({ version, index, sentence, paragraph, side, isBase, drawing }: SentenceProps) {
  const hand = useStore((state) => handOn(state.hand, version.id, index));
  const table = isBase ? side?.linkOfBase : side?.linkOf;
  const link = side?.pair.links[table?.[index] ?? -1] ?? null;
  const alone = isBase ? 'removed' : 'added';
  const state = drawing.partial || !side ? null : (link?.relation ?? alone);
  const shownState = state && drawing.hidden.includes(state) ? null : state;
  const moved = !!link?.moved && !drawing.hidden.includes('moved');
  const pieces = piecesOf(
    sentence,
    version,
    drawing.partial ? null : link,
    {
      detail: drawing.detail,
      side: isBase ? 'a' : 'b',
      cuts: !isBase && !drawing.two,
      other: drawing.edition.base.text,
      quiet: (relation) => drawing.hidden.includes(relation),
    },
    overlaysFor(drawing, version.id, paragraph, isBase ? side : null, isBase),
  );
  return (
    <span
      className="sentence"
      data-sentence={index}
      data-relation={shownState ?? undefined}
      data-moved={moved || undefined}
      data-hand={hand}
    >
      {pieces.map((piece) => (
        <PieceText
          key={`${piece.cut ? 'c' : 't'}${piece.start}`}
          piece={piece}
          text={textOf(piece, version, link, drawing, isBase)}
        />
      ))}
    </span>
  );
}

/** What a sentence is to the link that is being made by hand. */
function handOn(hand: Hand | null, version: VersionId, sentence: number): 'first' | 'at' | undefined {
  const is = (end: HandEnd | null): boolean => end?.version === version && end.sentence === sentence;
  if (!hand) return undefined;
  return is(hand.first) ? 'first' : is(hand.at) ? 'at' : undefined;
}

/** In the base, findings of the pair it is marked for only; hits of the search always. */
function overlaysFor(drawing: Drawing, id: VersionId, paragraph: number, side: Side | null, isBase: boolean) {
  const all = drawing.overlays.get(id)?.get(paragraph) ?? [];
  if (!isBase) return all;
  return all.filter(
    (overlay) => overlay.finding === undefined || (side !== null && overlay.to === side.version.id),
  );
}

function textOf(
  piece: Piece,
  version: Version,
  link: Link | null,
  drawing: Drawing,
  isBase: boolean,
): string {
  if (!piece.cut || !link) return version.text.slice(piece.start, piece.end);
  return (isBase ? version : drawing.edition.base).text.slice(piece.start, piece.end);
}
