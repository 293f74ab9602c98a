import { describe, expect, it } from 'vitest';
import { editionOf, narrowed } from '../../../../src/renderer/state/edition';
import { tellRow } from '../../../../src/renderer/state/linear';
import { at, collation, link, pair, sample, story } from '../fixture';

const edition = editionOf(sample().collation);
const told = (row: number): string[] =>
  tellRow(edition, row).sentences.map(({ siglum, text }) => `${siglum} ${text}`);

describe('a passage in words', () => {
  it('names where it stands', () => {
    expect([tellRow(edition, 1).title, tellRow(edition, 5).title]).toEqual([
      'Passage 2: A ¶1–2',
      'Passage 6: B ¶4',
    ]);
  });

  it('tells edits, paraphrases and what is left out', () => {
    expect(told(1)).toEqual([
      'B ¶2, edited: “pact” becomes “treaty”.',
      'B ¶2, in other words: “Kirby found it concerning”.',
      'B It leaves out: “He said so twice”.',
    ]);
  });

  it('tells moves from both ends', () => {
    expect(told(0)).toEqual(['B ¶1, moved here from A ¶5, to the letter.']);
    expect(told(4)).toEqual(['B It has A ¶5 elsewhere, in ¶1 (moved).']);
  });

  it('tells what only one has', () => {
    expect(told(3)).toEqual(['B It does not have A ¶4, 4 words.']);
    expect(told(5)).toEqual(['B ¶4, new: “In summary, this is new”.']);
  });

  it('tells findings, and knows what is plain', () => {
    expect(told(2)).toEqual([
      'B ¶3, as in A but for typography.',
      'B Finding 1, quotation altered: The quotation reads otherwise.',
    ]);
    expect([0, 1, 2, 3].map((row) => tellRow(edition, row).plain)).toEqual([false, false, true, false]);
  });
});

describe('sentences that were split or merged', () => {
  const one = story('one', [['Ann came, and Ben went.'], ['Cat stayed.', 'Dan slept.']]);
  const two = story('two', [['Ann came.', 'And Ben went.'], ['While Cat stayed, Dan slept.']]);
  const split = link([0], [0, 1], 'edited', {
    edits: [
      { kind: 'replaced', a: at(one, ','), b: at(two, '.') },
      { kind: 'replaced', a: at(one, 'and'), b: at(two, 'And') },
    ],
  });
  const merged = link([1, 2], [2], 'paraphrased');
  const cut = editionOf(
    collation(
      [one, two],
      [pair(one, two, [split, merged])],
      [
        { one: [0], two: [0] },
        { one: [1], two: [1] },
      ],
    ),
  );

  it('are told so, and a mark that stands alone is quoted', () => {
    expect([0, 1].flatMap((row) => tellRow(cut, row).sentences.map(({ text }) => text))).toEqual([
      '¶1, 1 sentence made 2, edited: “,” becomes “.”; “and” becomes “And”.',
      '¶2, 2 sentences made one, in other words: “While Cat stayed, Dan slept”.',
    ]);
  });
});

describe('a block of several paragraphs of the base', () => {
  const sentences = ['Ann came.', 'Ben went.', 'Cat stayed.', 'Dan slept.'];
  const [one, two] = [
    story(
      'one',
      sentences.map((text) => [text]),
    ),
    story('two', [sentences]),
  ];
  const links = sentences.map((_, n) => link([n], [n], n === 2 ? 'paraphrased' : 'identical'));
  const rows = sentences.map((_, n) => ({ one: [n], two: n === 0 ? [0] : [] }));
  const block = editionOf(collation([one, two], [pair(one, two, links)], rows));

  it('is told run by run, with what stands in other rows', () => {
    expect(tellRow(block, 0).sentences.map(({ text }) => text)).toEqual([
      '¶1, to the letter, 2 sentences of A ¶1–2.',
      '¶1, in other words: “Cat stayed”.',
      '¶1, to the letter.',
    ]);
    expect(tellRow(block, 1).sentences.map(({ text }) => text)).toEqual(['It has A ¶2 elsewhere, in ¶1.']);
  });
});

describe('a narrowed edition', () => {
  it('keeps rows, letters and the base', () => {
    const alone = narrowed(edition, []);
    expect(alone.columns.map((version) => version.id)).toEqual(['base']);
    expect(alone.sigla.get('other')).toBe('B');
    expect(alone.rowOf).toBe(edition.rowOf);
  });
});
