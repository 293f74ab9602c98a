import { describe, expect, it } from 'vitest';
import { read } from './helpers';

/** What damaged files brought to light, each by the name of what went wrong. */
describe('found by fuzzing', () => {
  it('a page whose only <html> stands in a comment has no root element', async () => {
    expect((await read('a.html', '<!-- <html> --><p>text</p>')).text).toBe('text');
  });
});
