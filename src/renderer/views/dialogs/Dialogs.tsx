import { useStore } from '../../state/store';
import { About } from './About';
import { Appearance } from './Appearance';
import { Changes } from './Changes';
import { Export } from '../export/Export';
import { GoTo } from './GoTo';
import { Model } from './Model';
import { Palette } from './Palette';
import { PasteVersion } from './PasteVersion';
import { ReadAgain } from './ReadAgain';
import { Rewording } from './Rewording';
import { Shortcuts } from './Shortcuts';

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useStore((state) => state.dialog);
  switch (dialog) {
    case 'changes':
      return <Changes />;
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'paste':
      return <PasteVersion />;
    case 'goto':
      return <GoTo />;
    case 'appearance':
      return <Appearance />;
    case 'export':
      return <Export />;
    case 'model':
      return <Model />;
    case 'rewording':
      return <Rewording />;
    case 'reading':
      return <ReadAgain />;
    case 'about':
      return <About />;
    case null:
      return null;
  }
}
