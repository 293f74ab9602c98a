import { describe, expect, it } from 'vitest';
import { keptContent, keptShare } from '../../../../../src/engine/score/compare/kept';
import { held } from '../../../../support/laid-out';

/** Share of content words, and of wording; asked both ways. */
function kept(a: string, b: string): [content: number, wording: number] {
  const [there, back] = [held(a, b), held(b, a)];
  const content = keptContent(there.x, there.y, there.comparison);
  const wording = keptShare(there.x, there.y, there.comparison);
  expect(keptContent(back.x, back.y, back.comparison)).toBeCloseTo(content);
  expect(keptShare(back.x, back.y, back.comparison)).toBeCloseTo(wording);
  return [content, wording];
}
const close = (...values: number[]) => values.map((value) => expect.closeTo(value) as number);

describe('how much of the shorter side is kept', () => {
  it('is all of it where the longer side only adds', () =>
    expect(kept('The old ship sank.', 'On Monday the very old ship sank off Crete.')).toEqual(close(1, 1)));

  it('goes by words in order', () => {
    expect(kept('Ships sank near Crete.', 'Crete sank ships.')[0]).toBeCloseTo(1 / 3);
    expect(kept('Busk, Arda and Velm won.', 'Arda, Busk and Velm won.')[0]).toBeCloseTo(3 / 4);
  });

  it('counts another form of a word whole as content, and half as wording', () =>
    expect(kept('Ships sank.', 'Ship sank.')).toEqual(close(1, (1.5 / 2 + 1) / 2)));

  it('counts the small words for half of the wording, and for nothing of the content', () =>
    // Two of two content words; of four words two.
    expect(kept('The ship sank there.', 'Ship sank.')).toEqual(close(1, 1)));

  it('tells a frame that is kept from one that is not', () => {
    const [, framed] = kept('It was the ship that sank.', 'It was the boat that sank.');
    const [, bare] = kept('It was the ship that sank.', 'Some boat sank at once there.');
    // One of two content words and five of six words; one of two and one of six.
    expect([framed, bare]).toEqual(close((1 / 2 + 5 / 6) / 2, (1 / 2 + 1 / 6) / 2));
  });

  it('is told by small words alone where there are no others, and is nothing without words', () => {
    expect(kept('It is he.', 'It is she.')).toEqual(close(0, 2 / 3));
    expect(kept('***', 'Ships sank.')).toEqual([0, 0]);
  });
});
