import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeApp } from './support';

/** What the page may not do, tried from inside it: the answer is whether it got away with it. */
const tries = {
  inlineScript: `new Promise((done) => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.head.append(script);
    setTimeout(() => done(window.ranInline === true), 50);
  })`,
  remoteScript: `new Promise((done) => {
    const script = document.createElement('script');
    script.src = 'http://127.0.0.1:9/x.js';
    script.onload = () => done(true);
    script.onerror = () => done(false);
    document.head.append(script);
  })`,
  remoteFetch: `fetch('http://127.0.0.1:9/').then(() => true, () => false)`,
  remoteImage: `new Promise((done) => {
    const image = new Image();
    image.onload = () => done(true);
    image.onerror = () => done(false);
    image.src = 'http://127.0.0.1:9/x.png';
  })`,
} as const;

/** The rules of the policy that stopped something. */
const violations = (page: Page, work: string): Promise<{ got: boolean; rules: string[] }> =>
  page.evaluate(`(async () => {
    const rules = [];
    document.addEventListener('securitypolicyviolation', (event) => rules.push(event.effectiveDirective));
    const got = await (${work});
    await new Promise((later) => setTimeout(later, 50));
    return { got, rules };
  })()`);

/** The window has drawn something of its own. (The network is never idle: the stream of events stays open.) */
const shown = (page: Page): Promise<void> => page.locator('#root > *').first().waitFor();

describeApp('the page in its shell', (launch, kind) => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'variorum-e2e-files-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['inlineScript', 'script-src-elem'],
    ['remoteScript', 'script-src-elem'],
    ['remoteFetch', 'connect-src'],
    ['remoteImage', 'img-src'],
  ] as const)('is stopped by its policy: %s', async (name, rule) => {
    const { page } = await launch();
    const { got, rules } = await violations(page, tries[name]);
    expect(got).toBe(false);
    expect(rules).toContain(rule);
  });

  it('loads without a complaint and without a request that leaves', async () => {
    const { page, complaints } = await launch({ files: [] });
    await shown(page);
    expect(complaints).toEqual([]);
  });

  it('has no Node in it', async () => {
    const { page } = await launch();
    expect(await page.evaluate('[typeof require, typeof process, typeof module, typeof global]')).toEqual(
      Array(4).fill('undefined'),
    );
  });

  it.runIf(kind === 'page')('keeps its token out of the address and lives through a reload', async () => {
    writeFileSync(join(folder, 'story.txt'), 'Kept.');
    const { page, complaints } = await launch({ files: [join(folder, 'story.txt')] });
    await page.waitForURL(({ hash }) => !hash.includes('token'));
    await page.reload();
    await shown(page);
    expect(await page.evaluate('sessionStorage.getItem("variorum-token")')).toHaveLength(43);
    expect(complaints).toEqual([]);
  });

  it.runIf(kind === 'page')('tells nothing to a tab that was opened without the token', async () => {
    const { page } = await launch();
    const stranger = await page.context().newPage();
    await stranger.goto(new URL(page.url()).origin);
    const status = await stranger.evaluate(
      `fetch('/api/initialFiles', { method: 'POST', body: new FormData() }).then(({ status }) => status)`,
    );
    expect(status).toBe(403);
  });
});
