import type { Shares } from '../../engine';
import { percent } from '../state/words';
import './shares.css';

const PARTS = ['identical', 'cosmetic', 'edited', 'paraphrased', 'own'] as const;

/** What a version's words are, as one bar; told in words to those who do not see it. */
export function SharesBar({ shares }: { readonly shares: Shares }) {
  const parts = PARTS.filter((part) => shares[part] > 0);
  const name = parts.map((part) => `${percent(shares[part] / Math.max(1, shares.words))} ${part}`).join(', ');
  return (
    <span className="shares" role="img" aria-label={name} title={name}>
      {parts.map((part) => (
        <i key={part} data-part={part} style={{ flexGrow: shares[part] }} />
      ))}
    </span>
  );
}
