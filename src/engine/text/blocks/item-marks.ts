import type { Version } from '../../model';
import { rulesOf } from './sentence-rules';

/** How a number, a letter or a label opens an item. What is not sure by itself must stand in a row with others. */
interface Mark {
  readonly kind: 'number' | 'stopped' | 'letter' | 'picture' | 'label';
  /** What it says: `3`, `b`, `2/9`, `Q`. */
  readonly sign: string;
  /** Where it ends in the text. */
  readonly end: number;
}

/** `3.`, `3)`, `(3)`, `b)`, `(iv)`, `2/9` before a capital, `Q:`. */
const MARK =
  /(?:(\p{Nd}{1,3})\.|\(?(\p{Nd}{1,3})\)|\(?(\p{L}|[ivx]{2,4})\)|(\p{Nd}{1,3}\/\p{Nd}{1,3})(?=\s+\p{Lu})|(\p{Lu})[:.])(?=\s+\S)/uy;
const KINDS = ['stopped', 'number', 'letter', 'picture', 'label'] as const;
/** Every mark has one of these in its first characters, and few paragraphs of prose have. */
const SIGNS = /[().:/]/;
const LONGEST = 5;

/** What a question and an answer are called: English, German, Spanish and French, Italian. */
const LABELS: readonly (readonly [question: string, answer: string])[] = [
  ['Q', 'A'],
  ['F', 'A'],
  ['P', 'R'],
  ['Q', 'R'],
  ['D', 'R'],
];

/**
 * Where the marks of items end that are none of the story's own words: the number of an item, of a picture in
 * a gallery, the label of a question; by the sentence that they open. A figure that may belong to the story
 * (`3. Oktober`, `1/3 of`) counts as one only in a row.
 */
export function itemMarksOf({
  text,
  language,
  paragraphs,
}: Pick<Version, 'text' | 'language' | 'paragraphs'>): ReadonlyMap<number, number> {
  const found = paragraphs.map(({ start }) => markAt(text, start));
  const ends = new Map<number, number>();
  const pictures = new Set(found.flatMap((mark) => (mark?.kind === 'picture' ? [mark.sign] : [])));
  const labels = labelsOf(text, paragraphs, found);
  const isSure = (mark: Mark, n: number): boolean => {
    if (mark.kind === 'label') return labels.has(mark.sign);
    if (mark.kind === 'picture') return isInGallery(mark.sign, pictures);
    if (mark.kind === 'stopped' && rulesOf(language).ordinals) return isInRow(found, n);
    return true;
  };
  found.forEach((mark, n) => {
    if (mark && isSure(mark, n)) ends.set(paragraphs[n]!.firstSentence, mark.end);
  });
  return ends;
}

function markAt(text: string, start: number): Mark | null {
  if (!SIGNS.test(text.slice(start, start + LONGEST))) return null;
  MARK.lastIndex = start;
  const match = MARK.exec(text);
  if (!match) return null;
  const group = match.slice(1).findIndex((sign) => sign !== undefined);
  return { kind: KINDS[group]!, sign: match[group + 1]!, end: start + match[0].length };
}

/** Whether the paragraph before or behind has the number before or behind. */
function isInRow(found: readonly (Mark | null)[], n: number): boolean {
  const own = Number(found[n]?.sign);
  const has = (at: number, value: number): boolean =>
    found[at]?.kind === 'stopped' && Number(found[at].sign) === value;
  return has(n - 1, own - 1) || has(n + 1, own + 1);
}

/**
 * Whether another picture of as many has the number before or behind: a third of something has no second
 * third beside it.
 */
function isInGallery(sign: string, pictures: ReadonlySet<string>): boolean {
  const [number, of] = sign.split('/').map(Number) as [number, number];
  return [number - 1, number + 1].some((other) => pictures.has(`${other}/${of}`));
}

/** The labels of a text that asks and answers: one of its questions must look like one. */
function labelsOf(
  text: string,
  paragraphs: Version['paragraphs'],
  found: readonly (Mark | null)[],
): ReadonlySet<string> {
  const used = new Set(found.flatMap((mark) => (mark?.kind === 'label' ? [mark.sign] : [])));
  const asks = (label: string): boolean =>
    paragraphs.some(({ start, end }, n) => {
      const mark = found[n];
      return mark?.kind === 'label' && mark.sign === label && /[?\u061F]/u.test(text.slice(start, end));
    });
  const pairs = LABELS.filter((pair) => pair.every((label) => used.has(label)) && asks(pair[0]));
  return new Set(pairs.flat());
}
