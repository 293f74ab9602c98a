import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collate, type Lexicon, type Pair, type Relation, type Version, versionFromText } from '../../src/engine';
import { decodeLexicon } from '../../src/lexicon';
import { expectComplete, expectRebuilds, expectRows } from '../properties/checks';

interface Wanted {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly relation: Relation;
  readonly moved: boolean;
}

interface Expected {
  readonly sentences: Readonly<Record<'1' | '2', readonly string[]>>;
  readonly links: readonly Wanted[];
}

const ROOM = new URL('./links/', import.meta.url);
const CASES = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
/** What the app runs with, once `npm run build:lexicon` has made it. */
const LEXICON = new URL('../../resources/generated/lexicon-en.bin', import.meta.url);

const fileOf = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, ROOM), 'utf8');
const expectedOf = (name: string): Expected => JSON.parse(fileOf(name, 'expected.json')) as Expected;
const read = (name: string, id: '1' | '2'): Version => versionFromText(fileOf(name, `${id}.txt`), { id });

describe.each(CASES)('%s', (name) => {
  it('is cut into the sentences that a reader sees', () => {
    const { sentences } = expectedOf(name);
    for (const id of ['1', '2'] as const) {
      const version = read(name, id);
      expect(version.sentences.map(({ start, end }) => version.text.slice(start, end))).toEqual(sentences[id]);
    }
  });

  it('keeps the promises', () => {
    const [a, b] = [read(name, '1'), read(name, '2')];
    const collation = collate([a, b]);
    expectRows(collation);
    const pair = collation.pairs[0]!;
    expectComplete(pair, a, b);
    for (const link of pair.links) {
      expectRebuilds(link, link.edits.words, a, b);
      expectRebuilds(link, link.edits.phrases, a, b);
    }
  });
});

/** Links as single pairs of sentences. */
function cells(links: readonly Wanted[]): Map<string, Wanted> {
  return new Map(links.flatMap((link) => link.a.flatMap((i) => link.b.map((j) => [`${i}-${j}`, link] as const))));
}

/** What is wrong with a pair, one line each, and how much there was to get right. */
function judge(name: string, pair: Pair): { readonly wrong: string[]; readonly count: number } {
  const wanted = cells(expectedOf(name).links);
  const found = cells(pair.links);
  const wrong: string[] = [];
  for (const [cell, link] of wanted) {
    const other = found.get(cell);
    if (!other) wrong.push(`${name} ${cell}: missed`);
    else if (other.relation !== link.relation) wrong.push(`${name} ${cell}: ${other.relation}, not ${link.relation}`);
    else if (other.moved !== link.moved) wrong.push(`${name} ${cell}: moved is ${other.moved}`);
  }
  for (const cell of found.keys()) if (!wanted.has(cell)) wrong.push(`${name} ${cell}: should not be linked`);
  return { wrong, count: wanted.size };
}

/**
 * Of all links, with relation and mark, so many in a hundred may differ from what the careful reader drew. It
 * holds what is reached: docs/quality.md names what is missed, above all in the freest rewrite and in loose
 * splits.
 */
const MOST_WRONG = 10;

describe.runIf(existsSync(LEXICON))('the links of all cases, with the lexicon of the app', () => {
  const lexicon: Lexicon | null = existsSync(LEXICON) ? decodeLexicon(readFileSync(LEXICON)) : null;
  const results = CASES.map((name) => judge(name, collate([read(name, '1'), read(name, '2')], { lexicon }).pairs[0]!));

  it('are those that a careful reader drew', () => {
    const wrong = results.flatMap((result) => result.wrong);
    const count = results.reduce((sum, result) => sum + result.count, 0);
    expect(100 * wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MOST_WRONG * count);
  });

  it('are none between unrelated stories, which have no lineage either', () => {
    const collation = collate([read('unrelated', '1'), read('unrelated', '2')], { lexicon });
    expect(collation.pairs[0]!.links).toEqual([]);
    expect(collation.lineage).toEqual([]);
  });
});
