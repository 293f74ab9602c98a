/** The door of the review room: the `.variorum` file, and the places its notes speak of. */
export * from './model';
export { ReviewError, type ReviewErrorCode } from './error';
export { readReview, REVIEW_EXTENSION, writeReview } from './file';
export { CURRENT_SCHEMA } from './migrate';
export { findingTarget, resolveNotes, rowTarget, type ResolvedNote, type ResolvedNotes } from './anchors';
export { keepVersion, versionsOfReview } from './versions';
