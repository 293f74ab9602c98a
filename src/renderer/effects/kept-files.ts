import type { FileKey } from '../state/reading';

/** A file as it was opened. */
export interface KeptFile {
  readonly name: string;
  /** Where it can be read again; null for what was dropped, or lies in an archive. */
  readonly path: string | null;
  /** Name inside the archive that it came from. */
  readonly inner: string | null;
}

interface Kept extends KeptFile {
  readonly blob: Blob | null;
  /** SHA-256 of the bytes as they were read last, where a version told it. */
  readonly checksum: string | null;
}

/**
 * Bytes kept in all: two of the largest files there can be. Stories have some kilobytes; only scans and books
 * come near.
 */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The bytes of the files that were opened, so that they can be read otherwise. They lie in blobs: the browser
 * keeps those outside of the window's memory and puts large ones on disk, and they outlast the worker, which
 * is ended whenever it does not listen.
 */
export class KeptFiles {
  private readonly files = new Map<FileKey, Kept>();
  private keys = 0;

  constructor(private readonly most = MOST_BYTES) {}

  /** Keeps a copy of `bytes`, which may be handed over afterwards. */
  keep(file: KeptFile, bytes: Uint8Array): FileKey {
    const key = `file ${(this.keys += 1)}`;
    this.put(key, { ...file, blob: blobOf(bytes), checksum: null });
    return key;
  }

  /** The file has other bytes now. */
  replace(key: FileKey, bytes: Uint8Array): void {
    const file = this.files.get(key);
    if (file) this.put(key, { ...file, blob: blobOf(bytes), checksum: null });
  }

  /** Remembers which bytes were read last, by their checksum. */
  note(key: FileKey, checksum: string | undefined): void {
    const file = this.files.get(key);
    if (file && checksum !== undefined) this.files.set(key, { ...file, checksum });
  }

  /** The file is not needed: what is in it is kept by itself. */
  forget(key: FileKey): void {
    this.files.delete(key);
  }

  about(key: FileKey): (KeptFile & { readonly checksum: string | null }) | null {
    return this.files.get(key) ?? null;
  }

  /** A fresh copy of the bytes; null where they are no longer kept. */
  async bytes(key: FileKey): Promise<Uint8Array | null> {
    const blob = this.files.get(key)?.blob;
    return blob ? new Uint8Array(await blob.arrayBuffer()) : null;
  }

  /** The file kept last is the last to go. */
  private put(key: FileKey, file: Kept): void {
    this.files.delete(key);
    this.files.set(key, file);
    let total = 0;
    for (const [one, kept] of [...this.files].reverse()) {
      total += kept.blob?.size ?? 0;
      if (kept.blob && total > this.most) this.files.set(one, { ...kept, blob: null });
    }
  }
}

const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>]);
