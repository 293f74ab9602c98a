import { describe, expect, it } from 'vitest';
import { collate, type Link, versionFromText } from '../../../../../src/engine';
import { type Tallies, talliesOf } from '../../../../../src/engine/provenance/signs/tallies';
import { readingOf } from '../../../../../src/engine/reading/reading';

/** The tallies of two texts of a sentence each, their one link changed as said. */
function tallies(one: string, two: string, more: Partial<Link> = {}, language = 'en'): Tallies {
  const [a, b] = [one, two].map((text, n) => versionFromText(text, { id: 'ab'[n]!, language }));
  const { links } = collate([a!, b!]).pairs[0]!;
  return talliesOf(
    links.map((link) => ({ ...link, ...more })),
    readingOf(a!),
    readingOf(b!),
  );
}

const QUOTED = '“We will mend the old pier before winter comes,” the mayor of Orsk said on Monday.';
const REPORTED =
  'The mayor of Orsk told the town on Monday that the pier will be mended before winter comes.';

describe('what is counted over changed links', () => {
  it('is nothing where there are none', () => {
    const none = readingOf(versionFromText('', { id: 'x' }));
    const { trimmed, rounded } = talliesOf([], none, none);
    expect([trimmed, rounded]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('holds a quotation for reported only where a paraphrase is surely the same', () => {
    const reported = (more: Partial<Link>) => tallies(QUOTED, REPORTED, more).speech[0].reported;
    expect(reported({ relation: 'paraphrased', score: 0.9 })).toBe(1);
    expect(reported({ relation: 'paraphrased', score: 0.8 })).toBe(0);
    expect(reported({ relation: 'edited', score: 0.9 })).toBe(0);
  });

  it('takes trims of edited sentences alone, by side', () => {
    const [long, short] = [
      'The old ferry to Brox was late again on Monday.',
      'The ferry to Brox was late on Monday.',
    ];
    expect(tallies(long, short, { relation: 'edited' }).trimmed).toEqual([2, 0]);
    expect(tallies(short, long, { relation: 'edited' }).trimmed).toEqual([0, 2]);
    expect(tallies(long, short, { relation: 'paraphrased' }).trimmed).toEqual([0, 0]);
  });

  it('credits the side with the number where the other has its size', () => {
    const [exact, size] = ['The storm sank 214 boats in Orsk.', 'The storm sank hundreds of boats in Orsk.'];
    expect([tallies(exact, size).rounded, tallies(size, exact).rounded]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('counts words of its own in English only', () => {
    const texts = [
      'The mayor of Orsk said on Monday that the old pier would stay.',
      'The mayor of Orsk announced on Monday that the old pier would remain.',
    ] as const;
    expect(tallies(...texts).own[0].sayings).toBe(1);
    expect(tallies(...texts, {}, 'fr').own[0]).toEqual({ words: 0, letters: 0, sayings: 0 });
  });
});
