import { jumpTo } from '../../effects/stepping';
import { sentencesOf, wordsIn, type Block } from '../../state/blocks';
import type { Side } from '../../state/edition';
import { inLanguage } from '../../state/script';
import { cite, listed, MARK_NAME, plural } from '../../state/words';
import { Glyph } from '../../ui/icons';
import { useDrawing } from './drawing';

/**
 * A word on what the version does not have here, and where it has it instead. Buttons in the grid are stops
 * of the Tab key in the cell that has the focus only.
 */
export function Ghost({
  side,
  block,
  focused,
}: {
  readonly side: Side;
  readonly block: Block & { kind: 'ghost' };
  readonly focused: boolean;
}) {
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
          tabIndex={focused ? 0 : -1}
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
  if (!first) return null;
  const text = edition.base.text.slice(first.start, first.end);
  return (
    <span className="ghost-was" {...inLanguage(edition.base, text)} aria-hidden="true">
      {text}
    </span>
  );
}

/** Sentences of the base that the paragraph beside it no longer has. */
export function Gone({ side, block }: { readonly side: Side; readonly block: Block & { kind: 'text' } }) {
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
export function HereFromElsewhere({
  row,
  sides,
  focused,
}: {
  readonly row: number;
  readonly sides: readonly Side[];
  readonly focused: boolean;
}) {
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
      tabIndex={focused ? 0 : -1}
      title={MARK_NAME.moved}
      onClick={() => jumpTo(edition.rowOf.get(edition.base.id)?.[paragraph] ?? row, edition.base.id)}
    >
      <Glyph name="moved" />
      {`¶${paragraph + 1} stands here in ${siglum}`}
    </button>
  ));
}
