import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('what nobody has shown, and the other side states, is told from either side', () => {
  it.each([
    ['not proved', 'Inspectors have not proved that the leak came from the refinery at Dunmore.', 'The leak came from the refinery at Dunmore.'],
    ['no evidence', 'There is no evidence that the mayor knew about the payments to the firm.', 'The mayor knew about the payments to the firm.'],
    ['not confirmed by anybody', 'Nobody has confirmed that the bridge was overloaded when it collapsed.', 'The bridge was overloaded when it collapsed.'],
    ['not known whether', 'It is not known whether the painting was stolen by staff of the museum.', 'The painting was stolen by staff of the museum.'],
    ['unclear', 'It is unclear whether the pilot had received the warning before take-off.', 'The pilot had received the warning before take-off.'],
    ['yet to be found out', 'Investigators have yet to determine whether a faulty switch triggered the blast.', 'A faulty switch triggered the blast.'],
    ['a reason', 'Smokers had more of a protein, but doctors stressed they had not established that it caused the early deaths.', 'Smokers had more of a protein, which led to early deaths.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('what the other side leaves open, or was never open, is not', () => {
  it.each([
    ['asked', 'It is unclear whether the pilot had received the warning before take-off.', 'Investigators want to find out if the pilot had received the warning before take-off.'],
    ['possible', 'Police have not confirmed that the two fires were started by the same man.', 'The two fires may have been started by the same man.'],
    ['a fact that somebody did not know', 'The driver did not know that the brakes had failed on the hill.', 'The brakes had failed on the hill.'],
    ['confirmed in the end', 'It was not confirmed until 1998 that the ship had sunk off Malta.', 'The ship had sunk off Malta.'],
    ['found together', 'The study did not establish that screen time caused the poor sleep of teenagers.', 'The study found a link between screen time and the poor sleep of teenagers.'],
    ['one of two', 'It is not known whether the painting was stolen by staff or by visitors.', 'The painting was stolen by staff or by visitors.'],
    ['an opinion', 'There is no proof that the spray harms bees in the valley.', 'Growers insist that the spray harms bees in the valley.'],
    ['to come', 'It is not clear if the talks on the fishing quota will resume in June.', 'The talks on the fishing quota were due to resume in June.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
