import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what one side leaves out and the other takes in', () => {
  it.each([
    ['Volunteers ran out of blankets but not of soup.', 'Volunteers ran out of blankets and of soup.'],
    ['The plan was backed by teachers but not by parents.', 'The plan was backed by teachers and parents.'],
    ['Trains will run on Saturday, but not on Sunday.', 'Trains will run on Saturday and on Sunday.'],
    ['She has written for the stage and for film.', 'She has written for the stage but never for film.'],
    ['The deposit covers imported drinks, unless they are sold abroad.', 'The deposit covers imported drinks, including those sold abroad.'],
    ['The fare rise hits all riders except pensioners.', 'The fare rise hits all riders, including pensioners.'],
    ['Everyone apart from the captain drowned.', 'Everyone, including the captain, drowned.'],
    ['The plant will close unless a buyer is found.', 'The plant will close if a buyer is found.'],
  ])('is told: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual(['negation-changed']);
  }); // prettier-ignore

  it.each([
    ['Trains will run on Saturday, but not on Sunday.', 'Trains will run on Saturday only.'],
    ['Not only beer but wine is taxed.', 'Beer and wine are taxed.'],
    ['The plan was backed by teachers but not by parents.', 'Teachers backed the plan and parents opposed it.'],
    ['Farmers but not fishermen backed the pact.', 'Farmers and fishermen split over the pact.'],
    ['The fee covers tuition but not books or housing.', 'The fee covers tuition; books and housing cost extra.'],
    ['The fare rise hits all riders except pensioners, including students.', 'The fare rise hits all riders, including students, except pensioners.'],
    ['No one may enter except staff, including guards.', 'Only staff, including guards, may enter.'],
    ['The plant will close unless a buyer is found.', 'The plant will close if no buyer is found.'],
    ['The plant will close unless a buyer is found.', 'The plant will stay open only if a buyer is found.'],
    ['Dogs are welcome in the park but not allowed on the beach.', 'Dogs are welcome in the park and are not allowed on the beach.'],
    ['It rained on Saturday but not on Sunday.', 'It rained on Saturday and stayed dry on Sunday.'],
  ])('is the same: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
