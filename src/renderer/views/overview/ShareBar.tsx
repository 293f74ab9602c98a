import type { Shares } from '../../../engine';
import { percent } from '../../state/words';
import '../../ui/shares.css';

const PARTS = ['identical', 'cosmetic', 'edited', 'paraphrased', 'own'] as const;

interface ShareBarProps {
  readonly shares: Shares;
  /** What words without a counterpart are called here: "its own", "not in B". */
  readonly own: string;
  /** Those words are lacking, not added. */
  readonly lost?: boolean;
  /** Says the figures beneath the bar, too. */
  readonly figures?: boolean;
}

/** A version's words by what they are towards another, as a bar; its figures stand beneath or are told to those who do not see it. */
export function ShareBar({ shares, own, lost = false, figures = false }: ShareBarProps) {
  const parts = PARTS.filter((part) => shares[part] > 0).map((part) => ({
    part,
    words: shares[part],
    share: percent(shares[part] / Math.max(1, shares.words)),
    name: part === 'own' ? own : part,
  }));
  const told = parts.map(({ share, name }) => `${share} ${name}`).join(', ') || 'no words';
  return (
    <div className="share-bar" data-lost={lost || undefined}>
      <span
        className="shares"
        {...(figures ? { 'aria-hidden': true } : { role: 'img', 'aria-label': told, title: told })}
      >
        {parts.map(({ part, words }) => (
          <i key={part} data-part={part} style={{ flexGrow: words }} />
        ))}
      </span>
      {figures && (
        <span className="share-figures tabular">
          {parts.map(({ part, share, name }) => (
            <span key={part}>
              <b>{share}</b> {name}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
