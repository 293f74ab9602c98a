import { expect, it } from 'vitest';
import { isVoice } from '../../../../../src/engine/findings/speakers/voices';
import { viewed } from '../../../../support/linked-sides';

const speaks = (text: string): boolean => {
  const tokens = viewed(text, 'Nothing.').from.tokens[0]!;
  return tokens.some((_, at) => isVoice(tokens, at));
};

it.each([
  'Growers reckon the frost took half.',
  'It was a delay it put down to bird flu.',
  'The firm put the whole delay down to bird flu.',
  'The merger was made public by both firms.',
  'The loss was attributed to frost.',
  'To judge by the seals, it was hers.',
  'Word has it that the mill will close.',
  'It emerged that the mill had closed.',
  'In the second lap, the champion protested, she had cut him off.',
  'The mill, two neighbours muttered, had never paid.',
])('isVoice: “%s” is', (text) => expect(speaks(text)).toBe(true));

it.each([
  'The frost took half of the crop.',
  'She put the kettle down on the floor.',
  'He made a chair of oak.',
  'The story was in all the papers.',
  'They were going home from the mill.',
  'The car spun, the tyre burst, and the crowd fled.',
  'Ana Petrak, who won, went home.',
  'On the hill, the old mill burned.',
])('isVoice: “%s” is not', (text) => expect(speaks(text)).toBe(false));

it('isVoice looks for an aside in the few words before, however long the text is', () => {
  const tokens = viewed(`${'The mill burned '.repeat(200)}, they say.`, 'Nothing.').from.tokens[0]!;
  const seen = new Set<string | symbol>();
  const watched = new Proxy(tokens, { get: (words, key) => (seen.add(key), Reflect.get(words, key)) });
  expect(isVoice(watched, tokens.findIndex(({ form }) => form === ',') - 1)).toBe(false);
  expect([...seen].filter((key) => /^\d+$/.test(String(key))).length).toBeLessThan(20);
});
