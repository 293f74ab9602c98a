import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import type { CommandId } from '../../../contract/commands';
import { COMMANDS, isEnabled, runCommand } from '../../effects/commanding';
import { useServices } from '../../effects/services';
import { act } from '../../state/store';
import { openDialog } from '../../state/viewing';
import { CommandList } from '../../ui/command-list';
import { useFocusBack } from '../../ui/dialog';
import { keysShown } from '../../ui/keys';
import './palette.css';

/** Every command that can be given now, found by typing. */
export function Palette() {
  const services = useServices();
  const focusBack = useFocusBack();
  const groups = [...new Set(COMMANDS.map((command) => command.group))];
  const offered = COMMANDS.filter((command) => command.id !== 'palette' && isEnabled(command));
  const run = (id: CommandId) => {
    act(openDialog, null);
    // the dialog gives the focus back first: commands may move it
    requestAnimationFrame(() => runCommand(services, id));
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && act(openDialog, null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="sheet-veil" />
        <Dialog.Content className="sheet palette" aria-describedby={undefined} {...focusBack}>
          <Dialog.Title className="vh">Commands</Dialog.Title>
          <Command label="Commands" loop>
            <Command.Input placeholder="What do you want to do?" autoFocus />
            <CommandList nothing="No command of this name">
              {groups.map((group) => {
                const commands = offered.filter((command) => command.group === group);
                if (commands.length === 0) return null;
                return (
                  <Command.Group key={group} heading={group}>
                    {commands.map((command) => (
                      <Command.Item
                        key={command.id}
                        value={`${command.title} ${group}`}
                        keywords={command.id.split('-')}
                        onSelect={() => run(command.id)}
                      >
                        <span>{command.title}</span>
                        {command.keys[0] && <kbd>{keysShown(command.keys[0], services.shell.platform)}</kbd>}
                      </Command.Item>
                    ))}
                  </Command.Group>
                );
              })}
            </CommandList>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
