import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { addSpeech, type Speech } from '../../../../../src/engine/provenance/signs/speech';
import { readingOf } from '../../../../../src/engine/reading/reading';

function told(text: string) {
  const reading = readingOf(versionFromText(text, { id: 'v', language: 'en' }));
  const sentences = reading.version.sentences.map((_, n) => n);
  return { tokens: reading.tokensOf(sentences), quotations: reading.quotations() };
}

/** What one text quotes, beside another that puts it freely. */
function speechOf(here: string, there: string, freely = true): Speech {
  const speech: Speech = { words: 0, reported: 0, retold: 0 };
  addSpeech(speech, told(here), told(there), freely);
  return speech;
}

const QUOTED = '"We counted the sheep twice and one was still a goat," farmer Nell Orde said.';
const REPORTED = 'According to Nell Orde, a goat was found among her animals after two counts.';

describe('a quotation', () => {
  it('is reported where the other side tells it in words of its own', () => {
    expect(speechOf(QUOTED, REPORTED)).toEqual({ words: 0, reported: 1, retold: 11 });
    expect(speechOf(REPORTED, QUOTED)).toEqual({ words: 0, reported: 0, retold: 0 });
  });

  it.each([
    ['has it as well', 'Farmer Nell Orde said: "We counted the sheep twice and one was still a goat."'],
    [
      'has its words without marks',
      'They counted the sheep twice and one was still a goat, farmer Nell Orde said.',
    ],
    ['quotes a piece of it', 'Nell Orde found that "one was still a goat" among her animals.'],
    [
      'has another wording between marks',
      '"I numbered my animals two times, and there was a goat with them," Nell Orde told.',
    ],
  ])('is not reported where the other side %s', (_, other) => {
    expect(speechOf(QUOTED, other).reported).toBe(0);
    expect(speechOf(other, QUOTED).reported).toBe(0);
  });

  it('is not reported where it goes on beyond the sentences, is short, or the wording is kept', () => {
    const reading = readingOf(
      versionFromText('"We counted the sheep twice. One was still a goat," she said.', {
        id: 'v',
        language: 'en',
      }),
    );
    const speech: Speech = { words: 0, reported: 0, retold: 0 };
    addSpeech(
      speech,
      { tokens: reading.tokensOf([0]), quotations: reading.quotations() },
      told(REPORTED),
      true,
    );
    expect(speech.reported).toBe(0);
    expect(speechOf('Nell Orde found "a goat".', REPORTED).reported).toBe(0);
    expect(speechOf(QUOTED, REPORTED, false)).toEqual({ words: 11, reported: 0, retold: 0 });
  });
});
