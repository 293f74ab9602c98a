import { createElement, lazy, Suspense, type ReactElement } from 'react';
import { useEdition } from './state/derived';
import { useStore } from './state/store';
import { LAYERS } from './ui/menu';
import { FailureBox } from './ui/failure';
import { CollationView } from './views/collation/CollationView';
import { Dialogs } from './views/dialogs/Dialogs';
import { Alerts } from './views/frame/Alerts';
import { DropZone } from './views/frame/DropZone';
import { FilterBar } from './views/frame/FilterBar';
import { Notices } from './views/frame/Notices';
import { RunProgress } from './views/frame/RunProgress';
import { StatusBar } from './views/frame/StatusBar';
import { Toolbar } from './views/frame/Toolbar';
import { VIEWS } from './views/registry';
import { HandLink } from './views/review/HandLink';
import { ReviewPanel } from './views/review/ReviewPanel';
import { StartView } from './views/start/StartView';
import './app.css';

/** Views that are fetched when they are first opened. */
const LATER: ReadonlyMap<string, ReactElement> = new Map(
  VIEWS.flatMap(({ name, load }) => (load ? [[name, createElement(lazy(load))] as const] : [])),
);

/** The window. */
export function App() {
  const empty = useStore((state) => state.entries.length === 0);
  return (
    <div className="app">
      {empty ? (
        <StartView />
      ) : (
        <>
          <Toolbar />
          <Stage />
          <StatusBar />
        </>
      )}
      <RunProgress />
      <DropZone />
      <Dialogs />
      <Narration />
      <div id={LAYERS} role="region" aria-label="Menus" />
    </div>
  );
}

function Stage() {
  const view = useStore((state) => state.view);
  const compared = useStore((state) => state.collation !== null);
  const panel = useStore((state) => state.panel);
  const waiting = useStore((state) => state.run !== null && state.collation === null);
  const later = LATER.get(view);
  if (later && compared)
    return (
      <>
        <div className="notices">
          <Alerts />
        </div>
        <main className="stage" data-view={view}>
          <Suspense fallback={<p className="stage-waits">Opening …</p>}>{later}</Suspense>
        </main>
      </>
    );
  if (later && waiting)
    return (
      <main className="stage" data-view={view}>
        <p className="stage-waits">To be seen as soon as the texts are compared.</p>
      </main>
    );
  return (
    <>
      {compared && <FilterBar />}
      <Notices />
      <HandLink />
      <main className="stage" data-view="collation">
        <CollationStage />
        {panel && compared && <ReviewPanel />}
      </main>
    </>
  );
}

/** The collation, and the files that could not be read; those alone while there is nothing to show beside them. */
function CollationStage() {
  const entries = useStore((state) => state.entries);
  const edition = useEdition();
  const failed = entries.filter((entry) => entry.status === 'failed');
  if (edition) return <CollationView failed={failed} />;
  return (
    <div className="stage-failures">
      {failed.map((entry) => (
        <div key={entry.id}>
          <h3>{entry.name}</h3>
          <FailureBox entry={entry} />
        </div>
      ))}
    </div>
  );
}

/** Told to those who listen: where the reader is and what became of a command. */
function Narration() {
  const narration = useStore((state) => state.narration);
  return (
    <div className="vh" role="status" aria-live="polite" data-testid="narration">
      {narration}
    </div>
  );
}
