import { analyse } from 'chardet';
import { DocumentError, shownName } from '../errors';
import { restoreWindows1252 } from './windows-1252';

export interface Decoded {
  readonly text: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
  /** How the encoding was found; only `guessed` needs the user's eye. */
  readonly by: 'user' | 'mark' | 'declared' | 'validity' | 'guessed';
}

/** Statistics over this many bytes settle an encoding; more only take time. */
const SAMPLE_BYTES = 64 * 1024;

const SPACE = 0x20;

/** Below this, chardet's guess is no better than the encoding that most old Western files have. */
const MIN_CONFIDENCE = 30;

/**
 * Decodes bytes as the user, a byte order mark, a declaration, their validity or their statistics say, in
 * this order.
 */
export function decode(
  name: string,
  bytes: Uint8Array,
  wishes: { readonly user?: string; readonly declared?: string },
): Decoded {
  if (wishes.user) return { ...decodeAs(name, bytes, wishes.user), by: 'user' };
  const mark = byteOrderMark(bytes);
  if (mark) return { ...decodeAs(name, bytes, mark), by: 'mark' };
  const wide = wideEncoding(bytes);
  if (wide) return { ...decodeAs(name, bytes, wide), by: 'validity' };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', by: 'validity' };
  if (wishes.declared && isEncoding(wishes.declared) && !/^utf-?(8|16)/i.test(wishes.declared)) {
    return { ...decodeAs(name, bytes, wishes.declared), by: 'declared' };
  }
  return { ...decodeAs(name, bytes, guess(bytes)), by: 'guessed' };
}

export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return /^utf-?32[bl]e$/i.test(label);
  }
}

/** What to tell the user about an encoding that the file did not declare; nothing where it is certain. */
export function encodingNotice(decoded: Decoded): string | undefined {
  if (decoded.by !== 'guessed') return undefined;
  return `The encoding is not declared; the text was read as ${decoded.encoding}.`;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 without a mark: spaces and line breaks alone leave zero bytes, and all of them on one side. A space that has
 * none beside it is one of a text of single bytes, in which a zero went astray.
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let even = 0;
  let odd = 0;
  let single = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    else if (bytes[i + 1] === 0) odd++;
    else if (bytes[i] === SPACE || bytes[i + 1] === SPACE) single++;
  }
  const pairs = length / 2;
  // One in ten: letters of which either half is the byte of a space are rare in all scripts, curly quotation marks among them.
  if (single >= Math.max(even, odd) && single > pairs * 0.1) return undefined;
  // Two in a hundred: fewer spaces than that no written text has, except in scripts without spaces, which need a mark.
  if (pairs === 0 || Math.max(even, odd) < Math.max(1, pairs * 0.02) || Math.min(even, odd) > pairs * 0.002)
    return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, length));
  const odds = sample.match(/[\p{Cn}\p{Co}\uFFFD]|(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  return odds <= sample.length * 0.01 ? encoding : undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function guess(bytes: Uint8Array): string {
  // Bytes above ASCII decide; a sample around the first of them says more than a long English opening.
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 1024);
  const best = analyse(bytes.subarray(from, from + SAMPLE_BYTES)).find((match) => isEncoding(match.name));
  if (!best || best.confidence < MIN_CONFIDENCE) return 'windows-1252';
  // A few stray bytes in otherwise sound UTF-8 are damage, not another encoding; chardet says UTF-8 then.
  return best.name.toLowerCase();
}

/**
 * Decodes bytes in the encoding of this label; `piece` says that the text goes on behind them.
 * @throws DocumentError `unsupported` where no encoding has the label
 */
export function decodeAs(
  name: string,
  bytes: Uint8Array,
  label: string,
  piece = false,
): { text: string; encoding: string } {
  if (/^utf-?32[bl]e$/i.test(label)) {
    return { text: decodeUtf32(bytes, /be$/i.test(label)), encoding: label.toLowerCase() };
  }
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch (cause) {
    throw new DocumentError(
      'unsupported',
      `${shownName(name)} was to be read as "${label}", which is not a known encoding.`,
      { cause },
    );
  }
  const text = decoder.decode(bytes, { stream: piece });
  return {
    text: decoder.encoding === 'windows-1252' ? restoreWindows1252(text) : text,
    encoding: decoder.encoding,
  };
}

/** UTF-32 is not among the web's encodings, but old exports have it. */
function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const parts: string[] = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const point = view.getUint32(at, !bigEndian);
    if (at === 0 && point === 0xfeff) continue;
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD');
  }
  return parts.join('');
}
