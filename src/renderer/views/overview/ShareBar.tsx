import type { Shares } from '../../../engine';
import { partsOf, SharesBar } from '../../ui/shares';
import './share-bar.css';

interface ShareBarProps {
  readonly shares: Shares;
  /** What words without a counterpart are called here: "its own", "not in B". */
  readonly own: string;
  /** Those words are lacking, not added. */
  readonly lost?: boolean;
  /** Says the figures beneath the bar, too. */
  readonly figures?: boolean;
}

/**
 * A version's words by what they are towards another, as a bar; its figures stand beneath or are told to
 * those who do not see it.
 */
export function ShareBar({ shares, own, lost = false, figures = false }: ShareBarProps) {
  return (
    <div className="share-bar" data-lost={lost || undefined}>
      <SharesBar shares={shares} own={own} silent={figures} />
      {figures && (
        <span className="share-figures tabular">
          {partsOf(shares, own).map(({ part, share, name }) => (
            <span key={part}>
              <b>{share}</b> {name}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
