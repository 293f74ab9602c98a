import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('what somebody is told not to do', () => {
  it.each([
    ['and to do', 'Drivers were told not to use the bridge.', 'Drivers were told to use the bridge.'],
    ['by another verb', 'Hikers were warned not to approach the bears.', 'Hikers were asked to approach the bears.'],
    ['in the passive', 'The coach asked the players not to speak to the press.', 'The players were asked by the coach to speak to the press.'],
    ['and may do', 'Visitors were asked not to touch the horses.', 'Visitors may touch the horses.'],
    ['and is safe', 'Residents were told not to eat fish from the lake.', 'People were told that fish from the lake was safe to eat.'],
    ['of the same time', 'Farmers were advised not to shear the sheep before May.', 'Farmers were advised to shear the sheep before May.'],
    ['in a letter', 'A letter asks schools not to teach the new song.', 'Schools are asked in a letter to teach the new song.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore

  it.each([
    ['both forbid', 'Drivers were told not to use the bridge.', 'Drivers were told they must not use the bridge.'],
    ['by a warning', 'Tourists were warned not to swim in the bay.', 'Tourists were warned against swimming in the bay.'],
    ['it is unsafe', 'Residents were told not to drink tap water.', 'Residents were told that tap water was unsafe to drink.'],
    ['it is dangerous', 'Villagers were warned not to drink from the wells.', 'Officials warned it was dangerous to drink from the wells.'],
    ['not before', 'Drivers were told not to use the bridge until the ice had melted.', 'Drivers were told to use the bridge only once the ice had melted.'],
    ['again from then on', 'Skippers were told not to sail to the island.', 'Skippers may sail to the island from Friday.'],
    ['instead of it', 'Residents were told not to drink tap water.', 'Residents were told to drink bottled water instead of tap water.'],
    ['another way', 'Women were advised not to eat raw fish.', 'Women were advised to eat cooked fish.'],
    ['another thing', 'Clients were told not to use the old app.', 'Clients were told to use the new app.'],
    ['to somebody else', 'Pupils were told not to enter the hall.', 'Teachers were told to enter the hall.'],
    ['told on both sides', 'Parents were told not to send ill children to school, and teachers to send ill children home.', 'Teachers were told to send ill children home.'],
    ['another deed', 'The captain told passengers not to leave their cabins.', 'Passengers were told to stay in their cabins.'],
    ['nothing behind it', 'Parents were told not to worry.', 'Parents were told to worry less.'],
  ])('none: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
