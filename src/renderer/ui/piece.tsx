import { Fragment, type ReactNode } from 'react';
import type { Piece } from '../state/pieces';
import { FindingNumber } from './finding-number';
import './looks.css';

/** A run of words with its marks. The text is only ever a text node. */
export function PieceText({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const marked = toned(piece, text);
  const found = piece.findings.length > 0;
  const body =
    found || piece.hit !== 'none' ? (
      <mark
        data-finding={found ? (piece.wide ? 'wide' : 'phrase') : undefined}
        data-starts={piece.starts || undefined}
        data-hit={piece.hit === 'none' ? undefined : piece.hit}
      >
        {marked}
      </mark>
    ) : (
      marked
    );
  return (
    <Fragment>
      {piece.lead && ' '}
      {body}
      {piece.ends.map((number) => (
        <FindingNumber key={number} role="note" aria-label={`finding ${number}`}>
          {number}
        </FindingNumber>
      ))}
      {piece.trail && ' '}
    </Fragment>
  );
}

function toned(piece: Piece, text: string): ReactNode {
  switch (piece.tone) {
    case 'inserted':
      return <ins data-start={piece.start}>{text}</ins>;
    case 'deleted':
      return <del data-start={piece.cut ? undefined : piece.start}>{text}</del>;
    case 'plain':
      return <span data-start={piece.start}>{text}</span>;
    default:
      return (
        <span className={piece.tone} data-by={piece.by} data-start={piece.start}>
          {text}
        </span>
      );
  }
}
