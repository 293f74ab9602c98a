import { describe, expect, it } from 'vitest';
import { polarityOf } from '../../../../../src/engine/findings/denials/polarity';
import {
  type Sides,
  isContrast,
  isDeniedOtherwise,
  isTurnedElsewhere,
  limits,
} from '../../../../../src/engine/findings/denials/turned-guards';
import type { Token } from '../../../../../src/engine/findings/reading/tokens';
import type { Direction } from '../../../../../src/engine/findings/views/directions';
import { readAs } from '../../../../support/alarms';

const read = (sentence: string): Token[] => readAs('a', sentence).tokens.flat();
const verbAt = (tokens: readonly Token[], stem: RegExp): number =>
  tokens.findIndex(({ form }) => stem.test(form));

/** Two sentences, the first of which denies the verb; words of one stem answer each other. */
function sidesOf(one: string, two: string, verb: RegExp) {
  const [tokens, others] = [read(one), read(two)];
  const toward = (from: readonly Token[], to: readonly Token[]): Direction =>
    ({
      tokens: from,
      others: to,
      counterpart: (at: number) => {
        const there = to.findIndex(({ stem }) => stem === from[at]!.stem);
        return there < 0 ? undefined : there;
      },
    }) as Direction;
  const own = polarityOf(tokens);
  const head = verbAt(tokens, verb);
  const sides: Sides = {
    direction: toward(tokens, others),
    back: toward(others, tokens),
    own,
    theirs: polarityOf(others),
    lexicon: null,
  };
  return { sides, turned: { at: own.denierOf(head), head, other: verbAt(others, verb) } };
}

describe('isTurnedElsewhere', () => {
  it.each([
    ['The crew did not reach the wreck.', 'The crew reached the wreck.', false],
    ['The crew did not reach the wreck.', 'The crew hardly reached the wreck.', true],
    ['Nobody says the crew did not reach it.', 'Nobody says the crew reached it.', false],
    ['The crew did not reach the wreck.', 'The crew reached the wreck only late.', true],
  ])('%s / %s: %s', (one, two, is) => {
    const { sides, turned } = sidesOf(one, two, /^reach/);
    expect(isTurnedElsewhere(sides, turned)).toBe(is);
  });
});

it.each([
  ['The joiner was not charged with theft.', 'The joiner was charged with fraud.', true],
  ['The joiner was not charged with theft.', 'The joiner was charged with theft.', false],
  ['The joiner was not charged with any offence.', 'The joiner was charged with fraud.', false],
])('isContrast: %s / %s', (one, two, is) => {
  const { sides, turned } = sidesOf(one, two, /^charged$/);
  expect(isContrast(sides, turned)).toBe(is);
});

it.each([
  ['The leak was not found in the hull.', 'The leak was found in the hull.', false],
  ['The leak was not found in the hull.', 'The leak was found and not mended in the hull.', false],
  ['The leak was not found in the hull.', 'Found in the hull was a leak not mended.', true],
])('isDeniedOtherwise: %s / %s', (one, two, is) => {
  const { sides, turned } = sidesOf(one, two, /^found$/);
  expect(isDeniedOtherwise(sides, turned)).toBe(is);
});

it.each([
  ['only', true],
  ['before', true],
  ['harbour', false],
])('limits: %s', (word, is) => {
  expect(limits(read(`It was ${word} there.`)[2]!)).toBe(is);
});
