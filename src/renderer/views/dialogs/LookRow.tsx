import {
  INK_OF,
  lookOf,
  LOOKS,
  takenBy,
  USUAL_LOOK,
  withLook,
  type Marking,
  type WordMark,
} from '../../state/marking';
import { chooseMarking } from '../../effects/marking';
import { act } from '../../state/store';
import { narrate } from '../../state/viewing';
import { LOOK_NAME, WORD_MARK_NAME } from './mark-names';
import { MarkReset } from './MarkReset';

interface LookRowProps {
  readonly mark: WordMark;
  readonly marking: Marking;
}

/** The form in which a mark on words is drawn, with a sample. */
export function LookRow({ mark, marking }: LookRowProps) {
  const look = lookOf(marking, mark);
  const own = marking.looks[mark] !== undefined;
  const name = WORD_MARK_NAME[mark];
  return (
    <li className="look-row">
      <label>
        <span>{name}</span>
        <select
          value={look}
          onChange={(event) => {
            const chosen = LOOKS.find((one) => one === event.target.value);
            if (chosen) chooseMarking(withLook(marking, mark, chosen));
          }}
        >
          {LOOKS.map((one) => {
            const taken = takenBy(marking, one, mark);
            return (
              <option key={one} value={one} disabled={taken !== null}>
                {LOOK_NAME[one]}
                {taken ? ` (${WORD_MARK_NAME[taken].toLowerCase()})` : ''}
              </option>
            );
          })}
        </select>
      </label>
      <span className="look-sample cell" data-ink={INK_OF[mark]} aria-hidden="true">
        the <Sample mark={mark} /> text
      </span>
      <MarkReset
        label={`Reset the form of ${name}`}
        idle={!own || takenBy(marking, USUAL_LOOK[mark], mark) !== null}
        onReset={() => {
          chooseMarking(withLook(marking, mark, USUAL_LOOK[mark]));
          act(narrate, `${name}: usual form`);
        }}
      />
    </li>
  );
}

function Sample({ mark }: { readonly mark: WordMark }) {
  if (mark === 'inserted') return <ins>marked</ins>;
  if (mark === 'deleted') return <del>marked</del>;
  return <span className={mark}>marked</span>;
}
