import { describe, expect, it } from 'vitest';
import { factSays } from '../../../src/account/fact-words';
import { toldFacts } from '../../../src/account/facts';
import type { Finding, LedgerRow } from '../../../src/engine';
import { at, pair, story } from '../renderer/fixture';

const A = story('a', [['It carried three people.', '“We saw it go,” said Ana.']]);
const B = story('b', [['It carried at least three people.', 'Ana said she saw it.']]);
const LEDGER: readonly LedgerRow[] = [
  {
    kind: 'figure',
    label: 'three',
    cells: {
      a: { state: 'exact', ranges: [at(A, 'three')] },
      b: { state: 'exact', ranges: [at(B, 'three')] },
    },
  },
  {
    kind: 'quotation',
    label: '“We saw it go,”',
    cells: { a: { state: 'exact', ranges: [at(A, '“We saw it go,”')] } },
  },
];
const finding = (type: Finding['type'], a: string, b: string | null): Finding => ({
  type,
  a: at(A, a),
  b: b === null ? null : at(B, b),
  confidence: 0.9,
  message: '',
});
const told = (...findings: Finding[]) =>
  toldFacts({ versions: [A, B], base: 'a', ledger: LEDGER, pairs: [pair(A, B, [], findings)] });
const says = ({ facts }: ReturnType<typeof told>, fact: number) =>
  factSays(facts[fact]!.cells.b!, B.text, facts[fact]!, 'A');

describe('a fact', () => {
  it('stands as in the base where no finding concerns it', () => {
    expect(says(told(), 0)).toBe('as in A');
    expect(says(told(), 1)).toBe('not quoted');
  });

  it('does not where its surroundings changed', () => {
    const facts = told(finding('number-changed', 'three', 'at least three'));
    expect(says(facts, 0)).toBe('at least three');
    expect(facts.facts[0]?.findings).toHaveLength(1);
    expect(facts.facts[0]?.cells.a?.state).toBe('exact');
  });

  it('is said to be altered where what changed around it is not repeated', () => {
    expect(says(told(finding('number-changed', 'carried three', 'three')), 0)).toBe('altered');
  });

  it('became what the finding says, where the version lacks it', () => {
    const facts = told(finding('quote-to-reported-speech', 'We saw it go', 'she saw it'));
    expect(says(facts, 1)).toBe('reported, not quoted');
  });

  it('is said to be trimmed where a part of it stands', () => {
    const ledger = [
      {
        ...LEDGER[1]!,
        cells: { ...LEDGER[1]!.cells, b: { state: 'trimmed', ranges: [at(B, 'she saw it')] } },
      },
    ] as const;
    const facts = toldFacts({ versions: [A, B], base: 'a', ledger, pairs: [] });
    expect(says(facts, 0)).toBe('trimmed');
  });

  it('is none that a finding of a sentence speaks of', () => {
    const facts = told(finding('hedge-dropped', 'It', null));
    expect(facts.facts.map(({ findings }) => findings.length)).toEqual([0, 0]);
    expect(facts.others).toHaveLength(1);
  });
});
