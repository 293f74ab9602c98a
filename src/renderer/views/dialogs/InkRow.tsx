import { useId, useState } from 'react';
import { chooseMarking, colourShown, paperShown } from '../../effects/marking';
import {
  colourOf,
  ENOUGH,
  legibility,
  withColour,
  type Ground,
  type Ink,
  type Legibility,
  type Marking,
} from '../../state/marking';
import { act } from '../../state/store';
import { narrate } from '../../state/viewing';
import { FindingNumber } from '../../ui/finding-number';
import { Glyph } from '../../ui/icons';
import { INK_NAME } from './mark-names';
import { MarkReset } from './MarkReset';

interface InkRowProps {
  readonly ink: Ink;
  readonly ground: Ground;
  readonly marking: Marking;
}

/** The colour of an ink: chosen, or typed as code, with what it lacks to be seen. */
export function InkRow({ ink, ground, marking }: InkRowProps) {
  const id = useId();
  const own = marking.colours[ground][ink] ?? null;
  const colour = own ?? colourShown(ink);
  const [typed, setTyped] = useState<string | null>(null);
  const seen = legibility(ink, colour, ground, paperShown());
  const name = INK_NAME[ink];
  const choose = (text: string) => {
    const chosen = colourOf(text);
    if (chosen !== null) chooseMarking(withColour(marking, ground, ink, chosen));
  };
  const bad = typed !== null && colourOf(typed) === null;
  return (
    <li className="ink-row">
      <label htmlFor={id} className="ink-name">
        <Sign ink={ink} /> {name}
      </label>
      <input
        id={id}
        type="color"
        aria-describedby={`${id}-says`}
        value={colour}
        onChange={(event) => choose(event.target.value)}
      />
      <input
        className="ink-code tabular"
        aria-label={`${name}, colour as code`}
        aria-describedby={`${id}-says`}
        aria-invalid={bad || undefined}
        spellCheck={false}
        value={typed ?? colour}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value.trim().length > 6) choose(event.target.value);
        }}
        onBlur={() => {
          if (typed !== null) choose(typed);
          setTyped(null);
        }}
      />
      <span
        id={`${id}-says`}
        className="ink-says tabular"
        role="status"
        data-faint={bad || !seen.lines || undefined}
      >
        {bad ? 'no colour: six digits, as in #0072b2' : says(seen)}
      </span>
      <MarkReset
        label={`Reset the colour of ${name}`}
        idle={own === null}
        onReset={() => {
          chooseMarking(withColour(marking, ground, ink, null));
          act(narrate, `${name}: colour of the palette`);
        }}
      />
    </li>
  );
}

/** Its sign in the gutter, or a number as findings have. */
function Sign({ ink }: { readonly ink: Ink }) {
  switch (ink) {
    case 'find':
      return <FindingNumber aria-hidden="true">1</FindingNumber>;
    case 'ins':
      return <Signed mark="added" />;
    case 'del':
      return <Signed mark="removed" />;
    case 'edit':
      return <Signed mark="edited" />;
    case 'para':
      return <Signed mark="paraphrased" />;
    case 'move':
      return <Signed mark="moved" />;
    case 'cos':
      return <Signed mark="cosmetic" />;
  }
}

type SignName = 'added' | 'removed' | 'edited' | 'paraphrased' | 'moved' | 'cosmetic';
const Signed = ({ mark }: { readonly mark: SignName }) => (
  <span className="ink-sign" data-mark={mark}>
    <Glyph name={mark} />
  </span>
);

/** What is asked for is what WCAG 2.2 AA asks for. */
function says({ ratio, lines, stronger }: Legibility): string {
  const shown = `${ratio.toFixed(1)}:1`;
  if (!lines) return `${shown}, too faint: lines and signs need ${ENOUGH.lines}:1`;
  return stronger ? `${shown}, words in a stronger tone (${ENOUGH.words}:1)` : shown;
}
