import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../src/engine';
import type { Lexicon } from '../../../../src/engine/model';

const COMMON = ['official', 'authoritie'];
/** Knows that common words have other forms, and nothing else. */
const lexicon: Lexicon = {
  name: 'test',
  likeness: () => 0,
  rarity: () => undefined,
  relation: (a, b) =>
    COMMON.some((word) => (a === word && b === `${word}s`) || (b === word && a === `${word}s`))
      ? 'kin'
      : null,
};

/** Types of the findings of two stories, whose paragraphs are divided by a bar, in a frame that both share. */
const types = (a: string, b: string): string[] => {
  const read = (story: string, id: string) => {
    const text = [
      'Rain fell on the harbour for most of the night.',
      ...story.split(' | '),
      'The inquiry will hear a dozen witnesses before the end of the summer, a clerk of the court told reporters.',
    ];
    return versionFromText(text.join('\n\n'), { id, language: 'en' });
  };
  return (collate([read(a, 'a'), read(b, 'b')], { lexicon }).pairs[0]?.findings ?? []).map(
    ({ type }) => type,
  );
};

describe('a value that changed in its place', () => {
  it.each([
    [
      'the old value stands elsewhere',
      'number-changed',
      'The ferry takes 180 cars. | The car park beside the pier has room for 180 cars, its owner said.',
      'The ferry takes 810 cars. | The car park beside the pier has room for 180 cars, its owner said.',
    ],
    [
      'the new value stands elsewhere',
      'date-changed',
      'The vote is set for Tuesday. | Ministers will meet on Thursday to count heads.',
      'The vote is set for Thursday. | Ministers will meet on Thursday to count heads.',
    ],
    [
      'a note corrects it',
      'number-changed',
      'The dam holds 88,000 tonnes of water. | It was finished by a firm from Graz.',
      'The dam holds 78,000 tonnes of water. | It was finished by a firm from Graz. | Correction: An earlier version of this article said that the dam holds 88,000 tonnes. It holds 78,000.',
    ],
    [
      'a name that stands elsewhere',
      'name-changed',
      'Oil from Angola is cheap this year. | Refineries have been buying. | Oil from Gabon is dearer.',
      'Oil from Gabon is cheap this year. | Refineries have been buying. | Oil from Gabon is dearer.',
    ],
    ['little is said', 'number-changed', 'She is 38.', 'She is 83.'],
    [
      'a name before the full stop',
      'name-changed',
      'The plan was drafted by Berlin.',
      'The plan was drafted by Warsaw.',
    ],
    ['capitals at the start', 'name-changed', 'NASA postponed the launch.', 'ESA postponed the launch.'],
    ['a name at the start', 'name-changed', 'Lisbon welcomed the decision.', 'Zagreb welcomed the decision.'],
    [
      'a word between marks',
      'quote-altered',
      'The senator called the report "rubbish".',
      'The senator called the report "flawless".',
    ],
  ])('%s', (_, type, a, b) => expect(types(a, b)).toEqual([type]));
});

describe('values that changed places', () => {
  it.each([
    ['number-changed', 'Adults pay 18 euros and children 7.', 'Adults pay 7 euros and children 18.'],
    [
      'number-changed',
      'The Greens won 14 seats. | Turnout was low. | The Liberals won 22 seats.',
      'The Greens won 22 seats. | Turnout was low. | The Liberals won 14 seats.',
    ],
    [
      'date-changed',
      'Schools open on Tuesday and universities on Thursday.',
      'Schools open on Thursday and universities on Tuesday.',
    ],
    [
      'name-changed',
      'Peter Lang was convicted of fraud. | His partner Ruth Lang was cleared.',
      'Ruth Lang was convicted of fraud. | His partner Peter Lang was cleared.',
    ],
  ])('%s: %s', (type, a, b) => expect(types(a, b)).toEqual([type, type]));
});

describe('a value that only moved, or is told in another way', () => {
  it.each([
    ['Adults pay 18 euros and children 7.', 'Children pay 7 euros and adults 18.'],
    ['Norway sent 40 trucks and Denmark 25.', 'Denmark sent 25 trucks and Norway 40.'],
    [
      'The company employs 1,900 people in Ghent. | Some 300 of them will lose their jobs.',
      'Some 300 of 1,900 people employed by the company in Ghent will lose their jobs.',
    ],
    [
      'Talks between Serbia and Kosovo resumed on Monday.',
      'Talks between Kosovo and Serbia resumed on Monday.',
    ],
    ['Officials welcomed the decision.', 'Authorities welcomed the decision.'],
    ['However, the plan has many critics.', 'Meanwhile, the plan has many critics.'],
    [
      'Clara Novak resigned on Tuesday. | The minister had been under pressure.',
      'Clara Novak resigned on Tuesday. | Novak had been under pressure.',
    ],
    ['She reads the magazine "Horizon" every week.', 'She reads the magazine "Panorama" every week.'],
    [
      'The talks were "constructive", the bank said.',
      'The bank said that the talks had been "constructive".',
    ],
  ])('nothing: %s', (a, b) => expect(types(a, b)).toEqual([]));
});

describe('rounded and converted figures', () => {
  it.each([
    ['The firm dismissed 2,318 workers.', 'The firm dismissed more than 2,300 workers.'],
    ['The crowd numbered 19,842.', 'The crowd numbered nearly 20,000.'],
    ['It was 95 degrees Fahrenheit in the shade.', 'It was 35 degrees Celsius in the shade.'],
    ['It was 35C in the shade.', 'It was 95F in the shade.'],
    ['The player is 6 feet 2 inches tall.', 'The player is 188 centimetres tall.'],
    ['The parcel weighed 11 pounds.', 'The parcel weighed 5 kilograms.'],
  ])('nothing: %s', (a, b) => expect(types(a, b)).toEqual([]));

  it.each([
    ['The firm dismissed 2,318 workers.', 'The firm dismissed more than 2,400 workers.'],
    ['The club has 30 members.', 'The club has 31 members.'],
    ['It was 95 degrees Fahrenheit in the shade.', 'It was 53 degrees Celsius in the shade.'],
    ['It was 95 degrees Fahrenheit in the shade.', 'It was 95 degrees Celsius in the shade.'],
    ['The parcel weighed 12 kg.', 'The parcel weighed 12 pounds.'],
    ['The price rose by a third.', 'The price rose by a fifth.'],
    ['Rates fell by 3 percent.', 'Rates fell to 3 percent.'],
    ['Twice as many people applied this year.', 'Three times as many people applied this year.'],
  ])('an alarm: %s', (a, b) => expect(types(a, b)).toEqual(['number-changed']));
});
