import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

/** The names told, and how sure; the way back must be as sure. */
function told(one: string, two: string): string[] {
  const names = (x: string, y: string) =>
    findingsBetween(x, y).flatMap(({ type, confidence, message }) =>
      type === 'name-changed'
        ? [[...message.matchAll(/“(.*?)”/gu)].map(([, name]) => name!).concat(`${confidence}`)]
        : [],
    );
  const there = names(one, two);
  expect(names(two, one).map(([was, is, sure]) => [is, was, sure])).toEqual(there);
  return there.map(([was, is, sure]) => `${was} → ${is} ${sure}`);
}

const HOTEL = (who: string) =>
  `The keeper of the owls, ${who}, called the sale of the shed a gift to the hotel.`;
const FOR = (who: string) => `For ${who}, who keeps the owls, the sale of the shed was a gift to the hotel.`;
const ROOF = (where: string) =>
  `The wardens of the shed in ${where} have asked the town for a new roof and a lock.`;
const LOCK = (where: string) =>
  `For a new roof and a lock the wardens of the shed in ${where} have asked the town.`;
const DAIRY = 'The firm will close its dairy in Uddevalla and sell the cows to the state.';
const VARBERG = 'The cows will be sold to the state and the Varberg dairy closed by the firm.';

describe('the one name left over on each side', () => {
  it.each([
    ['a family name', HOTEL('Tariq Hussain'), FOR('Tariq Aziz'), 'Tariq Hussain → Tariq Aziz 0.65'],
    ['a given name', HOTEL('Tariq Hussain'), FOR('Omar Hussain'), 'Tariq Hussain → Omar Hussain 0.65'],
    ['a place', ROOF('Piran'), LOCK('Koper'), 'Piran → Koper 0.7'],
    ['a place before what it has', DAIRY, VARBERG, 'Uddevalla → Varberg 0.6'],
    ['a place with letters of its own', ROOF('Łódź'), LOCK('Gdańsk'), 'Łódź → Gdańsk 0.7'],
  ])('became the other: %s', (_, one, two, expected) => expect(told(one, two)).toEqual([expected]));

  it.each([
    ['a shorter form', HOTEL('Tariq Hussain'), FOR('Hussain')],
    ['another spelling', ROOF('Kiev'), LOCK('Kyiv')],
    ['who comes from there', 'The study of Hebridean owls made the keeper known in the trade.', 'In the trade the study of the owls of the Hebrides made the keeper known.'],
    ['a place and a person', ROOF('Piran'), 'For a new roof and a lock the wardens of the shed have asked the town, Petrak said.'],
    ['one that went into another sentence', `${DAIRY} They sing at noon.`, `${VARBERG} They sing in Uddevalla at noon.`],
    ['one that both sides have', ROOF('Piran'), LOCK('Piran')],
    ['what belongs there', DAIRY, VARBERG.replace('Varberg', 'Uddevallan')],
    ['an abbreviation', DAIRY.replace('Uddevalla', 'UAE'), VARBERG],
    ['a name with none on the other side', ROOF('Piran'), LOCK('town')],
  ])('did not: %s', (_, one, two) => expect(told(one, two)).toEqual([])); // prettier-ignore
});
