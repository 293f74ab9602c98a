import type { ReactNode } from 'react';
import type { Version } from '../../../engine';
import { joinSame, sentencesOf, wordsIn, type Block } from '../../state/blocks';
import type { Side } from '../../state/edition';
import { act } from '../../state/store';
import { toggleOpened } from '../../state/viewing';
import { cite, listed, MARK_NAME, plural } from '../../state/words';
import { jumpTo } from '../../effects/stepping';
import { Glyph } from '../../ui/icons';
import { useDrawing, type Drawing } from './drawing';
import { Paragraph } from './Paragraph';
import './block.css';

/** What the cell as a whole is, where all its sentences are of one kind. */
export function wholeOf(
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

/** The relations in a cell, for its label and its hooks. */
export function relationsOf(
  version: Version,
  side: Side | null,
  isBase: boolean,
  paragraphs: readonly number[],
): readonly string[] {
  if (!side) return [];
  const table = isBase ? side.linkOfBase : side.linkOf;
  const found = new Set<string>();
  for (const sentence of paragraphs.flatMap((paragraph) => sentencesOf(version.paragraphs[paragraph]))) {
    const link = side.pair.links[table[sentence] ?? -1];
    if (link?.moved) found.add('moved');
    found.add(link?.relation ?? (isBase ? 'removed' : 'added'));
  }
  return [...found];
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

/** One version's text in a row, with its name for those who hear it: "B ¶9, moved, edited." */
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
  const relations = relationsOf(version, drawing.partial ? null : side, isBase, paragraphs);
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
      <span className="vh">{`${[`${siglum} ${cite(paragraphs)}`, ...relations].join(', ')}. `}</span>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph} version={version} number={paragraph} side={side} isBase={isBase} />
      ))}
      {children}
    </div>
  );
}

interface SideCellProps {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
  readonly block: Block;
  /** The block is shown as a fold unless the reader opened it. */
  readonly folded: boolean;
  readonly focused: boolean;
  readonly last: boolean;
}

/** What stands in a version's column: its text, a fold, or a word on what is not there. */
export function SideCell({ row, column, side, block, folded, focused, last }: SideCellProps) {
  const drawing = useDrawing();
  const place = {
    role: 'gridcell',
    'aria-colindex': column + 2,
    tabIndex: focused ? 0 : -1,
    style: { gridColumn: 2 + 2 * column, gridRow: `${block.from + 1} / ${block.to + 1}` },
    'data-row': row,
    'data-column': column,
    'data-version': side.version.id,
    'data-last': last || undefined,
  } as const;
  if (drawing.partial && block.kind === 'ghost') return null;
  if (block.kind === 'ghost')
    return (
      <div
        className="cell"
        {...place}
        data-relation={
          block.elsewhere.length > 0
            ? block.elsewhere.some((one) => one.moved)
              ? 'moved-away'
              : 'elsewhere'
            : 'removed'
        }
      >
        <Ghost side={side} block={block} />
      </div>
    );
  const key = foldKey(row, column, block);
  if (folded && block.kind === 'text')
    return (
      <div
        className="cell"
        {...place}
        data-relation={block.same ?? undefined}
        data-paragraph={(block.paragraphs[0] ?? 0) + 1}
      >
        <FoldedCell side={side} block={block} foldKey={key} row={row} />
      </div>
    );
  return (
    <TextCell
      {...{ row, column, side, focused, last }}
      from={block.from}
      to={block.to}
      version={side.version}
      isBase={false}
      paragraphs={block.paragraphs}
    >
      {!drawing.two && !drawing.partial && !drawing.hidden.includes('removed') && (
        <Gone side={side} block={block} />
      )}
    </TextCell>
  );
}

export const foldKey = (row: number, column: number, block: Block): string =>
  `cell ${row} ${column} ${block.from}`;

/** With three versions and more, what is as in the base folds version by version. */
export function isFolded(drawing: Drawing, block: Block, key: string): boolean {
  return (
    drawing.fold &&
    !drawing.two &&
    !drawing.partial &&
    block.kind === 'text' &&
    block.same !== null &&
    !drawing.opened.includes(key)
  );
}

interface ShownBlock {
  readonly block: Block;
  readonly folded: boolean;
}

/** The blocks of a column with those joined that are folded into one line. */
export function foldedBlocks(
  drawing: Drawing,
  row: number,
  column: number,
  blocks: readonly Block[],
): readonly ShownBlock[] {
  if (!drawing.fold || drawing.two) return blocks.map((block) => ({ block, folded: false }));
  return joinSame(blocks).flatMap((joined): readonly ShownBlock[] =>
    isFolded(drawing, joined, foldKey(row, column, joined))
      ? [{ block: joined, folded: true }]
      : blocks
          .filter((block) => block.from >= joined.from && block.to <= joined.to)
          .map((block) => ({ block, folded: false })),
  );
}

function FoldedCell({
  side,
  block,
  foldKey: key,
  row,
}: {
  readonly side: Side;
  readonly block: Block & { kind: 'text' };
  readonly foldKey: string;
  readonly row: number;
}) {
  const { edition } = useDrawing();
  const base = edition.sigla.get(edition.base.id) ?? '';
  const baseParagraphs = (edition.collation.rows[row]?.cells[edition.base.id] ?? []).slice(
    block.from,
    block.to,
  );
  const sentences = block.paragraphs.flatMap((paragraph) => sentencesOf(side.version.paragraphs[paragraph]));
  const words = plural(wordsIn(edition, side.version.id, sentences), 'word');
  return (
    <button
      type="button"
      className="cell-fold"
      aria-expanded={false}
      data-ghost={block.same}
      onClick={() => act(toggleOpened, key)}
    >
      <b>{`${cite(baseParagraphs)} as in ${base}`}</b>
      <span>{block.same === 'cosmetic' ? `typography differs, ${words}` : `to the letter, ${words}`}</span>
    </button>
  );
}

function Ghost({ side, block }: { readonly side: Side; readonly block: Block & { kind: 'ghost' } }) {
  const { edition, hidden } = useDrawing();
  const base = edition.sigla.get(edition.base.id) ?? '';
  const siglum = edition.sigla.get(side.version.id) ?? '';
  const source = `${base} ${cite(block.base)}`;
  const whole = block.elsewhere.length === 0;
  return (
    <div
      className="ghost"
      data-ghost={whole ? 'removed' : block.elsewhere.some((one) => one.moved) ? 'moved' : 'merged'}
    >
      {whole && !hidden.includes('removed') && (
        <>
          <b>{`Not in ${siglum}`}</b>
          <span>{`${source}, ${plural(wordsIn(edition, edition.base.id, block.gone), 'word')}`}</span>
        </>
      )}
      {block.elsewhere.map((one) => (
        <button
          key={one.paragraph}
          type="button"
          className="ghost-jump"
          data-moved={one.moved || undefined}
          onClick={() => jumpTo(one.row, side.version.id)}
        >
          {one.moved
            ? `Moved ${one.row < (edition.rowOf.get(edition.base.id)?.[block.base[0] ?? 0] ?? 0) ? 'up' : 'down'}, now ${siglum} ¶${one.paragraph + 1}`
            : `In ${siglum} ¶${one.paragraph + 1}`}
        </button>
      ))}
      {block.elsewhere.some((one) => one.moved) && !hidden.includes('moved') && <Was block={block} />}
    </div>
  );
}

/** The wording that stood here, in grey: the other end of a move. */
function Was({ block }: { readonly block: Block & { kind: 'ghost' } }) {
  const { edition } = useDrawing();
  const first = edition.base.paragraphs[block.base[0] ?? -1];
  return first ? (
    <span className="ghost-was" dir="auto" aria-hidden="true">
      {edition.base.text.slice(first.start, first.end)}
    </span>
  ) : null;
}

/** Sentences of the base that the paragraph beside it no longer has. */
function Gone({ side, block }: { readonly side: Side; readonly block: Block & { kind: 'text' } }) {
  const { edition } = useDrawing();
  if (block.gone.length === 0) return null;
  const base = edition.sigla.get(edition.base.id) ?? '';
  const siglum = edition.sigla.get(side.version.id) ?? '';
  const paragraphs = [
    ...new Set(block.gone.map((sentence) => edition.base.sentences[sentence]?.paragraph ?? 0)),
  ];
  const words = plural(wordsIn(edition, edition.base.id, block.gone), 'word');
  return (
    <div className="ghost" data-ghost="removed">
      <b>{`Not in ${siglum}`}</b>
      <span>{`${plural(block.gone.length, 'sentence')} of ${base} ${listed(paragraphs.map((one) => cite([one])))}, ${words}`}</span>
    </div>
  );
}

/** In the base's column, where a version has something that the base has in another place. */
export function HereFromElsewhere({ row, sides }: { readonly row: number; readonly sides: readonly Side[] }) {
  const { edition, hidden } = useDrawing();
  if (hidden.includes('moved')) return null;
  const notes = sides.flatMap((side) => {
    const own = edition.collation.rows[row]?.cells[side.version.id] ?? [];
    const links = own
      .flatMap((paragraph) => sentencesOf(side.version.paragraphs[paragraph]))
      .map((sentence) => side.pair.links[side.linkOf[sentence] ?? -1]);
    const from = new Set(
      links.flatMap((link) =>
        link ? link.a.map((sentence) => edition.base.sentences[sentence]?.paragraph ?? 0) : [],
      ),
    );
    return [...from].map((paragraph) => ({ paragraph, siglum: edition.sigla.get(side.version.id) ?? '' }));
  });
  return notes.map(({ paragraph, siglum }) => (
    <button
      key={`${siglum}${paragraph}`}
      type="button"
      className="here"
      title={MARK_NAME.moved}
      onClick={() => jumpTo(edition.rowOf.get(edition.base.id)?.[paragraph] ?? row, edition.base.id)}
    >
      <Glyph name="moved" />
      {`¶${paragraph + 1} stands here in ${siglum}`}
    </button>
  ));
}
