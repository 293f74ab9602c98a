import { partsOfShares } from '../../account/shares';
import type { Shares } from '../../engine';
import { percent } from '../state/words';
import './shares.css';

/** The parts that there are, in words: `own` is what words without a counterpart are called here. */
export function partsOf(shares: Shares, own = 'own') {
  return partsOfShares(shares).map(({ part, words, share }) => ({
    part,
    words,
    share: percent(share),
    name: part === 'own' ? own : part,
  }));
}

interface SharesBarProps {
  readonly shares: Shares;
  readonly own?: string;
  /** The figures stand beside the bar: it need not tell them. */
  readonly silent?: boolean;
}

/** What a version's words are, as one bar; told in words to those who do not see it. */
export function SharesBar({ shares, own, silent = false }: SharesBarProps) {
  const parts = partsOf(shares, own);
  const told = parts.map(({ share, name }) => `${share} ${name}`).join(', ') || 'no words';
  return (
    <span className="shares" {...(silent ? { 'aria-hidden': true } : { role: 'img', title: told })}>
      {parts.map(({ part, words }) => (
        <i key={part} data-part={part} style={{ flexGrow: words }} />
      ))}
    </span>
  );
}
