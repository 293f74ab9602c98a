import type { WritableFormat } from '../worker/formats';
import type { VersionId } from '../../engine';
import type { Edition } from './edition';
import type { ExportChoice, State } from './model';

export const chooseExport = (state: State, change: Partial<ExportChoice>): State => ({
  ...state,
  exporting: { ...state.exporting, ...change },
});

/** What the reader chose, as far as there is such a thing: a format or a version may be gone. */
export function exportOf(
  choice: ExportChoice,
  formats: readonly WritableFormat[],
  edition: Edition,
  reviewed: VersionId | null,
): { readonly format: WritableFormat | null; readonly against: VersionId | null } {
  const format = formats.find(({ id }) => id === choice.format) ?? formats[0] ?? null;
  const known = (id: VersionId | null): VersionId | null =>
    edition.sides.some(({ version }) => version.id === id) ? id : null;
  if (!format || format.against === 'all') return { format, against: null };
  const first = edition.sides[0]?.version.id ?? null;
  const chosen = known(choice.against);
  return { format, against: format.against === 'one' ? (chosen ?? known(reviewed) ?? first) : chosen };
}

/** A choice as it was kept; what is not one is left out. */
export function exportFrom(kept: unknown): Partial<ExportChoice> {
  if (typeof kept !== 'object' || kept === null) return {};
  const { format, content, notes } = kept as Readonly<Record<string, unknown>>;
  return {
    ...(typeof format === 'string' ? { format } : {}),
    ...(content === 'all' || content === 'changes' || content === 'findings' ? { content } : {}),
    ...(typeof notes === 'boolean' ? { notes } : {}),
  };
}
