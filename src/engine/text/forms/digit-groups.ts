/**
 * Languages that part the thousands of a figure by a space, by the number formats of the Unicode CLDR; print
 * has a thin or a fixed one, what is typed a plain one. German, Spanish, Portuguese and Italian have it
 * beside the full stop.
 */
const SPACED =
  /^(?:fr|ru|uk|be|bg|pl|cs|sk|sv|nb|nn|no|fi|hu|lt|lv|et|kk|ky|hy|ka|sq|mk|sr|de|es|pt|it|ca)(?:-|$)/;
const MAY_GROUP = /\p{Nd} \p{Nd}{3}/u;
/**
 * One to three digits and groups of just three, and neither more digits beside them, as in telephone numbers,
 * nor a nought in front, nor a score, a time or a date that goes on.
 */
const GROUPED =
  /(?<![\p{Nd}\p{L}.,:/+\p{Pd}]|[\p{Nd}.,] )(?!0)\p{Nd}{1,3}(?: \p{Nd}{3})+(?! ?\p{Nd}|[.:/\p{Pd}]\p{Nd})/gu;
const NO_BREAK = '\u00A0';

/** The text with a fixed space in each plain one that parts the thousands of a figure; as long as it was. */
export function tiedGroups(text: string, language: string): string {
  if (!SPACED.test(language) || !MAY_GROUP.test(text)) return text;
  return text.replace(GROUPED, (figure) => figure.replaceAll(' ', NO_BREAK));
}
