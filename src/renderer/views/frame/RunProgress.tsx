import { cancelRun } from '../../effects/collating';
import { useStore } from '../../state/store';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import './run-progress.css';

const PHASE: Readonly<Record<string, string>> = {
  opening: 'Opening files',
  embedding: 'Reading with the model',
  reading: 'Reading texts',
  linking: 'Finding what says the same',
  arranging: 'Setting passages side by side',
  checking: 'Checking quotes and figures',
};

/** A comparison under way, once it takes long enough to be noticed; it can be given up. */
export function RunProgress() {
  const run = useStore((state) => state.run);
  const reading = useStore((state) => state.entries.filter((entry) => entry.status === 'reading').length);
  if (!run && reading === 0) return null;
  const share = run && run.total > 0 ? Math.round((100 * run.done) / run.total) : null;
  const text = run ? (PHASE[run.phase] ?? 'Comparing') : 'Opening files';
  return (
    <div className="run" data-testid="progress">
      {/* told once: the phases follow each other in a moment */}
      <span className="vh" role="status">
        {run ? 'Comparing …' : 'Opening files …'}
      </span>
      <span className="run-text" aria-hidden="true">{`${text} …`}</span>
      <Bar label={text} share={share} />
      {run && <Button onClick={cancelRun}>Cancel</Button>}
    </div>
  );
}
