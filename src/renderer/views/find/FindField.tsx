import { useEffect, useRef, type KeyboardEvent } from 'react';
import { stepHit } from '../../effects/searching';
import { onCommand } from '../../effects/commanding';
import { hitsIn, useFound } from '../../state/hits';
import { act, useStore } from '../../state/store';
import { setFind } from '../../state/viewing';
import { count } from '../../state/words';
import { Icon } from '../../ui/icons';
import './find.css';

/** Find across all versions; its options show while there is something to find. */
export function FindField() {
  const find = useStore((state) => state.find);
  const found = useFound();
  const field = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      onCommand('find', () => {
        field.current?.focus();
        field.current?.select();
      }),
    [],
  );
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter') stepHit(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      act(setFind, { query: '' });
      field.current?.blur();
    } else return;
    event.preventDefault();
  };
  const hits = hitsIn(found);
  const asked = find.query.trim() !== '';
  const tally = !found.ok
    ? found.message
    : hits.length === 0
      ? 'not found'
      : `${find.at < 0 ? '' : `${count(find.at + 1)} of `}${count(hits.length)}${found.more ? '+' : ''}`;
  return (
    <div className="find" role="search" data-open={asked || undefined}>
      <Icon name="find" />
      <input
        ref={field}
        type="search"
        placeholder="Find"
        aria-label="Find in all versions"
        value={find.query}
        spellCheck={false}
        aria-invalid={!found.ok || undefined}
        onChange={(event) => act(setFind, { query: event.target.value })}
        onKeyDown={pressed}
      />
      {asked && (
        <>
          <span className="find-tally tabular" data-bad={!found.ok || undefined} title={tally}>
            {tally}
          </span>
          <Option
            label="Match case"
            sign="Aa"
            on={find.matchCase}
            set={(matchCase) => act(setFind, { matchCase })}
          />
          <Option label="Whole words" sign="W" on={find.words} set={(words) => act(setFind, { words })} />
          <Option
            label="Regular expression"
            sign=".*"
            on={find.regex}
            set={(regex) => act(setFind, { regex })}
          />
        </>
      )}
    </div>
  );
}

function Option({
  label,
  sign,
  on,
  set,
}: {
  readonly label: string;
  readonly sign: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      className="find-option"
      aria-label={label}
      title={label}
      aria-pressed={on}
      onClick={() => set(!on)}
    >
      {sign}
    </button>
  );
}
