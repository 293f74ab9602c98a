import { describe, expect, it } from 'vitest';
import { changedLifeTerms } from '../../../../../src/engine/findings/figures/life-terms';
import { alarms } from '../../../../support/alarms';
import { viewed } from '../../../../support/linked-sides';

/** The terms that became others, as `one / other`. */
const changes = (one: string, two: string): string[] => {
  const { view, from, to } = viewed(one, two);
  const has = [
    (value: number) => from.withFigure.has(value),
    (value: number) => to.withFigure.has(value),
  ] as const;
  return changedLifeTerms(view, has).map(
    ([a, b]) => `${from.version.text.slice(a.start, a.end)} / ${to.version.text.slice(b.start, b.end)}`,
  );
};

describe('a term of imprisonment', () => {
  it.each([
    ['The killer was sentenced to life in prison.', 'The killer was sentenced to 10 years in prison.', 'life / 10 years'],
    ['The killer was jailed for life in Arda.', 'The killer was jailed for eight years in Arda.', 'life / eight years'],
    ['The killer got a life sentence in May.', 'The killer got 18 months behind bars in May.', 'life / 18 months'],
  ])('is another: %s / %s', (one, two, told) => {
    expect(changes(one, two)).toEqual([told]);
    expect(changes(two, one)).toEqual([told.split(' / ').reverse().join(' / ')]);
    expect(alarms(one, two)).toEqual(['number-changed']);
  }); // prettier-ignore

  it.each([
    ['told of both', 'The killer was jailed for life, of which he must serve 20 years.', 'The killer was jailed for at least 20 years.'],
    ['no term', 'The killer led a quiet life in Arda.', 'The killer led the gang for 10 years in Arda.'],
    ['the same', 'The killer was jailed for life in Arda.', 'The killer got life in prison in Arda.'],
    ['of somebody else', 'The killer was jailed for life.', 'His driver was given six years in prison.'],
  ])('is none: %s', (_, one, two) => expect(changes(one, two)).toEqual([])); // prettier-ignore
});
