import { applyPatch, parsePatch } from 'diff';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import {
  buildReport,
  formatByExtension,
  renderReport,
  REPORT_FORMATS,
  type Report,
} from '../../../src/reports';
import { resolveCritic } from './critic-reader';
import { parseCsv } from './csv-reader';
import { damage, damageStory, SEEDS } from './damage';
import { openDocx, parseXml, resolveChanges } from './docx-reader';
import { HOSTILE, WHEN } from './fixture';

function reportOf(texts: readonly string[], more: Partial<Parameters<typeof buildReport>[1]> = {}): Report {
  const versions = texts.map((text, index) =>
    versionFromText(text, { id: `v${index}`, title: `=Title|${index} <b>` }),
  );
  return buildReport(collate(versions), { generated: WHEN, program: '1.2.3', ...more });
}

const render = (id: string, report: Report): string => {
  const out = renderReport(id, report);
  return typeof out === 'string' ? out : new TextDecoder('latin1').decode(out);
};

const plain = (text: string): string => text.replace(/\r\n?/g, '\n');
const damaged = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(damage, { maxLength: 6 }), fc.array(damage, { maxLength: 6 }))
  .map(([story, one, two]) => {
    const short = story.split('\n').slice(0, 6).join('\n');
    return [short, damageStory(short, one), damageStory(short, two)] as const;
  });

describe('every format', () => {
  const report = reportOf(SEEDS);

  it.each(REPORT_FORMATS.map(({ id }) => id))('%s: same report, same bytes', (id) => {
    expect(renderReport(id, report)).toEqual(renderReport(id, reportOf(SEEDS)));
  });

  it.each(REPORT_FORMATS.map(({ id, extensions }) => [id, extensions[0] ?? '']))(
    '%s is chosen by .%s',
    (id, extension) => {
      expect(formatByExtension(`Report.${extension.toUpperCase()}`)?.id).toBe(id);
    },
  );

  it.each(['html', 'text', 'markdown', 'criticmarkup', 'csv', 'tei'])(
    '%s names versions by checksum, counts and findings',
    (id) => {
      const out = render(id, report);
      for (const { textChecksum } of report.versions) expect(out).toContain(textChecksum);
      for (const { message } of report.findings.filter(({ message }) => /^[\p{L} ,.]+$/u.test(message))) {
        expect(out).toContain(message);
      }
      expect(out).toContain('1.2.3');
    },
  );
});

describe('patch', () => {
  it('turns the base into each version', () => {
    const report = reportOf(SEEDS);
    const patches = parsePatch(render('patch', report));
    expect(patches).toHaveLength(2);
    patches.forEach((patch, index) => expect(applyPatch(SEEDS[0]!, patch)).toBe(SEEDS[index + 1]));
  });
});

describe('CriticMarkup', () => {
  it('gives both texts back, whatever stands in them', () => {
    fc.assert(
      fc.property(damaged, ([base, other]) => {
        const out = renderReport('criticmarkup', reportOf([base, other])) as string;
        for (const [how, text] of [
          ['accept', other],
          ['reject', base],
        ] as const) {
          const [, ...rest] = resolveCritic(out, how).split('\n\n');
          expect(rest.join('\n\n').trim()).toBe(plain(text).trim());
        }
      }),
      { seed: 7, numRuns: 20 },
    );
  });

  it('keeps marks of the text from being read', () => {
    const base = 'Here is {++not put in++} and {~~a~>b~~} said.';
    const out = renderReport('criticmarkup', reportOf([base, `${base} More was said.`])) as string;
    expect(resolveCritic(out, 'reject')).toContain(base);
  });
});

/** The text of a witness: words outside an apparatus and its own readings. */
function witnessText(tei: string, siglum: string): string[] {
  const bodies: string[] = [];
  type Node = ReturnType<typeof parseXml>;
  const has = (node: Node): boolean => (node.attributes['wit'] ?? '').split(' ').includes(`#${siglum}`);
  const textOf = (node: Node): string =>
    node.children
      .map((child) => {
        if (child.name === '#text') return child.text;
        if (child.name === 'app') return child.children.filter(has).map(textOf).join('');
        return '';
      })
      .join('');
  const walk = (node: Node): void => {
    if (node.name === 'ab') bodies.push(textOf(node));
    else node.children.forEach(walk);
  };
  walk(parseXml(tei));
  return bodies.filter((text) => text !== '');
}

describe('TEI', () => {
  const paragraphs = (text: string): string[] =>
    versionFromText(text, { id: 'x' }).paragraphs.map(({ start, end }) => plain(text.slice(start, end)));
  const squeeze = (texts: readonly string[]): string => texts.join('\n').replace(/\s*\n\s*/g, '\n');

  it('is well-formed and gives every version back', () => {
    fc.assert(
      fc.property(damaged, (texts) => {
        const tei = renderReport('tei', reportOf(texts)) as string;
        expect(XMLValidator.validate(tei)).toBe(true);
        texts.forEach((text, index) => {
          expect(squeeze(witnessText(tei, 'ABC'[index] ?? ''))).toBe(squeeze(paragraphs(text)));
        });
      }),
      { seed: 11, numRuns: 20 },
    );
  });

  it('tells where versions part, not more', () => {
    const tei = renderReport(
      'tei',
      reportOf(['The pact was signed here today.', 'The treaty was signed here today.']),
    ) as string;
    expect(tei).toContain(
      '>The <app><lem wit="#A">pact</lem><rdg wit="#B">treaty</rdg></app> was signed here today.<',
    );
  });
});

describe('hostile texts stay text', () => {
  const texts = [HOSTILE.join('\n\n'), HOSTILE.toReversed().join('\n\n')];
  const report = reportOf(texts, {
    notes: [
      { target: { kind: 'row', row: 0 }, verdict: null, comment: HOSTILE.join(' '), by: '</p><script>' },
    ],
  });

  it('in HTML', () => {
    const html = renderReport('html', report) as string;
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<svg onload|onmouseover='|onerror=alert\(1\)>/);
    expect(html).toContain('It cost $&amp; and $1 and $$ and $`.');
    expect(html).toContain(']]&gt;');
    expect(html).not.toContain('\u0000');
    expect(html).not.toContain('\u001b');
  });

  it('on a terminal: no escape, no control character, no reordering', () => {
    const text = renderReport('text', report) as string;
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
    expect(text).toContain('␛[31m');
    expect(text).toContain('<U+202E>');
  });

  it('in CSV: no formula, and the table can be read back', () => {
    const csv = renderReport('csv', report) as string;
    const rows = parseCsv(csv);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u);
    expect(csv.startsWith('\u{feff}"Kind"')).toBe(true);
  });

  it('in XML formats: well-formed, and nothing more than the characters XML forbids is replaced', () => {
    expect(XMLValidator.validate(renderReport('tei', report) as string)).toBe(true);
    for (const id of ['docx', 'docx-table']) {
      const parts = openDocx(renderReport(id, report) as Uint8Array);
      for (const xml of Object.values(parts)) expect(XMLValidator.validate(xml)).toBe(true);
    }
    const document = openDocx(renderReport('docx', report) as Uint8Array)['word/document.xml'] ?? '';
    expect(resolveChanges(document, 'accept')).toContain('<script>alert(1)</script>');
  });

  it('in Markdown: no markup of its own', () => {
    const markdown = renderReport('markdown', report) as string;
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    expect(markdown).not.toContain('**bold**');
    expect(markdown).not.toContain('[link](');
    expect(markdown).toContain('\\*\\*bold\\*\\*');
  });

  it('in JSON: the very same text', () => {
    const read = JSON.parse(renderReport('json', report) as string);
    expect(read.versions.map(({ text }: { text: string }) => text)).toEqual(texts);
  });
});
