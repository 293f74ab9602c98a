import { createContext, Script } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentInput, ParsedDocument } from '../../../src/documents';
import { archive, bytesOf, fixture } from './helpers';
import { EML, MARKDOWN, MHTML, NEWSML, NINJS, SRT } from './samples';

type ReadDocument = (input: DocumentInput) => Promise<ParsedDocument[]>;

/**
 * What a browser's worker has, less everything by which something could be fetched: any such attempt fails as
 * an unknown name.
 */
const WORKER = {
  TextDecoder,
  TextEncoder,
  crypto,
  atob,
  btoa,
  Blob,
  ReadableStream,
  console: { log: () => undefined, warn: () => undefined, error: () => undefined },
  setTimeout,
  clearTimeout,
};

describe('the documents room without Node and without a network', () => {
  let readDocument: ReadDocument;

  beforeAll(async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: false,
        lib: {
          entry: fileURLToPath(new URL('../../../src/documents/index.ts', import.meta.url)),
          formats: ['iife'],
          name: 'documents',
        },
      },
    });
    const bundle = Array.isArray(built) ? built[0] : undefined;
    const code = bundle?.output[0].code ?? '';
    // Modules of Node that a library asks for come out of the build as empty ones; none may be used.
    expect(code).not.toMatch(
      /\bfrom ?["']node:|\brequire\(["'](?:node:)?(?:fs|path|http|https|net|stream|buffer|process)["']\)/,
    );
    const scope: Record<string, unknown> = { ...WORKER };
    scope['self'] = scope;
    scope['globalThis'] = scope;
    const context = createContext(scope);
    new Script(`${code}\nself.readDocument = documents.readDocument;`).runInContext(context);
    readDocument = scope['readDocument'] as ReadDocument;
  }, 120_000);

  it.each([
    ['a.docx', fixture('ferry.docx')],
    ['a.odt', fixture('ferry.odt')],
    ['a.rtf', fixture('ferry.rtf')],
    ['a.html', fixture('ferry.html')],
    ['a.mhtml', bytesOf(MHTML)],
    ['a.eml', bytesOf(EML)],
    ['a.xml', bytesOf(NEWSML)],
    ['a.json', bytesOf(NINJS)],
    ['a.srt', bytesOf(SRT)],
    ['a.md', bytesOf(MARKDOWN)],
    ['a.txt', Uint8Array.of(0x93, 0x48, 0x69, 0x94)],
    ['a.zip', archive({ 'a.txt': 'text' })],
    [
      'tempting.html',
      bytesOf(
        '<html><head><link rel="stylesheet" href="https://example.org/a.css"><script src="https://example.org/a.js"></script></head><body><img src="https://example.org/a.png" onload="fetch(1)"><iframe src="https://example.org/"></iframe><p>text</p></body></html>',
      ),
    ],
  ])('reads %s', async (name, bytes) => {
    const documents = await readDocument({ name, bytes });
    expect(documents[0]?.text.length).toBeGreaterThan(3);
  });

  it('says plainly that a PDF needs an engine', async () => {
    await expect(readDocument({ name: 'a.pdf', bytes: fixture('ferry.pdf') })).rejects.toThrow(
      'a.pdf is a PDF, which cannot be read here.',
    );
  });
});
