import { describe, expect, it } from 'vitest';
import { speakersAndPieces } from '../../../../src/engine/findings/pieces';
import { readVersion } from '../../../../src/engine/findings/reading';
import { versionFromText } from '../../../../src/engine/version';

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
    ['Denise Okafor looked at the river. "It was a long night," she said.'],
  ])('%s', (text) => {
    expect(speakers(LEAD + text)).toEqual(['okafor']);
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

  it('leaves a source without a name open', () => {
    expect(speakers('"It was a long night," said the leader of the council.')).toEqual([undefined]);
  });
});
