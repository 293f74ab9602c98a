import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const told = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'date-changed')
    .map(({ message }) => message);

describe('a date reckoned from another by a distance', () => {
  it.each([
    ['years before', 'Moss gave the loom to the mill in 1934, two years before his death.', 'Moss, who died in 1936, gave the loom to the mill two years earlier.'],
    ['years after', 'Moss was hired in 2018, three years after his degree.', 'Moss took his degree in 2015 and was hired three years later.'],
    ['on one side alone', 'The mill was rebuilt in 1934.', 'The mill was rebuilt two years after the fire of 1932.'],
    ['and in an aside', 'The mill burned in 1932.', 'Two years later, in 1934, the mill that burned was rebuilt.'],
    ['decades', 'The mill opened in 1910, a decade after the first plan.', 'The first plan was drawn in 1900, and the mill opened a decade later.'],
    ['the year after', 'Her son was born in 2004, the year after she married.', 'She married in 2003 and her son was born the next year.'],
    ['months', 'The vote was held in December, a month before the fair.', 'The fair was in January; the vote was held a month earlier.'],
    ['weekdays', 'The mill closed on Thursday, two days after the fire.', 'The mill closed two days after the fire on Tuesday.'],
    ['days of two months', 'The verdict came on May 2, three days after the jury retired.', 'The jury retired on April 29 and gave its verdict three days later.'],
    ['weeks', 'The verdict came on May 16, two weeks after the trial.', 'The verdict came two weeks after the trial of May 2.'],
  ])('is told for it: %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['another distance', 'Moss was hired in 2018, three years after his degree.', 'Moss took his degree in 2016 and was hired three years later.'],
    ['the date alone', 'Moss gave the loom to the mill in 1934, two years before his death.', 'Moss gave the loom to the mill in 1936, two years before his death.'],
    ['and back', 'Moss gave the loom to the mill in 1934, two years before his death.', 'Moss gave the loom to the mill in 1932, two years before his death.'],
    ['both dates beside each other', 'Moss gave the loom to the mill in 1934, two years before his death in 1936.', 'Moss gave the loom to the mill in 1934, two years before his death in 1938.'],
    ['no distance of this unit', 'The mill closed on Thursday, two weeks after the fire.', 'The mill closed two weeks after the fire on Tuesday.'],
    ['the other way round', 'The mill was rebuilt in 1934.', 'The mill was rebuilt two years before the fire of 1932.'],
  ])('is another where it does not fit: %s', (_, a, b) => {
    expect(told(a, b)).toHaveLength(1);
    expect(told(b, a)).toHaveLength(1);
  }); // prettier-ignore
});
