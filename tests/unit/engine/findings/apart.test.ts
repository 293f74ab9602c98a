import { describe, expect, it } from 'vitest';
import { NOTHING, RAIN, within } from '../../../support/framed';

const { typesOf } = within(NOTHING);
const amidRain = within(RAIN);

const STORY =
  'A tanker ran aground off Skagen on Friday, the coastguard said.\n\nIts crew of 14 were taken off by helicopter.\n\nNo oil has leaked so far.';

describe('what is told of two things', () => {
  it.each([
    ['The minister opened the clinic on Tuesday.', 'The minister attended the opera on Saturday.'],
    ['The team trained in the gym in March.', 'The team dined in the harbour in July.'],
  ])('has no changed day: %s %s', (a, b) => {
    expect(amidRain.typesOf(a, b)).toEqual([]);
  });

  it('gives an office to the name it stands before', () => {
    const one = '"We are ready," the governor, Ruth Amsel, said in a message to ambassador Lew Orlow.';
    const two =
      'In a message to ambassador Lew Orlow, governor Ruth Amsel was firm. "We are ready," she wrote.';
    expect(typesOf(one, two)).toEqual([]);
  });

  it('still tells of another office', () => {
    const two = 'Judge Anna Weil wrote to cardinal Paul Kern in May.';
    expect(typesOf('Judge Anna Weil wrote to bishop Paul Kern in May.', two)).toEqual(['title-changed']);
  });
});

describe('a new quotation', () => {
  it.each([
    '"It was a long night for all of us," a winchman said.',
    '"It was a long night for all of us," she said.',
    '"It was a long night for all of us," said Petra Lund, a student.',
  ])('of somebody whom the source does not know is a fact: %s', (quotation) => {
    expect(typesOf(STORY, `${STORY}\n\n${quotation}`)).toEqual([]);
  });

  it('is an alarm where the source has the words without marks', () => {
    const source = STORY.replace(
      'No oil',
      'Its captain said that he had been asleep at the wheel.\n\nNo oil',
    );
    const quoted = STORY.replace('No oil', '"I had been asleep at the wheel," its captain said.\n\nNo oil');
    expect(typesOf(source, quoted)).toEqual(['quote-invented']);
  });

  it('is an alarm where the source knows the speaker', () => {
    const known = `${STORY}\n\n"I was asleep in the stern," said Petra Lund.`;
    expect(typesOf(known, `${known} "There was a bang below us."`)).toEqual(['quote-invented']);
  });
});
