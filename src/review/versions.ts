import { versionFromText, type Version } from '../engine';
import type { Review, ReviewVersion } from './model';

/** A version as the review keeps it. */
export function keepVersion(version: Version): ReviewVersion {
  return {
    id: version.id,
    title: version.title,
    text: version.text,
    language: version.language,
    paragraphs: version.paragraphs.map(({ start, end, kind }) => ({ start, end, kind })),
    roles: version.roles,
    ...(version.source ? { source: version.source } : {}),
  };
}

/** The versions of a review, cut into sentences again. */
export function versionsOfReview(review: Review): Version[] {
  return review.versions.map(({ text, ...rest }) => versionFromText(text, rest));
}
