import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('a doubt that went', () => {
  it.each([
    ['may, will', 'The inquiry may lead to more arrests.', 'More arrests will follow from the inquiry.'],
    ['could, will', 'The method could help potters to save clay.', 'Potters will save clay with the method.'],
    [
      'considered',
      'The city is considering a toll on the bridge.',
      'The city will put a toll on the bridge.',
    ],
    [
      'could, no -ble',
      'The storm could damage the only usable road.',
      'The storm damaged the only usable road.',
    ],
    ['may be safe', 'The water in Marl may be safe to drink.', 'The water in Marl is safe to drink.'],
    ['beside the month of May', 'The ferry might sail in May.', 'The ferry will sail in May.'],
  ])('%s', (_, one, two) => expect(alarms(one, two)).toEqual(['hedge-dropped']));

  it.each([
    ['May', 'The palace opened in May without its garden.', 'The palace opened without its garden.'],
    ['what is no longer allowed', 'Boats may no longer land here.', 'Boats must stop landing here.'],
    ['a condition', 'Up to 300 jobs could be lost if the mill shuts.', 'If the mill shuts, it will cost up to 300 jobs.'],
    ['due', 'The court is expected to rule today.', 'A ruling by the court is due today.'],
    ['what can be done', 'The call could hardly be heard on deck.', 'The call was barely audible on deck.'],
    ['what may be done', 'The water in Marl was safe to drink, said Ida Roe.', 'People may drink the water in Marl, said Ida Roe.'],
    ['considered', 'The city is considering a toll on the bridge.', 'A toll on the bridge may come, the city said.'],
  ])('is none: %s', (_, one, two) => expect(alarms(one, two)).toEqual([])); // prettier-ignore
});

it('tells of a doubt that came beside the month of May', () =>
  expect(alarms('The ferry will sail in May.', 'The ferry could sail in May.')).toEqual(['hedge-added']));
