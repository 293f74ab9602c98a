import { describe, expect, it } from 'vitest';
import { speakersAndPieces } from '../../../../../src/engine/findings/quotes/pieces';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import { versionFromText } from '../../../../../src/engine/version';

/** The speakers of the quoted sentences, by family name. */
const speakers = (text: string): (string | undefined)[] =>
  speakersAndPieces(readVersion(versionFromText(text, { id: 'v', language: 'en' }))).pieces.map((piece) =>
    piece.speaker?.parts.at(-1),
  );

const LEAD = 'Alan Shore met Denise Okafor on Monday in the old town hall of Marsham.\n\n';

describe('who said it', () => {
  it.each([
    ['"It was a long night," Denise Okafor said.'],
    ['"It was a long night," said Denise Okafor.'],
    ['"It was a long night," said the mayor, Denise Okafor.'],
    ['"It was a long night," said Town mayor Denise Okafor.'],
    ['"It was a long night," Denise Okafor, who led the search, told reporters.'],
    ['Denise Okafor, the mayor, a lawyer, said: "It was a long night."'],
    ['According to Denise Okafor, "it was a long night" for everybody.'],
    ['Denise Okafor said she was tired. "It was a long night," she said.'],
    ['The night belonged to Okafor, who had a cold when it began. "It was a long night," she said.'],
    ['Denise Okafor looked at the river. "It was a long night," she said.'],
  ])('%s', (text) => {
    expect(speakers(LEAD + text)).toEqual(['okafor']);
  });

  it.each([
    ['said X, with a title in front', '"It was a long night," said union secretary Denise Okafor.'],
    ['said co-author X', '"It was a long night," said co-author Denise Okafor, a student.'],
    ['X added', '"It was a long night," Denise Okafor added.'],
    ['X said in front', 'Denise Okafor said: "It was a long night."'],
    [
      'X said that, with the quotation inside',
      'Denise Okafor said that it was "a very long night" for everybody.',
    ],
    ['as X put it', '"It was a long night," as Denise Okafor put it.'],
    ['according to X behind', 'It was "a very long night", according to Denise Okafor.'],
    ['according to the office, X', '"A very long night" it was, according to the mayor, Denise Okafor.'],
    ['a pronoun behind', 'Denise Okafor was tired. "It was a long night," she told reporters.'],
    ['a pronoun in front', 'Denise Okafor was tired. She said: "It was a long night."'],
    ['said she', 'Denise Okafor was tired. "It was a long night," said she.'],
    ['broken in the middle', '"It was," said Denise Okafor, "a long night."'],
    ['British single marks', '‘It was a long night,’ said Denise Okafor.'],
    ['British single marks around a possessive', '‘It was the firemen’s longest night,’ said Denise Okafor.'],
    ['straight single marks', "'It wasn't a short night,' said Denise Okafor."],
    ['guillemets', '«It was a long night», said Denise Okafor.'],
    ['spaced guillemets', '« It was a long night », said Denise Okafor.'],
    ['German marks', '„It was a long night“, said Denise Okafor.'],
    ['guillemets turned inwards', '»It was a long night«, said Denise Okafor.'],
    ['nested', '"They told me, \'It was a long night\', and left," said Denise Okafor.'],
    ['nested the British way', '‘They told me, “It was a long night”, and left,’ said Denise Okafor.'],
  ])('%s', (_, text) => {
    expect(new Set(speakers(LEAD + text))).toEqual(new Set(['okafor']));
  });

  it.each([
    [
      'over sentences',
      '"It was long. We had no light. Nobody came," said Denise Okafor.',
      ['okafor', 'okafor', 'okafor'],
    ],
    [
      'over paragraphs, each opened anew',
      'Denise Okafor said: "It was long.\n\n"We had no light.\n\n"Nobody came."',
      ['okafor', 'okafor', 'okafor'],
    ],
    [
      'from one to the other',
      '"It was long," Denise Okafor said. "We had no light."\n\n"Nobody came," said Alan Shore.',
      ['okafor', 'okafor', 'shore'],
    ],
    [
      'with both in one sentence',
      '"It was long," Denise Okafor said, while Alan Shore said it was "not so long at all".',
      ['okafor', 'shore'],
    ],
    [
      'she is the woman, he the man',
      'Mrs Denise Okafor met Mr Alan Shore. "It was long," she said. "It was not," he said.',
      ['okafor', 'shore'],
    ],
    [
      'one brought in at the end of the sentence before',
      '"It was long," said Denise Okafor.\n\nOthers were pleased, such as Alan Shore, a pilot. "It was not," he said.',
      ['okafor', 'shore'],
    ],
    [
      'one who met somebody and one who opens the sentence',
      '"It was long," said Denise Okafor.\n\nAlan Shore had a letter from Bryn Cole. "It was not," he said.',
      ['okafor', 'shore'],
    ],
    [
      'a person and a place at the end of the sentence before',
      '"It was long," said Denise Okafor.\n\nThere had been nothing like it in the Malar Hills. "It was hot," she said.',
      ['okafor', 'okafor'],
    ],
    [
      'one of two at the end of the sentence before, as before',
      '"It was long," said Denise Okafor.\n\nThere were gifts for Alan Shore and Bryn Cole. "I know," she said.',
      ['okafor', 'okafor'],
    ],
  ])('keeps apart who speaks %s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  it('keeps the speaker across an attribution in the middle and over paragraphs', () => {
    expect(speakers('"It was long," said Denise Okafor. "We had no light at all.\n\n"Nobody came."')).toEqual(
      ['okafor', 'okafor', 'okafor'],
    );
  });

  it('does not take an organisation for the speaker behind a pronoun', () => {
    const text =
      'Marsham Rovers did not deserve to win, Steve Garland said. Marsham were poor. "We were slow and scared," he said.';
    expect(speakers(text)).toEqual(['garland']);
  });

  it.each([
    [
      'a journal',
      'The paper stands in Nature Physics. Nobody did it before. Its author, Dr. Ilse Brandt, called it a start. "We waited long," she said.',
      'brandt',
    ],
    [
      'a company',
      'Karl Voss runs the mill. Orion Foods bought it in May. "I had new boots," he said.',
      'voss',
    ],
    [
      'where a paper is the source',
      'Jon Dale saw the eels. They are back, according to a study by Blue Marine. "They were angry," he said.',
      'dale',
    ],
  ])('does not take %s for he or she', (_, text, family) => {
    expect(speakers(text)).toEqual([family]);
  });

  it.each([
    ['Tom Birch met spokeswoman Jane Holt. "The dyke will hold," she said.', undefined],
    ['Tom Birch met Jane Holt, a spokeswoman. "The dyke will hold," he said.', 'birch'],
    ['Spokeswoman Jane Holt met Tom Birch. "The dyke will hold," she said.', 'holt'],
  ])(
    'knows a he and a she by the nouns beside them, and leaves open what may be either: %s',
    (text, family) => {
      expect(speakers(text)).toEqual([family]);
    },
  );

  it('leaves a source without a name open', () => {
    expect(speakers('"It was a long night," said the leader of the council.')).toEqual([undefined]);
  });
});
