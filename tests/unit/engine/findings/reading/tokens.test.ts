import { describe, expect, it } from 'vitest';
import { valueIn } from '../../../../../src/engine/findings/reading/tokens';
import { readAs } from '../../../../support/alarms';

/** The tokens of a sentence, each by its kind and as it stands. */
const tokens = (text: string): string[] =>
  readAs('a', text).tokens[0]!.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('the tokens of a sentence', () => {
  it('take a figure and a date as one each', () =>
    expect(tokens('On 20 June five thousand came.')).toEqual([
      'word On',
      'date 20 June',
      'figure five thousand',
      'word came',
      'punctuation .',
    ]));

  it('cut a compound at its hyphens', () =>
    expect(tokens('A well-known ship sank.')).toEqual([
      'word A',
      'word well-',
      'word known',
      'word ship',
      'word sank',
      'punctuation .',
    ]));

  it('say what stands between quotation marks', () => {
    const [list] = readAs('a', 'He said “we won” and left.').tokens;
    expect(list!.filter(({ quoted }) => quoted).map(({ form }) => form)).toContain('won');
    expect(list!.filter(({ quoted }) => !quoted).map(({ form }) => form)).toContain('left');
  });

  it('know their sentence and where they stand in the text', () => {
    const { tokens: all, version } = readAs('a', 'Rain fell.', 'Boats sank.');
    expect(all.map((list) => list.map(({ sentence }) => sentence))).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ]);
    expect(version.text.slice(all[1]![0]!.start, all[1]![0]!.end)).toBe('Boats');
  });
});

it.each([
  ['12,500', 12_500],
  ['$2.5m', 2_500_000],
  ['minus 3.5', -3.5],
])('valueIn reads the value of a figure from its key: %s', (figure, value) => {
  const { key } = readAs('a', `It was ${figure} then.`).tokens[0]!.find(({ kind }) => kind === 'figure')!;
  expect(valueIn(key)).toBe(value);
});
