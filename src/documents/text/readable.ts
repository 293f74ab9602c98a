import { DocumentError, shownName } from '../errors';
import type { DocumentInput } from '../model';
import { looksBinary } from './clean';
import { type Decoded, decode } from './encoding';

/** The bytes as a text, in the encoding that the user named, that they show, or that the file declares. */
export function decodeInput({ name, bytes, encoding }: DocumentInput, declared?: string): Decoded {
  return decode(name, bytes, {
    ...(encoding === undefined ? {} : { user: encoding }),
    ...(declared === undefined ? {} : { declared }),
  });
}

/** The same. Throws `binary` where the bytes hold no text. */
export function decodeReadable(input: DocumentInput): Decoded {
  const decoded = decodeInput(input);
  if (looksBinary(decoded.text)) {
    throw new DocumentError(
      'binary',
      input.encoding === undefined
        ? `${shownName(input.name)} is not a text: it holds data that no letters stand for.`
        : `${shownName(input.name)} is not a text in ${decoded.encoding}: too many of its bytes stand for no letter in it.`,
    );
  }
  return decoded;
}
