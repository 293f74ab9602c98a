import { Command, useCommandState } from 'cmdk';
import type { ReactNode } from 'react';

/**
 * The list below a command field. When nothing matches, a sentence stands in its place: a list box without an
 * option is none.
 */
export function CommandList({
  nothing,
  children,
}: {
  readonly nothing: string;
  readonly children: ReactNode;
}) {
  const none = useCommandState((state) => state.filtered.count === 0);
  return (
    <>
      <p className="command-nothing" role="status">
        {none && nothing}
      </p>
      <Command.List hidden={none}>{children}</Command.List>
    </>
  );
}
