import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { alarms, findingsBetween } from '../../../../support/alarms';

/** Confidences and messages of the figures that changed. */
function changes(one: string, two: string): string[] {
  return findingsBetween(one, two)
    .filter(({ type }) => type === 'number-changed')
    .map(({ confidence, message }) => `${confidence} ${message}`);
}

describe('a bound that went or came', () => {
  it('is told with the words that bound the figure', () => {
    const [one, two] = ['At least 31 people died in the hotel fire.', '31 people died in the hotel fire.'];
    expect(changes(one, two)).toEqual(['0.6 The figure “At least 31” became “31”: its bound is gone.']);
    expect(changes(two, one)).toEqual([
      '0.6 The figure “31” became “At least 31”: it has been given a bound.',
    ]);
  });

  it.each([
    ['More than 400 workers at the plant walked out.', '400 workers at the plant walked out.'],
    ['The plant will take on up to 60 apprentices.', 'The plant will take on 60 apprentices.'],
    ['Fewer than 50 of the birds are left.', 'Only 50 of the birds are left.'],
    ['He faces up to ten years in prison for fraud.', 'He faces ten years in prison for fraud.'],
    ['Shepherds walk as far as 30 kilometres for water.', 'Shepherds walk 30 kilometres for water.'],
    ['The museum drew 80,000 visitors.', 'The museum drew more than 80,000 visitors.'],
    ['The repairs could cost as much as $9 million.', 'The repairs could cost $9m.'],
    ['The walkout could cost shops as much as 9 million crowns.', 'The walkout could cost shops 9m crowns.'],
    ['The firm employs 300 people or more in Arda.', 'The firm employs 300 people in Arda.'],
    ['More than half of the farmers had no insurance.', 'Half of the farmers had no insurance.'],
    ['The ban applies on more than 30 beaches.', 'The ban applies on 30 beaches.'],
  ])('is told: %s → %s', (one, two) => expect(changes(one, two)).toHaveLength(1));

  it('is told where the bound stands elsewhere on both sides', () => {
    const story = (id: string, people: string) =>
      versionFromText(
        `At least 31 dead in hotel fire in Marsham\n\nThe fire broke out in the kitchen of the old hotel on Monday night, killing ${people}, the police said.\n\nThe hotel was built in 1911 by a firm from the coast and has ninety rooms.`,
        { id, language: 'en' },
      );
    const { findings } = collate([story('a', 'at least 31 people'), story('b', '31 people')]).pairs[0]!;
    expect(findings.map(({ type }) => type)).toEqual(['number-changed']);
  });

  it('is told once, of one direction for another, as what it became', () =>
    expect(changes('As many as 50 birds are left.', 'At least 50 birds are left.')).toEqual([
      '0.8 The amount “As many as 50” became “At least 50”.',
    ]));
});

describe('a bound in other words', () => {
  it.each([
    ['At least 31 people died in the fire.', 'No fewer than 31 people died in the fire.'],
    ['More than 400 workers walked out.', 'In excess of 400 workers walked out.'],
    ['More than 400 workers walked out.', 'The number of workers who walked out exceeded 400.'],
    ['The plant will take on up to 60 apprentices.', 'The plant will take on as many as 60 apprentices.'],
    ['He faces up to ten years in prison.', 'He faces a maximum sentence of ten years in prison.'],
    ['The boat was licensed for no more than 90 people.', 'The boat was licensed for 90 people.'],
    ['Winds of up to 140 kph hit the coast.', 'The coast was hit by winds peaking at 140 kph.'],
    ['At least 14 people were hurt in the blast.', 'So far 14 people were hurt in the blast.'],
    ['Candidates need at least 40 signatures.', 'Candidates need 40 signatures.'],
    ['The shares fell below 50 crowns.', 'The shares fell through the 50-crown mark.'],
    ['The law covers firms with 50 or more workers.', 'The law covers firms of 50 workers and up.'],
    ['The club hopes to raise around £20,000.', 'The club has a target of £20,000.'],
    ['Just under 90 percent of voters backed it.', 'Nearly 90 percent of voters backed it.'],
    ['An estimated 2,000 people marched.', 'Police estimates say that 2,000 people marched.'],
    ['At least 20 men and 31 women were held.', 'In all, 31 women and at least 20 men were held.'],
    ['A report is due within 30 days.', 'A report is due in at most 30 days.'],
    ['Fines start at 80 euros.', 'Offenders pay a fine of at least 80 euros.'],
    ['Fewer than 200 people marched in Orme.', 'Not even 200 people marched in Orme.'],
    ['Between 30 and 40 houses were damaged.', 'Between 30 and 40 of the houses were damaged.'],
  ])('is none: %s → %s', (one, two) => expect(alarms(one, two)).toEqual([]));

  it.each([
    ['The trees are spread over six islands.', 'The trees stand on six islands.'],
    ['He won the race over 400 metres.', 'He won the 400 metres race.'],
    ['The toll went up to 31 from 20.', 'The toll rose to 31 from 20.'],
    ['The fund paid two thirds of the costs.', 'Of the costs the fund took over two thirds.'],
    ['Children under 12 travel free.', 'Children aged 12 and below travel free.'],
  ])('is no bound: %s → %s', (one, two) => expect(alarms(one, two)).toEqual([]));

  it('is left to the quotation that it changes', () =>
    expect(
      alarms('"We have more than 400 members," Lund said.', '"We have 400 members," Lund said.'),
    ).toEqual(['quote-altered']));

  it('may have gone to another sentence', () =>
    expect(
      alarms(
        'At least 31 people died in the fire. It began in the kitchen.',
        '31 people died in the fire. It began in the kitchen and killed at least 31 people.',
      ),
    ).toEqual([]));
});

describe('a rough figure', () => {
  it.each([
    ['About 2,000 people marched through Arda.', '2,000 people marched through Arda.'],
    ['The trust has recovered some £640,000.', 'The trust has recovered £640,000.'],
    ['Nearly half of the farmers had no insurance.', 'Half of the farmers had no insurance.'],
  ])('that is given as exact is told with little confidence: %s → %s', (one, two) =>
    expect(findingsBetween(one, two).map(({ type, confidence }) => [type, confidence])).toEqual([
      ['number-changed', 0.5],
    ]),
  );

  it.each([
    ['the word was added', 'The road was closed by 40 lorries.', 'The road was closed by around 40 lorries.'],
    ['in other words', 'About 2,000 people marched.', 'Some 2,000 people marched.'],
    ['of a figure that is not round', 'About 1,557 genes are functional.', '1,557 genes are functional.'],
    ['of a measure', 'The road was closed for about 30 minutes.', 'The road was closed for 30 minutes.'],
  ])('is none (%s): %s → %s', (_, one, two) => expect(alarms(one, two)).toEqual([]));
});
