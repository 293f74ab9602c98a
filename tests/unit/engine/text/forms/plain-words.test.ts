import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainEnd, plainKind } from '../../../../../src/engine/text/forms/plain-words';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const plain = (text: string, at = 0): string | null => {
  const end = plainEnd(text, at);
  return end < 0 ? null : text.slice(at, end);
};

describe('plainEnd', () => {
  it.each([
    ['said it', 'said'],
    ["don't go", "don't"],
    ['nuclear-armed state', 'nuclear-armed'],
    ['1990s.', '1990s'],
    ['5,000 men', '5,000'],
    ['50% of', '50%'],
    [', and', ','],
    ['dogs’ ears', 'dogs'],
    ['end.', 'end'],
    ['3.5: a', '3.5'],
  ])('of “%s” is behind “%s”', (text, word) => expect(plain(text)).toBe(word));

  it.each([
    'U.S. troops',
    'http://a.b',
    'www.example.org',
    'naïve man',
    '...',
    '$5',
    'co-\nordinate',
    '-5',
    ' a',
  ])('has no answer for “%s”', (text) => expect(plain(text)).toBeNull());

  it('never says other than the pattern does', () => {
    const piece = fc.constantFrom(
      ...[
        'said',
        "don't",
        'U.S',
        'a-b',
        '5,000',
        '50%',
        '1990s',
        '2.5bn',
        'é',
        '日本',
        '“',
        '”',
        '’',
        '…',
        '--',
      ],
      ...['.', ',', ':', '/', '-', ' ', ' ', ' ', '\n', '$', '@', '#'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        // A mark of its own before the word keeps the whole from being read by the short way at that place.
        for (const { start, end, kind } of wordsOf(text, { start: 0, end: text.length })) {
          const found = plainEnd(text, start);
          if (found < 0) continue;
          expect([text, text.slice(start, found)]).toEqual([text, text.slice(start, end)]);
          expect(plainKind(text, start)).toBe(kind);
        }
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
