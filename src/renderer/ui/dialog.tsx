import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { act } from '../state/store';
import { openDialog } from '../state/viewing';
import { Icon } from './icons';
import './dialog.css';

interface SheetProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly hint?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialog in the window's look; closed by Escape, by a press beside it, or by its cross. */
export function Sheet({ title, hint, wide = false, children }: SheetProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && act(openDialog, null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="sheet-veil" />
        <Dialog.Content
          className="sheet"
          data-wide={wide || undefined}
          {...(hint ? {} : { 'aria-describedby': undefined })}
        >
          <header className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            <Dialog.Close className="bar-button" data-bare aria-label="Close">
              <Icon name="close" />
            </Dialog.Close>
          </header>
          {hint && <Dialog.Description className="sheet-hint">{hint}</Dialog.Description>}
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
