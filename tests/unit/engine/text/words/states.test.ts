import { describe, expect, it } from 'vitest';
import { stateAt } from '../../../../../src/engine/text/words/states';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const states = (text: string) => {
  const words = wordsOf(text, { start: 0, end: text.length });
  return words.map((_, at) => stateAt(text, words, at)).filter((state) => state !== null);
};

describe('stateAt', () => {
  it.each([
    ['in Portland, Ore., on Monday', ['oregon']],
    ['in Miami, FL, on Monday', ['florida']],
    ['in Jackson, Miss.', ['mississippi']],
    ['"Come in, Miss. Lee," he said', []],
    ['she married a man from Pa.', []],
    ['He said Yes, IN a loud voice', []],
    ['the Swiss, or so he said', []],
  ])('%s', (text, expected) => expect(states(text)).toEqual(expected));
});
