import { useEffect, useState } from 'react';
import { openDropped } from '../../effects/opening';
import { useServices } from '../../effects/services';
import { room } from '../../state/versions';
import { useStore } from '../../state/store';
import './drop-zone.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere on the window; while they hover, it says what will happen. */
export function DropZone() {
  const services = useServices();
  const [over, setOver] = useState(false);
  const places = useStore(room);
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      void openDropped(services, [...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', hover);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', hover);
      removeEventListener('drop', drop);
    };
  }, [services]);
  if (!over) return null;
  return (
    <div className="drop-zone" role="status">
      <p>{places > 0 ? 'Drop to open as versions' : 'No room: close a version first'}</p>
    </div>
  );
}
