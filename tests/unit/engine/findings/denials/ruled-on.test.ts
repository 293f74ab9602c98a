import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('opposite rulings on one thing are told, from either side', () => {
  it.each([
    ['a find', 'The find was confirmed by Prof. Hugo Lasker of Leith.', 'Prof. Hugo Lasker of Leith rejected the find.'],
    ['a licence', 'The council granted the hotel a licence on Monday.', 'The council refused the hotel a licence on Monday.'],
    ['a plan', 'The minister backed the plan on Monday.', 'The minister criticised the plan on Monday.'],
    ['an appeal', 'The court upheld the appeal on Monday.', 'The court threw out the appeal on Monday.'],
    ['a claim', 'The court upheld the claim on Monday.', 'The court dismissed the claim on Monday.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('opposite rulings on two things are not', () => {
  it.each([
    ['a sentence and an appeal', 'The appeals court upheld his sentence of six years.', 'The appeals court rejected his appeal against the sentence of six years.'],
    ['a ban and a challenge', 'The court upheld the ban on the march in Leith.', 'The court rejected a challenge to the ban on the march in Leith.'],
    ['bail and a request', 'The judge granted bail to Sloane on Monday.', 'The judge refused the request to keep Sloane in custody on Monday.'],
    ['a find and doubts', 'The find was confirmed by experts in Leith on Monday.', 'Experts in Leith rejected doubts about the find on Monday.'],
    ['a plan and its cost', 'The mayor supported the plan on Monday but criticised its cost.', 'On Monday the mayor criticised the cost of the plan but backed it.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
