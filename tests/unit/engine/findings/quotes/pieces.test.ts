import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { studyOf } from '../../../../../src/engine/findings';
import { type Piece, innerOf } from '../../../../../src/engine/findings/quotes/pieces';

const piecesOf = (text: string): readonly Piece[] => studyOf(versionFromText(text, { id: 'a' })).pieces;
const only = (text: string): Piece => {
  const pieces = piecesOf(text);
  expect(pieces).toHaveLength(1);
  return pieces[0]!;
};

describe('the pieces of a quotation', () => {
  it.each([
    ['one sentence', '"The loft was dry," said Ida Roe.', ['"The loft was dry,"']],
    ['two sentences', 'Ida Roe said: "The loft was dry. It was warm."', ['"The loft was dry.', 'It was warm."']],
    ['one broken by who said it', '"The loft," said Ida Roe, "was dry."', ['"The loft,"', '"was dry."']],
    ['a phrase', 'Ida Roe found it “dry as toast” there.', ['“dry as toast”']],
    ['one within another', '“They said, ‘Go up’, and I did,” said Ida Roe.', ['“They said, ‘Go up’, and I did,”']],
    ['British marks', '‘The loft was dry,’ said Ida Roe.', ['‘The loft was dry,’']],
    ['German marks', '„Es war trocken“, sagte Ida Roe.', ['„Es war trocken“']],
    ['French marks', '« Il faisait sec », dit Ida Roe.', ['« Il faisait sec »']],
    ['Japanese marks', 'ロウさんは「屋根裏は乾いていた」と話した。', ['「屋根裏は乾いていた」']],
    ['Arabic', 'قالت إيدا: "كانت الغرفة جافة."', ['"كانت الغرفة جافة."']],
    ['no words', 'Ida Roe said "…" and left.', []],
    ['none', 'Ida Roe said it was dry.', []],
  ])('%s', (_, text, expected) => {
    expect(piecesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  }); // prettier-ignore

  it('keep the number of their quotation and of their sentence', () => {
    const text = 'It rained. Ida Roe said: "The loft was dry. It was warm." She sang: "So it was."';
    expect(piecesOf(text).map(({ quotation, sentence }) => [quotation, sentence])).toEqual([[0, 1], [0, 2], [1, 3]]);
  }); // prettier-ignore

  it('have their marks outside', () => {
    const text = 'Ida Roe said: “[T]he loft was dry.”';
    const { start, end } = innerOf(only(text));
    expect(text.slice(start, end)).toBe('[T]he loft was dry');
  });

  it('take a quotation of thousands of words', () => {
    expect(only(`"${'so dry '.repeat(3000)}it was," said Ida Roe.`).words).toHaveLength(6002);
  });
});

describe('a quotation', () => {
  it.each([
    ['"The loft was dry," said Ida Roe.', true],
    ['Ida Roe said: "The loft was dry."', true],
    ['Ida Roe said: “He told me: ‘The loft was dry.’”', true],
    ['"40 of us slept there," said Ida Roe.', true],
    ['Ida Roe spoke of "the loft that was dry" to him.', false],
    ['Ida Roe said it was "dry as toast in there."', false],
    ['Ida Roe spoke of "The Loft of us all" there.', false],
    ['"So dry," said Ida Roe.', false],
  ])('reads as a whole sentence or not: %s', (text, whole) => expect(only(text).whole).toBe(whole));

  it.each([
    ['The so-called "loft tax" was raised.', true],
    ['Ida Roe sang "The Loft of My Youth" twice.', true],
    ['Ida "Owl" Roe slept there.', true],
    ['They pay a "loft tax" each spring.', true],
    ['Ida Roe called the loft "dry".', false],
    ['The sign said: "No Entry".', false],
    ['They sleep in "a loft of sorts" there.', false],
    ['Ida Roe spoke of the so-called "loft tax" and left, she said.', true],
  ])('is a term or not: %s', (text, term) => expect(only(text).term).toBe(term));

  it.each([
    ['Ida Roe said: "The loft was dry.\n\nIt rained.', [true]],
    ['Ida Roe said: "The loft was dry.\n\n"It was warm."', [false, false]],
    ['Ida Roe said: "The loft was dry."\n\nIt rained.', [false]],
  ])('that is not closed ends nobody knows where, unless it goes on: %s', (text, doubtful) => {
    expect(piecesOf(text).map((piece) => piece.doubtful)).toEqual(doubtful);
  });
});

describe('whose it is', () => {
  it.each([
    ['who is nearest', 'Ben Coe said yes, but "it was dry," said Ida Roe.', ['Ida Roe']],
    ['who is nearest of two', '"It was dry," said Ida Roe, but Ben Coe said no.', ['Ida Roe']],
    ['who spoke before in the paragraph', '"It was dry," said Ida Roe. "It was warm."', ['Ida Roe', 'Ida Roe']],
    ['who the sentence before says', 'It was no palace, said Ida Roe. "It was dry there."', ['Ida Roe']],
    ['who the sentence before is about', 'Ida Roe was glad. "It was so dry there."', ['Ida Roe']],
    ['who the sentence behind says', '"It was so dry there." Ida Roe said so.', ['Ida Roe']],
    ['nobody of two', 'Ida Roe met Ben Coe. "It was so dry there."', [undefined]],
    ['nobody of another paragraph', 'Ida Roe was glad.\n\n"It was so dry there."', [undefined]],
    ['nobody at all', 'It rained. "It was so dry there."', [undefined]],
    ['who was brought in between', '"It was dry," said Ida Roe. Ben Coe said no. "It was wet."', ['Ida Roe', 'Ben Coe']],
  ])('%s', (_, text, speakers) => {
    expect(piecesOf(text).map(({ speaker }) => speaker?.label)).toEqual(speakers);
  }); // prettier-ignore
});
