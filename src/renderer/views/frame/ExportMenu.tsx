import { DropdownMenu } from 'radix-ui';
import { useEffect, useState } from 'react';
import type { WritableFormat } from '../../../contract/worker';
import { onCommand, runCommand } from '../../effects/commanding';
import { exportReport } from '../../effects/exporting';
import { useServices } from '../../effects/services';
import { BarButton } from '../../ui/button';
import { MenuItem, MenuRule, MenuSurface } from '../../ui/menu';

/** Hands the comparison on as a file. */
export function ExportMenu() {
  const services = useServices();
  const [open, setOpen] = useState(false);
  const [formats, setFormats] = useState<readonly WritableFormat[]>([]);
  useEffect(() => onCommand('export', () => setOpen(true)), []);
  useEffect(() => {
    let live = true;
    void services.work.formats().then(({ reports }) => {
      if (live) setFormats(reports);
    });
    return () => {
      live = false;
    };
  }, [services]);
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>
        <BarButton icon="export" label="Export" menu />
      </DropdownMenu.Trigger>
      <MenuSurface align="end">
        {formats.map((format) => (
          <MenuItem
            key={format.id}
            keys={`.${format.extension}`}
            title={format.purpose}
            onSelect={() => void exportReport(services, format)}
          >
            {format.name}
          </MenuItem>
        ))}
        <MenuRule />
        <MenuItem onSelect={() => runCommand(services, 'print')}>Print …</MenuItem>
      </MenuSurface>
    </DropdownMenu.Root>
  );
}
