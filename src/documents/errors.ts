export type DocumentErrorCode =
  'empty' | 'binary' | 'unsupported' | 'too-large' | 'encrypted' | 'no-text' | 'damaged' | 'cancelled';

/** The one thing that reading a document throws: one sentence that names the file and the reason. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly code: DocumentErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}

/** A file's name as an error message shows it: cut in the middle where it is long, so that its extension stays. */
export function shownName(name: string): string {
  const flat = name.replace(/\p{Cc}+/gu, ' ').trim() || 'The file';
  return flat.length <= 80 ? flat : `${flat.slice(0, 50)}…${flat.slice(-25)}`;
}
