import { tokenKey } from '../../contract';

/** The parts of a window that the token travels through. */
export interface TokenPlace {
  readonly location: Pick<Location, 'hash' | 'pathname'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

const storageKey = 'variorum-token';

/**
 * Takes the token from the address and keeps it for this tab, so that a reload works and a copied address
 * gives nothing away. Null when the page was never opened with one.
 */
export function takeToken({ location, history, sessionStorage }: TokenPlace): string | null {
  const fragment = new URLSearchParams(location.hash.replace(/^#/, ''));
  const given = fragment.get(tokenKey);
  if (given === null) return sessionStorage.getItem(storageKey);
  sessionStorage.setItem(storageKey, given);
  fragment.delete(tokenKey);
  const rest = fragment.toString();
  history.replaceState(null, '', location.pathname + (rest ? `#${rest}` : ''));
  return given;
}
