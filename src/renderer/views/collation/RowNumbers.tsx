import type { Verdict } from '../../../account/verdicts';
import { VERDICT_NAME } from '../../state/words';
import { Glyph } from '../../ui/icons';

interface RowNumbersProps {
  /** Paragraphs of the base, from 0. */
  readonly base: readonly number[];
  /** The reviewer's verdict on the row. */
  readonly flag: Verdict | undefined;
}

/** The numbers of a row's paragraphs in the base, with what the reviewer said of it. */
export const RowNumbers = ({ base, flag }: RowNumbersProps) => (
  <>
    {base.map((paragraph, lane) => (
      <div
        key={paragraph}
        className="row-number"
        role="rowheader"
        aria-colindex={1}
        style={{ gridRow: lane + 1 }}
      >
        <span className="vh">{`Paragraph ${paragraph + 1}`}</span>
        <span aria-hidden="true">{paragraph + 1}</span>
        {flag && lane === 0 && (
          <span className="row-flag" role="img" aria-label={VERDICT_NAME[flag]} title={VERDICT_NAME[flag]}>
            <Glyph name={flag} />
          </span>
        )}
      </div>
    ))}
    {base.length === 0 && (
      <div className="row-number" role="rowheader" aria-colindex={1}>
        <span className="vh">Not in the base</span>
      </div>
    )}
  </>
);
