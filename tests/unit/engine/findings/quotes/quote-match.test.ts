import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { studyOf } from '../../../../../src/engine/findings';
import { type QuoteMatch, matchQuotes } from '../../../../../src/engine/findings/quotes/quote-match';

/** The pieces of quotations, each in a paragraph of its own. */
function piecesOf(...quoted: readonly string[]) {
  const text = quoted.map((words) => `Ida Roe said: “${words}”`).join('\n\n');
  return studyOf(versionFromText(text, { id: 'a', language: 'en' })).pieces;
}

function match(from: string | string[], to: string): QuoteMatch {
  const found = matchQuotes(piecesOf(...[from].flat()), piecesOf(to));
  expect(found).toHaveLength(1);
  return found[0]!;
}

const shown = ({ fate, lost, gained }: QuoteMatch): string =>
  [fate, ...lost.map(({ form }) => `-${form}`), ...gained.map(({ form }) => `+${form}`)].join(' ');

const LOFT = 'The swallows came back to our loft in April, before the rain.';

describe('what became of a quotation', () => {
  it.each([
    ['the same', LOFT, LOFT, 'exact'],
    ['in other marks and style', LOFT, 'the swallows came back to our loft in April — before the rain', 'exact'],
    ['its end', LOFT, 'In April, before the rain.', 'trimmed -the -swallows -came -back -to -our -loft'],
    ['its middle', LOFT, 'our loft in April', 'trimmed -the -swallows -came -back -to -before -the -rain'],
    ['with an ellipsis', LOFT, 'The swallows came back … before the rain.', 'trimmed -to -our -loft -in -april'],
    ['without one', LOFT, 'The swallows came back before the rain.', 'altered -to -our -loft -in -april'],
    ['a word replaced', LOFT, 'The swallows came back to our barn in April, before the rain.', 'altered -loft +barn'],
    ['a word put in', LOFT, 'The swallows came back to our old loft in April, before the rain.', 'altered +old'],
    ['a word replaced at its end', LOFT, 'came back to our loft in May', 'altered -april +may'],
    ['words replaced at its head', LOFT, 'Some martins came back to our loft in April', 'altered -the -swallows +some +martins'],
    ['two words far apart', LOFT, 'swallows rain', 'none'],
    ['around an ellipsis, a word that stands there twice', 'Rain fell and rain stopped', 'Rain fell … rain', 'trimmed -and -stopped'],
    ['another', LOFT, 'The swallows of Marle are few and the loft is shut.', 'none +'],
    ['the same in another order', LOFT, 'Rain the before April in loft our to back came swallows the.', 'none'],
    ['the last words of two that are the same', 'I am calm, but I am sad', 'I am sad', 'trimmed -i -am -calm -but'],
    ['one word', LOFT, 'swallows', 'trimmed -the -came -back -to -our -loft -in -april -before -the -rain'],
  ])('%s', (_, from, to, expected) => {
    expect(shown(match(from, to))).toBe(expected.replace(' +', expected.endsWith(' +') ? '' : ' +'));
  }); // prettier-ignore

  it('says how much of it stands there', () => {
    expect(match(LOFT, LOFT).coverage).toBe(1);
    expect(match(LOFT, 'The swallows came back to our barn.').coverage).toBeCloseTo(6 / 7);
    expect(match(LOFT, 'Nobody knows.')).toEqual({
      fate: 'none',
      sources: [],
      coverage: 0,
      lost: [],
      gained: [],
    });
  });
});

describe('where it stands', () => {
  const OTHERS = ['Nobody had seen them since.', LOFT, 'We left the window open.', 'It was a wet year.'];

  it('is the quotation that has most of it', () => {
    expect(OTHERS.map((words) => match(OTHERS, words).sources)).toEqual([[0], [1], [2], [3]]);
    expect(match(OTHERS, 'We left the old window open.').sources).toEqual([2]);
    expect(match([LOFT, LOFT], LOFT).sources).toEqual([0]);
  });

  it('is two that were joined', () => {
    const joined = match(OTHERS, `${LOFT.slice(0, -1)}, we left the window open`);
    expect([joined.sources, joined.fate]).toEqual([[1, 2], 'exact']);
    // A chance word of the next sentence joins nothing.
    expect(
      match(['The grey loft was dry in April.', 'Rain came.'], 'The grey loft was dry in March, rain fell')
        .sources,
    ).toEqual([0]);
  });

  it('is nowhere where there are no quotations', () => {
    expect(matchQuotes([], piecesOf(LOFT))).toMatchObject([{ fate: 'none' }]);
    expect(matchQuotes(piecesOf(LOFT), [])).toEqual([]);
  });
});

describe('hard cases', () => {
  it.each([
    ['three words of five', 'Swallows came back each spring', 'Swallows came back last autumn', 'altered'],
    ['two words of five', 'Swallows came back each spring', 'Swallows came over last autumn', 'none'],
    ['a set phrase', 'At the end of the day the swallows leave', 'At the end of the day we must pay some rent again', 'none'],
    ['two words of three', 'old grey loft', 'old blue loft', 'none'],
    ['one small word in common', 'the loft', 'the barn', 'none'],
    ['small words', 'It was as it was in the old lofts by the sea', 'It was as it was in the new barns by the sea', 'none'],
    ['other scripts', '燕子 在 四月 回到 阁楼', '燕子 在 五月 回到 阁楼', 'altered'],
    ['numbers', 'We saw 14 swallows in all', 'We saw 40 swallows in all', 'altered'],
  ])('%s', (_, from, to, fate) => expect(match(from, to).fate).toBe(fate)); // prettier-ignore

  it('compares the start alone of what is longer than four hundred words', () => {
    const long = Array.from({ length: 900 }, (_, n) => `w${n}`).join(' ');
    expect(match(long, long).fate).toBe('exact');
    expect(match(long, `so ${long}`).fate).toBe('altered');
    expect(match(`${long} end`, `${long} fin`)).toMatchObject({ fate: 'exact', lost: [], gained: [] });
  });
});
