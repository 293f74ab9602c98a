import type { Range, VersionId } from '../../engine';
import type { Edition } from './edition';

/** Sentences and words of all versions that stand for the same. */
export interface Counterparts {
  readonly sentences: ReadonlyMap<VersionId, ReadonlySet<number>>;
  readonly words: readonly { readonly version: VersionId; readonly range: Range }[];
}

/** The counterparts of a sentence through its links to the base and on from there. */
export function sentenceCounterparts(
  edition: Edition,
  id: VersionId,
  sentence: number,
): Counterparts['sentences'] {
  const base = new Set<number>();
  const found = new Map<VersionId, Set<number>>([[id, new Set([sentence])]]);
  const own = edition.sideOf.get(id);
  if (own) for (const number of own.pair.links[own.linkOf[sentence] ?? -1]?.a ?? []) base.add(number);
  else base.add(sentence);
  if (base.size > 0) found.set(edition.base.id, base);
  for (const side of edition.sides) {
    const there = found.get(side.version.id) ?? new Set<number>();
    for (const number of base)
      for (const other of side.pair.links[side.linkOfBase[number] ?? -1]?.b ?? []) there.add(other);
    if (there.size > 0) found.set(side.version.id, there);
  }
  return found;
}

/** The stretch on the other side of a link that the kept run around `offset` matches. */
function across(
  edition: Edition,
  id: VersionId,
  sentence: number,
  offset: number,
  own: 'a' | 'b',
): Range | null {
  const side = edition.sideOf.get(id);
  const link = side?.pair.links[(own === 'b' ? side.linkOf[sentence] : side.linkOfBase[sentence]) ?? -1];
  const other = own === 'a' ? 'b' : 'a';
  const match = link?.evidence.matches.find((one) => one[own].start <= offset && offset < one[own].end);
  if (match) return match[other];
  const edit = link?.edits.words.find(
    (one) => one[own] && one[other] && one[own].start <= offset && offset < one[own].end,
  );
  return edit?.[other] ?? null;
}

/** The sentence of a version that holds `offset`; -1 between sentences. */
function sentenceAt(edition: Edition, id: VersionId, offset: number): number {
  return (
    edition.versions.get(id)?.sentences.findIndex((one) => one.start <= offset && offset < one.end) ?? -1
  );
}

/** The counterparts of the word at `offset`, by the words that the links match. */
export function wordCounterparts(
  edition: Edition,
  id: VersionId,
  sentence: number,
  offset: number,
): Counterparts['words'] {
  const isBase = id === edition.base.id;
  const inBase = isBase ? { start: offset, end: offset + 1 } : across(edition, id, sentence, offset, 'b');
  if (!inBase) return [];
  const baseSentence = isBase ? sentence : sentenceAt(edition, edition.base.id, inBase.start);
  const found = isBase ? [] : [{ version: edition.base.id, range: inBase }];
  for (const side of edition.sides) {
    if (side.version.id === id) continue;
    const range = across(edition, side.version.id, baseSentence, inBase.start, 'a');
    if (range) found.push({ version: side.version.id, range });
  }
  return found;
}
