import { request, type OutgoingHttpHeaders } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, factsRoute, jsonField, pageCallNames, routeOf } from '../../src/contract';
import { createApi } from '../../src/renderer/shell/api';
import { startServer } from '../../src/server';
import { asPage, rendererDir, startPageRig, type PageRig } from './support/page-rig';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

describe('local page: the server', () => {
  let folder = '';
  let rig: PageRig;
  let port = 0;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-page-'));
    writeFileSync(join(folder, 'story.txt'), 'one');
    rig = await startPageRig({ files: [join(folder, 'story.txt')], dataFolder: join(folder, 'data') });
    port = Number(new URL(rig.origin).port);
  });
  afterEach(async () => {
    await rig.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A request with exactly these headers and this path: neither a browser nor fetch would send some of them. */
  function ask(method: string, path: string, headers: OutgoingHttpHeaders, body = ''): Promise<Answer> {
    return new Promise((done, failed) => {
      const asked = request(
        { host: '127.0.0.1', port, method, path, headers, setHost: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            done({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      asked.on('error', failed);
      asked.end(body);
    });
  }
  const own = (): OutgoingHttpHeaders => ({
    Host: `127.0.0.1:${port}`,
    Origin: rig.origin,
    Authorization: `Bearer ${rig.token}`,
    'Content-Type': 'multipart/form-data; boundary=x',
  });
  const form = (json: string): string =>
    `--x\r\nContent-Disposition: form-data; name="${jsonField}"\r\n\r\n${json}\r\n--x--\r\n`;

  it('answers its own page', async () => {
    expect((await ask('POST', routeOf('settings'), own(), form('[]'))).status).toBe(200);
    const page = await ask('GET', '/', { Host: `127.0.0.1:${port}` });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toBe(contentSecurityPolicy);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  it('turns away every call with a wrong host, origin or token', async () => {
    const wrong: [string, OutgoingHttpHeaders][] = [
      ['host of a rebound name', { Host: `example.org:${port}` }],
      ['host without a port', { Host: '127.0.0.1' }],
      ['host of another port', { Host: '127.0.0.1:1' }],
      ['no origin', { Origin: undefined }],
      ['origin of another page', { Origin: 'https://example.org' }],
      ['origin of another port', { Origin: 'http://127.0.0.1:1' }],
      ['opaque origin', { Origin: 'null' }],
      ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
      ['another port of the same site', { 'Sec-Fetch-Site': 'same-site' }],
      ['no token', { Authorization: undefined }],
      ['token of another run', { Authorization: `Bearer ${'A'.repeat(rig.token.length)}` }],
      ['half a token', { Authorization: `Bearer ${rig.token.slice(0, 20)}` }],
    ];
    for (const [what, change] of wrong) {
      const headers = Object.fromEntries(
        Object.entries({ ...own(), ...change }).filter(([, value]) => value !== undefined),
      );
      for (const route of [...pageCallNames.map(routeOf), factsRoute, '/api/events', '/api/nothing']) {
        expect((await ask('POST', route, headers, form('[]'))).status, `${what}: ${route}`).toBe(403);
      }
    }
  });

  it('shows no page to a rebound name', async () => {
    expect((await ask('GET', '/', { Host: `example.org:${port}` })).status).toBe(403);
  });

  it.each([
    '/../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain%2findex.js',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/..%5cmain%5cindex.js',
    '//etc/passwd',
    '/index.html%00',
    '/%zz',
  ])('gives nothing for %s', async (path) => {
    expect((await ask('GET', path, { Host: `127.0.0.1:${port}` })).status).toBe(404);
  });

  it.each([
    ['readPaths', '[["story.txt", 7]]'],
    ['readPaths', '{}'],
    ['settings', '[1]'],
    ['changeSettings', '[{ "theme": "neon" }]'],
    ['save', '[{ "suggestedName": "x", "bytes": { "$bytes": 0 }, "filters": [] }]'],
    ['watch', 'not JSON'],
  ] as const)('refuses %s %s', async (name, json) => {
    expect((await ask('POST', routeOf(name), own(), form(json))).status).toBe(400);
  });

  it('refuses what is no form, no call, no POST', async () => {
    expect(
      (await ask('POST', routeOf('settings'), { ...own(), 'Content-Type': 'text/plain' }, '[]')).status,
    ).toBe(400);
    expect((await ask('POST', '/api/openDialog', own(), form('[[]]'))).status).toBe(404);
    expect((await ask('POST', '/api/constructor', own(), form('[]'))).status).toBe(404);
    expect((await ask('GET', routeOf('settings'), own())).status).toBe(405);
    expect((await ask('POST', '/', own(), form('[]'))).status).toBe(405);
  });

  it('does not read a body that is too long, announced or not', async () => {
    const announced = { ...own(), 'Content-Length': String(2 * 1024 * 1024) };
    expect((await ask('POST', routeOf('watch'), announced)).status).toBe(413);
    const long = form(JSON.stringify([[`/${'x'.repeat(2 * 1024 * 1024)}`]]));
    const chunked = { ...own(), 'Transfer-Encoding': 'chunked' };
    const outcome = await ask('POST', routeOf('watch'), chunked, long).then(
      ({ status }) => status,
      (cause: NodeJS.ErrnoException) => cause.code,
    );
    // The connection may be cut before the sender has got rid of everything.
    expect([413, 'EPIPE', 'ECONNRESET']).toContain(outcome);
    expect((await ask('POST', routeOf('settings'), own(), form('[]'))).status).toBe(200);
  });

  it('listens on the loopback alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      const reached = await new Promise((done) => {
        const socket = connect({ host: address, port });
        socket.on('connect', () => done(true));
        socket.on('error', () => done(false));
      });
      expect(reached, address).toBe(false);
    }
    expect(rig.origin).toBe(`http://127.0.0.1:${port}`);
  });

  it('takes the port that it is given, and says when it is taken', async () => {
    await expect(startServer({ files: [], rendererDir, port, dataDir: join(folder, 'd') })).rejects.toThrow(
      'EADDRINUSE',
    );
  });

  it('says that there is no browser to print with', async () => {
    const bare = await startServer({ files: [], rendererDir, browser: null, dataDir: join(folder, 'data') });
    try {
      const { origin, hash } = new URL(bare.url);
      const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
      const printed = await createApi({ origin, token, fetch: asPage(origin) }).call(
        'printToPdf',
        '<p>x</p>',
      );
      expect(printed.ok || printed.error.code).toBe('no-browser');
    } finally {
      await bare.close();
    }
  });

  it('downloads what has no path, and again under the same name', async () => {
    const bytes = new Uint8Array([1, 2]);
    const saved = await rig.shell.save({ suggestedName: 'r.html', bytes, filters: [] });
    expect(saved).toEqual({ ok: true, path: 'r.html' });
    const again = await rig.shell.save({
      suggestedName: 'r.html',
      bytes: new Uint8Array([3]),
      filters: [],
      path: 'r.html',
    });
    expect(again.ok).toBe(true);
    expect(rig.downloads.get('r.html')).toEqual(new Uint8Array([3]));
  });

  it('says so when the program behind the page has ended', async () => {
    await rig.server.close();
    await expect(rig.shell.settings()).rejects.toThrow('has ended');
    const saved = await rig.shell.save({
      suggestedName: 'x',
      bytes: new Uint8Array(),
      filters: [],
      path: '/x',
    });
    expect(!saved.ok && saved.error.message).toContain('has ended');
  });
});
