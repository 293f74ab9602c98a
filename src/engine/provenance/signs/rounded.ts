import type { Link } from '../../model';
import type { Reading } from '../../reading/reading';

/** Words for a number that is not told, in languages that have spaces and in Chinese and Japanese. */
const VAGUE =
  /(?<![\p{L}\p{M}])(?:dozens|scores|several|numerous|hundreds|thousands|handful|countless|many|mehrere|zahlreiche|dutzende|hunderte|tausende|zehntausende|einige|viele|plusieurs|centaines|dizaines|milliers|nombreux|nombreuses|varios|varias|decenas|cientos|miles|numerosos|numerosas)(?![\p{L}\p{M}])|[\u6570\u6578](?:[\u5341\u767E\u5343\u4E07\u842C\u4EBA\u540D])|\u5341\u591A|\u767E\u591A|\u5341\u4F59|\u767E\u4F59/giu;

/**
 * Whether one side of a link tells a number that the other only tells the size of: 1 where `a` does, -1 where
 * `b` does. Nobody can take "214" from "hundreds".
 */
export function roundedIn(link: Link, a: Reading, b: Reading): number {
  const more = figuresIn(a, link.a) - figuresIn(b, link.b);
  if (more === 0) return 0;
  const vaguer = vagueIn(b, link.b) - vagueIn(a, link.a);
  return more * vaguer > 0 ? Math.sign(more) : 0;
}

function figuresIn({ quantitiesOf }: Reading, sentences: readonly number[]): number {
  return sentences.reduce((sum, n) => sum + quantitiesOf(n).length, 0);
}

function vagueIn({ version }: Reading, sentences: readonly number[]): number {
  let found = 0;
  for (const n of sentences) {
    const { start, end } = version.sentences[n]!;
    found += version.text.slice(start, end).match(VAGUE)?.length ?? 0;
  }
  return found;
}
