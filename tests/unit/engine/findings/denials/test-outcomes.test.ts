import { expect, it } from 'vitest';
import { turnedOutcome } from '../../../../../src/engine/findings/denials/test-outcomes';
import { viewed, wordsAt } from '../../../../support/linked-sides';

const turned = (one: string, two: string): string[] => {
  const { view } = viewed(one, two);
  return wordsAt(view, turnedOutcome(view));
};

it.each([
  ['The runner tested positive for steroids.', 'The runner tested negative for steroids.'],
  ['A positive test cost the sprinter her medal.', 'The sprinter kept her medal after a negative test.'],
])('the outcome of a test became the other: %s / %s', (one, two) => {
  expect(turned(one, two)).toEqual(['positive/negative']);
  expect(turned(two, one)).toEqual(['negative/positive']);
});

it.each([
  ['the same', 'The runner tested positive.', 'The runner’s test was positive.'],
  [
    'a mood and no test',
    'The trainer was positive about the cup.',
    'The trainer was negative about the cup.',
  ],
  ['denied as well', 'The runner tested positive.', 'The runner did not test negative.'],
  ['both on one side', 'The runner tested positive.', 'One test was negative, the other test positive.'],
  ['on one side alone', 'The runner tested positive.', 'The runner took a test.'],
  ['quoted on one side', 'The test was positive.', '“The test was negative,” he said.'],
  ['nothing', '', ''],
])('is none: %s', (_, one, two) => {
  expect(turned(one, two)).toEqual([]);
  expect(turned(two, one)).toEqual([]);
});
