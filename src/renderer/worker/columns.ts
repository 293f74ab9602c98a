import type { Part } from './readings';

/**
 * Ids for the versions that a file was read as, `parts` in their order. A version takes the id of the column
 * that holds the same reading of the file, else of the one that holds the version of the same number; a
 * version by itself takes that of any column there is. Others get the id of the file with a number.
 *
 * @param id of the first version where the file has no column yet
 * @param taken ids of other files
 */
export function idsFor(
  parts: readonly Part[],
  columns: readonly { readonly id: string; readonly part: Part }[],
  id: string,
  taken: readonly string[],
): readonly string[] {
  if (columns.length === 0)
    return withNew(
      parts.map((_, at) => (at === 0 ? id : null)),
      id,
      taken,
    );
  const free = [...columns];
  const take = (fits: (column: Part) => boolean): string | null => {
    const at = free.findIndex(({ part }) => fits(part));
    return at < 0 ? null : (free.splice(at, 1)[0]?.id ?? null);
  };
  const same = parts.map(({ variant }) => (variant === null ? null : take((one) => one.variant === variant)));
  const numbered = parts.map(({ at }, index) => same[index] ?? take((one) => one.at === at));
  const only = parts.length === 1 ? numbered.map((one) => one ?? take(() => true)) : numbered;
  return withNew(only, id, [...taken, ...columns.map((column) => column.id)]);
}

function withNew(ids: readonly (string | null)[], stem: string, taken: readonly string[]): readonly string[] {
  const used = new Set([...taken, ...ids.filter((id) => id !== null)]);
  return ids.map((known) => {
    if (known !== null) return known;
    let number = 2;
    while (used.has(`${stem}-${number}`)) number += 1;
    used.add(`${stem}-${number}`);
    return `${stem}-${number}`;
  });
}
