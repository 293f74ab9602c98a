import { describe, expect, it } from 'vitest';
import { similarity } from '../../../../src/engine/score/similarity';

const statement = 'The court sentenced the former minister to four years in prison.';

describe('similarity', () => {
  it('is 1 for the same sentence and near 0 for one on something else', () => {
    expect(similarity(statement, statement)).toBe(1);
    expect(similarity(statement, 'Heavy snow fell on the hills overnight.')).toBeLessThan(0.35);
  });
  it('does not mind which comes first', () => {
    const other = 'A former minister was given four years in prison by the court.';
    expect(similarity(statement, other)).toBe(similarity(other, statement));
  });
  it('falls with each step away', () => {
    const steps = [
      'The court sentenced the former minister to four years in jail.',
      'The court sentenced the banker to four years.',
      'The banker likes the court of the castle.',
    ].map((other) => similarity(statement, other));
    expect(steps).toEqual([...steps].sort((x, y) => y - x));
  });
  it('is not 1 where a letter differs, and nothing is worth nothing but a line without words', () => {
    const long = 'Divers found deep cracks in two old pillars of the northern quay before the ferry came in.';
    for (const other of [long.replace('.', '!'), long.replace('before', 'when'), long.replace('deep ', '')]) {
      expect(similarity(long, other)).toBeLessThan(1);
      expect(similarity(long, other)).toBeGreaterThan(0.85);
    }
    for (const other of ['Mussels.', 'Kesh sued Velm over wages and rent in 2019.'])
      expect(similarity(long, other)).toBeGreaterThan(0);
  });
  it('is 0 where one side alone has words, 1 where neither has', () => {
    expect(similarity('', statement)).toBe(0);
    expect(similarity('…', statement)).toBe(0);
    expect(similarity('', '')).toBe(1);
    expect(similarity('…', '!')).toBe(1);
  });
  it.each([
    ['The bank sued the yard over the loan.', 'The yard sued the bank over the loan.'],
    ['Brazil beat Ghana in the final.', 'Ghana beat Brazil in the final.'],
    ['The union will sue the railway.', 'The railway will sue the union.'],
  ])('falls where who did it to whom is turned round: %s', (one, two) => {
    expect(similarity(one, two)).toBeLessThan(0.65);
    expect(similarity(two, one)).toBe(similarity(one, two));
  });
  it.each([
    ['The bank sued the yard over the loan.', 'The yard was sued by the bank over the loan.'],
    ['The mayor said the road was closed.', 'The road was closed, the mayor said.'],
    ['Spain and France signed the pact.', 'France and Spain signed the pact.'],
    ['Smith met Jones in Paris.', 'Jones met Smith in Paris.'],
    ['Beirut, the capital of Lebanon, was hit.', 'The Lebanon capital, Beirut, was hit.'],
  ])('does not fall where the same is said in another order: %s', (one, two) => {
    expect(similarity(one, two)).toBeGreaterThan(0.7);
  });
  it('falls where one side denies the other', () => {
    const denied = similarity('The council did not approve the plan.', 'The council approved the plan.');
    expect(denied).toBeLessThan(0.6);
    expect(
      similarity('The council refused to approve the plan.', 'The council would not approve the plan.'),
    ).toBeGreaterThan(denied);
  });
});
