import { attribute, elements, find } from '../../xml/query';
import type { XmlElement } from '../../xml/tree';

export interface Changes {
  /** Regions whose text was inserted; it stands in the text, between marks that name the region. */
  readonly insertions: ReadonlySet<string>;
  /** Deleted text by region; a mark in the text says where it stood. */
  readonly deletions: ReadonlyMap<string, XmlElement>;
}

export function readChanges(text: XmlElement): Changes {
  const insertions = new Set<string>();
  const deletions = new Map<string, XmlElement>();
  for (const region of elements(find(text, 'tracked-changes'), 'changed-region')) {
    const id = attribute(region, 'id');
    if (id === undefined) continue;
    const deletion = find(region, 'deletion');
    if (deletion) deletions.set(id, deletion);
    else if (find(region, 'insertion')) insertions.add(id);
  }
  return { insertions, deletions };
}
