import { describe, expect, it } from 'vitest';
import { appUrl, isAppUrl } from '../../../src/main/origin';

describe('isAppUrl', () => {
  it.each([appUrl, 'app://variorum/', 'app://variorum/a?b#c'])('takes %s', (url) =>
    expect(isAppUrl(url)).toBe(true),
  );

  it.each([
    '',
    'variorum',
    'app://variorum.example.org/',
    'app://variorum@example.org/',
    'app://variorum:80/',
    'app://print/1',
    'app:variorum/',
    'https://variorum/',
    'file:///app://variorum/',
    'about:blank',
  ])('refuses %j', (url) => expect(isAppUrl(url)).toBe(false));
});
