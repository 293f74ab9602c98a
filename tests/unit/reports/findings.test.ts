import { expect, it } from 'vitest';
import { collate, inPassages, versionFromText } from '../../../src/engine';
import { editionOf } from '../../../src/renderer/state/edition';
import { buildReport } from '../../../src/reports';
import { WHEN } from './fixture';

const version = (id: string, text: string) => versionFromText(text, { id, title: id });

it('findings have the numbers in a report that they have in the window', () => {
  const collation = collate([
    version(
      'a',
      'The ferry sank on Monday with 14 people on board.\n\nThe repairs will cost 61 million kroner.',
    ),
    version(
      'b',
      'The ferry sank on Monday with 15 people on board.\n\nThe repairs will cost 16 million kroner.',
    ),
    version(
      'c',
      'The ferry sank on Friday with 14 people on board.\n\nThe repairs will cost 60 million kroner.',
    ),
  ]);
  const window = editionOf({ ...collation, ...inPassages(collation) }).findings;
  const { findings } = buildReport(collation, { generated: WHEN, program: '1.2.3' });
  const main = findings.filter(({ withBase }) => withBase);
  expect(new Set(main.map(({ to }) => to)).size).toBe(2);
  expect(main.map(({ number, to, message }) => [number, to, message])).toEqual(
    window.map(({ number, pair, finding }) => [number, pair.to, finding.message]),
  );
});
