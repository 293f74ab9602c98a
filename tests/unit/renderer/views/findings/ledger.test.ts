import { describe, expect, it } from 'vitest';
import type { Finding, LedgerRow } from '../../../../../src/engine';
import { editionOf } from '../../../../../src/renderer/state/edition';
import {
  EVERYTHING_CHANGED,
  linesOf,
  passing,
  remarksOf,
  sectionCounts,
  typeCounts,
  type Filter,
} from '../../../../../src/renderer/views/findings/filter';
import { ledgerOf, type Entry } from '../../../../../src/renderer/views/findings/ledger';
import { groupedFindings } from '../../../../../src/renderer/views/findings/grouped';
import { cellSays, sectionSize } from '../../../../../src/renderer/views/findings/says';
import { citeAll } from '../../../../../src/renderer/views/findings/cite';
import { nextEntry } from '../../../../../src/renderer/views/findings/useGrid';
import { collation, pair, rangeOf, version } from '../fixture';

const A = version('a', [
  ['The ferry sank on Monday.', 'It carried 14 people.'],
  ['“We saw it go,” said Ana Ruiz.'],
  ['Allegedly the crew slept.'],
]);
const B = version('b', [
  ['The ferry sank on Monday.', 'It carried 40 people.'],
  ['“We saw it sink,” said Ana Ruiz.'],
  ['The crew slept.'],
]);
const C = version('c', [
  ['It carried 14 people.'],
  ['Ana Ruiz said she saw it.'],
  ['Allegedly the crew slept.'],
]);

const finding = (type: Finding['type'], a: Finding['a'], b: Finding['b'], confidence = 0.9): Finding => ({
  type,
  a,
  b,
  confidence,
  message: `${type}.`,
});
const at = (text: typeof A, words: string) => [rangeOf(text, words)];

const LEDGER: readonly LedgerRow[] = [
  {
    kind: 'figure',
    label: '14',
    cells: {
      a: { state: 'exact', ranges: at(A, '14') },
      b: { state: 'altered', ranges: at(B, '40') },
      c: { state: 'exact', ranges: at(C, '14') },
    },
  },
  {
    kind: 'quotation',
    label: '“We saw it go,”',
    cells: {
      a: { state: 'exact', ranges: at(A, '“We saw it go,”') },
      b: { state: 'altered', ranges: at(B, '“We saw it sink,”') },
      c: { state: 'dropped', ranges: [] },
    },
  },
  {
    kind: 'date',
    label: 'Monday',
    cells: {
      a: { state: 'exact', ranges: at(A, 'Monday') },
      b: { state: 'exact', ranges: at(B, 'Monday') },
      c: { state: 'dropped', ranges: [] },
    },
  },
  {
    kind: 'name',
    label: 'Ana Ruiz',
    cells: {
      a: { state: 'exact', ranges: at(A, 'Ana Ruiz') },
      b: { state: 'exact', ranges: at(B, 'Ana Ruiz') },
      c: { state: 'exact', ranges: at(C, 'Ana Ruiz') },
    },
  },
];

const FIGURE = finding('number-changed', rangeOf(A, 'It carried 14 people.'), rangeOf(B, '40'), 0.95);
const QUOTE = finding('quote-altered', rangeOf(A, 'We saw it go'), rangeOf(B, 'We saw it sink'), 0.8);
const HEDGE = finding('hedge-dropped', rangeOf(A, 'Allegedly'), null, 0.6);
const BETWEEN = finding('number-changed', rangeOf(B, '40'), rangeOf(C, '14'), 0.9);

const EDITION = editionOf(
  collation([A, B, C], {
    pairs: [
      pair(A, B, [], { findings: [HEDGE, QUOTE, FIGURE] }),
      pair(A, C, []),
      pair(B, C, [], { findings: [BETWEEN] }),
    ],
    ledger: LEDGER,
  }),
);
const ENTRIES = ledgerOf(EDITION);
const byLabel = (label: string): Entry => ENTRIES.find((entry) => entry.label === label)!;
const filter = (change: Partial<Filter>): Filter => ({ ...EVERYTHING_CHANGED, ...change });
const labels = (entries: readonly Entry[]) => entries.map(({ label }) => label);

describe('ledger', () => {
  it('has every fact once and attaches findings to the fact they touch', () => {
    expect(ENTRIES).toHaveLength(5);
    expect(byLabel('14').findings.map(({ type }) => type)).toEqual(['number-changed', 'number-changed']);
    expect(byLabel('“We saw it go,”').findings.map(({ number }) => number)).toEqual([2]);
    expect(byLabel('Monday').findings).toEqual([]);
  });

  it('does not attach a finding to a fact of another kind that it happens to cover', () => {
    const covering = ENTRIES.filter((entry) => entry.findings.some(({ type }) => type === 'number-changed'));
    expect(labels(covering)).toEqual(['14']);
  });

  it('gives a finding that concerns no fact a row of its own, in the two versions it speaks of', () => {
    const entry = byLabel('Allegedly');
    expect(entry.kind).toBeNull();
    expect(entry.cells.map(({ state }) => state)).toEqual(['place', 'dropped', 'none']);
    expect(entry.cells[0]?.paragraphs).toEqual([2]);
  });

  it('says once what is found alike in several versions, a cell for each', () => {
    const other = { ...HEDGE, message: 'Another thing.' };
    const pairs = [
      pair(A, B, [], { findings: [HEDGE] }),
      pair(A, C, [], { findings: [HEDGE, other] }),
      pair(B, C, [], { findings: [finding('hedge-dropped', rangeOf(B, 'Monday'), null)] }),
    ];
    const entries = ledgerOf(editionOf(collation([A, B, C], { pairs })));
    const states = entries.map(({ cells }) => cells.map(({ state }) => state));
    expect(states.filter((row) => row[0] === 'place')).toEqual([
      ['place', 'dropped', 'dropped'],
      ['place', 'none', 'dropped'],
    ]);
    expect(entries.map(({ findings }) => findings.length).sort()).toEqual([1, 1, 2]);
  });

  it('numbers findings as the text does, and those without the base not at all', () => {
    const numbers = byLabel('14').findings.map(({ number }) => number);
    expect(numbers).toEqual([1, null]);
    expect(byLabel('Allegedly').findings[0]?.number).toBe(3);
  });

  it('stands in reading order', () => {
    expect(labels(ENTRIES)).toEqual(['Monday', '14', '“We saw it go,”', 'Ana Ruiz', 'Allegedly']);
  });

  it('knows what changed', () => {
    expect(byLabel('Ana Ruiz').changed).toBe(false);
    expect(byLabel('Monday').changed).toBe(true);
  });

  it('tells what stands in place of a fact that a version lacks', () => {
    const reported = finding(
      'quote-to-reported-speech',
      rangeOf(A, 'We saw it go'),
      rangeOf(C, 'she saw it'),
    );
    const pairs = [pair(A, B, []), pair(A, C, [], { findings: [reported] })];
    const edition = editionOf(collation([A, B, C], { pairs, ledger: LEDGER }));
    const cell = ledgerOf(edition).find(({ kind }) => kind === 'quotation')?.cells[2];
    expect(cell).toMatchObject({ state: 'otherwise', paragraphs: [1] });
    expect(cellSays(edition, cell!, { kind: 'quotation', label: '' }, 'A')).toBe('reported, not quoted');
  });

  it.each([
    ['number-changed', '14', 'It carried 14', 'It carried 14'],
    ['quote-reattributed', 'Ana Ruiz', 'Ana Ruiz', 'another speaker'],
  ] as const)('says of no fact with a finding that it stands as in the base: %s', (type, a, b, says) => {
    const found = finding(type, rangeOf(A, a), rangeOf(C, b));
    const ledger = LEDGER.map((row) =>
      type === 'quote-reattributed' ? { ...row, kind: 'quotation' as const } : row,
    );
    const edition = editionOf(
      collation([A, B, C], { pairs: [pair(A, B, []), pair(A, C, [], { findings: [found] })], ledger }),
    );
    const entry = ledgerOf(edition).find(({ label }) => label === a)!;
    expect(entry.findings).toHaveLength(1);
    expect(entry.cells[2]).toMatchObject({ state: 'altered', paragraphs: [b === 'Ana Ruiz' ? 1 : 0] });
    expect(cellSays(edition, entry.cells[2]!, entry, 'A')).toBe(says);
  });

  it('says trimmed of a quotation that was only trimmed', () => {
    const trimmed = finding('quote-trimmed', rangeOf(A, 'We saw it go'), rangeOf(B, 'We saw it sink'));
    const told = (findings: readonly Finding[]) => {
      const pairs = [pair(A, B, [], { findings }), pair(A, C, [])];
      const edition = editionOf(collation([A, B, C], { pairs, ledger: LEDGER }));
      const cell = ledgerOf(edition).find(({ kind }) => kind === 'quotation')!.cells[1]!;
      return cellSays(edition, cell, { kind: 'quotation', label: '' }, 'A');
    };
    expect([told([trimmed]), told([QUOTE, trimmed])]).toEqual(['trimmed', '“We saw it sink,”']);
  });

  it('says absent of a version that lacks what only another has', () => {
    const cells = {
      b: { state: 'new', ranges: at(B, '40') },
      a: { state: 'new', ranges: [] },
      c: { state: 'new', ranges: [] },
    } as const;
    const [entry] = ledgerOf(
      editionOf(collation([A, B, C], { ledger: [{ kind: 'figure', label: '40', cells }] })),
    );
    expect(entry?.cells.map(({ state }) => state)).toEqual(['dropped', 'new', 'dropped']);
  });

  it('takes a fact that the base lacks for changed', () => {
    const row: LedgerRow = {
      kind: 'figure',
      label: '40',
      cells: { b: { state: 'new', ranges: at(B, '40') } },
    };
    const [entry] = ledgerOf(editionOf(collation([A, B], { pairs: [pair(A, B, [])], ledger: [row] })));
    expect(entry?.changed).toBe(true);
    expect(entry?.cells.map(({ state }) => state)).toEqual(['dropped', 'new']);
  });
});

describe('filter', () => {
  it('shows what changed, in sections with their counts, and hides what stayed the same', () => {
    const lines = linesOf(passing(ENTRIES, EVERYTHING_CHANGED, {}), EVERYTHING_CHANGED);
    expect(
      lines.map((line) =>
        line.kind === 'head'
          ? `${line.section} ${sectionSize(line.section, line.rows, line.findings)}`
          : line.entry.label,
      ),
    ).toEqual(['findings 3', '14', '“We saw it go,”', 'Allegedly', 'date 1', 'Monday']);
    expect(labels(passing(ENTRIES, filter({ changed: false, same: true }), {}))).toContain('Ana Ruiz');
  });

  it('leaves a fact in its own section when its findings are filtered away, and drops a finding without a fact', () => {
    const passed = passing(ENTRIES, filter({ least: 0.85 }), {});
    const counts = sectionCounts(passed);
    expect(counts).toEqual({ all: 3, findings: 1, quotation: 1, figure: 0, date: 1, name: 0 });
    expect(labels(passed)).not.toContain('Allegedly');
  });

  it('hides types that are switched off', () => {
    const passed = passing(ENTRIES, filter({ without: ['hedge-dropped', 'number-changed'] }), {});
    expect(sectionCounts(passed).findings).toBe(1);
  });

  it('shows findings between other versions only when asked', () => {
    const findingsOf14 = (others: boolean) =>
      passing(ENTRIES, filter({ others }), {}).find(({ label }) => label === '14')?.findings.length;
    expect(findingsOf14(false)).toBe(1);
    expect(findingsOf14(true)).toBe(2);
    expect(typeCounts(ENTRIES, false)).toContainEqual(['number-changed', 1]);
    expect(typeCounts(ENTRIES, true)[0]).toEqual(['number-changed', 2]);
  });

  it('filters by verdict', () => {
    const key = byLabel('14').findings[0]!.remark;
    const remarks = { [key]: { verdict: 'to-fix', note: 'see A', at: 1 } } as const;
    expect(labels(passing(ENTRIES, filter({ verdict: 'to-fix' }), remarks))).toEqual(['14']);
    const open = passing(ENTRIES, filter({ verdict: 'undecided' }), remarks);
    expect(labels(open)).toEqual(['Monday', '“We saw it go,”', 'Allegedly']);
    expect(remarksOf(open[0]!, remarks)).toEqual([]);
  });

  it('counts a row with two findings as undecided until both are decided', () => {
    const [first, second] = byLabel('14').findings;
    const one = { [first!.remark]: { verdict: 'accepted', note: '', at: 1 } } as const;
    const both = { ...one, [second!.remark]: { verdict: 'accepted', note: '', at: 1 } } as const;
    const open = (remarks: Parameters<typeof passing>[2]) =>
      labels(passing(ENTRIES, filter({ verdict: 'undecided', others: true }), remarks)).includes('14');
    expect(open(one)).toBe(true);
    expect(open(both)).toBe(false);
  });

  it('orders by place and by confidence without section heads', () => {
    const ordered = (order: Filter['order']) =>
      linesOf(passing(ENTRIES, filter({ order }), {}), filter({ order })).map((line) =>
        line.kind === 'entry' ? line.entry.label : 'head',
      );
    expect(ordered('place')).toEqual(['Monday', '14', '“We saw it go,”', 'Allegedly']);
    expect(ordered('confidence')).toEqual(['14', '“We saw it go,”', 'Allegedly', 'Monday']);
  });
});

describe('moving through the ledger', () => {
  const lines = linesOf(passing(ENTRIES, EVERYTHING_CHANGED, {}), EVERYTHING_CHANGED);

  it('passes over section heads and stops at the ends', () => {
    expect(nextEntry(lines, 3, 1)).toBe(5);
    expect(nextEntry(lines, 5, -1)).toBe(3);
    expect(nextEntry(lines, 5, 10)).toBe(5);
    expect(nextEntry(lines, 5, -Infinity)).toBe(1);
  });
});

describe('what cells say', () => {
  it('names the wording of an altered figure and what is absent', () => {
    const entry = byLabel('14');
    expect(cellSays(EDITION, entry.cells[1]!, entry, 'A')).toBe('40');
    expect(cellSays(EDITION, entry.cells[2]!, entry, 'A')).toBe('as in A');
    const gone = byLabel('Monday').cells[2]!;
    expect(cellSays(EDITION, gone, { kind: 'date', label: '' }, 'A')).toBe('absent');
    // a quotation that is not there may still have left its words
    expect(cellSays(EDITION, gone, { kind: 'quotation', label: '' }, 'A')).toBe('not quoted');
  });

  it('cites the first paragraphs and says that there are more', () => {
    expect(citeAll([3])).toBe('¶4');
    expect(citeAll([0, 4, 8])).toBe('¶1, 5 …');
    expect(citeAll([0, 4])).toBe('¶1, 5');
    expect(citeAll([])).toBe('');
  });
});

describe('like findings in one row', () => {
  it('stand together, with their numbers and the versions they speak of', () => {
    const same = { ...FIGURE, message: 'same' };
    const pairs = [
      pair(A, B, [], { findings: [same, { ...same, message: 'other' }] }),
      pair(A, C, [], { findings: [{ ...same, b: rangeOf(C, '14'), confidence: 0.99 }] }),
      pair(B, C, [], { findings: [{ ...BETWEEN, message: 'same' }] }),
    ];
    const [entry] = ledgerOf(editionOf(collation([A, B, C], { pairs, ledger: LEDGER.slice(0, 1) })));
    const groups = groupedFindings(entry!.findings);
    expect(groups.map(({ message, numbers, versions }) => [message, numbers, versions])).toEqual([
      ['same', [1, 3], ['b', 'c']],
      ['other', [2], ['b']],
    ]);
    expect(groups[0]).toMatchObject({ confidence: 0.99, between: [['b', 'c']] });
  });
});
