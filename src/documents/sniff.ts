import { Archive } from './archive';
import { DocumentError, shownName } from './errors';
import type { Format, Head } from './model';

/** Enough for a mail's headers or an XML prologue. */
const HEAD_BYTES = 8192;

export function headOf(bytes: Uint8Array): Head {
  const start = bytes.subarray(0, HEAD_BYTES);
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') ||
    (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  const text = new TextDecoder(wide || 'utf-8').decode(start);
  return { bytes: start, text, ...archiveHead(bytes) };
}

function archiveHead(bytes: Uint8Array): Pick<Head, 'entries' | 'mimetype'> {
  if (!Archive.isArchive(bytes)) return { entries: [], mimetype: '' };
  try {
    const archive = Archive.open('', bytes);
    const small = archive.entries.find((entry) => entry.name === 'mimetype' && entry.size < 200);
    const mimetype = small ? new TextDecoder().decode(archive.read('mimetype')) : '';
    return { entries: archive.entries.map((entry) => entry.name), mimetype: mimetype.trim() };
  } catch {
    // Whoever reads it says what is wrong with it.
    return { entries: [], mimetype: '' };
  }
}

function extensionOf(name: string): string {
  return /\.([\p{L}\p{N}]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Above this the content is proof, and the name does not matter. */
const PROOF = 0.9;

/** Picks the format by content first, by extension second; plain text is what is left. */
export function chooseFormat(
  formats: readonly Format[],
  name: string,
  head: Head,
): { format: Format; notice?: string } {
  const extension = extensionOf(name);
  const named = formats.find((format) => format.extensions.includes(extension));
  let best: { format: Format; sure: number } | undefined;
  for (const format of formats) {
    const sure = format.sniff(head);
    if (!best || sure > best.sure) best = { format, sure };
  }
  if (!best) throw new DocumentError('unsupported', `${shownName(name)} cannot be read: no format is known.`);
  const isOnlyText = named?.signed === true && named.sniff(head) === 0 && isText(head.text);
  if (
    !named ||
    isOnlyText ||
    (best.sure >= PROOF && best.format !== named && named.sniff(head) < best.sure)
  ) {
    const foreign = named !== undefined || (extension !== '' && best.sure >= PROOF);
    return foreign && (best.sure >= PROOF || isOnlyText)
      ? {
          format: best.format,
          notice: `The name ends in .${extension}, but the content is ${best.format.name}; it was read as that.`,
        }
      : { format: best.format };
  }
  return { format: named };
}

/** Whether there are letters and white space alone, no control characters as other files have them. */
const isText = (text: string): boolean => !/(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text);

const asciiAt =
  (text: string, at = 0) =>
  (bytes: Uint8Array) =>
    [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));
const bytesFirst = (values: readonly number[]) => (bytes: Uint8Array) =>
  values.every((value, index) => bytes[index] === value);

/** Files that people open by mistake, each by the signature its format prescribes. */
const FOREIGN: readonly { readonly is: (bytes: Uint8Array) => boolean; readonly what: string }[] = [
  { is: bytesFirst([0x89, 0x50, 0x4e, 0x47]), what: 'a PNG image' },
  { is: bytesFirst([0xff, 0xd8, 0xff]), what: 'a JPEG image' },
  { is: (bytes) => asciiAt('GIF8')(bytes) && asciiAt('a', 5)(bytes), what: 'a GIF image' },
  { is: (bytes) => asciiAt('RIFF')(bytes) && asciiAt('WEBP', 8)(bytes), what: 'a WebP image' },
  { is: (bytes) => asciiAt('RIFF')(bytes) && asciiAt('WAVE', 8)(bytes), what: 'a sound file' },
  { is: bytesFirst([0x49, 0x49, 0x2a, 0]), what: 'a TIFF image' },
  { is: bytesFirst([0x4d, 0x4d, 0, 0x2a]), what: 'a TIFF image' },
  { is: (bytes) => asciiAt('ID3')(bytes) && (bytes[3] ?? 0xff) < 0x10, what: 'a sound file' },
  { is: asciiAt('OggS\0'), what: 'a sound or video file' },
  { is: asciiAt('ftyp', 4), what: 'a video, sound or image file' },
  { is: bytesFirst([0x1a, 0x45, 0xdf, 0xa3]), what: 'a video file' },
  { is: bytesFirst([0x7f, 0x45, 0x4c, 0x46]), what: 'a program' },
  { is: (bytes) => asciiAt('MZ')(bytes) && bytes.includes(0), what: 'a program' },
  { is: bytesFirst([0x1f, 0x8b]), what: 'a gzip archive' },
  { is: (bytes) => asciiAt('BZh')(bytes) && asciiAt('1AY&SY', 4)(bytes), what: 'a bzip2 archive' },
  { is: bytesFirst([0xfd, 0x37, 0x7a, 0x58, 0x5a]), what: 'an xz archive' },
  { is: bytesFirst([0x37, 0x7a, 0xbc, 0xaf]), what: 'a 7-Zip archive' },
  { is: asciiAt('Rar!\x1a'), what: 'a RAR archive' },
  { is: asciiAt('SQLite format 3\0'), what: 'a database' },
];

/** What the file is instead of a text, where its first bytes tell. */
function foreignKind(bytes: Uint8Array): string | undefined {
  return FOREIGN.find((kind) => kind.is(bytes))?.what;
}

const COMPOUND_FILE = bytesFirst([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Refuses what no format here reads, with the reason. */
export function refuseForeign(name: string, bytes: Uint8Array): void {
  const shown = shownName(name);
  if (COMPOUND_FILE(bytes)) {
    // A Word file with a password is wrapped in the old container; its directory names the package in UTF-16.
    const directory = new TextDecoder('utf-16le').decode(
      bytes.subarray(0, Math.min(bytes.length, 1 << 20) & ~1),
    );
    if (directory.includes('EncryptedPackage')) {
      throw new DocumentError('encrypted', `${shown} is protected by a password; save it without one first.`);
    }
    throw new DocumentError(
      'unsupported',
      `${shown} is an old Office document (.doc); save it as .docx or .rtf first.`,
    );
  }
  const kind = foreignKind(bytes);
  if (kind) throw new DocumentError('binary', `${shown} is ${kind}, not a text.`);
}
