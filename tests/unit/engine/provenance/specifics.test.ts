import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../src/engine';
import { specificsOf } from '../../../../src/engine/provenance/specifics';
import { readingOf } from '../../../../src/engine/reading/reading';
import { inSentences, knowing } from '../../../support/laid-out';
import { linkOf, pairOf } from '../../hand-made';

/** What each text tells in particular; sentences parted by bars, links as `0-0`. The mirror must say the same. */
function specifics(
  one: string,
  two: string,
  { links = '', lexicon = null as Lexicon | null, language = 'en' } = {},
): [number, number] {
  const [a, b] = [inSentences('a', one.split('|'), language), inSentences('b', two.split('|'), language)];
  const ends = links
    .split(' ')
    .filter(Boolean)
    .map((link) => link.split('-').map(Number) as [number, number]);
  const there = specificsOf(
    pairOf(
      a,
      b,
      ends.map(([i, j]) => linkOf([i], [j])),
    ),
    readingOf(a),
    readingOf(b),
    lexicon,
  );
  const back = specificsOf(
    pairOf(
      b,
      a,
      ends.map(([i, j]) => linkOf([j], [i])),
    ),
    readingOf(b),
    readingOf(a),
    lexicon,
  );
  expect([back.b, back.a]).toEqual([there.a, there.b]);
  return [there.a, there.b];
}

describe('specificsOf', () => {
  it.each([
    ['nothing', '', '', 0, 0],
    ['a figure that the other lacks', 'The choir sang 40 songs.', 'The choir sang.', 1, 0],
    ['none of small numbers', 'They sang 12 songs.', 'They sang.', 0, 0],
    ['none of shares and ordinals', 'A third left on the 20th evening.', 'They left.', 0, 0],
    ['a figure once, however often it stands', 'They sang 40 songs.|All 40 were old.', 'They sang.', 1, 0],
    ['none that the other has elsewhere', 'They sang 40 songs.', 'Rain fell.|Forty came.', 0, 0],
    ['a name that the other lacks', 'They sang for Mirela of Tolva.', 'They sang for Mirela.', 1, 0],
    ['a name of several words once', 'They saw Ana Maria Reed.', 'They saw her.', 1, 0],
    ['a name once, however often it stands', 'They saw Reed.|Then they saw Reed.', 'They saw her.', 1, 0],
    ['none that begins as one of the other', 'They sang in Tolva.', 'A Tolvanian tune was sung.', 0, 0],
    ['no name that is misspelt', 'They saw Rita Halloran.', 'They saw Rita Holloran.', 0, 0],
    ['another name that is as near, where it is short', 'They saw Ana Reed.', 'They saw Ana Rood.', 1, 1],
    ['another name of as many letters', 'They saw Halloran.', 'They saw Harrison.', 1, 1],
    ['nothing of the first word', 'Mirela sang.', 'She sang.', 0, 0],
    ['both sides', 'They sang 40 songs for Mirela.', 'They sang to 300 in Orsk and Velm.', 2, 3],
  ])('counts %s', (_, one, two, a, b) => expect(specifics(one, two)).toEqual([a, b]));

  it('leaves out a figure that was changed in its link, and no other', () => {
    const texts = ['They sang 40 songs.|It cost 90 crowns.', 'They sang 50 songs.|It was dear.'] as const;
    expect(specifics(...texts)).toEqual([2, 1]);
    expect(specifics(...texts, { links: '0-0 1-1' })).toEqual([1, 0]);
  });

  it('counts common names for a part, where a lexicon knows them', () => {
    const lexicon: Lexicon = {
      ...knowing([]),
      rarity: (word) => ({ alpine: 5, genevan: 10, zzyx: 40 })[word],
    };
    const one = (name: string): number =>
      specifics(`They sang a ${name} tune.`, 'They sang.', { lexicon })[0];
    expect(['Alpine', 'Genevan', 'Zzyx', 'Unheard'].map(one)).toEqual([0, 0.5, 1, 1]);
    expect(specifics('Un air Genevan.', 'Un air.', { lexicon, language: 'fr' })).toEqual([1, 0]);
  });

  it.each(['headline', 'byline', 'credit'] as const)('counts nothing of a %s', (kind) => {
    const b = inSentences('b', ['They sang.']);
    const own = inSentences('a', ['The choir of Tolva sang 40 songs.']);
    const a = { ...own, paragraphs: own.paragraphs.map((paragraph) => ({ ...paragraph, kind })) };
    expect(specificsOf(pairOf(a, b, []), readingOf(a), readingOf(b), null)).toEqual({ a: 0, b: 0 });
  });

  it('counts no names in German, where all nouns have capitals', () =>
    expect(specifics('Sie sangen 40 Lieder für Mirela.', 'Sie sangen.', { language: 'de' })).toEqual([1, 0]));
});
