import { Dialog } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { act } from '../state/store';
import { openDialog } from '../state/viewing';
import { Icon } from './icons';
import './dialog.css';

interface SheetProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly hint?: string;
  readonly wide?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * For dialogs that no button of theirs opens: when they close, the focus goes back to where it was before,
 * unless what was done in the dialog has put it elsewhere or is about to (a cell that is no longer the
 * selected one has left the tab order).
 */
export function useFocusBack(): { readonly onCloseAutoFocus: (event: Event) => void } {
  const [before] = useState(() => document.activeElement);
  return {
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      const taken = document.activeElement !== document.body;
      if (!taken && before instanceof HTMLElement && before.tabIndex >= 0)
        before.focus({ preventScroll: true });
    },
  };
}

/** A dialog in the window's look; closed by Escape, by a press beside it, or by its cross. */
export function Sheet({ title, hint, wide = false, className = '', children }: SheetProps) {
  const focusBack = useFocusBack();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && act(openDialog, null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="sheet-veil" />
        <Dialog.Content
          className={`sheet ${className}`}
          {...focusBack}
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
