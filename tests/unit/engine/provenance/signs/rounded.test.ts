import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { roundedIn } from '../../../../../src/engine/provenance/signs/rounded';
import { readingOf } from '../../../../../src/engine/reading/reading';
import { linkOf } from '../../../hand-made';

function rounded(a: string, b: string, language = 'en'): number {
  const reading = (text: string) => readingOf(versionFromText(text, { id: 'v', language }));
  return roundedIn(linkOf([0], [0]), reading(a), reading(b));
}

describe('a number of which the other text tells the size only', () => {
  it.each([
    ['The river drowned 214 sheep.', 'Hundreds of sheep drowned.', 'en'],
    ['Die Feuerwehr rettete 43 Schafe.', 'Die Feuerwehr rettete Dutzende Schafe.', 'de'],
    [
      'Les pompiers ont sauv\u00E9 340 moutons.',
      'Des centaines de moutons ont \u00E9t\u00E9 sauv\u00E9s.',
      'fr',
    ],
    ['\u5171\u6709214\u4EBA\u53D7\u4F24\u3002', '\u6570\u767E\u4EBA\u53D7\u4F24\u3002', 'zh'],
  ])('%s / %s', (exact, size, language) => {
    expect(rounded(exact, size, language)).toBe(1);
    expect(rounded(size, exact, language)).toBe(-1);
  });

  it.each([
    ['The river drowned 214 sheep.', 'Sheep drowned.'],
    ['The river drowned 214 sheep.', 'The river drowned 214 sheep and many goats.'],
    ['The river drowned many sheep.', 'Many sheep drowned on 3 farms.'],
    ['Hundreds of sheep drowned.', 'Many sheep drowned.'],
  ])('is none in: %s / %s', (a, b) => {
    expect([rounded(a, b), rounded(b, a)].map(Math.abs)).toEqual([0, 0]);
  });
});
