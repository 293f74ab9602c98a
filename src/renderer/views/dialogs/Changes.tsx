import { useState } from 'react';
import { Command } from 'cmdk';
import { jumpTo } from '../../effects/stepping';
import { useChanges, useEdition } from '../../state/derived';
import { narrateChange } from '../../state/narrate';
import { act } from '../../state/store';
import { openDialog, selectChange } from '../../state/viewing';
import { plural } from '../../state/words';
import { CommandList } from '../../ui/command-list';
import { Glyph } from '../../ui/icons';
import { Sheet } from '../../ui/dialog';
import './palette.css';
import './changes.css';

/** Changes listed at a time: more are found by typing. */
const MOST = 300;

/** All changes that the filters let through, each a jump. */
export function Changes() {
  const edition = useEdition();
  const changes = useChanges();
  const [typed, setTyped] = useState('');
  if (!edition) return null;
  const wanted = typed.trim().toLowerCase();
  const told = changes.map((change, index) => ({ change, index, text: narrateChange(edition, change) }));
  const found = told.filter(({ text }) => text.toLowerCase().includes(wanted));
  const excerpt = (id: string, sentence: number | undefined): string => {
    const version = edition.versions.get(id);
    const range = version?.sentences[sentence ?? -1];
    return version && range ? version.text.slice(range.start, range.end) : '';
  };
  const rest = found.length - MOST;
  return (
    <Sheet title="Changes" hint={`${plural(found.length, 'change')} against the base.`} wide>
      <Command className="changes" label="Changes" shouldFilter={false} loop>
        <Command.Input
          value={typed}
          onValueChange={setTyped}
          placeholder="B, edited, paragraph 9 …"
          autoFocus
        />
        <CommandList nothing="No such change">
          {found.slice(0, MOST).map(({ change, index, text }) => (
            <Command.Item
              key={change.id}
              value={change.id}
              onSelect={() => {
                const selection = { row: change.row, version: change.version };
                act(openDialog, null);
                jumpTo(change.row, change.version);
                act(selectChange, change.id, selection, `Change ${index + 1} of ${changes.length}: ${text}`);
              }}
            >
              <span className="change-marks">
                {change.marks.map((mark) => (
                  <span key={mark} data-mark={mark}>
                    <Glyph name={mark} />
                  </span>
                ))}
              </span>
              <span className="change-told">
                <b>{text}</b>
                <span dir="auto">
                  {excerpt(
                    change.marks.includes('removed') ? edition.base.id : change.version,
                    change.sentences[0],
                  )}
                </span>
              </span>
            </Command.Item>
          ))}
        </CommandList>
      </Command>
      {rest > 0 && <p className="sheet-hint">{`And ${plural(rest, 'other')}: type to narrow the list.`}</p>}
    </Sheet>
  );
}
