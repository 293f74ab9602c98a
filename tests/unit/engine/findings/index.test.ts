import { describe, expect, it } from 'vitest';
import { findFindings, studyOf } from '../../../../src/engine/findings';
import { inSentences } from '../../../support/laid-out';
import { linkOf } from '../../../support/linked-sides';

type Context = Parameters<typeof findFindings>[3];
type Links = Parameters<typeof findFindings>[2];

const CONTEXT: Context = { lexicon: null };
const LONG = 'The council met on Monday evening in the old town hall to talk about the bridge.';
const SOURCE = [
  LONG,
  'The mill employs 40 clerks, Ines Falk said.',
  'It shuts on Friday.',
  'Its gate is not locked.',
];
const COPY = [LONG, 'The mill employs 50 clerks.', 'It shuts on Sunday.', 'Its gate is locked.'];

/** What two reporters saw, each by himself. */
const APART = [
  [
    'A long night of rain fell on the town.',
    'Boats lay at the quay.',
    'Nobody sang.',
    'A dog slept by the gate.',
  ],
  ['Elsewhere the sun shone.', 'Children played in a field of clover.', 'Bells rang.', 'Bread was cheap.'],
] as const;

/** Sentence by sentence, the first of which is the same. */
const inTurn = (count: number, score?: number): Links =>
  Array.from({ length: count }, (_, n) => ({
    ...linkOf([n], [n], score),
    ...(n === 0 && { relation: 'identical' as const }),
  }));

const find = (
  one: readonly string[],
  two: readonly string[],
  links: Links = inTurn(one.length),
  context: Context = CONTEXT,
) => findFindings(studyOf(inSentences('a', one)), studyOf(inSentences('b', two)), links, context);

const types = (found: ReturnType<typeof find>): string[] => found.findings.map(({ type }) => type);

describe('findFindings', () => {
  it('asks all finders, and tells what they found in the order of the second text', () => {
    const { findings, complete } = find(SOURCE, COPY);
    expect(new Set(findings.map(({ type }) => type))).toEqual(
      new Set(['number-changed', 'attribution-dropped', 'negation-changed', 'date-changed']),
    );
    const places = findings.map(({ b }) => b?.start ?? Infinity);
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(complete).toBe(true);
  });

  it('has a direction', () => {
    const [there, back] = [types(find(SOURCE, COPY)), types(find(COPY, SOURCE))];
    expect(there).toContain('attribution-dropped');
    expect(back).not.toContain('attribution-dropped');
    expect(back).toContain('number-changed');
  });

  it('finds nothing between equal texts, nor without links', () => {
    expect(find(SOURCE, SOURCE, SOURCE.map((_, n) => ({ ...linkOf([n], [n]), relation: 'identical' }))).findings).toEqual([]);
    expect(find([], []).findings).toEqual([]);
    expect(find(SOURCE, ['It rained in Oslo.'], []).findings).toEqual([]);
  }); // prettier-ignore

  it('accuses only texts that draw on each other', () => {
    const [one, two] = [
      'The 40 clerks of the mill may leave, Ines Falk said.',
      'The 50 clerks of the mill leave.',
    ];
    const alone = find([one, ...APART[0]], [two, ...APART[1]], [linkOf([0], [0])]);
    expect(types(alone)).toEqual(['number-changed']);
    const drawn = types(find([LONG, one], [LONG, two], inTurn(2)));
    expect([...drawn].sort()).toEqual(['attribution-dropped', 'hedge-dropped', 'number-changed']);
  });

  it('compares values of texts that show no dependence in sure links alone', () => {
    const one = ['In March the mill employed 40 clerks.', ...APART[0]];
    const two = ['In March the mill employed 50 clerks.', ...APART[1]];
    const of = (score: number) => types(find(one, two, [linkOf([0], [0], score)]));
    expect(of(0.75)).toEqual(['number-changed']);
    expect(of(0.65)).toEqual([]);
  });

  it('compares no values where a link is cosmetic', () => {
    const link = { ...linkOf([0], [0]), relation: 'cosmetic' as const };
    expect(find(['It has 40 clerks.'], ['It has 50 clerks.'], [link]).findings).toEqual([]);
  });

  it('hands in its facts, found or not', () => {
    const { facts } = find(SOURCE, SOURCE);
    expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['figure', 'date', 'name']));
  });

  it('says so where the time runs out, and keeps the facts', () => {
    let asked = 0;
    const late = find(SOURCE, COPY, inTurn(4), { lexicon: null, deadline: () => asked++ > 4 });
    expect(late.complete).toBe(false);
    expect(late.findings.length).toBeLessThan(find(SOURCE, COPY).findings.length);
    const none = find(SOURCE, COPY, inTurn(4), { lexicon: null, deadline: () => true });
    expect(none.findings).toEqual([]);
    expect(none.facts.length).toBeGreaterThan(0);
  });
});

it('a study serves all pairs of its version', () => {
  const [a, b] = [studyOf(inSentences('a', SOURCE)), studyOf(inSentences('b', COPY))];
  const first = findFindings(a, b, inTurn(4), CONTEXT);
  findFindings(b, a, inTurn(4), CONTEXT);
  expect(findFindings(a, b, inTurn(4), CONTEXT)).toEqual(first);
  expect(first).toEqual(find(SOURCE, COPY));
});
