import { DropdownMenu } from 'radix-ui';
import type { CommandId } from '../../../contract/commands';
import { keyOf, runCommand } from '../../effects/commanding';
import { useServices } from '../../effects/services';
import { stepChange } from '../../effects/stepping';
import { letterIn, useChanges, useEdition } from '../../state/derived';
import { act, useStore } from '../../state/store';
import { chooseBase } from '../../state/versions';
import { showView } from '../../state/viewing';
import { BarButton } from '../../ui/button';
import { keysShown } from '../../ui/keys';
import { MenuItem, MenuLabel, MenuRule, MenuSurface } from '../../ui/menu';
import { Siglum } from '../../ui/siglum';
import { FindField } from '../find/FindField';
import { VIEWS } from '../registry';
import './toolbar.css';

/** The bar on top: open, choose what is compared, switch views, find, step, hand on. */
export function Toolbar() {
  const services = useServices();
  const view = useStore((state) => state.view);
  const panel = useStore((state) => state.panel);
  const compared = useStore((state) => state.collation !== null);
  const partial = useStore((state) => state.partial);
  const edition = useEdition();
  return (
    <header className="toolbar">
      <h1 className="vh">Variorum</h1>
      <OpenMenu />
      <CompareMenu />
      <nav className="tabs" aria-label="Views">
        {VIEWS.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            aria-current={view === name ? 'page' : undefined}
            disabled={name !== 'collation' && !compared}
            onClick={() => act(showView, name)}
          >
            {title}
            {name === 'findings' && edition && edition.findings.length > 0 && (
              <span className="tab-count">
                <span className="vh">, </span>
                {edition.findings.length}
              </span>
            )}
          </button>
        ))}
      </nav>
      <span className="grow" />
      {edition && <FindField />}
      {compared && view === 'collation' && <Stepper />}
      {compared && (
        <BarButton
          icon="export"
          label="Export"
          disabled={partial}
          onClick={() => runCommand(services, 'export')}
        />
      )}
      {compared && view === 'collation' && (
        <BarButton
          icon="panel"
          bare
          label="Review panel"
          aria-pressed={panel}
          onClick={() => runCommand(services, 'toggle-panel')}
        />
      )}
    </header>
  );
}

function OpenMenu() {
  const services = useServices();
  const item = (id: CommandId, title: string) => (
    <MenuItem keys={keysShown(keyOf(id), services.shell.platform)} onSelect={() => runCommand(services, id)}>
      {title}
    </MenuItem>
  );
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <BarButton icon="open" label="Open" menu />
      </DropdownMenu.Trigger>
      <MenuSurface>
        {item('open', 'Open files …')}
        {item('paste-version', 'Paste text as a version …')}
        <MenuRule />
        {item('palette', 'All commands …')}
        {item('appearance', 'Theme, size and typeface …')}
        {item('model', 'Meaning model …')}
        {item('shortcuts', 'Keyboard shortcuts')}
      </MenuSurface>
    </DropdownMenu.Root>
  );
}

function CompareMenu() {
  const services = useServices();
  const entries = useStore((state) => state.entries);
  const base = useStore((state) => state.base);
  if (entries.length < 2) return null;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <BarButton icon="options" label="Compare" menu />
      </DropdownMenu.Trigger>
      <MenuSurface>
        <MenuLabel>Base: the others are marked against it</MenuLabel>
        <DropdownMenu.RadioGroup value={base ?? ''} onValueChange={(id) => act(chooseBase, id)}>
          {entries.map((entry) => (
            <DropdownMenu.RadioItem
              key={entry.id}
              className="menu-item"
              value={entry.id}
              disabled={entry.status !== 'ready'}
            >
              <span>
                <Siglum letter={letterIn({ entries }, entry.id)} base={entry.id === base} size="small" />
                {entry.name}
              </span>
              <DropdownMenu.ItemIndicator>base</DropdownMenu.ItemIndicator>
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
        <MenuRule />
        <MenuItem
          keys={keysShown(keyOf('rewording'), services.shell.platform)}
          onSelect={() => runCommand(services, 'rewording')}
        >
          What counts as edited …
        </MenuItem>
      </MenuSurface>
    </DropdownMenu.Root>
  );
}

function Stepper() {
  const changes = useChanges();
  const change = useStore((state) => state.change);
  const at = changes.findIndex((one) => one.id === change);
  const none = changes.length === 0;
  return (
    <span className="stepper" role="group" aria-label="Changes" data-steps>
      <BarButton
        icon="up"
        bare
        label="Previous change"
        title="Previous change (p)"
        aria-description="Key p"
        disabled={none}
        onClick={() => stepChange(-1)}
      />
      <span className="stepper-place tabular" data-testid="change-position">
        {none ? (
          'no changes'
        ) : at < 0 ? (
          `${changes.length} changes`
        ) : (
          <>
            <b>{at + 1}</b>
            {` of ${changes.length}`}
          </>
        )}
      </span>
      <BarButton
        icon="down"
        bare
        label="Next change"
        title="Next change (n)"
        aria-description="Key n"
        disabled={none}
        onClick={() => stepChange(1)}
      />
    </span>
  );
}
