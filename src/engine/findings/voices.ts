import type { Reading } from './reading';
import { lazily } from '../text/lazily';

/** The names of a version, found again by what a speaker is called. */
export interface Voices {
  /** Whether one of the names shares a part with these, initials aside. */
  knows(parts: readonly string[]): boolean;
  /**
   * Whether the last of the parts is the family name of somebody named in full: people are introduced so, and
   * by it alone after.
   */
  isPerson(parts: readonly string[]): boolean;
}

/** Letters behind a name. */
const HONOURS = /^(?:kc|qc|mp|msp|obe|mbe|cbe|jr|sr|phd|md)$/;

/** Gathered when first asked for: most texts have every quotation from the other. */
export function voicesOf({ names }: Reading): Voices {
  const known = lazily(() => new Set(names.flatMap((list) => list.flatMap(({ parts }) => parts))));
  const families = lazily(() => {
    const full = names.flat().filter(({ parts }) => parts.length > 1);
    return new Set(full.map(({ parts }) => parts.findLast((part) => !HONOURS.test(part))));
  });
  return {
    knows: (parts) => parts.some((part) => part.length > 1 && known().has(part)),
    isPerson: (parts) => parts.length > 0 && families().has(parts.at(-1)),
  };
}
