import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/browser';

const find = (
  platform: NodeJS.Platform,
  env: Record<string, string>,
  ...installed: string[]
): string | null => findBrowser({ platform, env, isExecutable: (path) => installed.includes(path) });

describe('findBrowser', () => {
  it('takes Chromium before Chrome and Edge', () => {
    expect(find('linux', {}, '/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/bin/chromium')).toBe(
      '/usr/bin/chromium',
    );
    expect(find('linux', {}, '/usr/bin/microsoft-edge', '/usr/bin/google-chrome')).toBe(
      '/usr/bin/google-chrome',
    );
  });

  it('looks along the path first', () => {
    expect(find('linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/chromium', '/opt/bin/chromium')).toBe(
      '/opt/bin/chromium',
    );
  });

  it.each([
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\x86' }, 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('knows where %s has it', (platform, env, path) => {
    expect(find(platform, env, path)).toBe(path);
  });

  it('takes the one that is named, and no other when that is missing', () => {
    const env = { VARIORUM_BROWSER: '/my/chrome' };
    expect(find('linux', env, '/my/chrome', '/usr/bin/chromium')).toBe('/my/chrome');
    expect(find('linux', env, '/usr/bin/chromium')).toBeNull();
  });

  it('finds none where there is none', () => {
    expect(find('linux', { PATH: '' })).toBeNull();
    expect(find('win32', {})).toBeNull();
  });
});
