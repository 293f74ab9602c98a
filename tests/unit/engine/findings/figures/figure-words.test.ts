import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { placed } from '../../../../../src/engine/findings/figures/placed-figures';
import { wordsByFigure } from '../../../../../src/engine/findings/figures/figure-words';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';

/** The words that belong to each figure of a sentence, by its value. */
const owned = (text: string): Record<string, string> => {
  const reading = readVersion(versionFromText(text, { id: 'a', language: 'en' }));
  const [tokens, classes] = [reading.tokens[0] ?? [], reading.classes[0] ?? 0];
  const words = wordsByFigure(tokens, placed(tokens, classes, reading, [0]));
  return Object.fromEntries(
    [...words].map(([{ values }, own]) => [String(values[0]), own.map(({ token }) => token.form).join(' ')]),
  );
};

describe('the words of a figure', () => {
  it.each([
    ['It killed two and injured 31.', { '2': 'killed', '31': 'injured' }],
    ['Six died and 27 were hurt.', { '6': 'died', '27': 'hurt' }],
    ['They bought 40 laptops and 12 printers.', { '40': 'bought laptops', '12': 'printers' }],
    ['She won 44 percent on a turnout of 71 percent.', { '44': 'won', '71': 'turnout' }],
    ['In Oslo 12 stopped, in Bergen 15 stayed.', { '12': 'oslo stopped', '15': 'bergen stayed' }],
  ])('%s', (text, expected) => expect(owned(text)).toEqual(expected));

  it('leaves out what only one of them counts, what stands with both, and who says it', () => {
    expect(owned('Of the men 12 people left and 15 men stayed, the police chief said.')).toEqual({
      '12': 'people left',
      '15': 'stayed',
    });
    expect(owned('She took 51 percent of votes against 47 for him.')['51']).toBe('took');
  });
});
