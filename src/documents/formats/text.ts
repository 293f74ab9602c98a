import { DocumentError, shownName } from '../errors';
import type { Format } from '../model';
import { decode, encodingNotice } from '../text/encoding';
import { looksBinary } from '../text/clean';

/** Kept to the character, line breaks included; the engine finds its paragraphs. */
export const text: Format = {
  id: 'text',
  name: 'plain text',
  extensions: ['txt', 'text', 'log', 'asc'],
  // What no other format claims.
  sniff: () => 0.1,
  read(input) {
    const decoded = decode(
      input.name,
      input.bytes,
      input.encoding === undefined ? {} : { user: input.encoding },
    );
    if (looksBinary(decoded.text)) {
      throw new DocumentError(
        'binary',
        `${shownName(input.name)} is not a text: it holds data that no letters stand for.`,
      );
    }
    const notice = encodingNotice(decoded);
    return Promise.resolve([
      { text: decoded.text, encoding: decoded.encoding, notices: notice ? [notice] : [] },
    ]);
  },
};
