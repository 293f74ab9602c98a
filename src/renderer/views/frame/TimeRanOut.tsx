import { runCommand } from '../../effects/commanding';
import { useServices } from '../../effects/services';
import { useStore } from '../../state/store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import './notices.css';

/** The result is coarse: said in so many words, in every view, with the way to a finer one. */
export function TimeRanOut() {
  const services = useServices();
  const coarse = useStore((state) => state.collation?.complete === false && !state.partial);
  const running = useStore((state) => state.run !== null);
  if (!coarse) return null;
  return (
    <div className="notice" role="status" data-testid="time-ran-out">
      <Icon name="warn" />
      <p>
        Time ran out while comparing: the alignment is coarser than it could be, and findings may be missing.
        Nothing of the texts is left out.
      </p>
      <Button disabled={running} onClick={() => runCommand(services, 'go-on')}>
        {running ? 'Comparing …' : 'Go on with more time'}
      </Button>
    </div>
  );
}
