export interface Cleaned {
  readonly text: string;
  /** How many characters had to be replaced. */
  readonly replaced: number;
}

/**
 * Replaces what is no character (U+0000, lone surrogates) by U+FFFD, one for one: such units break files and
 * searches further on. All else stays as it came.
 */
export function clean(text: string): Cleaned {
  let replaced = 0;
  // With the `u` flag a surrogate matches only where it stands alone.
  const cleaned = text.replace(/[\0\p{Cs}]/gu, () => {
    replaced++;
    return '\uFFFD';
  });
  return { text: cleaned, replaced };
}

export function replacedNotice(replaced: number): string | undefined {
  if (replaced === 0) return undefined;
  return replaced === 1
    ? 'One character that no text can hold was replaced by �.'
    : `${replaced} characters that no text can hold were replaced by �.`;
}

/**
 * True where a decoded text is really data: more than one in fifty of its first characters is a control or a
 * decoding error.
 */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const odd = sample.match(/\uFFFD|(?![\t\n\v\f\r\u0085])\p{Cc}/gu)?.length ?? 0;
  return odd > sample.length / 50;
}
