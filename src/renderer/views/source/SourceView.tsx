import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { siglum } from '../../../account/siglum';
import type { VersionId } from '../../../engine';
import { useEdition } from '../../state/derived';
import { act, useStore } from '../../state/store';
import { showPair } from '../../state/viewing';
import { comparable } from '../../state/versions';
import { pairOf } from '../overview/shares';
import { BarButton } from '../../ui/button';
import type { DiffHandle } from './DiffEditor';
import { pairSeenFrom } from './marks';
import { shownPair, withChosen } from './shown-pair';
import { SourceKey } from './SourceKey';
import { SourceSide } from './SourceSide';
import './source.css';
import './relations.css';

const Editor = lazy(async () => {
  const [{ editor }, { DiffEditor }] = await Promise.all([import('./monaco'), import('./DiffEditor')]);
  return {
    default: (props: Omit<Parameters<typeof DiffEditor>[0], 'monaco'>) => (
      <DiffEditor {...props} monaco={editor} />
    ),
  };
});

/** Two versions as text, side by side, to compare letter by letter and to edit. */
export function SourceView() {
  const state = useStore();
  const versions = comparable(state);
  const ids = versions.map(({ id }) => id);
  const shown = shownPair(state.pair, state.base, ids);
  if (!shown)
    return (
      <section className="source" aria-label="Source">
        <p className="source-nothing">Open a second version to see the two against each other as text.</p>
      </section>
    );
  return <Source key={shown.join('\n')} left={shown[0]} right={shown[1]} />;
}

function Source({ left, right }: { readonly left: VersionId; readonly right: VersionId }) {
  const entries = useStore((state) => state.entries);
  const edition = useEdition();
  const [editor, setEditor] = useState<DiffHandle | null>(null);
  const settle = useCallback(() => editor?.settle() ?? Promise.resolve(), [editor]);
  const ready = useMemo(() => entries.filter((entry) => entry.version !== null), [entries]);
  const letterOf = (id: VersionId) =>
    edition?.sigla.get(id) ?? siglum(ready.findIndex((entry) => entry.id === id));
  const pair = useMemo(() => {
    const found = edition && pairOf(edition.collation, left, right);
    return found ? pairSeenFrom(found, left) : null;
  }, [edition, left, right]);
  const choose = useCallback(
    (side: 'left' | 'right', id: VersionId) => act(showPair, withChosen([left, right], side, id)),
    [left, right],
  );
  const [one, other] = [ready.find((entry) => entry.id === left), ready.find((entry) => entry.id === right)];
  if (!one?.version || !other?.version) return null;
  const name = (id: VersionId, entry: { readonly name: string }) =>
    `Version ${letterOf(id)}, ${entry.name}, can be edited`;
  return (
    <section className="source" aria-label="Source">
      <div className="source-bar">
        <SourceSide
          side="left"
          entry={one}
          others={ready}
          letterOf={letterOf}
          onChoose={choose}
          settle={settle}
        />
        <div className="source-middle">
          <BarButton bare label="Swap sides" icon="swap" onClick={() => act(showPair, [right, left])} />
          <BarButton bare label="Previous difference" icon="up" onClick={() => editor?.goTo('previous')} />
          <BarButton bare label="Next difference" icon="down" onClick={() => editor?.goTo('next')} />
        </div>
        <SourceSide
          side="right"
          entry={other}
          others={ready}
          letterOf={letterOf}
          onChoose={choose}
          settle={settle}
        />
      </div>
      <Suspense fallback={<p className="source-nothing">Opening the editor …</p>}>
        <Editor
          left={one.version}
          right={other.version}
          pair={pair}
          names={[name(left, one), name(right, other)]}
          onReady={setEditor}
        />
      </Suspense>
      <SourceKey />
    </section>
  );
}
