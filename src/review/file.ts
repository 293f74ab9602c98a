import * as v from 'valibot';
import { ReviewError } from './error';
import { migrate } from './migrate';
import type { Review } from './model';
import { reviewSchema } from './schema';

/** The extension of a saved review. */
export const REVIEW_EXTENSION = 'variorum';

/**
 * Reads a saved review of any schema so far.
 * @throws ReviewError: not a review, damaged (says where), or saved by a newer program
 */
export function readReview(bytes: Uint8Array): Review {
  const parsed = v.safeParse(reviewSchema, migrate(parse(bytes)));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  throw new ReviewError('damaged', `The review is damaged${path ? ` at ${path}` : ''}: ${issue.message}.`);
}

/** UTF-8 JSON, one line a value, so that two saves can be compared. The same review gives the same bytes. */
export function writeReview(review: Review): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(v.parse(reviewSchema, review), null, 1)}\n`);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new ReviewError('not-a-review', 'The file is no Variorum review.', { cause });
  }
}
