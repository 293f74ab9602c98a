/** Scripts without spaces between words; the dictionaries of `Intl.Segmenter` find them. */
const UNSPACED =
  /(?=\p{L})[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
/**
 * A full stop inside a word holds it together (`U.S`, `4.5`), but for one after which the space is missing
 * (`them.White`).
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]|\.(?!(?<=\p{Ll}{2}\.)\p{Lu}))*/gu;

let dictionary: Intl.Segmenter | undefined;

/** Words of a stretch of text, for counts that are shown; the engine's own counts stand in the shares. */
export function wordCount(text: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  // the dictionary is picked by the script, so that the language makes no difference here
  dictionary ??= new Intl.Segmenter('und', { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of dictionary.segment(text)) if (isWordLike) words += 1;
  return words;
}
