import fc from 'fast-check';
import { marked } from 'marked';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { buildReport, renderReport } from '../../../src/reports';
import { WHEN } from './fixture';

const markdownOf = (...texts: readonly string[]): string =>
  String(
    renderReport(
      'markdown',
      buildReport(collate(texts.map((text, n) => versionFromText(text, { id: `v${n}`, language: 'en' }))), {
        generated: WHEN,
        program: '1',
      }),
    ),
  );

/** As a reader of Markdown shows it. */
const shown = (markdown: string): HTMLElement =>
  parseHTML(`<html><body>${marked.parse(markdown, { async: false })}</body></html>`).document.body;

describe('emphasis in Markdown', () => {
  it('is read as such where it ends at a mark', () => {
    const body = shown(
      markdownOf('The pier opened on Monday (again).', 'The pier opened on Monday (in the rain).'),
    );
    const words = [...body.querySelectorAll('strong, del')].map(({ textContent }) => textContent);
    expect(words).toEqual(
      expect.arrayContaining([expect.stringContaining('again'), expect.stringContaining('rain')]),
    );
  });

  it('keeps the dollars of a text from being read as a formula', () => {
    expect(markdownOf('It cost $5 and $6 in all.', 'It cost $5 and $6 in all.')).toContain('\\$5 and \\$6');
  });

  it('calls nobody whom a text names, and no ticket', () => {
    const text = 'Write to @harbour or desk@harbour.example, (@crew) said of pier #12.';
    const markdown = markdownOf(text, text);
    expect(markdown).not.toMatch(/(?<!\w)@\w|#\d/u);
    expect(markdown).toContain('desk@harbour.example');
    expect(shown(markdown).textContent).toContain(text);
  });

  it('leaves no marks in what is shown, whatever was edited', () => {
    const word = fc.constantFrom(
      'pier',
      'opened',
      'Monday',
      '“so',
      'it”',
      '(ten)',
      'é',
      '5%',
      '—',
      '😀',
      'well-known',
      'a,b',
      '12.5',
      'U.S.',
      '开',
    );
    const text = fc
      .array(word, { minLength: 6, maxLength: 14 })
      .map((words) => `The pier ${words.join(' ')}.`);
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(14), word), { maxLength: 4 }), (one, changes) => {
        const words = one.split(' ');
        for (const [at, other] of changes) words.splice(at, 1, other);
        expect(shown(markdownOf(one, words.join(' '))).textContent).not.toMatch(/[*~]/u);
        expect(shown(markdownOf(one, words.join(''))).textContent).not.toMatch(/[*~]/u);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
