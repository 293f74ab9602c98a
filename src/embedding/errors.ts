export type EmbeddingErrorCode =
  'missing-file' | 'damaged-file' | 'unsupported-model' | 'runtime-failed' | 'cancelled';

/** The one thing that this room throws: one sentence that names the file, where there is one, and the reason. */
export class EmbeddingError extends Error {
  override readonly name = 'EmbeddingError';

  constructor(
    readonly code: EmbeddingErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}

/** What a library threw, in words: the runtime throws errors, strings and bare numbers alike. */
export function reason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
