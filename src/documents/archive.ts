import { unzipSync } from 'fflate';
import { DocumentError, shownName } from './errors';
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from './limits';

export interface ArchiveEntry {
  readonly name: string;
  /** Bytes unpacked, as the directory declares them; the unpacker stops there. */
  readonly size: number;
}

/**
 * A .zip, or one of the formats packed as one. Nothing is unpacked before it is asked for, and never more
 * than the limit in all.
 */
export class Archive {
  private unpacked = 0;

  private constructor(
    private readonly name: string,
    private readonly bytes: Uint8Array,
    readonly entries: readonly ArchiveEntry[],
  ) {}

  static isArchive(bytes: Uint8Array): boolean {
    return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  }

  /** @throws DocumentError `damaged`, `encrypted` or `too-large` */
  static open(name: string, bytes: Uint8Array): Archive {
    const entries: ArchiveEntry[] = [];
    try {
      unzipSync(bytes, {
        filter: (entry) => {
          entries.push({ name: entry.name, size: entry.originalSize });
          return false;
        },
      });
    } catch (cause) {
      throw new DocumentError(
        'damaged',
        `${shownName(name)} is cut short or damaged: its list of contents cannot be read.`,
        { cause },
      );
    }
    if (entries.length > MAX_ENTRIES) {
      throw new DocumentError(
        'too-large',
        `${shownName(name)} holds ${entries.length} files, which is more than can be read.`,
      );
    }
    if (hasEncryptedEntry(bytes)) {
      throw new DocumentError(
        'encrypted',
        `${shownName(name)} is protected by a password; save it without one first.`,
      );
    }
    return new Archive(name, bytes, entries);
  }

  has(entry: string): boolean {
    return this.entries.some((one) => one.name === entry);
  }

  /** The unpacked bytes of an entry; nothing where there is no such entry. */
  read(entry: string): Uint8Array | undefined {
    const size = this.entries.find((one) => one.name === entry)?.size;
    if (size === undefined) return undefined;
    this.unpacked += size;
    if (this.unpacked > MAX_UNPACKED_BYTES) {
      throw new DocumentError(
        'too-large',
        `${shownName(this.name)} unpacks to more than ${MAX_UNPACKED_BYTES >> 20} MB and was not read.`,
      );
    }
    try {
      let taken = false;
      const found = unzipSync(this.bytes, {
        filter: (one) => {
          const wanted = !taken && one.name === entry;
          taken ||= wanted;
          return wanted;
        },
      });
      return found[entry];
    } catch (cause) {
      throw new DocumentError(
        'damaged',
        `${shownName(this.name)} is damaged: its part "${shownName(entry)}" cannot be unpacked.`,
        { cause },
      );
    }
  }
}

const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;

/** Walks the central directory for the flag that marks an entry as encrypted, which fflate does not look at. */
function hasEncryptedEntry(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end--;
  if (end < 0) return false;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL_HEADER) {
    if ((view.getUint16(at + 8, true) & 1) === 1) return true;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}
