import { describe, expect, it } from 'vitest';
import { collate, collateSteps, createMemory, unicodeVersion, versionFromText } from '../../../src/engine';

const a = versionFromText('The ferry opened on Monday. Nobody came.', { id: 'a' });
const b = versionFromText('The ferry opened on Tuesday.', { id: 'b' });

describe('a collation', () => {
  it('is plain JSON and says what made it', () => {
    const collation = collate([a, b]);
    expect(JSON.parse(JSON.stringify(collation))).toEqual(collation);
    expect(collation.schema).toBe(1);
    expect(collation.engine).toEqual({
      version: expect.any(String),
      scorer: 'form',
      unicode: unicodeVersion(),
    });
    const lexicon = { name: 'words', likeness: () => 0, rarity: () => undefined };
    expect(collate([a, b], { lexicon }).engine.scorer).toBe('form + words');
  });

  it('names a model only where its vectors served', () => {
    const vectors = (version: typeof a) => version.sentences.map((_, n) => Float32Array.of(n, 1));
    const scorer = (of: readonly (typeof a)[]): string =>
      collate([a, b, { ...b, id: 'c' }], {
        embeddings: { name: 'tiny', vectors: Object.fromEntries(of.map((own) => [own.id, vectors(own)])) },
      }).engine.scorer;
    expect(scorer([a, b, { ...b, id: 'c' }])).toBe('form + tiny');
    expect(scorer([a, b])).toBe('form + tiny (in part)');
    expect(scorer([a])).toBe('form');
    expect(scorer([a, { ...b, sentences: [] }])).toBe('form');
  });

  it('has a pair for every two versions, the base first', () => {
    const c = { ...b, id: 'c' };
    const pairs = (base?: string): string[] =>
      collate([a, b, c], base === undefined ? {} : { base }).pairs.map((pair) => pair.from + pair.to);
    expect(pairs()).toEqual(['ab', 'ac', 'bc']);
    expect(pairs('c')).toEqual(['ca', 'cb', 'ab']);
    expect(collate([a]).pairs).toEqual([]);
  });

  it('takes any id', () => {
    const odd = { ...b, id: '__proto__' };
    expect(collate([a, odd]).rows.every((row) => Object.hasOwn(row.cells, '__proto__'))).toBe(true);
  });

  it('is refused for no versions, equal ids or an unknown base', () => {
    expect(() => collate([])).toThrow('no version');
    expect(() => collate([a, a])).toThrow('same id');
    expect(() => collate([a, b], { base: 'z' })).toThrow('"z"');
  });

  it('comes in steps that can be left at any time', () => {
    const phases = [...collateSteps([a, b])].map((step) => step.phase);
    expect([...new Set(phases)]).toEqual(['reading', 'linking', 'arranging', 'checking']);
    const steps = collateSteps([a, b]);
    steps.next();
    expect(steps.return(collate([a])).done).toBe(true);
  });

  it('reads no second version for the finders when the budget runs out over the first', () => {
    const memory = createMemory();
    const read: string[] = [];
    let now = 0;
    const watched: typeof memory = {
      ...memory,
      studyOf(version) {
        read.push(version.id);
        now = 2;
        return memory.studyOf(version);
      },
    };
    const { pairs, complete } = collate([a, b], { budget: 1, clock: () => now }, watched);
    expect([read, complete]).toEqual([['a'], false]);
    expect(pairs[0]).toMatchObject({ links: [{ a: [0], b: [0] }], findings: [], facts: [] });
  });
});
