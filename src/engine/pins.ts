import type { PinnedPairs } from './align/types';
import type { Pin, PinEnd, Version, VersionId } from './model';

/** Pins as sentence numbers, and those that no longer resolve. */
export interface ResolvedPins {
  /** The pins between two versions, in the order asked for. */
  between(from: VersionId, to: VersionId): PinnedPairs;
  readonly unresolved: readonly Pin[];
}

interface Resolved {
  readonly kind: Pin['kind'];
  readonly from: VersionId;
  readonly to: VersionId;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Looks the quoted sentences of every pin up, white space collapsed. A later pin overrules an earlier one on
 * the same sentences; links that share a sentence become one link, so that both hold.
 */
export function resolvePins(pins: readonly Pin[], versions: readonly Version[]): ResolvedPins {
  const indexes = new Map(versions.map((version) => [version.id, indexOf(version, pins)]));
  const resolved: Resolved[] = [];
  const unresolved: Pin[] = [];
  for (const pin of pins) {
    const a = sideOf(pin.a, indexes);
    const b = sideOf(pin.b, indexes);
    if (!a || !b || a.version === b.version) unresolved.push(pin);
    else resolved.push({ kind: pin.kind, from: a.version, to: b.version, a: a.sentences, b: b.sentences });
  }
  return { unresolved, between: (from, to) => pairsBetween(resolved, from, to) };
}

type Index = ReadonlyMap<string, readonly number[]>;

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Sentence numbers by text, of the texts that pins quote. */
function indexOf(version: Version, pins: readonly Pin[]): Index {
  const wanted = new Set<string>();
  for (const { a, b } of pins)
    for (const end of [...a, ...b]) if (end.version === version.id) wanted.add(collapse(end.text));
  const index = new Map<string, number[]>();
  if (wanted.size === 0) return index;
  version.sentences.forEach(({ start, end }, n) => {
    const text = collapse(version.text.slice(start, end));
    if (!wanted.has(text)) return;
    const places = index.get(text);
    if (places) places.push(n);
    else index.set(text, [n]);
  });
  return index;
}

function sideOf(
  ends: readonly PinEnd[],
  indexes: ReadonlyMap<VersionId, Index>,
): { readonly version: VersionId; readonly sentences: readonly number[] } | null {
  const version = ends[0]?.version;
  if (version === undefined || ends.some((end) => end.version !== version)) return null;
  const sentences = ends.map((end) => indexes.get(version)?.get(collapse(end.text))?.[end.occurrence]);
  if (sentences.some((n) => n === undefined)) return null;
  return { version, sentences: [...new Set(sentences as number[])].sort((x, y) => x - y) };
}

function pairsBetween(resolved: readonly Resolved[], from: VersionId, to: VersionId): PinnedPairs {
  let links: { a: number[]; b: number[] }[] = [];
  let forbidden: { a: readonly number[]; b: readonly number[] }[] = [];
  for (const pin of resolved) {
    const straight = pin.from === from && pin.to === to;
    if (!straight && !(pin.from === to && pin.to === from)) continue;
    const [a, b] = straight ? [pin.a, pin.b] : [pin.b, pin.a];
    const clashes = (other: { a: readonly number[]; b: readonly number[] }): boolean =>
      other.a.some((n) => a.includes(n)) && other.b.some((n) => b.includes(n));
    if (pin.kind === 'forbid') {
      links = links.filter((link) => !clashes(link));
      forbidden.push({ a, b });
      continue;
    }
    forbidden = forbidden.filter((other) => !clashes(other));
    const shared = links.filter(
      (link) => link.a.some((n) => a.includes(n)) || link.b.some((n) => b.includes(n)),
    );
    links = links.filter((link) => !shared.includes(link));
    links.push({
      a: ascending([...a, ...shared.flatMap((link) => link.a)]),
      b: ascending([...b, ...shared.flatMap((link) => link.b)]),
    });
  }
  return { links, forbidden };
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y);
}
