import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('whom something is not for and then is for alone is told, from either side', () => {
  it.each([
    ['told at length', 'The rule will not apply to anyone born before 1970.', 'The rule will apply only to people born before 1970.'],
    ['in a word', 'The tax does not apply to farmers.', 'The tax applies only to farmers.'],
    ['at the end', 'The grant is not for farmers.', 'The grant is for farmers only.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('where it is for others alone nothing is told', () => {
  it.each([
    ['exempt', 'The rule does not apply to anyone born before 1970.', 'People born before 1970 are exempt from the rule.'],
    ['the others', 'The rule will not apply to anyone born before 1970.', 'The rule will apply only to people born in or after 1970.'],
    ['who are not', 'The tax does not apply to farmers.', 'The tax applies only to those who are not farmers.'],
    ['not only', 'The tax does not only apply to farmers.', 'The tax does not apply to farmers only.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
