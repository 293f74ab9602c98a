import type { Format } from '../model';
import { encodingNotice } from '../text/encoding';
import { decodeInput, decodeReadable } from '../text/readable';

/** Kept to the character, line breaks included; the engine finds its paragraphs. */
export const text: Format = {
  id: 'text',
  name: 'plain text',
  extensions: ['txt', 'text', 'log', 'asc'],
  // What no other format claims.
  sniff: () => 0.1,
  decode: (input) => decodeInput(input),
  read(input) {
    const decoded = decodeReadable(input);
    const notice = encodingNotice(decoded);
    return Promise.resolve([
      { text: decoded.text, encoding: decoded.encoding, notices: notice ? [notice] : [] },
    ]);
  },
};
