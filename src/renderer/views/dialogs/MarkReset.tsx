import { LinkButton } from '../../ui/link-button';

interface MarkResetProps {
  readonly text?: string;
  /** What it is called where the text alone does not say. */
  readonly label?: string;
  /** There is nothing to take back. */
  readonly idle: boolean;
  readonly onReset: () => void;
}

/** Idle it still takes the focus: who has just pressed it is not thrown out of the row. */
export const MarkReset = ({ text = 'Reset', label, idle, onReset }: MarkResetProps) => (
  <LinkButton aria-label={label} aria-disabled={idle} onClick={() => !idle && onReset()}>
    {text}
  </LinkButton>
);
