import { describe, expect, it } from 'vitest';
import { type Fact, versionFromText } from '../../../../src/engine';
import { ledgerOf } from '../../../../src/engine/findings/ledger';
import { pairOf } from '../../hand-made';

const versions = ['base', 'b', 'c'].map((id) => versionFromText('Nothing.', { id }));
const [base, b, c] = versions as [(typeof versions)[0], (typeof versions)[0], (typeof versions)[0]];
const at = (start: number) => ({ start, end: start + 2 });

function ledger(ofB: readonly Fact[], ofC: readonly Fact[]) {
  return ledgerOf(
    versions,
    [pairOf(base, b, [], { facts: ofB }), pairOf(base, c, [], { facts: ofC })],
    'base',
  );
}
const fact = (kind: Fact['kind'], label: string, a: readonly number[], of: readonly number[], state: Fact['state']): Fact => ({
  kind,
  label,
  a: a.map(at),
  b: of.map(at),
  state,
}); // prettier-ignore

describe('ledgerOf', () => {
  it('has one row for what the base has, by its place there', () => {
    const [row, ...more] = ledger(
      [fact('figure', 'five', [10], [20], 'exact')],
      [fact('figure', '5', [10], [30], 'cosmetic')],
    );
    expect(more).toEqual([]);
    expect(row!.cells).toEqual({
      base: { state: 'exact', ranges: [at(10)] },
      b: { state: 'exact', ranges: [at(20)] },
      c: { state: 'cosmetic', ranges: [at(30)] },
    });
  });

  it('says where a fact of the base is gone, and where one of others is new', () => {
    const [old, fresh] = ledger(
      [fact('figure', 'five', [10], [], 'dropped')],
      [fact('figure', 'six', [], [30], 'new')],
    );
    expect([old!.cells['b']!.state, old!.cells['c']!.state]).toEqual(['dropped', 'dropped']);
    expect(fresh!.cells['c']).toEqual({ state: 'new', ranges: [at(30)] });
    expect(fresh!.cells['base']!.ranges).toEqual([]);
  });

  it('lets others share the row of a new fact, whatever its capitals', () => {
    const rows = ledger(
      [fact('name', 'Anna Roe', [], [5], 'new')],
      [fact('name', 'ANNA ROE', [], [7], 'new')],
    );
    expect(rows).toHaveLength(1);
    expect([rows[0]!.cells['b']!.ranges, rows[0]!.cells['c']!.ranges]).toEqual([[at(5)], [at(7)]]);
  });

  it('keeps kinds apart, quotations first, then figures, dates and names', () => {
    const rows = ledger(
      [
        fact('name', 'May', [], [1], 'new'),
        fact('date', 'May', [], [3], 'new'),
        fact('quotation', 'may', [], [5], 'new'),
        fact('figure', '5', [], [9], 'new'),
      ],
      [],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['quotation', 'figure', 'date', 'name']);
  });

  it('takes any name for a version', () => {
    const [x, y] = ['toString', '__proto__'].map((id) => versionFromText('Nothing.', { id }));
    const facts = [fact('figure', 'five', [], [20], 'new')];
    const [row] = ledgerOf([x!, y!], [pairOf(x!, y!, [], { facts })], 'toString');
    expect(Object.entries(row!.cells).map(([id, { state }]) => [id, state])).toEqual([
      ['toString', 'new'],
      ['__proto__', 'new'],
    ]);
  });
});
