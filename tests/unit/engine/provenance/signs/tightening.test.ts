import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { readingOf } from '../../../../../src/engine/reading/reading';
import type { Handling } from '../../../../../src/engine/provenance/signs/handling';
import type { Sharing } from '../../../../../src/engine/provenance/signs/sharing';
import { grown, tightening } from '../../../../../src/engine/provenance/signs/tightening';

const NONE = { within: 0, alone: 0, quoted: 0 };
/** A text and what a sub-editor left of it. */
const sharing = (more: Partial<Sharing> = {}): Sharing => ({
  ownA: 0.2,
  ownB: 0,
  verbatim: 0.7,
  keptA: 0.8,
  keptB: 0.95,
  facts: { a: NONE, b: NONE },
  ...more,
});
const hand = (more: Partial<Handling> = {}): Handling => ({
  a: { idle: 6, news: 1 },
  b: { idle: 0, news: 0 },
  touched: 8,
  ...more,
});
const updated = hand({ a: { idle: 0, news: 6 }, touched: 1 });

const readingFrom = (text: string) => readingOf(versionFromText(text, { id: 'x', language: 'en' }));
const news = readingFrom('"We lost the roof," said Ida Moll, who runs the ferry to the old harbour.');
const essay = readingFrom(
  'Whoever runs a ferry to an old harbour may lose a roof, as I tried to show above.',
);

describe('tightening', () => {
  const told = (handling: Handling, shares: Sharing, a = news, b = news): number =>
    tightening(handling, shares, a, b);

  it('tells a text from the same in fewer words, and mirrors', () => {
    expect(told(hand(), sharing())).toBe(0.7);
    const { a, b, touched } = hand();
    expect(told({ a: b, b: a, touched }, sharing({ ownA: 0, ownB: 0.2 }))).toBe(-0.7);
  });

  it('says nothing where the shorter one adds something, or is less than half', () => {
    expect(told(hand(), sharing({ ownB: 0.06 }))).toBe(0);
    expect(told(hand(), sharing({ ownA: 0.6 }))).toBe(0);
  });

  it('says nothing where news was put in, or the rest stands as it was', () => {
    expect(told(updated, sharing())).toBe(0);
    expect(told(hand({ touched: 3 }), sharing())).toBe(0);
  });

  it('says nothing of rewrites, padded texts and essays', () => {
    expect(told(hand(), sharing({ verbatim: 0.3 }))).toBe(0);
    expect(told(hand(), sharing(), essay, news)).toBe(0);
  });
});

describe('grown', () => {
  it('tells a text that has news beyond one that stands in it as it was', () => {
    expect(grown(updated, sharing())).toEqual({ a: 1, b: 0 });
    expect(grown(hand(), sharing())).toEqual({ a: 0, b: 0 });
  });

  it('tells a text that something was put into nearly everywhere', () =>
    expect(grown(hand(), sharing({ verbatim: 0.2 })).a).toBe(1));

  it('says nothing of a text whose words are others', () =>
    expect(grown(updated, sharing({ verbatim: 0, keptA: 0.5, keptB: 0.5 }))).toEqual({ a: 0, b: 0 }));
});
