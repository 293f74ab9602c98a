import { readFileSync } from 'node:fs';
import validateOffice from '@ooxml-tools/validate';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it, vi } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import {
  buildReport,
  renderReport,
  REPORT_CONTENTS,
  type Report,
  type ReportRequest,
} from '../../../src/reports';
import { damage, damageStory, SEEDS } from './damage';
import { openDocx } from './docx-reader';
import { HOSTILE, WHEN } from './fixture';

// The validator's runtime takes a while to start on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

/** What Microsoft's own validator says against a Word file: schemas, and the rules that schemas cannot hold. */
async function wordFaults(bytes: Uint8Array): Promise<string[]> {
  // The first Word that knew the format has the narrowest notion of it.
  const found = await validateOffice(bytes, 'docx', 'Office2007');
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(new URL('tei-subset.rng', import.meta.url), 'utf8')),
);

function teiFaults(tei: string): string[] {
  try {
    const document = XmlDocument.fromString(tei);
    grammar.validate(document);
    document.dispose();
  } catch (error) {
    return [String(error)];
  }
  const ids = [...tei.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => `#${id}`);
  const pointers = [...tei.matchAll(/wit="([^"]+)"/g)].flatMap(([, list]) => list?.split(' ') ?? []);
  return pointers.filter((pointer) => !ids.includes(pointer)).map((pointer) => `${pointer} points nowhere`);
}

function reportOf(texts: readonly string[], more: Partial<ReportRequest> = {}): Report {
  const versions = texts.map((text, index) =>
    versionFromText(text, { id: `v${index}`, title: `${index} "<&>"\u0007 ${'long '.repeat(60)}` }),
  );
  return buildReport(collate(versions), { generated: WHEN, program: '1.2.3-beta', ...more });
}

async function expectValid(report: Report): Promise<void> {
  for (const id of ['docx', 'docx-table']) {
    expect(await wordFaults(renderReport(id, report) as Uint8Array), id).toEqual([]);
  }
  expect(teiFaults(renderReport('tei', report) as string)).toEqual([]);
}

const notes = [
  {
    target: { kind: 'row', row: 0 },
    verdict: 'to-fix',
    comment: HOSTILE.join('\n'),
    by: '<Ann>',
    at: WHEN,
  },
] as const;

describe('what is written follows its schema', () => {
  it.each<[string, readonly string[]]>([
    ['all seeds', SEEDS],
    ['hostile texts', [HOSTILE.join('\n\n'), HOSTILE.toReversed().join('\n\n')]],
    ['nothing in common', ['Apples are red.\nPears are green.', '\n\n  Tomorrow it will rain. \n']],
    ['three of which one lacks most', ['One is here.\n\nTwo is there.', 'Two is there.', 'It will rain.']],
  ])('%s, whatever is shown of it', async (_, texts) => {
    for (const content of REPORT_CONTENTS) await expectValid(reportOf(texts, { content, notes }));
  });

  it('the same text twice, where there is nothing to show', async () => {
    const texts = ['One is here.\n\nTwo is there.', 'One is here.\n\nTwo is there.'];
    for (const content of REPORT_CONTENTS) await expectValid(reportOf(texts, { content }));
  });

  it('damaged stories', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        fc.array(damage, { maxLength: 8 }),
        fc.constantFrom(...REPORT_CONTENTS),
        async (story, steps, content) => {
          const short = story.split('\n').slice(0, 10).join('\n');
          await expectValid(reportOf([short, damageStory(short, steps)], { content }));
        },
      ),
      { seed: 20261122, numRuns: 15 },
    );
  });
});

describe('the validators', () => {
  it.each([
    ['properties after the text', '<w:body><w:p>', '<w:body><w:p><w:r><w:t>x</w:t></w:r><w:pPr/></w:p><w:p>'],
    ['an unknown element', '<w:body>', '<w:body><w:story/>'],
    ['a change without its number', '<w:body>', '<w:body><w:p><w:ins w:author="x"/></w:p>'],
    [
      'a comment that there is not',
      '<w:body>',
      '<w:body><w:p><w:r><w:commentReference w:id="999"/></w:r></w:p>',
    ],
  ])('see %s', async (_, from, to) => {
    const parts = openDocx(renderReport('docx', reportOf(['One is here.', 'Two is here.'])) as Uint8Array);
    const broken = Object.entries(parts).map(([name, xml]) => [
      name,
      new TextEncoder().encode(name === 'word/document.xml' ? xml.replace(from, to) : xml),
    ]);
    expect((await wordFaults(zipSync(Object.fromEntries(broken)))).length).toBeGreaterThan(0);
  });

  it.each([
    ['a reading before its lemma', '<app>', '<app><rdg wit="#A">x</rdg>'],
    ['an element of nobody', '<body>', '<body><story/>'],
    ['a witness that there is not', 'wit="#A"', 'wit="#Z"'],
    ['two witnesses of one name', '<witness xml:id="B">', '<witness xml:id="A">'],
  ])('see %s', (_, from, to) => {
    const tei = renderReport(
      'tei',
      reportOf(['The pact was signed here.', 'The treaty was signed here.']),
    ) as string;
    expect(teiFaults(tei)).toEqual([]);
    expect(tei).toContain(from);
    expect(teiFaults(tei.replace(from, to)).length).toBeGreaterThan(0);
  });
});
