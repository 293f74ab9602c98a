import { describe, expect, it } from 'vitest';
import { versionFromSentences } from '../../../../src/engine';
import { provenanceOf } from '../../../../src/engine/provenance/shares';
import { linkOf } from '../../hand-made';

const a = versionFromSentences([['One.', 'Two two.'], ['Three three three.']], { id: 'a' });
const b = versionFromSentences([['One.'], ['Four four four four.']], { id: 'b' });
const WORDS = { a: [1, 2, 3], b: [1, 4] };

describe('provenanceOf', () => {
  const links = [linkOf([0], [0]), linkOf([1, 2], [1], { relation: 'edited' })];

  it('counts each sentence whole for the relation of its link', () => {
    const { shares, paragraphs } = provenanceOf(a, b, links, 'a', (n) => WORDS.a[n]!);
    expect(shares).toEqual({ words: 6, identical: 1, cosmetic: 0, edited: 5, paraphrased: 0, own: 0 });
    expect(paragraphs.map(({ words, edited }) => [words, edited])).toEqual([
      [3, 2],
      [3, 3],
    ]);
  });

  it('takes the other end of the links for the other version', () => {
    const { version, towards, shares } = provenanceOf(b, a, links, 'b', (n) => WORDS.b[n]!);
    expect([version, towards]).toEqual(['b', 'a']);
    expect(shares).toMatchObject({ words: 5, identical: 1, edited: 4, own: 0 });
  });

  it('leaves what no link reaches to the version itself, and adds up to all its words', () => {
    const { shares } = provenanceOf(a, b, links.slice(0, 1), 'a', (n) => WORDS.a[n]!);
    const { words, identical, cosmetic, edited, paraphrased, own } = shares;
    expect(own).toBe(5);
    expect(identical + cosmetic + edited + paraphrased + own).toBe(words);
  });
});
