import { readFileSync, readdirSync } from 'node:fs';
import { collate } from '../../src/engine';
import { type Reading, readingOf } from '../../src/engine/reading/reading';
import type { Lexicon, Pair, Version } from '../../src/engine/model';
import type { Pointers } from '../../src/engine/provenance/signs/pointers';
import { traitsOf } from '../../src/engine/provenance/traits';
import { versionFromText } from '../../src/engine/version';
import { type AlignedDocument, groupOf, readRows, versionOf } from './data';
import { inProject } from './setup';

/** Two texts whose history is known: `a` came first, except in `UNRELATED`. */
export interface Item {
  readonly set: string;
  /** No fold that holds one item of a group may learn from another. */
  readonly group: string;
  readonly pair: Pair;
  readonly a: Reading;
  readonly b: Reading;
  readonly pointers: Pointers;
}

/** The rewritten stories of tests/golden/findings. */
const GOLDEN = 'golden';
/** Two translations of one text. */
export const UNRELATED = 'news2ref-mix.dev';

/** What each set weighs. The goldens are few and written for another purpose: they count half. */
export const SETS: Readonly<Record<string, number>> = {
  'argrewrite.dev': 1,
  'tetra.dev': 1,
  'ainews-mix.dev': 1,
  [GOLDEN]: 0.5,
  [UNRELATED]: 1,
};

export function itemsOf(dir: string, lexicon: Lexicon): Item[] {
  return Object.keys(SETS).flatMap((set) =>
    set === GOLDEN
      ? goldens(lexicon)
      : readRows<AlignedDocument>(dir, set).map((doc) =>
          itemOf(set, groupOf(doc), [versionOf(doc, 'a', 'en'), versionOf(doc, 'b', 'en')], lexicon),
        ),
  );
}

function goldens(lexicon: Lexicon): Item[] {
  const folder = 'tests/golden/findings';
  const read = (name: string, file: string, id: string): Version =>
    versionFromText(readFileSync(inProject(folder, name, file), 'utf8'), { id });
  return (
    readdirSync(inProject(folder))
      // Two agencies on one event: none came from the other.
      .filter((name) => !name.includes('independent'))
      .map((name) => itemOf(GOLDEN, name, [read(name, '1.txt', 'A'), read(name, '2.txt', 'B')], lexicon))
  );
}

function itemOf(set: string, group: string, versions: readonly [Version, Version], lexicon: Lexicon): Item {
  const pair = collate(versions, { lexicon }).pairs[0]!;
  const [a, b] = [readingOf(versions[0]), readingOf(versions[1])];
  return { set, group, pair, a, b, pointers: traitsOf(pair, a, b).pointers };
}
