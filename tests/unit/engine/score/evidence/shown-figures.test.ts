import { describe, expect, it } from 'vitest';
import { isShownFigure, shownFigures } from '../../../../../src/engine/score/evidence/shown-figures';
import { held } from '../../../../support/laid-out';

/** The figures of a sentence as an editor reads them. */
function figures(text: string, language = 'en') {
  const { x } = held(text, 'Nothing.', { language });
  const places = x.terms.flatMap((_, at) => (isShownFigure(x, at, text, language) ? [at] : []));
  return shownFigures(x, text, places);
}
const texts = (text: string): string[] => figures(text).map((figure) => figure.text);
const amounts = (text: string): string[] => figures(text).map(({ amount }) => amount);

describe('isShownFigure', () => {
  it.each([
    ['Five boats and 12 ships sank.', ['Five', '12']],
    ['One boat sank.', ['One']],
    ['One of them sank.', []],
    ['No one drowned.', []],
    ['It was a second yellow card.', []],
    ['It was the second yellow card.', ['second']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));
});

describe('shownFigures', () => {
  it.each([
    ['Two in three left.', 'Some 66.7% left.'],
    ['One adult in four left.', 'A good 25% left.'],
    ['It took 200 milliseconds.', 'It took a fifth of a second.'],
    ['It took 2 hours.', 'It took 120 minutes.'],
  ])('says the same of “%s” and “%s”', (one, other) => {
    expect(amounts(one)).toHaveLength(1);
    expect(amounts(one)).toEqual(amounts(other));
  });

  it.each([
    ['It took 2 hours.', 'It took 2 minutes.'],
    ['Two in three left.', 'Two in five left.'],
    ['Some 5% left.', 'Some 5 left.'],
  ])('tells “%s” from “%s”', (one, other) => expect(amounts(one)).not.toEqual(amounts(other)));

  it('tells the ends of a range', () => {
    expect(figures('Some 15-16 boats sank.')[0]).toMatchObject({ text: '15-16', ends: [15, 16] });
    expect(figures('Some 15 boats sank.')[0]).toMatchObject({ value: 15 });
  });
});
