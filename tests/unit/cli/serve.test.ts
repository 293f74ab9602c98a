import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { machine } from './machine';

describe('variorum serve', () => {
  // Settings and recent files are the user's own; those of a test are nobody's.
  let home: ReturnType<typeof machine>;
  beforeEach(() => {
    home = machine({ 'a.txt': 'One is here.' });
    for (const name of ['HOME', 'XDG_CONFIG_HOME', 'APPDATA', 'LOCALAPPDATA']) vi.stubEnv(name, home.folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('prints an address of this machine, answers there until it is stopped, and exits 0', async () => {
    let address = '';
    const { code, err } = await home.variorum(['serve', 'a.txt'], {
      meanwhile: async (out) => {
        address = out.trim();
        expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S*#\S{20,}$/);
        const answer = await fetch(new URL(address).origin);
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      },
    });
    expect([code, err]).toEqual([0, '']);
    expect(address).not.toBe('');
    await expect(fetch(new URL(address).origin)).rejects.toThrow();
  });

  it('takes the port that it is given, or says that it is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const taken = other.address();
    const port = typeof taken === 'object' && taken ? taken.port : 0;
    const refused = await home.variorum(['serve', '--port', String(port)]);
    expect(refused).toMatchObject({
      code: 2,
      out: '',
      err: `variorum: Port ${port} is taken; give another with --port.\n`,
    });
    await new Promise((done) => other.close(done));
    const { code, out } = await home.variorum(['serve', '--port', String(port)]);
    expect(code).toBe(0);
    expect(new URL(out.trim()).port).toBe(String(port));
  });

  it.each(['70000', '-1', 'x', '1.5', ''])('says what is wrong with --port %j', async (port) => {
    const { code, err } = await home.variorum(['serve', `--port=${port}`]);
    expect(code).toBe(2);
    expect(err).toBe(`variorum: --port ${port}: give a number from 0 (any free one) to 65535.\n`);
  });
});
