import './styles/fonts.css';
import './styles/tokens.css';
import './styles/palettes.css';
import './styles/base.css';
import './styles/scripts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { runMenuCommand } from './effects/commanding';
import { keepCollated } from './effects/collating';
import { KeptFiles } from './effects/kept-files';
import { followKeys } from './effects/keys';
import { fileChanged, keepUpToDate } from './effects/following';
import { openOutcomes } from './effects/opening';
import { keepReviewed } from './effects/reviewing';
import { startModel } from './effects/scoring';
import { keepSearched } from './effects/searching';
import { ServicesProvider, type Services } from './effects/services';
import { followAppearance, followSettings } from './effects/settings';
import { followTitle } from './effects/title';
import { getShell } from './shell';
import { StartFailure } from './views/start/StartFailure';
import { SearchClient } from './worker/search-client';
import { startWork } from './worker/start';
// last, so that it has the last word over the styles of the parts
import './styles/print.css';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = createRoot(container);

async function start(): Promise<void> {
  const services: Services = {
    shell: await getShell(),
    work: startWork(),
    search: new SearchClient(),
    files: new KeptFiles(),
  };
  const { shell } = services;
  await followSettings(services);
  followAppearance();
  keepCollated(services);
  keepReviewed();
  keepSearched(services);
  keepUpToDate(services);
  followKeys(services);
  followTitle(services);
  shell.onMenuCommand((command) => runMenuCommand(services, command));
  shell.onFilesOpened((files) => void openOutcomes(services, files));
  shell.onFileChanged((path) => void fileChanged(services, path));
  root.render(
    <StrictMode>
      <ServicesProvider value={services}>
        <App />
      </ServicesProvider>
    </StrictMode>,
  );
  await openOutcomes(services, await shell.initialFiles());
  await startModel(services);
}

start().catch((error: unknown) => {
  root.render(<StartFailure message={error instanceof Error ? error.message : String(error)} />);
});
