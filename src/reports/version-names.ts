import { siglum } from '../account/siglum';
import type { Version, VersionId } from '../engine';

/** What a version may be called, the shortest first. */
const NAMES: readonly ((version: Version, index: number) => string)[] = [
  ({ title }) => title,
  ({ title, source }) => within(title, source?.name),
  ({ title, source }) => within(title, source?.path ?? source?.name),
  ({ title }, index) => within(title, siglum(index)),
];

function within(title: string, more: string | undefined): string {
  if (title === '') return more ?? '';
  return more === undefined || more === title ? title : `${title} (${more})`;
}

/**
 * What the versions are called, each by the first of its names that no other one has: two files of one story often
 * share a headline, and two folders a file.
 */
export function versionNames(versions: readonly Version[]): ReadonlyMap<VersionId, string> {
  const called = new Map<VersionId, string>();
  for (const nameOf of NAMES) {
    const names = versions.map(nameOf);
    versions.forEach(({ id }, index) => {
      if (called.has(id) || names.filter((name) => name === names[index]).length > 1) return;
      called.set(id, names[index]!);
    });
  }
  return called;
}
