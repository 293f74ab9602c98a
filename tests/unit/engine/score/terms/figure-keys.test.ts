import { describe, expect, it } from 'vitest';
import { figureKeys, measureOf } from '../../../../../src/engine/score/terms/figure-keys';
import { quantitiesOf } from '../../../../../src/engine/text/numbers/numbers';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const forms = createWordForms('en');
function keys(text: string) {
  const words = wordsOf(text, { start: 0, end: text.length }, forms);
  return figureKeys(quantitiesOf(words, 'en')[0]!, words);
}

describe('what a figure is compared by', () => {
  it.each([
    ['5 km', 'five kilometres'],
    ['30 mph', '30 miles per hour'],
    ['30 mph', 'thirty miles an hour'],
    ['33 percent', 'a third of them'],
    ['50 per cent', 'half of them'],
    ['12.5 percent', 'one eighth of them'],
    ['12.5 percent', 'an eighth of them'],
  ])('is the same: %s / %s', (one, two) => expect(keys(one).key).toBe(keys(two).key));

  it.each([
    ['5 km', '5 miles'],
    ['5 km', '6 km'],
    ['30 mph', '30 miles'],
    ['the 5th', '5'],
    ['12.5', 'an eighth title'],
    ['5 kilometres', '5 ships'],
  ])('is another: %s / %s', (one, two) => expect(keys(one).key).not.toBe(keys(two).key));

  it('has no unit where the other side names none', () => {
    expect(keys('5 miles').base).toBe(keys('5').key);
    expect(keys('5 ships').key).toBe(keys('5').key);
    expect(keys('the 5th mile').key).toBe(keys('the 5th ship').key);
  });

  it('knows the measures that are put for one another, in all their forms', () => {
    expect(['miles', 'mile', 'feet', 'ships'].map(measureOf)).toEqual(['mile', 'mile', 'foot', '']);
  });
});
