/** Small numbers, weekdays and months: one word of a list stands for another. */
const LISTS: readonly (readonly string[])[] = [
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'twenty', 'thirty'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ['north', 'south', 'east', 'west'],
]; // prettier-ignore
const DIGITS = /\d(?:[\d.,:]*\d)?/gu;
const WORDS = /\p{L}[\p{L}'’-]*/gu;
/** A sentence with fewer words is another one once a plain word of it is another. */
const WORDS_TO_SPARE = 7;
/** Letters of a word that says something. */
const LONG = 5;

interface Span {
  readonly start: number;
  readonly text: string;
}

/**
 * The sentence with one thing in it changed, as a slip or a lie would: a figure, a day, a name, in a longer
 * one a plain word. It still is the same statement and belongs beside the first. Null where there is nothing
 * to change.
 *
 * @param names words with a capital to draw names from
 * @param plain plain words to draw from
 */
export function altered(
  text: string,
  next: () => number,
  { names, plain }: { readonly names: readonly string[]; readonly plain: readonly string[] },
): string | null {
  const drawn = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const spans = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, text: match[0] }));
  const words = spans(WORDS);
  const changes: (readonly [Span, string])[] = spans(DIGITS).map((span) => [
    span,
    otherFigure(span.text, next),
  ]);
  for (const [n, span] of words.entries()) {
    const list = LISTS.find((own) => own.includes(span.text) || own.includes(span.text.toLowerCase()));
    if (list) changes.push([span, drawn(list)]);
    else if (n > 0 && /^\p{Lu}\p{Ll}{3}/u.test(span.text)) changes.push([span, drawn(names)]);
  }
  if (words.length >= WORDS_TO_SPARE && (changes.length === 0 || next() < 0.3)) {
    const rest = words.filter((span) => /^\p{Ll}+$/u.test(span.text) && span.text.length >= LONG);
    if (rest.length) changes.push([drawn(rest), drawn(plain)]);
  }
  const real = changes.filter(([span, other]) => span.text.toLowerCase() !== other.toLowerCase());
  if (!real.length) return null;
  const [{ start, text: old }, other] = real.length > 1 && next() < 0.5 ? real.at(-1)! : drawn(real);
  return text.slice(0, start) + other + text.slice(start + old.length);
}

/** Of the same length, with the same separators. */
function otherFigure(figure: string, next: () => number): string {
  const made = figure.replace(/\d/gu, (_, at: number) => String(Math.floor(next() * 9) + (at === 0 ? 1 : 0)));
  return made === figure ? figure.replace(/\d$/u, (last) => String((Number(last) + 3) % 10)) : made;
}

/** Words to draw from. */
export function drawnFrom(texts: readonly string[]): { readonly names: string[]; readonly plain: string[] } {
  const words = texts.flatMap((text) => (text.match(WORDS) ?? []).slice(1));
  return {
    names: [...new Set(words.filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word)))],
    plain: [...new Set(words.filter((word) => /^\p{Ll}{5,}$/u.test(word)))],
  };
}
