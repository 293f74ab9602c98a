import { DropdownMenu } from 'radix-ui';
import { memo, useMemo } from 'react';
import { wordCount } from '../../../account/word-count';
import type { Provenance, Version } from '../../../engine';
import type { Edition } from '../../state/edition';
import { act, useStore } from '../../state/store';
import { canStepColumn, stepColumn } from '../../state/columns';
import { canReadAgain, openReading, readingSays, sourceSays } from '../../state/reading';
import { chooseBase, removeVersion } from '../../state/versions';
import { listed, percent, plural } from '../../state/words';
import type { Entry } from '../../state/model';
import { Icon } from '../../ui/icons';
import { MenuItem, MenuSurface } from '../../ui/menu';
import { SharesBar } from '../../ui/shares';
import { Siglum } from '../../ui/siglum';
import { useColumnDrag, type HeadDrag } from './useColumnDrag';
import './column-heads.css';

/** The pinned heads of the columns: who stands here, how much of it, and where its words are from. */
export const ColumnHeads = memo(function ColumnHeads({
  edition,
  failed,
}: {
  readonly edition: Edition;
  readonly failed: readonly Entry[];
}) {
  const dragOf = useColumnDrag(edition);
  return (
    <div className="heads" role="row" aria-rowindex={1}>
      <div className="heads-corner" role="columnheader" aria-colindex={1}>
        <span className="vh">Paragraph</span>
      </div>
      {edition.columns.map((version, column) => (
        <ColumnHead
          key={version.id}
          edition={edition}
          version={version}
          column={column}
          drag={dragOf(column)}
        />
      ))}
      {failed.map((entry, index) => (
        <div
          key={entry.id}
          className="head"
          role="columnheader"
          aria-colindex={edition.columns.length + index + 2}
          data-failed
          style={{ gridColumn: `${2 + 2 * (edition.columns.length + index)}` }}
        >
          <Siglum letter="!" />
          <span className="head-name" title={entry.name}>
            {entry.name}
          </span>
          <span className="head-line head-failed">Could not be read</span>
        </div>
      ))}
    </div>
  );
});

function ColumnHead({
  edition,
  version,
  column,
  drag,
}: {
  readonly edition: Edition;
  readonly version: Version;
  readonly column: number;
  readonly drag: HeadDrag;
}) {
  const isBase = version === edition.base;
  const letter = edition.sigla.get(version.id) ?? '';
  const entry = useStore((state) => state.entries.find((one) => one.id === version.id));
  const provenance = edition.collation.provenance.find(
    (one) => one.version === version.id && one.towards === edition.base.id,
  );
  const name = entry?.name ?? version.title;
  const reading = entry && readingSays(entry);
  const words = useMemo(() => wordCount(version.text), [version]);
  return (
    <div
      className="head"
      role="columnheader"
      // heard whenever the column changes: what it is called, without its figures and its menu
      aria-label={`${letter}, ${name}${isBase ? ', base' : ''}`}
      aria-colindex={column + 2}
      data-version={version.id}
      data-base={isBase || undefined}
      style={{ gridColumn: 2 + 2 * column }}
      {...drag}
    >
      <Siglum letter={letter} base={isBase} />
      <span className="head-name" title={entry ? sourceSays(entry) : name}>
        {name}
        {reading && <span className="head-reading"> ({reading})</span>}
        {entry?.edited && <span className="head-edited"> (edited)</span>}
      </span>
      <span className="head-count">
        {plural(words, 'word')}
        <span className="head-paragraphs">, {plural(version.paragraphs.length, 'paragraph')}</span>
      </span>
      <VersionMenu version={version} letter={letter} isBase={isBase} />
      <span className="head-line">
        {isBase ? (
          <BaseLine edition={edition} />
        ) : provenance ? (
          <ShareLine edition={edition} provenance={provenance} />
        ) : (
          <span>comparing …</span>
        )}
      </span>
    </div>
  );
}

/** Letters that a head has room to list. */
const MOST_LETTERS = 5;

function BaseLine({ edition }: { readonly edition: Edition }) {
  if (edition.sides.length === 0) return null;
  const letters = edition.sides.map((side) => edition.sigla.get(side.version.id) ?? '');
  const others = letters.length > MOST_LETTERS ? plural(letters.length, 'version') : listed(letters);
  return (
    <>
      <b className="head-base">Base</b>
      <span className="head-says">{`${others} ${letters.length > 1 ? 'are' : 'is'} marked against it`}</span>
    </>
  );
}

function ShareLine({ edition, provenance }: { readonly edition: Edition; readonly provenance: Provenance }) {
  const { shares } = provenance;
  if (shares.words === 0) return <span className="head-says">Empty: nothing to compare</span>;
  const own = shares.own / shares.words;
  return (
    <>
      <SharesBar shares={shares} />
      <span className="head-shares tabular">
        <b>{percent(1 - own)}</b> from {edition.sigla.get(edition.base.id)}
        <span className="head-own">
          , <b>{percent(own)}</b> its own
        </span>
      </span>
    </>
  );
}

function VersionMenu({
  version,
  letter,
  isBase,
}: {
  readonly version: Version;
  readonly letter: string;
  readonly isBase: boolean;
}) {
  const able = useStore((state) => state.entries.some((one) => one.id === version.id && canReadAgain(one)));
  const canGoLeft = useStore((state) => canStepColumn(state, version.id, -1));
  const canGoRight = useStore((state) => canStepColumn(state, version.id, 1));
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="head-menu" aria-label={`Version ${letter}: menu`}>
        <Icon name="more" />
      </DropdownMenu.Trigger>
      <MenuSurface>
        <MenuItem disabled={isBase} onSelect={() => act(chooseBase, version.id)}>
          Use as base
        </MenuItem>
        <MenuItem disabled={!canGoLeft} onSelect={() => act(stepColumn, version.id, -1)}>
          Move left
        </MenuItem>
        <MenuItem disabled={!canGoRight} onSelect={() => act(stepColumn, version.id, 1)}>
          Move right
        </MenuItem>
        {able && <MenuItem onSelect={() => act(openReading, version.id)}>Read again as …</MenuItem>}
        <MenuItem onSelect={() => void navigator.clipboard.writeText(version.text)}>Copy text</MenuItem>
        <DropdownMenu.Separator className="menu-rule" />
        <MenuItem onSelect={() => act(removeVersion, version.id)}>Close this version</MenuItem>
      </MenuSurface>
    </DropdownMenu.Root>
  );
}
