import { describe, expect, it } from 'vitest';
import { peopleOf, variantNames } from '../../../../../src/engine/findings/names/name-variants';
import { readAs } from '../../../../support/alarms';

function variants(one: string, two: string): string[] {
  const [from, to] = [readAs('a', one), readAs('b', two)];
  return variantNames(from, to, peopleOf(from), peopleOf(to)).map(
    ({ gone, fresh }) => `${gone.join(' ')} > ${fresh.join(' ')}`,
  );
}

describe('variantNames', () => {
  it('finds a part that is spelled otherwise, wherever the two stand', () => {
    expect(variants('They saw Tom Garland there.', 'Later came one Tim Garland, a miller.')).toEqual([
      'tom > tim',
    ]);
    expect(variants('They saw Anna Hansen there.', 'They saw Anna Hanson there.')).toEqual([
      'hansen > hanson',
    ]);
  });

  it('finds it beside an accent, and behind an office with what it is of', () => {
    expect(variants('They saw Ruben Okada there.', 'They saw Rubén Okado there.')).toEqual(['okada > okado']);
    expect(variants('They saw Ruben Okada there.', 'They saw Rubén Okada there.')).toEqual([]);
    expect(variants('They saw Election Director Anna Hansen.', 'They saw Anna Hanson there.')).toEqual([
      'hansen > hanson',
    ]);
  });

  it('finds none where either text has both', () =>
    expect(variants('They saw Tom Garland there.', 'They saw Tim Garland and his son Tom there.')).toEqual(
      [],
    ));

  it('finds none where two may be meant', () =>
    expect(variants('They saw Tom Garland there.', 'They saw Tim Garland and Tam Garland there.')).toEqual(
      [],
    ));

  it('takes forms of one name and other names for none', () => {
    expect(variants('They saw Tim Garland there.', 'They saw Timothy Garland there.')).toEqual([]);
    expect(variants('They saw Tim Garland there.', 'They saw T Garland there.')).toEqual([]);
    expect(variants('They saw Tim Garland there.', 'They saw Henrietta Garland there.')).toEqual([]);
  });
});

describe('peopleOf', () => {
  const people = (...sentences: string[]) =>
    peopleOf(readAs('a', ...sentences)).map(({ parts }) => parts.join(' '));

  it('names each once, in two or three words', () =>
    expect(people('They saw Anna Roe.', 'They saw Anna Roe and Eva Per Lind.', 'They saw Roe.')).toEqual([
      'anna roe',
      'eva per lind',
    ]));

  it('leaves out bodies', () => expect(people('They saw Harwick University there.')).toEqual([]));
});
