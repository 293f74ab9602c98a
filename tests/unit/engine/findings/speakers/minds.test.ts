import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const dropped = 'attribution-dropped';

describe('a statement on somebody’s mind has a source', () => {
  it.each([
    ['Residents fear that the road will bring more lorries into the village.', 'People in the village worry that the road will bring more lorries.'],
    ['Critics fear that the owner will have no interest in cheap rents.', 'Some worry that the owner will have no interest in cheap rents.'],
    ['Campaigners fear that the sale will close both libraries.', 'There are concerns that the sale will close both libraries.'],
    ['Villagers say the dam would ruin the valley.', 'Many are convinced that the dam would ruin the valley.'],
  ])('“%s”, “%s”', (one, two) => expect(alarms(one, two)).not.toContain(dropped));

  it.each([
    ['nobody has it in mind', 'Critics fear that the owner will have no interest in cheap rents.', 'The owner will have no interest in cheap rents.'],
    ['it is something else', 'Critics say the bridge over the weir is unsafe.', 'The bridge over the weir is unsafe, and commuters worry that they will be late.'],
    ['nothing stands behind', 'Scientists say that the lake could dry out by 2040.', 'The lake could dry out by 2040, and farmers worry about their cattle.'],
  ])('unless %s', (_, one, two) => expect(alarms(one, two)).toContain(dropped));
}); // prettier-ignore
