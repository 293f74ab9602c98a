import { DropdownMenu } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import './menu.css';

/** Id of the place in the window where menus are put: inside a landmark, outside whatever scrolls. */
export const LAYERS = 'layers';

/** The sheet of a menu, in the window's own look. */
export function MenuSurface({
  children,
  align = 'start',
}: {
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}) {
  return (
    <DropdownMenu.Portal container={document.getElementById(LAYERS)}>
      <DropdownMenu.Content className="menu" align={align} sideOffset={4} collisionPadding={8} loop>
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  );
}

/** One entry; `keys` are shown, and bound elsewhere. */
export function MenuItem({
  keys,
  children,
  ...rest
}: ComponentProps<typeof DropdownMenu.Item> & { readonly keys?: string | undefined }) {
  return (
    <DropdownMenu.Item className="menu-item" {...rest}>
      <span>{children}</span>
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </DropdownMenu.Item>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <DropdownMenu.Label className="menu-label">{children}</DropdownMenu.Label>;
}

export const MenuRule = () => <DropdownMenu.Separator className="menu-rule" />;
