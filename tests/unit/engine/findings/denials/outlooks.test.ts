import { expect, it } from 'vitest';
import { turnedOutlooks } from '../../../../../src/engine/findings/denials/outlooks';
import { viewed, wordsAt } from '../../../../support/linked-sides';

const turned = (one: string, two: string): string[] => {
  const { view } = viewed(one, two);
  return wordsAt(view, turnedOutlooks(view));
};

it.each([
  ['verb and noun', 'The lawyer said the firm was unlikely to appeal.', 'An appeal is likely, the lawyer said.'],
  ['one of another root', 'The minister is unlikely to resign, her aide said.', 'A resignation is likely, her aide said.'],
  ['two nouns', 'A recovery this year is unlikely.', 'A recovery this year is likely.'],
])('likely and unlikely: %s', (_, one, two) => {
  expect(turned(one, two)).toEqual(['unlikely/likely']);
  expect(turned(two, one)).toEqual(['likely/unlikely']);
}); // prettier-ignore

it.each([
  ['of another deed', 'Rain is likely on Sunday.', 'It is unlikely to stay dry on Sunday.'],
  ['of another party', 'The firm was unlikely to appeal.', 'An appeal by the union is likely.'],
  ['denied', 'The mayor is unlikely to resign.', 'The mayor is not expected to resign.'],
  ['alike', 'The mayor is unlikely to resign.', 'A resignation of the mayor is improbable.'],
  ['on one side alone', 'The mayor is unlikely to resign.', 'The mayor will not resign.'],
])('none: %s', (_, one, two) => {
  expect(turned(one, two)).toEqual([]);
  expect(turned(two, one)).toEqual([]);
}); // prettier-ignore
