import type { Lexicon } from '../../src/engine';
import { readVersion, type Reading } from '../../src/engine/findings/reading/reading';
import type { Token } from '../../src/engine/findings/reading/tokens';
import { viewOf, type View } from '../../src/engine/findings/views/views';
import type { RawLink } from '../../src/engine/raw-link';
import { linkOf } from '../unit/hand-made';
import { inSentences } from './laid-out';

export interface Viewed {
  readonly view: View;
  readonly from: Reading;
  readonly to: Reading;
}

/** Sentences of two texts, all in one link, as the finders see them. */
export function viewed(
  a: readonly string[],
  b: readonly string[],
  {
    lexicon = null,
    language = 'en',
    ...more
  }: Partial<RawLink> & { lexicon?: Lexicon | null; language?: string } = {},
): Viewed {
  const [from, to] = [readVersion(inSentences('a', a, language)), readVersion(inSentences('b', b, language))];
  const link = linkOf([...a.keys()], [...b.keys()], { relation: 'edited', ...more });
  return { view: viewOf(link, from, to, lexicon), from, to };
}

/** Position of the token that is written so, the first unless told otherwise. */
export function placeOf(tokens: readonly Token[], form: string, nth = 1): number {
  const at = [...tokens.keys()].filter((k) => tokens[k]!.form === form)[nth - 1];
  if (at === undefined) throw new Error(`“${form}” does not stand there ${nth} times`);
  return at;
}
