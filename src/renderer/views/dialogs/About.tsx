import { useServices } from '../../effects/services';
import { useStore } from '../../state/store';
import { Sheet } from '../../ui/dialog';

export function About() {
  const { shell } = useServices();
  const engine = useStore((state) => state.collation?.engine);
  return (
    <Sheet title="Variorum" hint="Every version of a story, side by side.">
      <p>{`Version ${shell.appVersion}${engine?.version ? `, engine ${engine.version} (${engine.scorer}), Unicode ${engine.unicode}` : ''}.`}</p>
      <p>Texts are read and compared on this machine. Nothing is sent anywhere.</p>
      <p>Typefaces: Source Serif 4 and Public Sans, under the SIL Open Font License 1.1.</p>
    </Sheet>
  );
}
