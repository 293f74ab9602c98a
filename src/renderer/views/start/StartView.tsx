import { useEffect, useState } from 'react';
import type { RecentFile } from '../../../contract/shell';
import { runCommand } from '../../effects/commanding';
import { openOutcomes } from '../../effects/opening';
import { useServices } from '../../effects/services';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import './start.css';

/** What the window shows while nothing is open. */
export function StartView() {
  const services = useServices();
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  const [kinds, setKinds] = useState('');
  useEffect(() => {
    let live = true;
    void services.shell.recentFiles().then((files) => {
      if (live) setRecent(files);
    });
    void services.work.formats().then(({ documents }) => {
      if (live) setKinds(documents.map((format) => format.name).join(', '));
    });
    return () => {
      live = false;
    };
  }, [services]);
  return (
    <main className="start">
      <div className="start-page">
        <header className="start-plate">
          <h1>Variorum</h1>
          <p>Every version of a story, side by side.</p>
        </header>
        <div className="start-columns">
          <section className="start-drop" aria-labelledby="start-drop">
            <Sheets />
            <h2 id="start-drop">Drop two or more versions here</h2>
            <p>The first one is the base; the others are marked against it.</p>
            <div className="start-acts">
              <Button primary onClick={() => runCommand(services, 'open')}>
                Open files …
              </Button>
              <Button onClick={() => runCommand(services, 'paste-version')}>Paste text …</Button>
            </div>
            {kinds && <p className="start-formats">{kinds}</p>}
          </section>
          <section className="start-side" aria-labelledby="start-recent">
            <h2 id="start-recent">Recent</h2>
            {recent.length === 0 ? (
              <p className="start-none">Files that you open are listed here.</p>
            ) : (
              <ul>
                {recent.map((file) => (
                  <li key={file.path}>
                    <button
                      type="button"
                      title={file.path}
                      onClick={() =>
                        void services.shell
                          .readPaths([file.path])
                          .then((outcomes) => openOutcomes(services, outcomes))
                      }
                    >
                      <Icon name="doc" />
                      <span>{file.name}</span>
                      <small>{file.path}</small>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <p className="start-foot">Nothing leaves this machine.</p>
      </div>
    </main>
  );
}

/** Two sheets whose lines are joined: what this program is for. */
function Sheets() {
  return (
    <svg className="start-sheets" viewBox="0 0 230 112" aria-hidden="true">
      <path className="sheet" d="M20.5 8.5h62v95h-62zM147.500 8.500h62v95h-62z" />
      <path
        className="lines"
        d="M30 24h42M30 34h42M30 44h30M30 62h42M30 72h42M30 82h26M157 24h42M157 34h34M157 52h42M157 62h42M157 72h20M157 88h42"
      />
      <path
        className="tie"
        d="M82.500 29C115 29 115 29 147.500 29M82.500 67C115 67 115 57 147.500 57M82.500 77C115 77 115 90 147.500 90"
      />
    </svg>
  );
}
