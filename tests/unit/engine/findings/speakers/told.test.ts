import { describe, expect, it } from 'vitest';
import { claimOf } from '../../../../../src/engine/findings/speakers/claims';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { leftUntold, shareTold, tellerIn, tellerOf } from '../../../../../src/engine/findings/speakers/told';
import { linkOf, viewed } from '../../../../support/linked-sides';

/** What the first source of a text says, and where a copy may tell it; all is linked with all, or with `b` alone. */
function telling(one: string, two: readonly string[], b = two.map((_, n) => n)) {
  const { view, from, to } = viewed(one, two);
  const isLone = (sentence: number): boolean => !b.includes(sentence);
  const own = { ...view, link: linkOf([0], b) };
  return {
    claim: claimOf(from, attributionsOf(from)[0]!),
    where: { view: own, to, lexicon: null, isLone },
  };
}

const ONE = 'Police said Ana Petrak had slept under bracken and drunk from streams.';

describe('shareTold', () => {
  it.each([
    ['She slept under bracken and had drunk from streams.', 1],
    ['Bracken was her bed.', 0.25],
    ['Ana Petrak had one question.', 0],
  ])('%s: %d', (text, share) => {
    const { claim, where } = telling(ONE, [text]);
    expect(shareTold(where, claim, 0)).toBeCloseTo(share);
  });

  it('asks nobody about a figure of another value', () => {
    const { claim, where } = telling('Police said 40 sheep had drowned.', ['Of the sheep 60 had drowned.']);
    expect(shareTold(where, claim, 0)).toBe(1);
  });

  it('takes another form of a long word for nearly the same', () => {
    const { claim, where } = telling('Police said valves were observed.', [
      'An observatory of valves began.',
    ]);
    expect(shareTold(where, claim, 0)).toBeCloseTo(0.9);
  });
});

it('leftUntold: what a sentence lacks', () => {
  const { claim, where } = telling(ONE, ['She slept under bracken.']);
  expect(leftUntold(where, claim, 0).tokens.map(({ form }) => form)).toContain('streams');
  expect(leftUntold(where, claim, 0).tokens.map(({ form }) => form)).not.toContain('bracken');
});

describe('tellerOf', () => {
  const TOLD = 'She had slept under bracken and drunk from streams.';
  const OTHER = 'Ana Petrak had one question.';

  it('is the sentence that the link gives, where it tells enough', () => {
    const { claim, where } = telling(ONE, [TOLD, OTHER]);
    expect(tellerOf(where, claim, 0, 0.2)).toBe(0);
  });
  it('is another one of the link that tells more', () => {
    const { claim, where } = telling(ONE, [OTHER, TOLD]);
    expect(tellerOf(where, claim, 0, 0.2)).toBe(1);
  });
  it('is none where one that no link reaches tells it, or nobody does', () => {
    const lone = telling(ONE, [OTHER, TOLD], [0]);
    expect(tellerOf(lone.where, lone.claim, 0, 0)).toBeNull();
    const none = telling(ONE, [OTHER, 'Rain fell.']);
    expect(tellerOf(none.where, none.claim, 0, 0.2)).toBeNull();
  });
});

describe('tellerIn', () => {
  it('is the sentence that tells nearly all of a claim of some words', () => {
    const { claim, where } = telling(ONE, [
      'Rain fell.',
      'She had slept under bracken and drunk from streams.',
    ]);
    expect(tellerIn(where, claim)).toBe(1);
  });
  it('is none where half of it is told, or it is too short', () => {
    const half = telling(ONE, ['She slept under bracken.']);
    expect(tellerIn(half.where, half.claim)).toBeNull();
    const short = telling('Police said he drowned.', ['He drowned.']);
    expect(tellerIn(short.where, short.claim)).toBeNull();
  });
});
