import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const STORY = 'Her sons Tunde and Joseph own the farm with her daughter, Miriam.';

describe('somebody else in one role', () => {
  it('is told though the story knows him', () =>
    expect(
      alarms(
        `The death was confirmed by her daughter, Miriam, who said she died at home. ${STORY}`,
        `The death was confirmed by her son, Joseph, who said she died at home. ${STORY}`,
      ),
    ).toContain('name-changed'));

  it('is told of one office', () =>
    expect(
      alarms(
        "The decision angered Velmark's foreign minister, Agnes Toivola, and pleased the markets. Ilona Becker is an analyst.",
        "The decision angered Velmark's foreign minister, Ilona Becker, and pleased the markets. Ilona Becker is an analyst.",
      ),
    ).toContain('name-changed'));

  it.each([
    ['The death was confirmed by her daughter, Miriam.', 'Her daughter Miriam confirmed the death.'],
    [
      'The inquiry is led by the judge, Ann Pell, and the doctor, Ray Moss.',
      'The inquiry is led by the doctor, Ray Moss, and the judge, Ann Pell.',
    ],
  ])('is not whoever stands elsewhere: %s', (a, b) => {
    expect(alarms(a, b)).toEqual([]);
  });

  it('is left to the quotation where that is his', () =>
    expect(
      alarms(
        '"Nobody told us about the flood at all," said the mayor, Denise Okafor.',
        '"Nobody told us about the flood at all," said the engineer, Alan Shore.',
      ),
    ).toEqual(['quote-reattributed']));
});
