import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('a verb that is denied and then insisted upon is told, from either side', () => {
  it.each([
    ['at the end of a clause', 'The repairs cost money that the town did not have.', 'The repairs cost money that the town did have.'],
    ['in one word', "The repairs cost money that the town didn't have.", 'The repairs cost money that the town did have.'],
    ['in another clause', 'They asked for papers that the family did not have.', 'They asked for papers, and the family did have them.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('where nobody insists nothing is told', () => {
  it.each([
    ['a word that lacks it', 'The repairs cost money that the town did not have.', 'The repairs cost money that the town lacked.'],
    ['of somebody else', 'The repairs cost money that the town did not have.', 'The repairs cost money that the port did have and the town lacked.'],
    ['denied on both sides', 'The town did not have the money it had been promised.', 'The town did not have the money that it did have promises of.'],
    ['a question', 'Ashby said the town did not have the money.', 'Did the town have the money? It had none, Ashby said.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
  }); // prettier-ignore
});
