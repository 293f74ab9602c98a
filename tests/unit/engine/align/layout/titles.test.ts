import { describe, expect, it } from 'vitest';
import { linkPair } from '../../../../../src/engine/align/links';
import { titlesOf } from '../../../../../src/engine/align/layout/titles';
import type { LinkContext } from '../../../../../src/engine/align/types';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromText } from '../../../../../src/engine/version';

const titles = (text: string): readonly string[] => {
  const version = versionFromText(text, { id: 'a', language: 'en' });
  const isTitle = titlesOf(version);
  return version.sentences.filter((_, n) => isTitle[n]).map(({ start, end }) => text.slice(start, end));
};

describe('titlesOf', () => {
  it('finds the headline', () => {
    const text = 'Baths to close in May\n\nThe old baths of Corby will be closed in May, the council said.';
    expect(titles(text)).toEqual(['Baths to close in May']);
  });

  it('takes no sentence for one, however short', () => {
    expect(titles('He was tired.\n\nHe left.\n\nNobody asked him why.')).toEqual([]);
  });

  it('leaves a flash, which has nothing below it, the text that it is', () => {
    expect(titles('URGENT - Minister quits over memo')).toEqual([]);
  });
});

describe('a headline', () => {
  const context: LinkContext = {
    shelf: createShelf(null),
    embeddings: null,
    pins: { links: [], forbidden: [] },
    detail: 0.5,
    deadline: () => false,
  };
  const linked = (a: string, b: string) =>
    linkPair(
      versionFromText(a, { id: 'a', language: 'en' }),
      versionFromText(b, { id: 'b', language: 'en' }),
      context,
    ).links.map((link) => [link.a, link.b]);

  it('leaves the lead to the lead, and joins no link of it', () => {
    const a =
      'Storm Ilse: warning for the north coast\n\nStorm Ilse will reach the north coast on Wednesday afternoon. Gusts of up to 110 kilometres an hour are expected.\n\nFerries to Saltholm will not sail.';
    const b =
      'Wind and snow\n\nThe north coast expects storm Ilse on Wednesday afternoon, and a warning has been issued. Gusts may reach 110 kilometres an hour.\n\nThere will be no ferries to Saltholm.';
    expect(linked(a, b)).toEqual([
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
    ]);
  });

  it('goes with a sentence that says it in its words where no lead does', () => {
    const a =
      'Two hikers found dead in the Karst\n\nRescuers discovered the bodies on Friday near Lake Oru.\n\nThe couple had been missing since Monday.';
    const b =
      'Two hikers were found dead in the Karst.\n\nRescuers discovered their bodies on Friday near Lake Oru.\n\nThey had been missing since Monday.';
    expect(linked(a, b)).toContainEqual([[0], [0]]);
  });
});
