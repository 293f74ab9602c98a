import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { speaksForItself, voiceOf } from '../../../../../src/engine/provenance/signs/voice';
import { readingOf } from '../../../../../src/engine/reading/reading';

const voice = (text: string, language = 'en') =>
  voiceOf(readingOf(versionFromText(text, { id: 'v', language })));

const SPEECH = voice(
  'I was born on this quay. My father mended nets here, and we slept above the smokehouse. I will not sell it.',
);
const REPORT = voice(
  'The harbour master said that he was born on the quay. "I will not sell it," he said. "My father and I mended nets."',
);

describe('a text in the voice of its speaker', () => {
  it('is told from a report that quotes the same', () => {
    expect(speaksForItself(SPEECH, REPORT)).toBe(true);
    expect(speaksForItself(REPORT, SPEECH)).toBe(false);
  });

  it.each(['constructor', '__proto__', 'xx'])(
    'is unknown in a language of which nothing is: %s',
    (language) => {
      expect(voice('I was born on this quay.', language)).toEqual({ words: 0, share: 0 });
    },
  );

  it('is none beside another one', () => {
    expect(speaksForItself(SPEECH, SPEECH)).toBe(false);
  });

  it('takes more than a slip', () => {
    const slip = voice(
      'The quay is old. He came late. He mends nets. His father did so, too. My notes got wet. Nobody buys nets. The smokehouse is cold. He coughs. He laughs. I left.',
    );
    expect(speaksForItself(slip, REPORT)).toBe(false);
  });

  it('is known in other languages', () => {
    const spoken = voice(
      'Ich bin auf diesem Kai geboren. Mein Vater flickte Netze. Wir schliefen oben.',
      'de',
    );
    const told = voice(
      'Er ist auf dem Kai geboren. Sein Vater flickte Netze. Die Familie schlief oben.',
      'de',
    );
    expect(speaksForItself(spoken, told)).toBe(true);
    expect(speaksForItself(told, spoken)).toBe(false);
    expect(speaksForItself(voice('Jeg er her. Jeg bor her. Jeg blir.', 'nb'), told)).toBe(false);
  });
});
