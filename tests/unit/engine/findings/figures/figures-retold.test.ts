import { describe, expect, it } from 'vitest';
import { MAYOR, within } from '../../../../support/framed';

const { findingsOf } = within(MAYOR, 'en');
const messages = (a: string, b: string): string[] => findingsOf(a, b).map(({ message }) => message);

describe('figures that changed places in another order of words', () => {
  it.each([
    [
      'The school bought 40 laptops and 12 printers for the pupils.',
      'For the pupils, the school bought 40 printers and 12 laptops.',
      ['40', '12'],
    ],
    [
      'The landslide at the quarry killed six workers and injured 27 drivers.',
      'At the quarry 27 workers were killed in the landslide and six drivers injured.',
      ['six', '27'],
    ],
    [
      'Norway pledged $30 million and Finland $45 million to the flood fund.',
      'To the flood fund, Finland pledged $30 million and Norway $45 million.',
      ['$30 million', '$45 million'],
    ],
    [
      'In the cities turnout was 62 percent, and in the villages it was 78 percent.',
      'Turnout was 62 percent in the villages, and it was 78 percent in the cities.',
      ['62 percent', '78 percent'],
    ],
  ])('%s → %s', (a, b, [one, two]) => {
    const told = messages(a, b);
    expect(told).toHaveLength(2);
    for (const message of told) {
      expect(message).toContain(`“${one}”`);
      expect(message).toContain(`“${two}”`);
      expect(message).toContain('changed places');
    }
  });

  it.each([
    [
      'The school bought 40 laptops and 12 printers for the pupils.',
      'For the pupils, the school bought 12 printers and 40 laptops.',
    ],
    [
      'Shares of the bank closed at $58.28, up 16 cents, on the exchange.',
      'Shares of the bank rose 16 cents to close at $58.28 on the exchange.',
    ],
    [
      'The ferry was carrying some 160 passengers, although it was licensed for no more than 90, the minister told reporters.',
      'The ferry was licensed for 90. The minister told reporters that it was carrying about 160 passengers.',
    ],
    [
      'Lawmakers approved 30 of the 52 amendments on Thursday.',
      'On Thursday 30 out of 52 amendments were approved by lawmakers.',
    ],
    [
      'Core inflation eased from 6.4 to 5.3 percent between January and February.',
      'Core inflation eased to 5.3 percent in February from 6.4 percent in January.',
    ],
    [
      'The pupils and the teachers collected 300 and 450 books respectively.',
      'The teachers collected 450 books and the pupils 300.',
    ],
  ])('stay where they were: %s → %s', (a, b) => expect(messages(a, b)).toEqual([]));
});

describe('a unit that changed in another order of words', () => {
  it.each([
    [
      'The talks of the two unions lasted 14 hours and ended at dawn.',
      'The talks ended at dawn: for 14 days the two unions had been at the table.',
      ['14 hours', '14 days'],
    ],
    [
      'Half the dose is given to children aged 3 to 18 months.',
      'Children who are 3 to 18 years old are given half the dose.',
      ['18 months', '18 years'],
    ],
    [
      'The ministry will spend 90 million euros over ten years on rural roads.',
      'On rural roads the ministry will spend 90 million euros a year for ten years.',
      ['90 million euros over ten years', '90 million euros a year'],
    ],
    [
      'The plant makes 500 cars a week for the army.',
      'For the army the plant makes 500 cars a day.',
      ['500 cars a week', '500 cars a day'],
    ],
  ])('%s → %s', (a, b, [was, is]) =>
    expect(messages(a, b)).toEqual([`The unit changed: “${was}” became “${is}”.`]),
  );
});

describe('how far something went', () => {
  it.each([
    ['The plant cut its noise by 30 percent.', 'Noise at the plant was lowered to 30 percent.'],
    ['The fee for boats will go up to 12 dollars.', 'The fee for boats will be raised by 12 dollars.'],
    ['By 80 the number of seats is to be cut.', 'The number of seats is to be reduced to 80.'],
    ['There was a rise of 3 percent in visitors.', 'Visitors increased to 3 percent.'],
  ])('%s → %s', (a, b) => expect(messages(a, b).join()).toMatch(/^The amount “.+” became “.+”\.$/));

  it.each([
    ['Prices of rice have gone up by 20 percent.', 'Rice prices went up 20 percent.'],
    ['Crime in the port fell 9 percent last year.', 'There was a 9 percent drop in port crime last year.'],
    ['The bank slowed inflation to 4 percent.', 'Inflation was cut to 4 percent by the bank.'],
  ])('is the same: %s → %s', (a, b) => expect(messages(a, b)).toEqual([]));
});

describe('a part and its whole', () => {
  it.each([
    [
      'He was found guilty on 14 of 17 counts.',
      'He was found guilty on all 17 counts.',
      '14 of 17',
      'all 17',
    ],
    [
      'All 28 miners were brought up alive.',
      'Of the 28 miners 20 were brought up alive.',
      'All 28',
      '28 miners 20',
    ],
    [
      'He faced 22 charges and was convicted on 16 of them.',
      'He was convicted on all 22 charges.',
      '22 charges and was convicted on 16',
      'all 22',
    ],
    [
      'Lawmakers approved 30 of the 52 amendments on Thursday.',
      'On Thursday lawmakers approved 52 amendments.',
      '30 of the 52',
      '52',
    ],
  ])('%s → %s', (a, b, was, is) => expect(messages(a, b)).toEqual([`The figure “${was}” became “${is}”.`]));

  it.each([
    ['Three of the 12 rangers were hurt in the fire.', 'The 12 rangers put out the fire within hours.'],
    ['Ten of the 11 boats made it to port.', 'Nearly all 11 boats made it to port.'],
    ['He was found guilty on 14 of 17 counts.', 'He was found guilty on most of the 17 counts.'],
    ['He was found guilty on 14 of 17 counts.', 'He faced 17 counts and was found guilty on 14.'],
  ])('stay what they were: %s → %s', (a, b) => expect(messages(a, b)).toEqual([]));
});

describe('a measure in another unit', () => {
  it.each([
    ['The strike in the port lasted 19 days.', 'The strike in the port lasted almost three weeks.'],
    ['She was banned for 18 months by the club.', 'She was banned for a year and a half by the club.'],
    ['The suspects were held for 48 hours.', 'The suspects were held for two days.'],
    ['She had 14 days to appeal.', 'She had a fortnight to appeal.'],
    ['The journey took nearly 400 days.', 'The journey took more than a year.'],
    ['The repairs at the lock take 12 weeks.', 'The repairs at the lock take about three months.'],
    ['The plane left 45 minutes late.', 'The plane left three quarters of an hour late.'],
    [
      'The bank raised rates by 25 basis points to 3.75 percent.',
      'The bank raised rates by a quarter of a point to 3.75 percent.',
    ],
    ['The grant is 90 million euros over ten years.', 'The grant is 9 million euros a year.'],
  ])('is the same: %s → %s', (a, b) => expect(messages(a, b)).toEqual([]));

  it.each([
    [
      'The strike in the port lasted 19 days.',
      'The strike in the port lasted almost four weeks.',
      '19 days',
      'four weeks',
    ],
    [
      'She was banned for 18 months by the club.',
      'She was banned for two years by the club.',
      '18 months',
      'two years',
    ],
    [
      'The town was without power for 36 hours.',
      'The town was without power for two and a half days.',
      '36 hours',
      'two and a half days',
    ],
    [
      'The bank raised rates by 25 basis points to 3.75 percent.',
      'The bank raised rates to 3.25 percent, by 25 basis points.',
      '3.75 percent',
      '3.25 percent',
    ],
  ])('is another, told with its unit: %s → %s', (a, b, was, is) =>
    expect(messages(a, b)).toEqual([`The figure “${was}” became “${is}”.`]),
  );
});

describe('figures within other expressions', () => {
  it.each([
    ['a round', 'Ten-man Arden beat Bolton Vale on Sunday and reached the semi-finals of the League Shield.', 'Arden are through to the last four of the League Shield.'],
    ['quarters of a year', 'Exports grew for the first time in six quarters, with Asia making up a quarter of sales.', 'For the first time in a year and a half exports grew, and Asia makes up one sale in four.'],
    ['one of so many', 'A third of the boats failed the test in May.', 'One boat in three failed the test in May.'],
    ['a rank', 'Born in Orme, the third of five sons of a baker, he joined the navy.', 'He grew up in Orme, the middle one of a baker’s five sons, and joined the navy.'],
    ['up to', 'The drug lowered blood pressure by up to 12 percent, doctors found.', 'Doctors found the drug lowered blood pressure by as much as 12 percent.'],
    ['two things counted', 'Vik scored twice from eleven metres; Holm had ten men.', 'Vik scored two goals, and Holm were a man short.'],
  ])('are none that changed: %s', (_, one, two) => expect(messages(one, two)).toEqual([]));

  it.each([
    ['a round', 'Arden are through to the last eight of the League Shield.', 'Arden are through to the last four of the League Shield.'],
    ['quarters of a year', 'The chain has lost money for eight quarters in a row.', 'The chain has lost money for eight years in a row.'],
    ['one of so many', 'One voter in five stayed at home on Sunday.', 'One voter in four stayed at home on Sunday.'],
    ['a share', 'A quarter of the boats failed the test in May.', 'One boat in three failed the test in May.'],
    ['a rank', 'She was the third of five children of a miller.', 'She was the second of five children of a miller.'],
    ['up to', 'The bank cut its charges by up to 20 percent, it said.', 'The bank, it said, cut its charges to 20 percent.'],
  ])('are told where they are others: %s', (_, one, two) => expect(messages(one, two)).toHaveLength(1));
}); // prettier-ignore
