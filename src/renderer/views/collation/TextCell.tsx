import type { ReactNode } from 'react';
import type { Version } from '../../../engine';
import { sentencesOf } from '../../state/blocks';
import type { Side } from '../../state/edition';
import { cite } from '../../state/words';
import { useDrawing, type Drawing } from './drawing';
import { recutOf, relationsOf } from './cell-says';
import { Paragraph } from './Paragraph';
import './block.css';

/** What the cell as a whole is, where all its sentences are of one kind. */
function wholeOf(
  version: Version,
  side: Side | null,
  isBase: boolean,
  paragraphs: readonly number[],
  drawing: Drawing,
): 'added' | 'removed' | 'moved' | null {
  if (!side || drawing.partial) return null;
  const table = isBase ? side.linkOfBase : side.linkOf;
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(version.paragraphs[paragraph]));
  const links = sentences.map((sentence) => side.pair.links[table[sentence] ?? -1]);
  const whole = links.every((link) => !link)
    ? isBase
      ? 'removed'
      : 'added'
    : !isBase && links.every((link) => link?.moved)
      ? 'moved'
      : null;
  return whole && sentences.length > 0 && !drawing.hidden.includes(whole) ? whole : null;
}

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly version: Version;
  readonly side: Side | null;
  readonly isBase: boolean;
  readonly paragraphs: readonly number[];
  readonly focused: boolean;
  readonly last: boolean;
  readonly children?: ReactNode;
}

/** One version's text in a row, with its name for those who hear it: "B ¶9, moved, edited, split." */
export function TextCell({
  row,
  column,
  from,
  to,
  version,
  side,
  isBase,
  paragraphs,
  focused,
  last,
  children,
}: CellProps) {
  const drawing = useDrawing();
  const known = drawing.partial ? null : side;
  const relations = relationsOf(version, known, isBase, paragraphs);
  const recut = recutOf(version, known, isBase, paragraphs, to - from);
  const siglum = drawing.edition.sigla.get(version.id) ?? '';
  return (
    <div
      className="cell"
      role="gridcell"
      aria-colindex={column + 2}
      tabIndex={focused ? 0 : -1}
      style={{ gridColumn: 2 + 2 * column, gridRow: `${from + 1} / ${to + 1}` }}
      data-row={row}
      data-column={column}
      data-version={version.id}
      data-paragraph={(paragraphs[0] ?? 0) + 1}
      data-relation={relations.join(' ') || undefined}
      data-whole={wholeOf(version, side, isBase, paragraphs, drawing) ?? undefined}
      data-base={isBase || undefined}
      data-last={last || undefined}
    >
      <span className="vh">{`${[`${siglum} ${cite(paragraphs)}`, ...relations, ...recut].join(', ')}. `}</span>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph} version={version} number={paragraph} side={side} isBase={isBase} />
      ))}
      {children}
    </div>
  );
}
