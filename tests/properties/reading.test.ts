import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParagraphKind, versionFromSentences, versionFromText, wordsOf } from '../../src/engine';
import { expectNothingLost, RUNS } from './checks';
import { story } from './damage';

/** Bits of which texts are made that go wrong: marks, spaces, breaks, invisible characters, many scripts. */
const bit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'a',
      'The',
      'he',
      'U.S.',
      'Mr.',
      'Jun.',
      '20.',
      '3.5',
      '50%',
      'said',
      'Nguyễn',
      'them.White',
      '1.',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      '!',
      '?',
      '…',
      '...',
      '"',
      '“',
      '”',
      '«',
      '»',
      '„',
      '(',
      ')',
      ',',
      '—',
      '-',
      "'",
      '’',
      '[1]',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\u2028',
      '\t',
      '\u00A0',
      '\u202F',
      '\f',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u200B',
      '\u00AD',
      '\uFEFF',
      '\u200F',
      '\u0301',
      '\u0000',
      '\uD83D',
      '👩‍👩‍👧',
      '* * *',
      '•',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '他说。',
      '「はい。」と',
      '北京',
      'ประเทศไทย',
      'है।',
      'قال؟',
      'ד"ר',
      'Да.',
      'Größe',
      '١٢٫٥',
      '！',
      '다.',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.array(bit, { maxLength: 60 }).map((bits) => bits.join(''));
const language = fc.constantFrom(
  undefined,
  'en',
  'de',
  'fr',
  'th',
  'ja',
  'zh',
  'ru',
  'hi',
  'und',
  'xx-weird',
);

describe('promise 1: nothing is lost', () => {
  it('keeps every text to the character, with every character in one sentence', () => {
    fc.assert(
      fc.property(text, language, (written, tag) => {
        const version = versionFromText(written, { id: 'a', ...(tag !== undefined && { language: tag }) });
        expectNothingLost(version, written);
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('takes any paragraphs that a format declares', () => {
    const ranges = fc.array(
      fc.tuple(
        fc.nat({ max: 120 }),
        fc.nat({ max: 40 }),
        fc.constantFrom<ParagraphKind>('body', 'headline', 'table-row'),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, ranges, (written, declared) => {
        const paragraphs = declared.map(([start, length, kind]) => ({ start, end: start + length, kind }));
        expectNothingLost(versionFromText(written, { id: 'a', paragraphs }), written);
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it('gives sentences that are cut already back exactly', () => {
    fc.assert(
      fc.property(
        fc.oneof(story, fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 })),
        (paragraphs) => {
          const version = versionFromSentences(paragraphs, { id: 'a' });
          const back = version.paragraphs.map(({ firstSentence, endSentence }) =>
            version.sentences
              .slice(firstSentence, endSentence)
              .map(({ start, end }) => version.text.slice(start, end)),
          );
          expect(back).toEqual(paragraphs);
        },
      ),
      { ...RUNS, numRuns: 300 },
    );
  });
});

describe('words', () => {
  it('hold every visible character of their range once, in order', () => {
    fc.assert(
      fc.property(text, (written) => {
        const words = wordsOf(written, { start: 0, end: written.length });
        let at = 0;
        for (const word of words) {
          expect(written.slice(at, word.start)).toMatch(/^[\s\p{Cf}]*$/u);
          expect(word.end).toBeGreaterThan(word.start);
          at = word.end;
        }
        expect(written.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });
});
