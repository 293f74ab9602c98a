import type { ComponentProps } from 'react';
import './finding-number.css';

interface FindingNumberProps extends ComponentProps<'span'> {
  readonly size?: 'large';
}

/** The number of a finding, as it stands in the text, the review and the ledger. */
export const FindingNumber = ({ size, ...props }: FindingNumberProps) => (
  <span className="finding-number" data-size={size} {...props} />
);
