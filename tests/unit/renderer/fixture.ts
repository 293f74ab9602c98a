import type {
  Collation,
  Edit,
  Finding,
  Link,
  Pair,
  Paragraph,
  Range,
  Relation,
  Row,
  Sentence,
  Version,
} from '../../../src/engine';
import { collationOf, linkOf, pairOf, rangeIn } from '../hand-made';

/** A version whose paragraphs are given as sentences; sentences are parted by a space, paragraphs by a blank line. */
export function story(id: string, paragraphs: readonly (readonly string[])[]): Version {
  let text = '';
  const ranges: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const [number, parts] of paragraphs.entries()) {
    if (number > 0) text += '\n\n';
    const start = text.length;
    const firstSentence = sentences.length;
    for (const [index, part] of parts.entries()) {
      if (index > 0) text += ' ';
      sentences.push({ start: text.length, end: text.length + part.length, paragraph: number });
      text += part;
    }
    ranges.push({ start, end: text.length, kind: 'body', firstSentence, endSentence: sentences.length });
  }
  return { id, title: id, text, language: 'en', paragraphs: ranges, sentences, roles: [] };
}

interface LinkOptions {
  readonly moved?: boolean;
  readonly edits?: readonly Edit[];
}

export const link = (
  a: readonly number[],
  b: readonly number[],
  relation: Relation = 'identical',
  { moved = false, edits = [] }: LinkOptions = {},
): Link => linkOf(a, b, { relation, similarity: 0.8, moved, edits: { words: edits, phrases: edits } });

/** Everything between two versions; what no link reaches is added or removed. */
export const pair = (
  from: Version,
  to: Version,
  links: readonly Link[],
  findings: readonly Finding[] = [],
): Pair => pairOf(from, to, links, { findings });

export const collation = (
  versions: readonly Version[],
  pairs: readonly Pair[],
  rows: readonly Row['cells'][],
): Collation => collationOf(versions, { pairs, rows: rows.map((cells) => ({ cells })) });

/** Where `words` stand in a version's text: for ranges in tests. */
export const at = (version: Version, words: string): Range => rangeIn(version.text, words);

/**
 * A base of five paragraphs and a version that merges the first two, keeps the third but for typography,
 * drops the fourth, moves the fifth to the front, and adds one of its own at the end.
 */
export function sample() {
  const base = story('base', [
    ['The pact was signed.'],
    ['Kirby called it a cause of concern.', 'He said so twice.'],
    ['It is "serious".'],
    ['Nobody asked.', 'Nobody answered.'],
    ['China was told.'],
  ]);
  const other = story('other', [
    ['China was told.'],
    ['The treaty was signed.', 'Kirby found it concerning.'],
    ['It is “serious”.'],
    ['In summary, this is new.'],
  ]);
  const links = [
    link([0], [1], 'edited', {
      edits: [
        { kind: 'kept', a: at(base, 'The'), b: at(other, 'The') },
        { kind: 'replaced', a: at(base, 'pact'), b: at(other, 'treaty') },
        { kind: 'kept', a: at(base, 'was signed.'), b: at(other, 'was signed.') },
      ],
    }),
    link([1], [2], 'paraphrased', {
      edits: [
        { kind: 'kept', a: at(base, 'Kirby'), b: at(other, 'Kirby') },
        {
          kind: 'replaced',
          a: at(base, 'called it a cause of concern.'),
          b: at(other, 'found it concerning.'),
        },
      ],
    }),
    link([3], [3], 'cosmetic'),
    link([6], [0], 'identical', { moved: true }),
  ];
  const findings: Finding[] = [
    {
      type: 'quote-altered',
      a: at(base, '"serious"'),
      b: at(other, '“serious”'),
      confidence: 0.8,
      message: 'The quotation reads otherwise.',
    },
  ];
  const between = pair(base, other, links, findings);
  const result = collation(
    [base, other],
    [between],
    [
      { base: [], other: [0] },
      { base: [0, 1], other: [1] },
      { base: [2], other: [2] },
      { base: [3], other: [] },
      { base: [4], other: [] },
      { base: [], other: [3] },
    ],
  );
  return { base, other, between, collation: result };
}
