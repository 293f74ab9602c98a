import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('what somebody sees no sign of', () => {
  it.each([
    ['and expects', 'Lind said she saw no sign of a recovery in fishing before 2027.', 'Lind said she expected a recovery in fishing before 2027.'],
    ['by another word', 'The envoy saw no hope of a truce before winter.', 'The envoy predicted a truce before winter.'],
    ['as a verb', 'Brokers saw no prospect of prices recovering before March.', 'Brokers expected prices to recover before March.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore

  it.each([
    ['nor expects', 'Lind saw no sign of a recovery in fishing before 2027.', 'Lind did not expect a recovery in fishing before 2027.'],
    ['expects it later', 'Lind saw no sign of a recovery in fishing before 2027.', 'Lind expected a recovery in fishing in 2027 at the earliest.'],
    ['expects it then', 'Lind saw no sign of a recovery in fishing before 2027.', 'Lind expected fishing to recover only after 2027.'],
    ['expects something else', 'The envoy saw no hope of a truce before winter.', 'The envoy expected fighting to go on before winter.'],
    ['others expect it', 'Lind saw no sign of a recovery in fishing before 2027.', 'Analysts expected a recovery in fishing before 2027.'],
  ])('none: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
