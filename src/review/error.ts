export type ReviewErrorCode = 'not-a-review' | 'damaged' | 'newer';

/** Why a review could not be read, in one plain sentence. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';

  constructor(
    readonly code: ReviewErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
