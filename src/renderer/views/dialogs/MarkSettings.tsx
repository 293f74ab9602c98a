import { useId, useState, useSyncExternalStore } from 'react';
import { colourShown, followGround, groundShown, paperShown } from '../../effects/marking';
import {
  colourOf,
  ENOUGH,
  INK_OF,
  INKS,
  isMarkingOwn,
  legibility,
  lookOf,
  LOOKS,
  NO_MARKING,
  takenBy,
  USUAL_LOOK,
  withColour,
  withLook,
  WORD_MARKS,
  type Ground,
  type Ink,
  type Legibility,
  type Look,
  type Marking,
  type WordMark,
} from '../../state/marking';
import { act, useStore } from '../../state/store';
import { narrate, setAppearance } from '../../state/viewing';
import { Glyph } from '../../ui/icons';
import { FindingNumber } from '../../ui/finding-number';
import { LinkButton } from '../../ui/link-button';
import './mark-settings.css';

const INK_NAME: Readonly<Record<Ink, string>> = {
  ins: 'Put in, added',
  del: 'Cut, removed',
  edit: 'Edited',
  para: 'Paraphrased',
  move: 'Moved',
  cos: 'Cosmetic',
  find: 'Findings',
};

const MARK_NAME: Readonly<Record<WordMark, string>> = {
  inserted: 'Words put in',
  deleted: 'Words cut',
  kept: 'Wording kept in a paraphrase',
  shifted: 'A phrase that moved',
  cosmetic: 'Typography',
};

const LOOK_NAME: Readonly<Record<Look, string>> = {
  line: 'Thin line below',
  thick: 'Thick line below',
  double: 'Double line below',
  dashed: 'Dashed line below',
  dotted: 'Dotted line below',
  wavy: 'Wavy line below',
  strike: 'Struck through',
  wash: 'Wash',
  'line-wash': 'Wash and line below',
  'strike-wash': 'Wash and struck through',
};

const GROUND_NAME: Readonly<Record<Ground, string>> = {
  light: 'the light theme',
  dark: 'the dark theme',
  contrast: 'high contrast',
};

const set = (marking: Marking) => act(setAppearance, { marking });

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
      <Reset
        text="All as in the palette"
        idle={!isMarkingOwn(marking)}
        onReset={() => {
          set(NO_MARKING);
          act(narrate, 'All marks as in the palette');
        }}
      />
    </details>
  );
}

interface ResetProps {
  readonly text?: string;
  /** What it is called where the text alone does not say. */
  readonly label?: string;
  /** There is nothing to take back. */
  readonly idle: boolean;
  readonly onReset: () => void;
}

/** Idle it still takes the focus: who has just pressed it is not thrown out of the row. */
const Reset = ({ text = 'Reset', label, idle, onReset }: ResetProps) => (
  <LinkButton aria-label={label} aria-disabled={idle} onClick={() => !idle && onReset()}>
    {text}
  </LinkButton>
);

interface InkRowProps {
  readonly ink: Ink;
  readonly ground: Ground;
  readonly marking: Marking;
}

function InkRow({ ink, ground, marking }: InkRowProps) {
  const id = useId();
  const own = marking.colours[ground][ink] ?? null;
  const colour = own ?? colourShown(ink);
  const [typed, setTyped] = useState<string | null>(null);
  const seen = legibility(ink, colour, ground, paperShown());
  const name = INK_NAME[ink];
  const choose = (text: string) => {
    const chosen = colourOf(text);
    if (chosen !== null) set(withColour(marking, ground, ink, chosen));
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
      <Reset
        label={`Reset the colour of ${name}`}
        idle={own === null}
        onReset={() => {
          set(withColour(marking, ground, ink, null));
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

interface LookRowProps {
  readonly mark: WordMark;
  readonly marking: Marking;
}

function LookRow({ mark, marking }: LookRowProps) {
  const look = lookOf(marking, mark);
  const own = marking.looks[mark] !== undefined;
  const name = MARK_NAME[mark];
  return (
    <li className="look-row">
      <label>
        <span>{name}</span>
        <select
          value={look}
          onChange={(event) => {
            const chosen = LOOKS.find((one) => one === event.target.value);
            if (chosen) set(withLook(marking, mark, chosen));
          }}
        >
          {LOOKS.map((one) => {
            const taken = takenBy(marking, one, mark);
            return (
              <option key={one} value={one} disabled={taken !== null}>
                {LOOK_NAME[one]}
                {taken ? ` (${MARK_NAME[taken].toLowerCase()})` : ''}
              </option>
            );
          })}
        </select>
      </label>
      <span className="look-sample cell" data-ink={INK_OF[mark]} aria-hidden="true">
        the <Sample mark={mark} /> text
      </span>
      <Reset
        label={`Reset the form of ${name}`}
        idle={!own || takenBy(marking, USUAL_LOOK[mark], mark) !== null}
        onReset={() => {
          set(withLook(marking, mark, USUAL_LOOK[mark]));
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
