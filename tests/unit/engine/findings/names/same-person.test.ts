import { describe, expect, it } from 'vitest';
import {
  areNamesakes,
  areOnePerson,
  mayBeMisspelt,
  personParts,
} from '../../../../../src/engine/findings/names/same-person';

const person = (name: string): readonly string[] => name.toLowerCase().split(' ');
const shown = (name: string, parts = person(name).filter((part) => part !== 'of')): string =>
  personParts(name, parts).join(' ');

describe('the person in a name', () => {
  it.each([
    ['Neil Ashby', 'neil ashby'],
    ['Professor Neil Ashby of Leeds', 'neil ashby'],
    ['Colorado Deputy Attorney General Luis Ortega', 'luis ortega'],
    ['Fire Chief Ramon Estrada', 'ramon estrada'],
    ['Ana J Petrak KC', 'ana petrak'],
    ['Ashby of Leeds', 'ashby leeds'],
    ['Bank of England', 'bank england'],
  ])('%s', (name, expected) => {
    expect(shown(name)).toBe(expected);
  });
});

describe('two names', () => {
  it.each([
    ['neil ashby', 'ashby'],
    ['neil ashby', 'neil'],
    ['n ashby', 'neil ashby'],
    ['gabriel garcia marin', 'gabriel garcia'],
    ['kim dong hyun', 'kim dong-hyun'],
    ['ana lucia prado', 'ana prado'],
  ])('may be one person: %s, %s', (x, y) => {
    expect([areOnePerson(person(x), person(y)), areOnePerson(person(y), person(x))]).toEqual([true, true]);
  });

  it.each([
    ['martin oakes', 'martin whitfield'],
    ['martin hale', 'greta martin'],
    ['ashby', 'miller'],
    ['carla brown', 'harold whitfield'],
  ])('are two people: %s, %s', (x, y) => {
    expect([areOnePerson(person(x), person(y)), areOnePerson(person(y), person(x))]).toEqual([false, false]);
  });

  it('of one family are namesakes where no given name is a form of another', () => {
    expect(areNamesakes(person('anna sorel'), person('emil sorel'))).toBe(true);
    expect(areNamesakes(person('robert lang'), person('bob lang'))).toBe(false);
    expect(areNamesakes(person('lang'), person('bob lang'))).toBe(false);
    expect(areNamesakes(person('anna sorel'), person('emil holm'))).toBe(false);
  });

  it('may be misspelt in the family name, and never a given name for a family name', () => {
    expect(mayBeMisspelt(person('carla brown'), person('braun'))).toBe(true);
    expect(mayBeMisspelt(person('carla brown'), person('karla braun'))).toBe(true);
    expect(mayBeMisspelt(person('carla brown'), person('peter braun'))).toBe(false);
    expect(mayBeMisspelt(person('carla brown'), person('harold whitfield'))).toBe(false);
    expect(mayBeMisspelt(person('gail simmons'), person('neil ashby'))).toBe(false);
  });
});
