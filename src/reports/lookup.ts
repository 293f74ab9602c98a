import {
  type Collation,
  type Link,
  type Pair,
  type Passage,
  passagesOf,
  type Range,
  type Shares,
  type Version,
  type VersionId,
} from '../engine';
import { siglum } from '../account/siglum';

/** A pair as seen from one of its versions: `own` is that version's side of a link, `other` the other's. */
export interface View {
  readonly pair: Pair;
  readonly own: (link: Link) => readonly number[];
  readonly other: (link: Link) => readonly number[];
  readonly side: 'a' | 'b';
  /** By own sentence number: the link that holds it. */
  readonly linkOf: ReadonlyMap<number, number>;
}

/** Answers questions about a collation that every part of a report asks. */
export class Lookup {
  readonly base: Version;
  readonly passages: readonly Passage[];
  private readonly byId: ReadonlyMap<VersionId, Version>;
  private readonly order: ReadonlyMap<VersionId, number>;
  private readonly rowsOf: ReadonlyMap<VersionId, readonly number[]>;
  private readonly views = new Map<string, View | null>();

  constructor(readonly collation: Collation) {
    this.byId = new Map(collation.versions.map((version) => [version.id, version]));
    this.order = new Map(collation.versions.map((version, index) => [version.id, index]));
    this.base = this.version(collation.base);
    this.passages = passagesOf(collation);
    this.rowsOf = new Map(
      collation.versions.map((version) => {
        const rows = new Array<number>(version.paragraphs.length).fill(-1);
        this.passages.forEach((row, index) => {
          for (const paragraph of row.cells[version.id] ?? []) rows[paragraph] = index;
        });
        return [version.id, rows];
      }),
    );
  }

  version(id: VersionId): Version {
    const version = this.byId.get(id);
    if (!version) throw new RangeError(`The collation has no version "${id}".`);
    return version;
  }

  siglum(id: VersionId): string {
    return siglum(this.order.get(id) ?? 0);
  }

  /** Passage (from 0) in which a paragraph of a version stands. */
  rowOf(id: VersionId, paragraph: number): number {
    return this.rowsOf.get(id)?.[paragraph] ?? -1;
  }

  /** How `own` stands to `other`; null where the collation has no such pair. */
  view(own: VersionId, other: VersionId): View | null {
    const key = JSON.stringify([own, other]);
    const known = this.views.get(key);
    if (known !== undefined) return known;
    const view = this.makeView(own, other);
    this.views.set(key, view);
    return view;
  }

  /** What the words of `own` have from `other`. */
  shares(own: VersionId, other: VersionId): Shares | null {
    const found = this.collation.provenance.find((entry) => entry.version === own && entry.towards === other);
    return found?.shares ?? null;
  }

  /** Paragraphs (from 0) of sentences, ascending, each once. */
  paragraphsOf(version: Version, sentences: readonly number[]): number[] {
    const found = new Set(sentences.map((sentence) => version.sentences[sentence]?.paragraph ?? 0));
    return [...found].sort((a, b) => a - b);
  }

  private makeView(own: VersionId, other: VersionId): View | null {
    const pair = this.collation.pairs.find(
      ({ from, to }) => (from === own && to === other) || (from === other && to === own),
    );
    if (!pair) return null;
    const side = pair.from === own ? 'a' : 'b';
    const far = side === 'a' ? 'b' : 'a';
    const linkOf = new Map<number, number>();
    pair.links.forEach((link, index) => link[side].forEach((sentence) => linkOf.set(sentence, index)));
    return { pair, side, own: (link) => link[side], other: (link) => link[far], linkOf };
  }
}

export const slice = (text: string, range: Range): string => text.slice(range.start, range.end);
