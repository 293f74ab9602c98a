import { describe, expect, it } from 'vitest';
import { versionFromSentences } from '../../../../src/engine';
import { readingOf } from '../../../../src/engine/reading/reading';

const read = (...sentences: readonly string[]) => {
  const version = versionFromSentences([sentences], { id: 'v', language: 'en' });
  const tokens = readingOf(version).tokensOf(sentences.map((_, n) => n));
  return { tokens, told: tokens.map(({ start, end }) => version.text.slice(start, end)), text: version.text };
};

describe('tokensOf', () => {
  it('has one token for a number, a time, a day, an address in several words', () => {
    expect(read('On Nov. 26 at 3.40 a.m. five thousand men wrote to press@port.example.').told).toEqual([
      'On', 'Nov. 26', 'at', '3.40 a.m.', 'five thousand', 'men', 'wrote', 'to', 'press@port.example', '.',
    ]); // prettier-ignore
  });

  it.each([
    ['The colour of 5,000 boats', 'the color of five thousand boats', [1]],
    ['28km from No. 9', '28 kilometres from number nine', []],
    ['Gov Roe met Mr Lind', 'Governor Roe met Mister Lind', []],
  ])('has equal keys for “%s” and “%s”, spelling apart', (one, other, spelled) => {
    const [x, y] = [read(one).tokens, read(other).tokens];
    expect(x).toHaveLength(y.length);
    x.forEach(({ key }, n) => (spelled as number[]).includes(n) || expect(key).toBe(y[n]!.key));
  });

  it('tells marks, function words and what says something', () => {
    const { tokens, told } = read('The court, of old, lifted 3 bans.');
    const saying = told.filter((_, n) => tokens[n]!.content);
    expect(saying).toEqual(['court', 'old', 'lifted', '3', 'bans']);
    expect(told.filter((_, n) => tokens[n]!.punctuation)).toEqual([',', ',', '.']);
  });

  it('covers every character that is no space, in order and once, each in its sentence', () => {
    const { tokens, text } = read(
      '“We won’t,” he said (twice)…',
      'A 2-1 win – 50% off at www.port.example/x?y=1!',
    );
    let rest = '';
    let end = 0;
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      rest += text.slice(end, token.start);
      end = token.end;
    }
    expect((rest + text.slice(end)).trim()).toBe('');
    expect(new Set(tokens.map(({ sentence }) => sentence))).toEqual(new Set([0, 1]));
  });
});
