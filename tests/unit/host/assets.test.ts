import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetPath } from '../../../src/host/assets';

const root = resolve('/srv/window');

describe('assetPath', () => {
  it('finds what is below the root', () => {
    expect(assetPath(root, '/')).toBe(resolve(root, 'index.html'));
    expect(assetPath(root, '/assets/a%20b.js')).toBe(resolve(root, 'assets/a b.js'));
    expect(assetPath(root, '/assets/../index.html')).toBe(resolve(root, 'index.html'));
  });

  it.each([
    '/..',
    '/../window2/x',
    '/%2e%2e/x',
    '/..%2f..%2fetc',
    '/a/../../x',
    '/.',
    '//',
    '/%00',
    '/a\\..\\..\\x',
    '/C:/x',
    'x',
    '',
    '/%',
  ])('refuses %j', (path) => expect(assetPath(root, path)).toBeNull());

  it('never leaves the root', () => {
    const piece = fc.constantFrom('..', '.', '/', '%2e', '%2f', '%5c', 'a', '%25', '%00', '%252e');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = assetPath(root, `/${pieces.join('')}`);
        expect(path === null || path.startsWith(root + sep)).toBe(true);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
