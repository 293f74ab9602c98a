import type { Link } from './model';

/** A link before the words inside it are compared. */
export type RawLink = Omit<Link, 'edits'>;
