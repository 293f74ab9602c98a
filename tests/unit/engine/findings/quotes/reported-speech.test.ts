import { describe, expect, it } from 'vitest';
import { collate, versionFromSentences } from '../../../../../src/engine';

const BEFORE = 'Snow lay on the passes until the middle of the week.';
const AFTER = 'The next edition of the paper will come out on Friday.';

/** Types of the findings where all sentences of `a` are linked to the one sentence `b`. */
const typesOf = (a: readonly string[], b: string): string[] => {
  const framed = (sentences: readonly string[], id: string) =>
    versionFromSentences([[BEFORE], [...sentences], [AFTER]], { id });
  const end = (version: string, text: string) => ({ version, text, occurrence: 0 });
  const pins = [{ kind: 'link' as const, a: a.map((text) => end('a', text)), b: [end('b', b)] }];
  return (collate([framed(a, 'a'), framed([b], 'b')], { pins }).pairs[0]?.findings ?? []).map(
    ({ type }) => type,
  );
};

describe('a quotation retold in a sentence that merges two', () => {
  it.each([
    [
      'Boatmen had brought 40 goats ashore by noon, harbour master Piet Roos told the radio.',
      '"We are rowing out again, and nobody will eat or sleep or rest before the last animal has come off the rocks," Roos said.',
      'Boatmen had brought 40 goats ashore by noon, and harbour master Piet Roos promised that no one would rest until all were off.',
    ],
    [
      'Mayor Lena Voss opened the bridge on Monday.',
      '"We have fought for every plank of it since the flood, and now the farmers over there can bring their cows and carts across to the fair," Voss said.',
      'Mayor Lena Voss opened the bridge on Monday, noting that farmers no longer needed the ferry.',
    ],
    [
      'Chef Rosa Lind opened her third kitchen in the old tannery.',
      '"Nobody in this town wanted to lend us a single coin when we began with soup from a barrow by the gate," Lind said.',
      'Chef Rosa Lind opened her third kitchen in the old tannery and recalled that no bank had helped when she began.',
    ],
  ])('is told by the verb of its own, however little of it comes back: %s', (told, said, b) => {
    expect(typesOf([told, said], b)).toEqual(['quote-to-reported-speech']);
  });

  it.each([
    [
      'Boatmen had brought 40 goats ashore by noon, harbour master Piet Roos told the radio.',
      '"We are rowing out again, and nobody will eat or sleep or rest before the last animal has come off the rocks," Roos said.',
      'Harbour master Piet Roos reported that boatmen had brought 40 goats ashore by noon.',
    ],
    [
      'Mayor Lena Voss opened the bridge on Monday.',
      '"We have fought for every plank of it since the flood, and now the farmers over there can bring their cows and carts across to the fair," Voss said.',
      'Mayor Lena Voss announced that the bridge was open on Monday.',
    ],
    [
      'The pilot, Jon Reed, denied that he had been drinking.',
      '"I had a cup of tea with my wife and drove to the field like on any other morning," Reed told the judge.',
      'The pilot, Jon Reed, maintained that he had not been drinking.',
    ],
  ])('is gone where nothing of it comes back: %s', (told, said, b) => {
    expect(typesOf([told, said], b)).toEqual([]);
  });
});

describe('an act of speech', () => {
  it('retells the words it was done by', () => {
    expect(
      typesOf(
        [
          '"We are truly sorry that our drains were not good enough," its manager, Ole Brun, said outside the hall.',
        ],
        'Its manager, Ole Brun, apologised for the poor state of its drains.',
      ),
    ).toEqual(['quote-to-reported-speech']);
  });

  it('retells nothing beside them', () => {
    expect(
      typesOf(
        ['"We are truly sorry that our drains were blocked again," its manager, Ole Brun, said at the gate.'],
        '"We are truly sorry that our drains were blocked again," said Ole Brun, its manager, who apologised at the gate.',
      ),
    ).toEqual([]);
  });
});
