import { describe, expect, it } from 'vitest';
import { SNOW, within } from '../../../../support/framed';

const { typesOf } = within(SNOW);

describe('a second verb of saying', () => {
  it.each([
    [
      'Brennholt Dairies said it regretted the delay and denied that the milk was unsafe.',
      'The dairy firm denied the milk was unsafe.',
    ],
    [
      'The railway said it was sorry for the noise and rejected claims that the line was illegal.',
      'The operator rejected claims that the line was illegal.',
    ],
    [
      'Karin Falk said she had counted the votes and denied that a box was missing.',
      'The returning officer denied that a box was missing.',
    ],
  ])('of the same people is enough: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });

  it.each([
    [
      'Police said the skipper admitted the theft and denied that he had been drunk.',
      'The skipper denied that he had been drunk and admitted the theft.',
    ],
    [
      'Prosecutors said she had changed the charts and denied that she knew the patient.',
      'The nurse had changed the charts and denied that she knew the patient.',
    ],
    [
      'Karin Falk said she had counted the votes and denied that a box was missing.',
      'The votes had been counted, and no box was missing.',
    ],
  ])('of those spoken of is not, nor one that is gone: %s', (a, b) => {
    expect(typesOf(a, b)).toContain('attribution-dropped');
  });
});
