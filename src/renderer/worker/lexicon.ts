import { decodeLexicon } from '../../lexicon';
import type { Lexicon } from '../../engine';
import lexiconUrl from '../../../resources/generated/lexicon-en.bin?url';

let loading: Promise<Lexicon | null> | null = null;

/**
 * The word list, fetched once when the first comparison asks for it. Without it texts are still compared, by
 * their words alone; `null` says so.
 */
export function loadLexicon(): Promise<Lexicon | null> {
  loading ??= fetch(lexiconUrl)
    .then((response) =>
      response.ok ? response.arrayBuffer() : Promise.reject(new Error(`${response.status}`)),
    )
    .then((buffer) => decodeLexicon(new Uint8Array(buffer)))
    .catch(() => null);
  return loading;
}
