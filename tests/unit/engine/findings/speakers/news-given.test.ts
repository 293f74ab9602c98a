import { describe, expect, it } from 'vitest';
import { givesNews } from '../../../../../src/engine/findings/speakers/news-given';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { alarms, readAs } from '../../../../support/alarms';

const SOURCE = attributionsOf(readAs('a', 'The mill will close in June, the wardens said.'))[0]!;
const gives = (sentence: string): boolean => givesNews(readAs('b', sentence), 0, SOURCE);

describe('givesNews', () => {
  it.each([
    'The wardens announced the step on Monday.',
    'The wardens gave the news on Monday.',
    'The wardens, who are elected, published the figures on Monday.',
    'They disclosed the closure on Monday.',
    'The decision was made public by the wardens on Monday.',
  ])('is who makes known what was said: %s', (sentence) => expect(gives(sentence)).toBe(true));

  it.each([
    'The millers announced the step on Monday.',
    'The wardens attacked the step on Monday.',
    'The wardens gave a party on Monday.',
    'The wardens have released the owl.',
    'The decision was made public on Monday.',
    'The plan of the wardens was old.',
  ])('is not: %s', (sentence) => expect(gives(sentence)).toBe(false));
});

describe('a lead that was split', () => {
  const lead = 'The mill will close in June because its wheel is rotten, the wardens said on Monday.';

  it.each([
    'The mill will close in June. The wardens announced the step on Monday, and blamed a rotten wheel.',
    'The mill will close in June. The wardens broke the news on Monday: its wheel is rotten.',
  ])('keeps its source: %s', (two) => expect(alarms(lead, two)).not.toContain('attribution-dropped'));

  it('loses it where the other half gives no news', () => {
    const two = 'The mill will close in June. Its wheel was found to be rotten on Monday.';
    expect(alarms(lead, two)).toContain('attribution-dropped');
  });
});
