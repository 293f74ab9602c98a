import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import { spokenSentences } from '../../../../../src/engine/findings/quotes/interviews';
import { TUNNEL, within } from '../../../../support/framed';

const { typesOf } = within(TUNNEL);
const spokenIn = (text: string): number[] => {
  const version = versionFromText(text, { id: 'a' });
  return [...spokenSentences(version, readVersion(version).tokens)];
};

describe('what is spoken in an interview', () => {
  it.each([
    ['Q: How did you start? A: With a violin. It was broken.', [0, 1, 2]],
    ['She tells all.\n\nQUINTAL: I burned it.\n\nHERALD: Why?\n\nQUINTAL: It was bad.', [1, 2, 3]],
    ['Herald: Why did you leave?\n\nJonas Pike: The roof leaked.\n\nThe house is for sale.', [0, 1]],
  ])('is known by the labels of the turns: %s', (text, spoken) => {
    expect(spokenIn(text)).toEqual(spoken);
  });

  it.each([
    'Warning: the road is closed. Drivers were angry. Why was nobody told?',
    'The result: nobody came. The reason: it rained.',
    'London: Rain. Paris: Sun. Rome: Wind.',
    // Asked, but nobody takes turns; two in turns, of whom none asks.
    'London: Rain again? Paris: Sun. Rome: Wind.',
    'Banks: The roof leaks. Morrow: The cellar is wet.',
  ])('is not any word with a colon: %s', (text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe('an answer', () => {
  const answer = 'I borrowed a violin from my aunt and never gave it back';
  it.each([
    `Q: How did you start?\n\nA: ${answer}.`,
    `BANKS: How did you start?\n\nMORROW: ${answer}.`,
    `Q: How did you start? A: ${answer}. I was ten.`,
  ])('may be quoted: %s', (source) => {
    expect(typesOf(source, `"${answer}," she said.`)).not.toContain('quote-invented');
  });
  it('that is none may not', () => {
    expect(typesOf(`The pianist said: ${answer}.`, `"${answer}," she said.`)).toContain('quote-invented');
  });

  it.each([
    ['Q: Do you ever read the papers?\n\nA: Never.', 'She never reads the papers.'],
    [
      'Herald: Do you play for money?\n\nMorrow: No. I have never done that.',
      'Morrow does not play for money.',
    ],
    [
      'Q: Do you read reviews? A: Never. My daughter reads them.',
      'She never reads reviews, her daughter does.',
    ],
  ])('denies what was asked, which nobody stated: %s', (source, told) => {
    expect(typesOf(source, told)).not.toContain('negation-changed');
  });
});
