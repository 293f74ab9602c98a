import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../src/browser';

const SWITCH = /--disable-features=([\w,]+)/gu;

describe('launchBrowser', () => {
  it('leaves switched off whatever playwright-core does', async () => {
    // Node is no browser: it ends at once, and the error has a line that names all it was started with.
    const error: unknown = await launchBrowser(process.execPath).catch((cause: unknown) => cause);
    const line = String(error)
      .split('\n')
      .find((one) => one.includes('--disable-features='));
    const given = [...(line ?? '').matchAll(SWITCH)].map(([, names = '']) => names.split(','));
    // Of a switch that is given twice a browser obeys the last.
    expect(given).toHaveLength(2);
    expect(given[1]).toEqual(expect.arrayContaining(given[0] ?? []));
  });
});
