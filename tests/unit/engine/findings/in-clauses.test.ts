import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../src/engine';

const STORY = [
  'The harbour board of Selby met on Monday to discuss the plan for the new bridge over the estuary.',
  'About 200 residents came to the town hall to listen to the debate.',
  'The next meeting of the board is planned for the end of the month.',
];

const types = (a: string, b: string): string[] => {
  const read = (text: string, id: string) =>
    versionFromText([STORY[0], STORY[1], text, STORY[2]].join('\n\n'), { id, language: 'en' });
  const { findings } = collate([read(a, 'a'), read(b, 'b')]).pairs[0]!;
  return findings.map((finding) => finding.type);
};

describe('what a clause lost on the way', () => {
  it.each([
    [
      'negation-changed',
      'The contract would not be signed before the autumn, Ellis said.',
      'Ellis said the contract would be signed before the autumn.',
    ],
    [
      'negation-changed',
      'The builder denied cutting corners on the foundations.',
      'The builder admitted cutting corners on the foundations.',
    ],
    [
      'negation-changed',
      'The union refused to sign the agreement on wages.',
      'The union signed the agreement on wages.',
    ],
    [
      'hedge-dropped',
      'The firm said the order could reduce its profit by a tenth.',
      'The firm said the order would reduce its profit by a tenth.',
    ],
    [
      'number-changed',
      'A 54-year-old man from Selby was treated in hospital after the fall.',
      'After the fall a man aged 45 from Selby was treated in hospital.',
    ],
    [
      'number-changed',
      'The bank cut the rate of the loan to the town by 25 basis points.',
      'The bank cut the rate of the loan to the town by 25 percentage points.',
    ],
    [
      'date-changed',
      'Work on the bridge is due to start in the second quarter of 2026.',
      'Work on the bridge is due to start in the third quarter of 2026.',
    ],
    [
      'title-changed',
      'The plan was praised by Marta Voss, chief economist at Delta Bank.',
      'The plan was praised by Marta Voss, a senior economist at Delta Bank.',
    ],
    [
      'title-changed',
      'The plan was praised by Marta Voss, director of the Selby Trust.',
      'The plan was praised by Marta Voss, a spokeswoman for the Selby Trust.',
    ],
  ])('%s: %s', (type, a, b) => {
    expect(types(a, b)).toEqual([type]);
  });

  it.each([
    [
      'Divers did not find the wreck, and were not asked to.',
      'Divers did not find the wreck and were not asked to.',
    ],
    [
      'The loan got dearer by 25 basis points this year.',
      'The loan got dearer by 0.25 percentage points this year.',
    ],
    [
      'The firm hopes the bridge might open last May.',
      'The firm hopes the bridge might open last May, it said.',
    ],
  ])('nothing: %s', (a, b) => {
    expect(types(a, b)).toEqual([]);
  });
});
