import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

/** What of the edits is kept though it differs. */
const keptApart = (phrases: string): readonly string[] => phrases.match(/\{[^}]+\}/g) ?? [];

describe('a figure, measure or day that changed', () => {
  it.each([
    [
      'The trial of the driver will end on 14 March.',
      'For the driver the trial is to be over on 14 May.',
      '14',
      '14',
      '14 March',
    ],
    [
      'Gusts on the coast will reach 110 km/h in the night.',
      'On the coast expect gusts of 130 kilometres an hour.',
      'km/h',
      'kilometres an hour',
      '110',
    ],
    ['The road is 40 km long.', 'It is a road of 40 miles.', '40', '40', '40'],
  ])('is not kept in a paraphrase: %s / %s', (one, two, x, y, figure) => {
    const { phrases } = editsBetween(one, two, 'paraphrased', [[x, y, 'form']]);
    expect(keptApart(phrases).filter((kept) => kept.includes(figure))).toEqual([]);
    expect(phrases).not.toMatch(new RegExp(`\\[[^\\]]*${figure}[^\\]]*\\]\\^`));
  });

  it('is replaced where it stood', () => {
    const { phrases } = editsBetween(
      'The trial will end on 14 March.',
      'The trial closes on 14 May.',
      'paraphrased',
      [['14', '14', 'form']],
    );
    expect(phrases).toContain('[14 March/14 May]');
  });

  it('does not move with its phrase', () => {
    const { phrases } = editsBetween(
      'She married him on 3 April 1951 in a chapel near the harbour.',
      'In a chapel near the harbour the two were wed on 3 August 1951.',
      'paraphrased',
      [
        ['3', '3', 'form'],
        ['1951', '1951', 'form'],
      ],
    );
    expect(phrases).not.toMatch(/\[[^\]]*(?:April|August)[^\]]*\]\^/);
  });
});

describe('the same value in another style', () => {
  it.each([
    ['It will end on 14 March.', 'It will be over on March 14.', 'March', 'March', 'form'],
    ['The road of 40 km was built.', 'They built the road of 40 kilometres.', '40', '40', 'form'],
    [
      'The town gave 40 million pounds for it.',
      'For it the town paid forty million pounds.',
      '40 million',
      'forty million',
      'number',
    ],
  ] as const)('stays: %s / %s', (one, two, x, y, by) => {
    const { phrases } = editsBetween(one, two, 'paraphrased', [[x, y, by]]);
    expect(phrases).not.toMatch(/\[[^\]]*(?:14|40)[^\]]*\/\](?!\^)/);
  });
});
