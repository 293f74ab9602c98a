import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('a denial that the other side tells without a "not" is none that was lost', () => {
  it.each([
    ['given up', 'Ferries to the northern isles are suspended until Friday.', 'There will be no ferries to the northern isles until Friday.'],
    ['given up, far from its noun', 'The matinee at the Lyric has been cancelled because of flooding.', 'There will be no matinee at the Lyric because of flooding.'],
    ['behind an aside', 'Ferries to the isles, which were to run all week, are cancelled.', 'There will be no ferries to the isles this week.'],
    ['kept from', 'Soldiers kept the crowd from entering the palace.', 'The crowd did not enter the palace because soldiers stood in the way.'],
    ['declined by both', 'Neither company would discuss the merger.', 'Both companies declined to discuss the merger.'],
    ['frozen', 'Council tax will not rise next year in Dorley.', 'Council tax will be frozen next year in Dorley.'],
    ['lost', 'The town does not have a dentist.', 'The town lost its last dentist in May.'],
    ['few and most', 'Few of the houses were insured, the mayor said.', 'Most of the houses were uninsured, the mayor said.'],
    ['escaped by all', 'Everyone on the bus escaped injury.', 'Nobody on the bus was hurt.'],
    ['hard to find', 'Hospitals in the north cannot find enough doctors, the college says.', 'Doctors are hard to find at hospitals in the north, the college says.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});

describe('a denial that nothing makes up for is told', () => {
  it.each([
    ['of a ban that is lifted', 'Ferries to the northern isles will run until Friday.', 'There will be no ferries to the northern isles until Friday.'],
    ['of both', 'Neither company has discussed the merger.', 'Both companies have discussed the merger.'],
    ['of a freeze', 'Council tax will not be frozen next year in Dorley.', 'Council tax will be frozen next year in Dorley.'],
    ['beside what only picks out', 'The clerk did not sell the cancelled tickets to the club.', 'The clerk sold the cancelled tickets to the club.'],
    ['of what was kept from', 'Soldiers kept the crowd from entering the palace.', 'The crowd entered the palace.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});
