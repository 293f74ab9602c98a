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
});
