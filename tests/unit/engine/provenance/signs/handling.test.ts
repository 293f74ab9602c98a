import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { readingOf } from '../../../../../src/engine/reading/reading';
import { type Handling, handlingOf } from '../../../../../src/engine/provenance/signs/handling';

function handling(a: string, b: string): Handling {
  const [x, y] = [a, b].map((text, n) => versionFromText(text, { id: `${n}`, language: 'en' }));
  return handlingOf(collate([x!, y!]).pairs[0]!.links, readingOf(x!), readingOf(y!));
}

const of = (a: [idle: number, news: number], b: [idle: number, news: number], touched: number): Handling => ({
  a: { idle: a[0], news: a[1] },
  b: { idle: b[0], news: b[1] },
  touched,
});

describe('handlingOf', () => {
  it('takes a word or two that tell nothing for idle', () => {
    expect(
      handling(
        'The owners had originally planned to reopen the crumbling pier in the spring of next year.',
        'The owners had planned to reopen the pier in the spring of next year.',
      ),
    ).toEqual(of([2, 0], [0, 0], 0));
  });

  it('takes a shorter way to say the same for idle, and for touched', () => {
    expect(
      handling(
        'The council will pay as much as two thirds of the bill for the pier, the mayor told a meeting.',
        'The council will pay up to two thirds of the bill for the pier, the mayor told a meeting.',
      ),
    ).toEqual(of([1, 0], [0, 0], 1));
  });

  it('takes a name, a figure or a clause for news', () => {
    expect(
      handling(
        'The owners planned to reopen the pier in the spring of next year.',
        'The owners, Hallbury Homes, planned to reopen the pier with 40 shops in the spring of next year, when the lease of the land runs out.',
      ),
    ).toEqual(of([0, 0], [0, 3], 0));
  });

  it('takes small words and house style for touched', () => {
    expect(
      handling(
        'The harbour said that the pier had lost 40 per cent of its visitors on the day of the storm.',
        'The harbor said the pier had lost 40% of its visitors on the day of the storm.',
      ),
    ).toEqual(of([0, 0], [0, 0], 3));
  });

  it('finds nothing where a figure or a name was changed, or typography', () => {
    expect(
      handling(
        'The owners said "no" to 40 shops on the pier in the spring of next year.',
        'The owners said \u201Cno\u201D to 50 shops on the pier in the spring of next year.',
      ),
    ).toEqual(of([0, 0], [0, 0], 0));
  });
});
