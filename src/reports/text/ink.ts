/** How a terminal shows a kind of words. Handed in, so that this room knows nothing of terminals. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly inserted: (text: string) => string;
  readonly deleted: (text: string) => string;
  readonly kept: (text: string) => string;
  readonly moved: (text: string) => string;
  readonly alarm: (text: string) => string;
}

const plain = (text: string): string => text;

/** No colour: for files and pipes. The signs around words say the same. */
export const PLAIN_INK: Ink = {
  strong: plain,
  faint: plain,
  inserted: plain,
  deleted: plain,
  kept: plain,
  moved: plain,
  alarm: plain,
};
