import { compareNames } from '../../text/names/names';
import { appendOnce } from '../reading/common';

/**
 * Names in the order in which they were added, found again by any of their parts: so that a text costs no
 * more for each further name.
 */
export interface NameIndex {
  /** The number that the name gets: how many were added before it. */
  add(parts: readonly string[]): number;
  /**
   * The first name that is this one or a longer or shorter form of it, among those that `admits`; -1 where
   * there is none.
   */
  first(parts: readonly string[], admits?: (number: number) => boolean): number;
}

export function createNameIndex(): NameIndex {
  const names: (readonly string[])[] = [];
  /** Numbers by each part and, with a full stop in front that no part has, by the initials. */
  const holders = new Map<string, number[]>();
  return {
    add(parts) {
      const number = names.push(parts) - 1;
      for (const part of parts) appendOnce(holders, part, number);
      if (parts.length > 1) appendOnce(holders, `.${initialsOf(parts)}`, number);
      return number;
    },
    first(parts, admits = () => true) {
      let found = -1;
      const search = (key: string): void => {
        for (const number of holders.get(key) ?? []) {
          if (found >= 0 && number >= found) return;
          if (admits(number) && compareNames(names[number]!, parts) !== 'other') found = number;
        }
      };
      for (const part of parts) search(part);
      if (parts.length > 1) search(initialsOf(parts));
      else search(`.${parts[0]}`);
      return found;
    },
  };
}

function initialsOf(parts: readonly string[]): string {
  let initials = '';
  for (const part of parts) initials += part[0] ?? '';
  return initials;
}
