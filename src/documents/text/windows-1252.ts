/**
 * What the bytes 0x80 to 0x9F mean in Windows-1252, in order; U+FFFD where they mean nothing. Source: the
 * WHATWG index.
 */
const UPPER = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Puts the quotation marks and dashes back that some releases of Node decode as C1 control characters: their
 * fast path for Windows-1252 reads plain Latin-1. No written text has C1 controls, so a correct decoder's
 * output passes unchanged.
 */
export function restoreWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => {
    const meant = UPPER[control.charCodeAt(0) - 0x80];
    return meant === undefined || meant === '\uFFFD' ? control : meant;
  });
}
