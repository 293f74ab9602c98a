import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { buildReport, renderReport } from '../../../src/reports';
import {
  CURRENT_SCHEMA,
  keepVersion,
  readReview,
  type Review,
  versionsOfReview,
  writeReview,
} from '../../../src/review';
import { WHEN } from './fixture';

const READING = 'Before the <changes>';
const version = (id: string, reading?: string) =>
  versionFromText(`Text of ${id}.`, {
    id,
    title: id,
    source: { name: `${id}.docx`, ...(reading === undefined ? {} : { reading }) },
  });

describe('which reading of its file a version is', () => {
  const versions = [version('a'), version('b', READING)];

  it.each(['html', 'text', 'tei', 'json', 'markdown'])('is told by the report as %s', (format) => {
    const report = buildReport(collate(versions), { generated: WHEN, program: '1.2.3' });
    const out = renderReport(format, report);
    const text = typeof out === 'string' ? out : new TextDecoder().decode(out);
    expect(text).toMatch(/Before the (?:<|&lt;|\\<)changes/);
  });

  it('is kept by a saved review', () => {
    const review: Review = {
      format: 'variorum-review',
      schema: CURRENT_SCHEMA,
      program: 'Variorum 1',
      saved: WHEN,
      versions: versions.map(keepVersion),
      base: 'a',
      options: {},
      pins: [],
      notes: [],
    };
    const kept = versionsOfReview(readReview(writeReview(review)));
    expect(kept.map(({ source }) => source?.reading)).toEqual([undefined, READING]);
  });
});
