import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { securityHeaders } from '../contract';

/** What a browser needs to be told; everything else goes out as plain bytes. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Asset {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The file below `root` that a URL's path stands for, or null. Refuses what would leave `root`, also when it
 * is encoded, and what no name of a built file contains (NUL, a backslash, a colon).
 */
export function assetPath(root: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || /[\0\\:]/.test(decoded)) return null;
  const folder = resolve(root);
  const path = resolve(folder, `.${decoded === '/' ? '/index.html' : decoded}`);
  return path.startsWith(folder + sep) ? path : null;
}

/** A built file with the headers that every answer carries; anything that cannot be read is "not found". */
export async function readAsset(root: string, urlPath: string): Promise<Asset> {
  const path = assetPath(root, urlPath);
  const content = path ? await readFile(path).catch(() => null) : null;
  if (!path || !content)
    return { status: 404, headers: securityHeaders, body: new TextEncoder().encode('Not found') };
  const type = mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return {
    status: 200,
    headers: { ...securityHeaders, 'Content-Type': type, 'Cache-Control': 'no-store' },
    body: new Uint8Array(content),
  };
}
