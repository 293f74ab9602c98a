import { describe, expect, it } from 'vitest';
import type { Evidence, WordMatch } from '../../../../../src/engine/model';
import { createMatchColumns, withMatches } from '../../../../../src/engine/score/evidence/late-matches';

/** So many matches, no two of them alike. */
const matchesOf = (count: number): WordMatch[] =>
  Array.from({ length: count }, (_, n) => ({
    a: { start: 7 * n, end: 7 * n + 3 },
    b: { start: 5 * n + 1, end: 5 * n + 4 },
    by: (['form', 'stem', 'meaning', 'typo'] as const)[n % 4]!,
    weight: 1 / (n + 3),
  }));

describe('columns of matches', () => {
  it('give back what was put in, however much', () => {
    const matches = matchesOf(500);
    const columns = createMatchColumns();
    for (const { a, b, by, weight } of matches) columns.put(a, b, by, weight);
    expect(columns.count()).toBe(500);
    expect(columns.list(0, 500)).toEqual(matches);
    columns.close();
    expect(columns.list(0, 500)).toEqual(matches);
    expect(columns.list(120, 140)).toEqual(matches.slice(120, 140));
    expect(columns.list(500, 500)).toEqual([]);
  });

  it('may be closed with nothing in them', () => {
    const columns = createMatchColumns();
    columns.close();
    expect(columns.list(0, 0)).toEqual([]);
  });
});

describe('evidence with matches made when they are asked for', () => {
  const others: Omit<Evidence, 'matches'> = {
    ...{ coverageA: 1, coverageB: 0.5, order: 1, context: 0 },
    figures: { both: ['3'], onlyA: [], onlyB: [] },
    names: { both: [], onlyA: [], onlyB: [] },
    negation: 'same',
  };
  const plain: Evidence = { matches: matchesOf(3), ...others };
  let made = 0;
  const late = withMatches(() => {
    made += 1;
    return matchesOf(3);
  }, others);

  it('makes none before', () => {
    expect(made).toBe(0);
  });

  it('reads and prints as if they stood in it', () => {
    expect(late).toStrictEqual(plain);
    expect(JSON.stringify(late)).toBe(JSON.stringify(plain));
    expect(Object.entries(late)).toEqual(Object.entries(plain));
  });

  it('is copied with them', () => {
    expect(structuredClone(late)).toStrictEqual(plain);
    expect(Reflect.ownKeys({ ...late })).toEqual(Object.keys(plain));
    expect({ ...late, pinned: true }).toStrictEqual({ ...plain, pinned: true });
  });
});
