import { useSyncExternalStore } from 'react';
import { chooseMarking, followGround, groundShown } from '../../effects/marking';
import { INKS, isMarkingOwn, NO_MARKING, WORD_MARKS, type Ground } from '../../state/marking';
import { act, useStore } from '../../state/store';
import { narrate } from '../../state/viewing';
import { InkRow } from './InkRow';
import { LookRow } from './LookRow';
import { MarkReset } from './MarkReset';
import './mark-settings.css';

const GROUND_NAME: Readonly<Record<Ground, string>> = {
  light: 'the light theme',
  dark: 'the dark theme',
  contrast: 'high contrast',
};

/** A colour for every ink and a form for every word mark, each with the way back to what the palette has. */
export function MarkSettings() {
  const { marking } = useStore((state) => state.appearance);
  const ground = useSyncExternalStore(followGround, groundShown);
  return (
    <details className="mark-settings">
      <summary>Colours and forms of single marks</summary>
      <p className="sheet-hint">{`Colours hold in ${GROUND_NAME[ground]}; the other themes keep theirs.`}</p>
      <ul>
        {INKS.map((ink) => (
          <InkRow key={ink} {...{ ink, ground, marking }} />
        ))}
      </ul>
      <ul>
        {WORD_MARKS.map((mark) => (
          <LookRow key={mark} {...{ mark, marking }} />
        ))}
      </ul>
      <MarkReset
        text="All as in the palette"
        idle={!isMarkingOwn(marking)}
        onReset={() => {
          chooseMarking(NO_MARKING);
          act(narrate, 'All marks as in the palette');
        }}
      />
    </details>
  );
}
