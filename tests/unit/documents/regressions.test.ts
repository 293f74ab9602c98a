import { describe, expect, it } from 'vitest';
import { MAX_SCORED_ELEMENTS } from '../../../src/documents/html/article';
import { errorOf, read, readAll } from './helpers';

/** What damaged files brought to light, each by the name of what went wrong. */
describe('found by fuzzing', () => {
  it('a page whose only <html> stands in a comment has no root element', async () => {
    expect((await read('a.html', '<!-- <html> --><p>text</p>')).text).toBe('text');
  });

  it('a page of very many elements is read as a whole, without the search for its article that takes minutes', async () => {
    const story =
      '<p>The ferry sailed on Monday with forty guests, and the band played on the quay until ten.</p>';
    const page = (links: number): string =>
      `<html><body><nav>${'<a href="/">Home</a>'.repeat(links)}</nav><article>${story.repeat(6)}</article></body></html>`;
    expect((await read('a.html', page(100))).variant).toBe('article');
    const large = await read('a.html', page(MAX_SCORED_ELEMENTS));
    expect(large.variant).toBeUndefined();
    expect(large.text).toContain('forty guests');
    const asked = readAll('a.html', page(MAX_SCORED_ELEMENTS), { variant: 'article' });
    expect((await errorOf(asked)).code).toBe('no-text');
  });

  it('words that every object has by heredity are no words of a format', async () => {
    const rtf = String.raw`{\rtf1 A.\par \constructor B.\par \toString C.}`;
    expect((await read('a.rtf', rtf)).text.split(/\n+/)).toEqual(['A.', 'B.', 'C.']);
    const nitf =
      '<nitf><body><body.content><p>A.</p><constructor>B.</constructor></body.content></body></nitf>';
    expect((await read('a.xml', nitf)).text.split(/\n+/)).toEqual(['A.', 'B.']);
  });

  // Both take minutes where the line so far is read anew at each piece of it.
  it('a line of very many pieces, and one of very many spaces, is read through once', async () => {
    const pieces = '<b>tide</b><i> </i>'.repeat(60_000);
    expect((await read('a.html', `<p>${pieces}</p>`)).text).toHaveLength(60_000 * 5 - 1);
    const spaces = await read('a.html', `<pre>tide${' '.repeat(400_000)}table</pre>`);
    expect(spaces.text.slice(0, 20)).toBe('tide table');
  });
});
