import { Progress } from 'radix-ui';
import './bar.css';

/** How far something is; `share` in per cent, null while nobody knows. */
export function Bar({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <Progress.Root className="bar" value={share} aria-label={label}>
      <Progress.Indicator className="bar-done" style={{ width: share === null ? '30%' : `${share}%` }} />
    </Progress.Root>
  );
}
