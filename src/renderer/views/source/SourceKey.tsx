import { MARK_NAME } from '../../state/words';
import type { Mark } from '../../../account/marks';

const SHOWN: readonly Mark[] = [
  'identical',
  'cosmetic',
  'edited',
  'paraphrased',
  'moved',
  'added',
  'removed',
];

/** What the signs in the gutter and the rules under sentences mean. */
export function SourceKey() {
  return (
    <div className="source-key" role="group" aria-label="Key">
      {SHOWN.map((mark) => (
        <span key={mark}>
          <span className={`source-glyph source-glyph-${mark}`} aria-hidden="true" />
          <span className={`source-${mark}`}>{MARK_NAME[mark]}</span>
        </span>
      ))}
    </div>
  );
}
