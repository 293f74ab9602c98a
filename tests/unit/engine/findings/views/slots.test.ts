import { describe, expect, it } from 'vitest';
import { type Slot, slotOf } from '../../../../../src/engine/findings/views/slots';
import { placeOf, viewed } from '../../../../support/viewed';

/** The slot of the words in brackets, the same seen from either side. */
function slot(a: string | string[], b: string | string[], least?: number): Slot | null {
  const cut = (text: string | string[]) => {
    const marked = [text].flat();
    const all = marked.join(' ');
    const word = /\[(.+?)\]/u.exec(all)![1]!;
    return { word: word.toLowerCase(), sentences: marked.map((sentence) => sentence.replace(/[[\]]/gu, '')) };
  };
  const [x, y] = [cut(a), cut(b)];
  const found = (one: typeof x, other: typeof x) => {
    const { view } = viewed(one.sentences, other.sentences);
    const [i, j] = [placeOf(view.a, one.word), placeOf(view.b, other.word)];
    return slotOf(view, { first: i, last: i }, { first: j, last: j }, least);
  };
  const there = found(x, y);
  expect(found(y, x)).toEqual(there);
  return there;
}

describe('slotOf', () => {
  it.each([
    ['the whole sentence', 'The herd lost [40] sheep.', 'The herd lost [50] sheep.', { content: 3, whole: true }],
    ['at its head', '[Forty] sheep drowned.', '[Fifty] sheep drowned.', { content: 2, whole: true }],
    ['at its end', 'Sheep in the herd: [40]', 'Sheep in the herd: [50]', { content: 2, whole: true }],
    ['inflected', 'The herd lost [40] sheep.', 'The herds lose [50] sheep.', { content: 3, whole: true }],
    ['with other words farther off', 'On Monday the herd lost [40] sheep.', 'Again the herd lost [50] sheep.', { content: 3, whole: false }],
    ['whatever its marks', 'The herd (again) lost [40] sheep!', 'The herd, again, lost [50] sheep', { content: 3, whole: true }],
    ['with another value beside it', 'In 1999 the herd lost [40] sheep.', 'In 2001 the herd lost [50] sheep.', { content: 3, whole: true }],
  ])('%s', (_, a, b, expected) => expect(slot(a, b)).toEqual(expected)); // prettier-ignore

  it.each([
    ['other words before', 'Wolves killed [40] sheep.', 'Rain drowned [50] sheep.'],
    ['other words behind', 'The herd lost [40] sheep.', 'The herd lost [50] dogs.'],
    ['one word of two before', 'Wolves killed [40] sheep.', 'Storms killed [50] sheep.'],
    ['the end of one sentence', 'The herd lost [40].', 'The herd lost [50] sheep.'],
    ['two small words only', 'Wolves ran in a [40] km run.', 'Dogs sat in a [50] km run.'],
    ['no words at all', '[40]', '[50]'],
  ])('none: %s', (_, a, b) => expect(slot(a, b)).toBeNull());

  it('asks for as many words that say something as it is told', () => {
    const [a, b] = ['On Monday it lost [40] sheep.', 'Again it lost [50] sheep.'];
    expect(slot(a, b)).toEqual({ content: 2, whole: false });
    expect(slot(a, b, 3)).toBeNull();
    expect(slot('It lost [40] there.', 'It lost [50] there.', 9)?.whole).toBe(true);
  });

  it('reaches no farther than the sentence, with a mark at its end or none', () => {
    const drowned = { content: 2, whole: true };
    expect(slot(['It snowed.', '[40] sheep drowned.', 'It thawed.'], '[50] sheep drowned.')).toEqual(drowned);
    expect(slot(['It snowed', '[40] sheep drowned'], ['It rained', '[50] sheep drowned'])).toEqual(drowned);
  });
});
