import type { RawLink } from '../../raw-link';

/** The links of two versions by their sentences. */
export interface LinkIndex {
  /** Links that reach a sentence of `from`, in their order; and of `to`. */
  ofA(sentence: number): readonly RawLink[];
  ofB(sentence: number): readonly RawLink[];
}

const NONE: readonly RawLink[] = [];

/** Links by the sentences of either side. */
export function indexLinks(links: readonly RawLink[]): LinkIndex {
  const [a, b] = [bySentence(links, 'a'), bySentence(links, 'b')];
  return { ofA: (sentence) => a[sentence] ?? NONE, ofB: (sentence) => b[sentence] ?? NONE };
}

function bySentence(links: readonly RawLink[], side: 'a' | 'b'): readonly (readonly RawLink[] | undefined)[] {
  const found: RawLink[][] = [];
  for (const link of links)
    for (const sentence of link[side]) {
      const known = found[sentence];
      if (known) known.push(link);
      else found[sentence] = [link];
    }
  return found;
}
