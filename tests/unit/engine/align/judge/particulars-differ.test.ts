import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { decodeLexicon } from '../../../../../src/lexicon';

const lexicon = decodeLexicon(
  readFileSync(new URL('../../../../../resources/generated/lexicon-en.bin', import.meta.url)),
);

const linked = (a: string, b: string): boolean =>
  collate(
    [versionFromText(a, { id: 'a', language: 'en' }), versionFromText(b, { id: 'b', language: 'en' })],
    {
      lexicon,
    },
  ).pairs[0]!.links.length > 0;

describe('one statement with another particular', () => {
  it.each([
    ['It cost 14 million dollars, the mayor said.', 'It cost 40 million dollars, the mayor said.'],
    ['The meeting is at 3pm.', 'The meeting is at 4pm.'],
    ['She was 41.', 'She was 47.'],
    ['The vote was 9 to 4.', 'The vote was 8 to 5.'],
    ['Anna Kern won the race.', 'Anna Kerr won the race.'],
    ['The trial starts on Monday.', 'The trial starts on Thursday.'],
    ['The pact was signed here today.', 'The treaty was signed here today.'],
  ])('%s', (a, b) => {
    expect(linked(a, b)).toBe(true);
    expect(linked(b, a)).toBe(true);
  });

  it.each([
    ['The museum bought two paintings in 1998.', 'The team lost two matches in 2004.'],
    ['Police are investigating.', 'Police are recruiting.'],
    ['Norway beat Sweden 3-2.', 'Brazil beat Ghana 4-1.'],
  ])('and not: %s', (a, b) => {
    expect(linked(a, b)).toBe(false);
  });
});
