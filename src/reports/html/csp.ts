import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The policy of the page: nothing is loaded from anywhere, and of inline code only this very style sheet and script
 * run, by their SHA-256.
 */
export function contentSecurityPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash(style)}'`,
    `script-src 'sha256-${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hash = (text: string): string => base64(sha256(new TextEncoder().encode(text)));

/** RFC 4648. Written out because neither `btoa` nor `Buffer` is among the standards that pure code may use. */
function base64(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63] ?? '');
    out += digits.slice(0, Math.min(4, left + 1)).join('') + '='.repeat(Math.max(0, 3 - left));
  }
  return out;
}
