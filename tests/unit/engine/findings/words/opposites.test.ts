import { describe, expect, it } from 'vitest';
import { areOpposites, LISTED_OPPOSITE } from '../../../../../src/engine/findings/words/opposites';

const opposed = (x: string, y: string): boolean => areOpposites(x, y, LISTED_OPPOSITE.test(x));

describe('areOpposites', () => {
  it.each([
    ['denied', 'admitted'],
    ['rejects', 'approves'],
    ['refused', 'agreed'],
    ['failed', 'succeeded'],
    ['guilty', 'innocent'],
    ['won', 'lost'],
    ['banned', 'allowed'],
    ['surrendered', 'fled'],
    ['freed', 'killed'],
    ['expires', 'begins'],
    ['extended', 'ended'],
    ['doubts', 'believes'],
    ['stable', 'critical'],
    ['northern', 'south'],
    ['east', 'west'],
    ['victim', 'suspect'],
    ['plaintiff', 'defendants'],
    ['lawful', 'unlawful'],
    ['legal', 'illegal'],
    ['hopeful', 'hopeless'],
  ])('%s and %s, from either side', (x, y) => expect([opposed(x, y), opposed(y, x)]).toEqual([true, true]));

  it.each([
    ['denied', 'rejected'],
    ['won', 'win'],
    ['north', 'west'],
    ['port', 'import'],
    ['side', 'inside'],
    ['allowed', 'allowing'],
    ['careful', 'careful'],
  ])('not %s and %s', (x, y) => expect([opposed(x, y), opposed(y, x)]).toEqual([false, false]));
});
