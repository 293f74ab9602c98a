import { MARK_HINT, MARK_NAME } from '../../state/words';
import { Section } from './Section';
import './key.css';

const ROWS = [
  ...(['identical', 'cosmetic', 'edited', 'paraphrased'] as const).map(
    (part) => [part, MARK_NAME[part], MARK_HINT[part]] as const,
  ),
  ['own', 'Its own', 'no counterpart in the other version'] as const,
];

/** What the patterns of the bars mean. */
export function KeySection() {
  return (
    <Section title="Key" deck="How to read the bars.">
      <ul className="overview-key">
        {ROWS.map(([part, name, hint]) => (
          <li key={part}>
            <span className="shares" aria-hidden="true">
              <i data-part={part} />
            </span>
            <b>{name}</b>
            <span>{hint}</span>
          </li>
        ))}
        <li>
          <span className="share-bar" data-lost aria-hidden="true">
            <span className="shares">
              <i data-part="own" />
            </span>
          </span>
          <b>Left out</b>
          <span>the other version lacks it</span>
        </li>
      </ul>
    </Section>
  );
}
