import { describe, expect, it } from 'vitest';
import {
  type Link,
  type Pair,
  type Reference,
  type Row,
  type Version,
  passagesOf,
  versionFromSentences,
} from '../../../../../src/engine';
import { arrangeRows } from '../../../../../src/engine/align/rows/rows';
import { anchoringOf } from '../../../../../src/engine/align/rows/rows-anchors';
import { referencesOf } from '../../../../../src/engine/align/rows/rows-references';
import { directTies } from '../../../../../src/engine/align/rows/rows-ties';
import { readingOf } from '../../../../../src/engine/reading/reading';

/** A version whose sentences are told by letters, ten words each; paragraphs are parted by spaces: `ab c` has two. */
function version(id: string, story: string): Version {
  return versionFromSentences(
    story
      .split(' ')
      .map((paragraph) =>
        [...paragraph].map((letter) => `${letter.repeat(3)} one two three four five six seven eight nine.`),
      ),
    { id, language: 'en' },
  );
}

const letters = (story: string): string[] => [...story.replaceAll(' ', '')];

/** Links between equal letters; those in `moved` carry the mark. */
function pair(from: string, one: string, to: string, two: string, moved = ''): Pair {
  const [a, b] = [letters(one), letters(two)];
  const links = a.flatMap((letter, i) => {
    const j = b.indexOf(letter);
    return j < 0
      ? []
      : [{ a: [i], b: [j], relation: 'edited', moved: moved.includes(letter) } as unknown as Link];
  });
  return { from, to, links, removed: [], added: [], findings: [], facts: [], complete: true };
}

interface Laid {
  readonly rows: string[];
  /** Rows as readers see them. */
  readonly passages: string[];
  /** `2 v1`: the second row's base paragraph is merged with the first one's in v1. */
  readonly joins: string[];
  readonly references: Reference[];
}

/** Rows as `1,2|1|-`: paragraph numbers from one, a column a version. */
function lay(base: string, others: readonly string[], moved = ''): Laid {
  const stories = [base, ...others];
  const versions = stories.map((story, n) => version(`v${n}`, story));
  const readings = new Map(versions.map((one) => [one.id, readingOf(one)]));
  const pairs = stories.flatMap((one, m) =>
    stories.slice(m + 1).map((two, k) => pair(`v${m}`, one, `v${m + 1 + k}`, two, moved)),
  );
  const anchored = versions.slice(1).map((other) => ({
    version: other,
    anchoring: anchoringOf(
      readings.get('v0')!,
      readings.get(other.id)!,
      pairs.find((p) => p.from === 'v0' && p.to === other.id)!.links,
    ),
  }));
  const rows = arrangeRows(
    versions[0]!,
    anchored,
    directTies(
      pairs.filter((p) => p.from !== 'v0'),
      readings,
    ),
  );
  const show = (row: Pick<Row, 'cells'>): string =>
    versions.map(({ id }) => row.cells[id]!.map((n) => n + 1).join(',') || '-').join('|');
  return {
    rows: rows.map(show),
    passages: passagesOf({ base: 'v0', versions, rows }).map(show),
    joins: rows.flatMap((row, n) => (row.joins ?? []).map((id) => `${n + 1} ${id}`)),
    references: referencesOf(pairs, rows, new Map(versions.map((one) => [one.id, one]))),
  };
}

describe('rows', () => {
  it('set paragraphs side by side', () => {
    expect(lay('a b c', ['a b c']).rows).toEqual(['1|1', '2|2', '3|3']);
  });

  it('hold a split in one row', () => {
    expect(lay('ab c', ['a b c']).rows).toEqual(['1|1,2', '2|3']);
  });

  it('tell a merge, which readers see in one passage', () => {
    const { rows, joins, passages } = lay('a b c', ['ab c']);
    expect(rows).toEqual(['1|1', '2|-', '3|2']);
    expect(joins).toEqual(['2 v1']);
    expect(passages).toEqual(['1,2|1', '3|2']);
  });

  it('take what is merged whole for merged, however small a part of the whole it is', () => {
    expect(lay('aaaaa b', ['aaaaab']).joins).toEqual(['2 v1']);
    // One sentence of four that leans over is a reference.
    expect(lay('abcdeh fgjk l', ['abcdehf l']).joins).toEqual([]);
    // What the version lacks may stand between two that it merges.
    expect(lay('a b c', ['ac']).passages).toEqual(['1,2,3|1']);
    expect(lay('a b c d', ['ad']).joins).toEqual([]);
  });

  it('put a merging paragraph beside the one that it has most from, else where its text begins', () => {
    expect(lay('a bcd e', ['abcd e']).rows).toEqual(['1|-', '2|1', '3|2']);
    expect(lay('a bc d e', ['abcd e']).rows).toEqual(['1|1', '2|-', '3|-', '4|2']);
  });

  it('let what follows a merge follow all that it merges', () => {
    expect(lay('a b c', ['ab x c']).rows).toEqual(['1|1', '2|-', '-|2', '3|3']);
    expect(lay('a b c', ['ab x c', 'a b x c']).rows).toEqual(['1|1|1', '2|-|2', '-|2|3', '3|3|4']);
  });

  it('leave a cell empty for what was cut, and a row for what was added, after its neighbour', () => {
    expect(lay('a b c', ['a c']).rows).toEqual(['1|1', '2|-', '3|2']);
    expect(lay('a b', ['a x b']).rows).toEqual(['1|1', '-|2', '2|3']);
    expect(lay('a b', ['x a b']).rows).toEqual(['-|1', '1|2', '2|3']);
    expect(lay('ab', ['a x b']).rows).toEqual(['1|1,2,3']);
  });

  it('put a version that shares nothing with the base after it', () => {
    expect(lay('a b', ['x y']).rows).toEqual(['1|-', '2|-', '-|1', '-|2']);
    expect(lay('a b', ['x y', 'a y']).rows).toEqual(['1|-|1', '-|-|2', '2|-|-', '-|1|-', '-|2|-']);
    expect(lay('a', ['x', 'x z']).rows).toEqual(['1|-|-', '-|1|1', '-|-|2']);
  });

  it('give a moved paragraph its own place, with a reference to the other', () => {
    const { rows, references } = lay('a b c d', ['a d b c'], 'd');
    expect(rows).toEqual(['1|1', '-|2', '2|3', '3|4', '4|-']);
    expect(references).toEqual([{ kind: 'moved', from: 'v0', to: 'v1', link: 3, rowFrom: 4, rowTo: 1 }]);
  });

  it('let a paragraph that leans over stay with most of its words', () => {
    const { rows, references } = lay('abc de f', ['abcd e f']);
    expect(rows).toEqual(['1|1', '2|2', '3|3']);
    expect(references).toEqual([{ kind: 'merged', from: 'v0', to: 'v1', link: 3, rowFrom: 1, rowTo: 0 }]);
  });

  it('do not let one long merge swallow the page', () => {
    const { passages, joins, references } = lay('a b c d e f g h i j', ['abcdefghij']);
    expect(passages).toEqual(['1|1', ...Array.from({ length: 9 }, (_, n) => `${n + 2}|-`)]);
    expect(joins).toHaveLength(9);
    expect(references.map(({ kind }) => kind)).toEqual(new Array(9).fill('merged'));
  });

  it('join what the base lacks by direct links', () => {
    expect(lay('a b', ['a x b', 'a x b']).rows).toEqual(['1|1|1', '-|2|2', '2|3|3']);
    expect(lay('a b', ['a x b', 'a y b']).rows).toEqual(['1|1|1', '-|2|-', '-|-|2', '2|3|3']);
    expect(lay('a b', ['a x y b', 'a y z b']).rows).toEqual(['1|1|1', '-|2|-', '-|3|2', '-|-|3', '2|4|4']);
  });

  it('do not change between two versions when a third is opened', () => {
    const two = lay('a b c d', ['a c x d']).rows;
    const three = lay('a b c d', ['a c x d', 'b a d x c']).rows;
    expect(three.map((row) => row.split('|').slice(0, 2).join('|')).filter((row) => row !== '-|-')).toEqual(
      two,
    );
  });

  it('stay as they are where a third merges paragraphs', () => {
    const { rows, passages } = lay('a b c', ['a b c', 'ab c']);
    expect(rows).toEqual(['1|1|1', '2|2|-', '3|3|2']);
    expect(passages).toEqual(['1,2|1,2|1', '3|3|2']);
    expect(lay('a b c d', ['a b c d', 'abcd']).rows).toEqual(['1|1|1', '2|2|-', '3|3|-', '4|4|-']);
  });
});
