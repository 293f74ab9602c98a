import type { Version } from '../../../engine';
import { sentencesOf } from '../../state/blocks';
import type { Side } from '../../state/edition';

/** The relations in a cell, for its label and its hooks. */
export function relationsOf(
  version: Version,
  side: Side | null,
  isBase: boolean,
  paragraphs: readonly number[],
): readonly string[] {
  if (!side) return [];
  const table = isBase ? side.linkOfBase : side.linkOf;
  const found = new Set<string>();
  for (const sentence of paragraphs.flatMap((paragraph) => sentencesOf(version.paragraphs[paragraph]))) {
    const link = side.pair.links[table[sentence] ?? -1];
    if (link?.moved) found.add('moved');
    found.add(link?.relation ?? (isBase ? 'removed' : 'added'));
  }
  return [...found];
}

/** Whether sentences or paragraphs of a cell, which takes as many paragraphs of the base as lanes, were split or merged. */
export function recutOf(
  version: Version,
  side: Side | null,
  isBase: boolean,
  paragraphs: readonly number[],
  lanes: number,
): readonly string[] {
  if (!side) return [];
  const table = isBase ? side.linkOfBase : side.linkOf;
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(version.paragraphs[paragraph]));
  const links = sentences.flatMap((sentence) => side.pair.links[table[sentence] ?? -1] ?? []);
  const split = links.some(({ a, b }) => b.length > 1 && b.length >= a.length);
  const merged = links.some(({ a, b }) => a.length > 1 && a.length >= b.length) || lanes > paragraphs.length;
  const parted = links.length > 0 && paragraphs.length > lanes;
  if ((split || parted) && merged) return ['split and merged'];
  return split || parted ? ['split'] : merged ? ['merged'] : [];
}
