import { applyPatch, parsePatch } from 'diff';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { buildReport, renderMail, renderReport, REPORT_FORMATS } from '../../../src/reports';
import { resolveCritic } from './critic-reader';
import { parseCsv } from './csv-reader';
import { openDocx, parseXml, resolveChanges } from './docx-reader';
import { HOSTILE, WHEN } from './fixture';

const TEXTS = [HOSTILE.join('\n\n'), [...HOSTILE, 'One more line than before.'].join('\n\n')] as const;
const TITLE = HOSTILE.slice(0, 6).join(' ');

const report = buildReport(
  collate(
    TEXTS.map((text, index) =>
      versionFromText(text, { id: `<b id=v${index}>`, title: TITLE, source: { name: TITLE, path: TITLE } }),
    ),
  ),
  {
    generated: WHEN,
    program: '1.2.3',
    options: { [TITLE]: TITLE },
    notes: [{ target: { kind: 'row', row: 0 }, verdict: 'to-fix', comment: TITLE, by: TITLE, at: WHEN }],
  },
);

interface Seen {
  /** The words a reader sees, one string. */
  readonly words: string;
  /** Names of the elements that came to be. */
  readonly elements: ReadonlySet<string>;
  /** Attributes that could do something: handlers, addresses. */
  readonly active: readonly string[];
}

function asPage(html: string): Seen {
  let words = '';
  const elements = new Set<string>();
  const active: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.add(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/i.test(key) || /^(?:src|srcset|action|formaction|data)$/i.test(key))
          active.push(`${name} ${key}`);
        if (/href$/i.test(key) && !value.startsWith('#')) active.push(`${name} ${key}=${value}`);
      }
    },
    ontext: (text) => (words += text),
  });
  parser.end(html);
  return { words, elements, active };
}

const quiet = (words: string): Seen => ({ words, elements: new Set(), active: [] });

function allText(node: ReturnType<typeof parseXml>): string {
  return node.text + node.children.map(allText).join('');
}

/** What becomes of each format in the program that opens it. A format without its reader here fails the first test. */
const OPENED: Readonly<Record<string, (out: string | Uint8Array) => Seen>> = {
  html: (out) => asPage(String(out)),
  json: (out) =>
    quiet(
      JSON.parse(String(out))
        .versions.map(({ text }: { text: string }) => text)
        .join('\n'),
    ),
  text: (out) => quiet(String(out)),
  docx: (out) => quiet(resolveChanges(openDocx(out as Uint8Array)['word/document.xml'] ?? '', 'accept')),
  'docx-table': (out) => quiet(allText(parseXml(openDocx(out as Uint8Array)['word/document.xml'] ?? ''))),
  markdown: (out) => asPage(marked.parse(String(out), { async: false })),
  criticmarkup: (out) => quiet(resolveCritic(String(out), 'accept')),
  csv: (out) => quiet(parseCsv(String(out)).flat().join('\n')),
  tei: (out) => quiet(allText(parseXml(String(out)))),
  patch: (out) => quiet(String(applyPatch(TEXTS[0], parsePatch(String(out))[0]!))),
};

/** Letters, figures and signs alone: white space, controls and their pictures are each format's own. */
const bare = (text: string): string => text.replace(/[\s\p{C}\uFFFD\u2400-\u2421]|<U\+[\p{L}\p{N}]+>/gu, '');

describe('hostile texts', () => {
  it('have a reader for every format', () => {
    expect(Object.keys(OPENED).sort()).toEqual(REPORT_FORMATS.map(({ id }) => id).sort());
  });

  describe.each(REPORT_FORMATS.map(({ id }) => id))('in %s', (id) => {
    const { words, elements, active } = OPENED[id]!(renderReport(id, report));

    it.each(HOSTILE)('%j is there, word for word', (line) => {
      expect(bare(words)).toContain(bare(line));
    });

    it('make no element and no address', () => {
      // A web report has its own style sheet, script, drawings and jumps; of these the addresses are looked at below.
      const own = id === 'html' ? ['script', 'style', 'svg', 'a'] : [];
      const foreign = ['script', 'style', 'img', 'svg', 'iframe', 'a'].filter((name) => !own.includes(name));
      for (const name of foreign) expect(elements, name).not.toContain(name);
      expect(active).toEqual([]);
    });
  });

  it('stay text in what is pasted into a mail, which needs no style sheet', () => {
    const { html, text } = renderMail(report);
    const { words, elements, active } = asPage(html);
    for (const line of HOSTILE) {
      expect(bare(words)).toContain(bare(line));
      expect(bare(text)).toContain(bare(line));
    }
    // Elements that show cut and put in by themselves: mail programs keep them where they drop styles.
    const known = ['div', 'p', 'b', 's', 'u', 'span', 'br'];
    expect([...elements].filter((name) => !known.includes(name))).toEqual([]);
    expect(active).toEqual([]);
    expect(html).not.toMatch(/\sclass=|\sid=|url\(/);
  });
});
