import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../src/engine';
import { buildReport, renderReport, type ReportRequest } from '../../../src/reports';
import { SEEDS } from './damage';
import { WHEN } from './fixture';

function page(more: Partial<ReportRequest> = {}, texts: readonly string[] = SEEDS): string {
  const collation = collate(texts.map((text, index) => versionFromText(text, { id: `v${index}` })));
  return renderReport(
    'html',
    buildReport(collation, { generated: WHEN, program: '1.2.3', ...more }),
  ) as string;
}

const between = (html: string, tag: string): string =>
  new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';

describe('the web report', () => {
  const html = page();

  it('allows its own style sheet and script by hash, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
      .exec(html)?.[1]
      ?.replaceAll('&#39;', "'");
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(between(html, 'style'))}`,
      `script-src ${hash(between(html, 'script'))}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('needs nothing from outside and has no inline styles or handlers', () => {
    expect(html).not.toMatch(/\s(?:src|srcset|style|on\p{L}+)=/u);
    expect(
      [...html.matchAll(/href="([^"]*)"/g)]
        .map(([, target]) => target)
        .filter((target) => !target?.startsWith('#')),
    ).toEqual([]);
    expect(html).not.toMatch(/url\((?!#)|@import|https?:/);
  });

  it.each(['all', 'changes', 'findings'] as const)(
    'has every place that it refers to, once: %s',
    (content) => {
      const html = page({ content });
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    },
  );

  it('has a head for each version and a cell for each in every row', () => {
    const table = /<table class="collation"[^]*?<\/table>/.exec(html)?.[0] ?? '';
    expect(table.match(/<th scope="col"/g)).toHaveLength(4);
    const rows = [...table.matchAll(/<tr role="row" class="row[^]*?<\/tr>/g)].map(([row]) => row);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row.match(/<td /g)).toHaveLength(3);
  });

  it('keeps every paragraph of every version to the character', () => {
    for (const [index, text] of SEEDS.entries()) {
      const siglum = 'ABC'[index];
      const version = versionFromText(text, { id: 'x' });
      version.paragraphs.forEach(({ start, end }, number) => {
        const block =
          new RegExp(`id="p-${siglum}-${number + 1}">[^]*?<p class="txt"[^>]*>([^]*?)</p>`).exec(html)?.[1] ??
          '';
        expect(visible(block)).toBe(text.slice(start, end));
      });
    }
  });

  it('prints only what is asked for', () => {
    const texts = ['One is here.\n\nTwo is there.', 'One is here.\n\nTwo was there.'];
    const html = page({}, texts);
    const changes = page({ content: 'changes' }, texts);
    expect(changes).toContain('left out');
    expect(changes.match(/<tr role="row" class="row/g)!.length).toBeLessThan(
      html.match(/<tr role="row" class="row/g)!.length,
    );
  });

  it('says when the comparison ran out of time', () => {
    let now = 0;
    const collation = collate(
      SEEDS.map((text, index) => versionFromText(text, { id: `v${index}` })),
      {
        budget: 1,
        clock: () => (now += 10),
      },
    );
    expect(collation.complete).toBe(false);
    const report = buildReport(collation, { generated: WHEN, program: '1' });
    expect(renderReport('html', report)).toContain('The time allowed ran out');
    expect(renderReport('text', report)).toContain('The time allowed ran out');
  });
});

/** What a reader sees of a paragraph's own words: no cuts, no numbers of findings, no words for screen readers. */
function visible(html: string): string {
  return html
    .replace(/<del[^>]*>[^]*?<\/del>/g, '')
    .replace(/<a class="fn"[^]*?<\/a>/g, '')
    .replace(/<span class="vh">[^]*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

it('sets each paragraph of the web report by most of its letters, whichever comes first', () => {
  const html = page({}, [
    'Acme הנמל ייסגר למשך שבוע.\n\nהארץ told of the closed port first.',
    'Acme הנמל ייסגר למשך חודש.\n\nהארץ told of the closed harbour first.',
  ]);
  const set = [...html.matchAll(/<p class="txt" dir="(\w+)"[^>]*>(.*?)<\/p>/gu)].map(
    ([, direction, words = '']) => [direction, words.includes('Acme')],
  );
  expect(set.filter(([, acme]) => acme)).toEqual([
    ['rtl', true],
    ['rtl', true],
  ]);
  expect(set.filter(([, acme]) => !acme)).toEqual([
    ['ltr', false],
    ['ltr', false],
  ]);
});
