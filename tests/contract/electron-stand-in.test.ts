import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carry } from './electron-stand-in/bridge';
import { runPreload } from './electron-stand-in/preload';

describe('the stand-in refuses what the sandbox of Electron refuses', () => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'variorum-preload-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(source: string): Map<string, unknown> {
    const file = join(folder, 'preload.cjs');
    writeFileSync(file, source);
    return runPreload(file, [], { invoke: async () => undefined, incoming: new EventEmitter() });
  }

  it.each([
    ["require('fs')", 'module not found: fs'],
    ["require('node:path')", 'module not found: node:path'],
    ["require('valibot')", 'module not found: valibot'],
    ["require('./chunk.cjs')", 'module not found: ./chunk.cjs'],
    ["import { ipcRenderer } from 'electron'", 'import'],
    ["require('electron').ipcRenderer.sendSync('x')", 'sendSync'],
    ["require('electron').BrowserWindow.length", 'undefined'],
    ["require('electron').contextBridge.exposeInMainWorld('x', { C: class {} })", 'class'],
    ["require('electron').contextBridge.exposeInMainWorld('x', { m: new Map() })", 'prototype'],
    ["require('electron').contextBridge.exposeInMainWorld('x', { s: Symbol() })", 'symbol'],
    [
      "const b = require('electron').contextBridge; b.exposeInMainWorld('x', 1); b.exposeInMainWorld('x', 2)",
      'existing',
    ],
    ['process.binding("fs")', 'not a function'],
    ['global.x = 1', 'global is not defined'],
  ])('%s', (source, message) => {
    expect(() => run(source)).toThrow(message);
  });

  it('lets pass what may pass', async () => {
    const api = run(`
      const { contextBridge } = require('electron');
      const url = require('node:url');
      contextBridge.exposeInMainWorld('x', { add: async (a, b) => ({ sum: a + b, bytes: new Uint8Array([1]) }) });
      void url;`).get('x') as { add(a: number, b: number): Promise<{ sum: number; bytes: Uint8Array }> };
    const { sum, bytes } = await api.add(1, 2);
    expect([sum, [...bytes]]).toEqual([3, [1]]);
  });

  it('does not let an instance pass for its data', () => {
    class Secret {
      value = 1;
    }
    expect(() => carry({ secret: new Secret() })).toThrow('value.secret');
  });

  it('refuses functions in a message', async () => {
    const exposed = run(`
      const { contextBridge, ipcRenderer } = require('electron');
      contextBridge.exposeInMainWorld('x', { send: (value) => ipcRenderer.invoke('c', value) });`);
    const api = exposed.get('x') as { send(value: unknown): Promise<void> };
    expect(() => api.send(() => 1)).toThrow('could not be cloned');
  });
});
