import { unzipSync, zipSync } from 'fflate';

/** A small generator of reproducible random numbers (mulberry32), 0 <= n < 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Damages a file in one to four ways: cut short, bytes flipped, pieces doubled, dropped, moved, or noise put in. */
export function damage(bytes: Uint8Array, next: () => number): Uint8Array {
  let result: Uint8Array = bytes.slice();
  const times = 1 + Math.floor(next() * 4);
  for (let i = 0; i < times; i++) result = damageOnce(result, next);
  return result;
}

function damageOnce(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = Math.floor(next() * bytes.length);
  const length = 1 + Math.floor(next() * next() * Math.min(4000, bytes.length));
  const piece = bytes.slice(at, at + length);
  switch (Math.floor(next() * 7)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return bytes.map((byte) => (next() < 0.002 ? Math.floor(next() * 256) : byte));
    case 2:
      return joined(bytes.slice(0, at), piece, bytes.slice(at));
    case 3:
      return joined(bytes.slice(0, at), bytes.slice(at + length));
    case 4: {
      const rest = joined(bytes.slice(0, at), bytes.slice(at + length));
      const to = Math.floor(next() * rest.length);
      return joined(rest.slice(0, to), piece, rest.slice(to));
    }
    case 5:
      return joined(
        bytes.slice(0, at),
        Uint8Array.from({ length: 1 + Math.floor(next() * 40) }, () => Math.floor(next() * 256)),
        bytes.slice(at),
      );
    default: {
      const token = TOKENS[Math.floor(next() * TOKENS.length)] ?? '';
      return joined(
        bytes.slice(0, at),
        new TextEncoder().encode(token.repeat(1 + Math.floor(next() * 50))),
        bytes.slice(at),
      );
    }
  }
}

/** What parsers stumble over. */
const TOKENS = [
  '<',
  '>',
  '<p>',
  '</p>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&#x110000;',
  '&#55296;',
  '&lol;',
  '"',
  '\0',
  '{',
  '}',
  '\\u-1 ',
  "\\'",
  '\\bin9999999 ',
  '[',
  '](',
  '*',
  '_',
  '|',
  '> ',
  '- ',
  '`',
  '\r\n\r\n',
  '--b1',
  '9999999999',
  '-1',
  '%',
  '\ud83d\ude00',
  '00:00:01,000 --> ',
  '<w:del>',
  '<text:change/>',
];

/**
 * Damages the parts inside an archive and packs them again: damage to the packed bytes mostly breaks the
 * packing alone.
 */
export function damageInside(bytes: Uint8Array, next: () => number): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels|txt|md)$/.test(name));
  const name = names[Math.floor(next() * names.length)];
  if (name) files[name] = damage(files[name] ?? new Uint8Array(), next);
  return zipSync(files, { level: 1 });
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
