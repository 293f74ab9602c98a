import { useState } from 'react';
import { Command } from 'cmdk';
import type { Version } from '../../../engine';
import { jumpTo } from '../../effects/stepping';
import { useChanges, useEdition } from '../../state/derived';
import { narrateChange } from '../../state/narrate';
import { inLanguage } from '../../state/script';
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
                <Excerpt
                  version={
                    change.marks.includes('removed') ? edition.base : edition.versions.get(change.version)
                  }
                  sentence={change.sentences[0] ?? -1}
                />
              </span>
            </Command.Item>
          ))}
        </CommandList>
      </Command>
      {rest > 0 && <p className="sheet-hint">{`And ${plural(rest, 'other')}: type to narrow the list.`}</p>}
    </Sheet>
  );
}

function Excerpt({
  version,
  sentence,
}: {
  readonly version: Version | undefined;
  readonly sentence: number;
}) {
  const range = version?.sentences[sentence];
  if (!version || !range) return null;
  const text = version.text.slice(range.start, range.end);
  return <span {...inLanguage(version, text)}>{text}</span>;
}
