import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/engine/align/bench';
import type { Lexicon } from '../../../../src/engine/model';
import { evidenceOf } from '../../../../src/engine/score/evidence';
import { createShelf } from '../../../../src/engine/score/shelf';
import { versionFromSentences } from '../../../../src/engine/version';

/** Words of a small world by direction: those of one theme are near each other, those with a shade apart less so. */
const THEMES: Readonly<Record<string, readonly number[]>> = {
  ship: [100, 0, 0], vessel: [95, 30, 0], boat: [90, 40, 0], school: [0, 70, 100], taught: [90, 0, 60],
}; // prettier-ignore
const lexicon: Lexicon = {
  name: 'small world',
  vector: (word) => (THEMES[word] ? Int8Array.from(THEMES[word]) : undefined),
  rarity: () => 9,
  likeness: () => 0,
};

function evidence(one: string, two: string) {
  const a = versionFromSentences([[one]], { id: 'a', language: 'en' });
  const b = versionFromSentences([[two]], { id: 'b', language: 'en' });
  const bench = layOut(a, b, createShelf(lexicon));
  const [x, y] = [bench.a[0]!, bench.b[0]!];
  return evidenceOf(x, y, bench.measure(x, y).comparison, a.text, b.text, 0).matches.map(
    (match) =>
      `${a.text.slice(match.a.start, match.a.end)} ${match.by} ${b.text.slice(match.b.start, match.b.end)}`,
  );
}

describe('evidenceOf', () => {
  it('pairs the nearest words, each once', () =>
    expect(evidence('The ship and the boat sank.', 'The vessel sank.')).toEqual([
      'The form The',
      'boat meaning vessel',
      'sank form sank',
    ]));

  it('does not pair a word again that has its like', () =>
    expect(evidence('The ship sank.', 'The ship was a vessel.')).toEqual(['The form The', 'ship form ship']));

  it('leaves out words that are hardly related', () =>
    expect(evidence('A vessel taught.', 'A school sank.')).toEqual(['A form A']));
});
