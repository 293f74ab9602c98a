import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { buildReport, renderReport } from '../../../src/reports';
import { SEEDS } from './damage';
import { handCollation, HOSTILE, WHEN } from './fixture';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../docs/collation.schema.json', import.meta.url), 'utf8'),
);
const valid: ValidateFunction = new Ajv2020({ allErrors: true }).compile(schema);

const jsonOf = (texts: readonly string[], row = 0): Record<string, unknown> => {
  const collation = collate(texts.map((text, index) => versionFromText(text, { id: `v${index}` })));
  const notes = [
    {
      target: { kind: 'row' as const, row },
      verdict: 'to-fix' as const,
      comment: 'x',
      by: 'Ann',
      at: WHEN,
    },
  ];
  const report = buildReport(collation, {
    generated: WHEN,
    program: '1.2.3',
    notes,
    options: { detail: 0.5 },
  });
  return JSON.parse(renderReport('json', report) as string);
};

describe('the published schema', () => {
  it.each([
    ['the seeds', SEEDS],
    ['hostile texts', [HOSTILE.join('\n'), HOSTILE.toReversed().join('\n')]],
    ['texts with nothing in common', ['Apples are red.', 'Tomorrow it will rain.']],
  ])('describes %s', (_, texts) => {
    valid(jsonOf(texts));
    expect(valid.errors).toBeNull();
  });

  it.each([
    ['no base', { base: undefined }],
    ['another schema', { schema: 2 }],
    ['no versions', { versions: [] }],
    ['a pair without links', { pairs: [{ from: 'a', to: 'b' }] }],
    ['no report', { report: undefined }],
  ])('refuses %s', (_, change) => {
    expect(valid({ ...jsonOf(SEEDS), ...change })).toBe(false);
  });

  it('refuses what the engine may never say', () => {
    const json = jsonOf(SEEDS) as { pairs: { links: { relation: string; score: number }[] }[] };
    json.pairs[0]!.links[0]!.relation = 'similar';
    json.pairs[0]!.links[1]!.score = 1.5;
    expect(valid(json)).toBe(false);
    expect(valid.errors?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('JSON', () => {
  it('has the rows of the engine, and tells which of them are one passage', () => {
    const json = jsonOf(
      ['One came.\n\nTwo went.\n\nThree stayed.', 'One came. Two went.\n\nThree stayed.'],
      1,
    );
    expect(json).toMatchObject({
      rows: [
        { cells: { v0: [0], v1: [0] } },
        { cells: { v0: [1], v1: [] }, joins: ['v1'] },
        { cells: { v0: [2], v1: [1] } },
      ],
      report: { passages: [[0, 1], [2]], rows: [0, 1, 2], notes: [{ target: { kind: 'row', row: 2 } }] },
    });
    valid(json);
    expect(valid.errors).toBeNull();
  });

  it('is the collation itself, with a report beside it', () => {
    const collation = handCollation(
      ['One here.', 'One here.'],
      [{ to: 1, links: [{ a: [0], b: [0], relation: 'identical' }] }],
      [{ cells: { v0: [0], v1: [0] } }],
    );
    const report = buildReport(collation, { generated: WHEN, program: '1.2.3', content: 'findings' });
    const { report: about, ...rest } = JSON.parse(renderReport('json', report) as string);
    expect(rest).toEqual(JSON.parse(JSON.stringify(collation)));
    expect(about).toMatchObject({ generated: WHEN, program: { version: '1.2.3' }, counts: { identical: 1 } });
  });
});
