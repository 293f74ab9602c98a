import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents';
import { collate, versionFromText } from '../../src/engine';
import { buildReport, renderReport } from '../../src/reports';
import { damage, damageStory, SEEDS } from '../unit/reports/damage';
import { HOSTILE, WHEN } from '../unit/reports/fixture';
import { convertWithLibreOffice, findLibreOffice } from './support/libreoffice';

const program = findLibreOffice();

const damaged = fc.sample(
  fc.tuple(fc.constantFrom(...SEEDS), fc.array(damage, { minLength: 2, maxLength: 8 })),
  { seed: 20261122, numRuns: 10 },
);

/** Pairs of texts, by a name that a file can have. */
const PAIRS: Readonly<Record<string, readonly [base: string, other: string]>> = {
  seeds: [SEEDS[1]!, SEEDS[0]!],
  paraphrase: [SEEDS[1]!, SEEDS[2]!],
  hostile: [HOSTILE.join('\n'), HOSTILE.toReversed().join('\n')],
  nothing: ['Apples are red.\nPears are green.', 'Tomorrow it will rain.'],
  split: ['One is here. Two is there.\nThree.', 'One is here.\nTwo is there.\nThree.'],
  merged: ['One is here.\nTwo is there.\nThree.', 'One is here. Two is there.\nThree.'],
  last: ['One is here.\nTwo is there.', 'One is here.'],
  first: ['Two is there.', 'One is here.\nTwo is there.'],
  'from-right': [
    'הנמל של Acme Harbour ייסגר למשך שבוע.\nThe paper הארץ told of it first.',
    'הנמל של Acme Harbour, 12, ייסגר למשך חודש.\nThe paper הארץ (2019) told of it.',
  ],
  ...Object.fromEntries(
    damaged.map(([story, steps], index) => {
      const short = story.split('\n').slice(0, 10).join('\n');
      return [`damaged-${index}`, [short, damageStory(short, steps)] as const];
    }),
  ),
};

const reportOf = ([base, other]: readonly [string, string]) =>
  buildReport(collate([versionFromText(base, { id: 'a' }), versionFromText(other, { id: 'b' })]), {
    generated: WHEN,
    program: '1.2.3',
  });

/** The lines that hold words; spaces as one, and what XML cannot hold left out. */
const lines = (text: string): string[] =>
  text
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFD]/gu, '')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const title = program ? 'LibreOffice' : 'LibreOffice, which is not installed here: not checked';

describe.skipIf(!program)(title, () => {
  it('opens every redline and finds both texts in its tracked changes', { timeout: 300_000 }, async () => {
    const files = Object.entries(PAIRS).map(
      ([name, pair]) => [`${name}.docx`, renderReport('docx', reportOf(pair)) as Uint8Array] as const,
    );
    const converted = await convertWithLibreOffice(program ?? '', Object.fromEntries(files), 'odt');
    for (const [name, [base, other]] of Object.entries(PAIRS)) {
      const bytes = converted.get(`${name}.docx`);
      if (!bytes) throw new Error(`LibreOffice did not open ${name}.docx`);
      for (const [variant, text] of [
        ['original', base],
        ['accepted', other],
      ] as const) {
        const [read] = await readDocument({ name: 'a.odt', bytes, variant });
        expect(lines(read?.text ?? ''), `${name}, ${variant}`).toEqual(lines(text));
      }
    }
  });

  it('opens every table and finds the passages in it', { timeout: 300_000 }, async () => {
    const files = Object.entries(PAIRS).map(
      ([name, pair]) => [`${name}.docx`, renderReport('docx-table', reportOf(pair)) as Uint8Array] as const,
    );
    const converted = await convertWithLibreOffice(program ?? '', Object.fromEntries(files), 'txt');
    for (const [name, pair] of Object.entries(PAIRS)) {
      const bytes = converted.get(`${name}.docx`);
      if (!bytes) throw new Error(`LibreOffice did not open ${name}.docx`);
      // Numbers of findings and signs of changes stand between the words.
      const words = (text: string): string[] => text.match(/\p{L}{4,}/gu) ?? [];
      const found = new Set(words(new TextDecoder().decode(bytes)));
      for (const word of pair.flatMap(words)) expect(found, `${name}: ${word}`).toContain(word);
    }
  });
});
