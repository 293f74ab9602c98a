import type { CommandGroup } from '../../../contract/commands';
import { COMMANDS } from '../../effects/commanding';
import { useServices } from '../../effects/services';
import { Sheet } from '../../ui/dialog';
import { keysShown } from '../../ui/keys';
import './shortcuts.css';

/** Keys of the grid itself, which are no commands. */
const IN_THE_TEXT = [
  ['↑ ↓', 'Passage before, passage after'],
  ['← →', 'The same passage in the version beside'],
  ['Enter', 'Review the passage'],
  ['Home, End', 'First passage, last passage'],
  ['Esc', 'Close a dialog, leave a field'],
] as const;

/** Every key on one sheet. */
export function Shortcuts() {
  const { shell } = useServices();
  const groups = [...new Set(COMMANDS.map((command) => command.group))];
  const keyed = (group: CommandGroup) =>
    COMMANDS.filter((command) => command.group === group && command.keys.length > 0);
  return (
    <Sheet title="Keyboard shortcuts" wide>
      <div className="shortcuts">
        {groups
          .filter((group) => keyed(group).length > 0)
          .map((group) => (
            <section key={group}>
              <h3>{group}</h3>
              <dl>
                {keyed(group).map((command) => (
                  <div key={command.id}>
                    <dt>
                      {command.keys.map((keys) => (
                        <kbd key={keys}>{keysShown(keys, shell.platform)}</kbd>
                      ))}
                    </dt>
                    <dd>{command.title.replace(/ …$/u, '')}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        <section>
          <h3>In the text</h3>
          <dl>
            {IN_THE_TEXT.map(([keys, title]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{title}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Sheet>
  );
}
