import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what evidence suggests', () => {
  it.each([
    ['a finding of tests', 'Toxicology tests suggested he had taken a tablet several times stronger than normal.', 'He had taken a tablet several times stronger than normal.'],
    ['by the same source', 'Early results suggest the vaccine protects small children, the institute said.', 'The vaccine protects small children, the institute said.'],
    ['an image', 'Satellite images indicate that the base in Orme was hit twice.', 'The base in Orme was hit twice.'],
  ])('stands as fact, or the other way round: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
    expect(alarms(two, one)).toContain('hedge-added');
  }); // prettier-ignore

  it.each([
    ['given there by the evidence', 'Tyre marks suggest the van braked hard before the bend.', 'Judging by tyre marks, the van braked hard before the bend.'],
    ['in doubt there', 'Tyre marks suggest the van braked hard before the bend.', 'The van appears to have braked hard before the bend.'],
    ['said by somebody', 'A clerk suggested that the mayor had left the hall early.', 'The mayor had left the hall early.'],
    ['a proposal', 'The report suggested a walk along the weir.', 'They took a walk along the weir.'],
  ])('is left as it was: %s', (_, one, two) => {
    expect(alarms(one, two).filter((type) => type.startsWith('hedge'))).toEqual([]);
    expect(alarms(two, one).filter((type) => type.startsWith('hedge'))).toEqual([]);
  }); // prettier-ignore
});
