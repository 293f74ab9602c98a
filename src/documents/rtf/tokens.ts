/** What an RTF file is made of (Rich Text Format Specification 1.9.1, "RTF Syntax"). */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly word: string; readonly value: number | undefined }
  /** Bytes of text in the current code page: as written, or given as `\'hh`. */
  | { readonly type: 'bytes'; readonly bytes: readonly number[] };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Reads one token after another; unknown bytes are text, the end of the file ends the last token. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void, undefined> {
  let at = 0;
  let run: number[] = [];
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const hex = byte === BACKSLASH && bytes[at + 1] === 0x27 ? hexByte(bytes, at + 2) : undefined;
    if (hex !== undefined) {
      run.push(hex);
      at += 4;
      continue;
    }
    if (byte === 0x0a || byte === 0x0d || byte === 0) {
      at++;
      continue;
    }
    if (byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE) {
      run.push(byte);
      at++;
      continue;
    }
    if (run.length > 0) {
      yield { type: 'bytes', bytes: run };
      run = [];
    }
    if (byte === OPEN || byte === CLOSE) {
      yield { type: byte === OPEN ? 'open' : 'close' };
      at++;
      continue;
    }
    const { token, next } = controlAt(bytes, at + 1);
    yield token;
    // \bin is followed by raw bytes that must not be read as text.
    at = token.type === 'word' && token.word === 'bin' ? next + Math.max(0, token.value ?? 0) : next;
  }
  if (run.length > 0) yield { type: 'bytes', bytes: run };
}

/** A control word (letters, an optional number, an optional space) or a control symbol (any one other character). */
function controlAt(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  let at = start;
  while (isLetter(bytes[at])) at++;
  if (at === start) {
    const symbol = bytes[start];
    return {
      token: {
        type: 'word',
        word: symbol === undefined ? '' : String.fromCharCode(symbol),
        value: undefined,
      },
      next: start + 1,
    };
  }
  const word = ascii(bytes, start, at);
  const digits = at;
  if (bytes[at] === 0x2d) at++;
  while (isDigit(bytes[at])) at++;
  const value = at > digits ? parseInt(ascii(bytes, digits, at), 10) : undefined;
  if (bytes[at] === 0x20) at++;
  return { token: { type: 'word', word, value: Number.isSafeInteger(value) ? value : undefined }, next: at };
}

function hexByte(bytes: Uint8Array, at: number): number | undefined {
  const digits = ascii(bytes, at, at + 2);
  return /^[0-9a-f]{2}$/i.test(digits) ? parseInt(digits, 16) : undefined;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  // No control word of the specification comes near this length; a hostile one is cut.
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64)));
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
