import { DocumentError, shownName } from '../errors';
import type { DocumentInput } from '../model';
import { looksBinary } from './clean';
import { type Decoded, decode } from './encoding';

/** The bytes as a text, in the encoding that the user named or that they show. Throws `binary` where they hold no text. */
export function decodeReadable(input: DocumentInput): Decoded {
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
  return decoded;
}
