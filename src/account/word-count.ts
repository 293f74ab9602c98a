/** Letters of scripts without spaces between words; the dictionaries of `Intl.Segmenter` find them. */
const UNSPACED =
  '(?=[\\p{L}\\u3007])[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';
/** A stretch of such letters, with the vowels that are set as marks on them. */
const RUN = new RegExp(`(?:${UNSPACED}\\p{M}*)+`, 'gu');
/**
 * A word of the other scripts. A full stop inside holds it together (`U.S`, `4.5`), but for one after which the
 * space is missing (`them.White`); so do the marks inside a figure (`5,000`, `10:45`, `24/7`).
 */
const WORD = new RegExp(
  `(?!${UNSPACED})[\\p{L}\\p{N}](?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}'’-]|\\.(?!(?<=\\p{Ll}{2}\\.)\\p{Lu})|(?<=\\p{N})[,:/](?=\\p{N}))*`,
  'gu',
);

let dictionary: Intl.Segmenter | undefined;

/**
 * Words of a stretch of text, for counts that are shown: the same for one text wherever it is shown, compared or
 * not. The engine's own counts, with which its shares are weighed, stand in the shares.
 */
export function wordCount(text: string): number {
  let words = text.match(WORD)?.length ?? 0;
  for (const [run] of text.matchAll(RUN)) words += wordsInRun(run);
  return words;
}

function wordsInRun(run: string): number {
  // the dictionary is picked by the script, so that the language makes no difference here
  dictionary ??= new Intl.Segmenter('und', { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of dictionary.segment(run)) if (isWordLike) words += 1;
  return words;
}
