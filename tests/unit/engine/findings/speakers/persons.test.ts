import { describe, expect, it } from 'vitest';
import {
  gendersOf,
  isBody,
  mayBePerson,
  ownParts,
} from '../../../../../src/engine/findings/speakers/persons';
import { readAs } from '../../../../support/alarms';

const firstName = (text: string) => {
  const reading = readAs('a', text);
  return { reading, name: reading.names.flat()[0]! };
};

describe('the parts of a name', () => {
  it.each([
    ['Aminata Traoré of the University of Bobo sang.', ['aminata', 'traoré']],
    ['Otto Lind sang.', ['otto', 'lind']],
    ['The Owl Trust of Ardle sang.', ['owl', 'trust']],
  ])('that are somebody’s own: %s', (text, expected) => {
    const { reading, name } = firstName(text);
    expect(ownParts(reading.version, name)).toEqual(expected);
  });

  it('tell a body from a person', () => {
    expect(['university', 'trust', 'church'].map(isBody)).toEqual([true, true, true]);
    expect(['lind', 'universal', '', 'Trust'].map(isBody)).toEqual([false, false, false, false]);
  });
});

describe('who may be he or she', () => {
  it.each([
    ['Otto Lind sang.', true],
    ['Aminata Traoré of the University of Bobo sang.', true],
    ['The Owl Trust of Ardle sang.', false],
    ['It stands in the Ardle Gazette.', false],
    ['At last NATO sang.', false],
    ['In all Lind sang.', true],
    ['Then JANE HOLT sang.', true],
  ])('%s %s', (text, expected) => {
    const { reading, name } = firstName(text);
    expect(mayBePerson(reading, name)).toBe(expected);
  });
});

describe('he or she', () => {
  it.each([
    ['by a form of address', 'Mr Otto Lind met Mrs Ana Lee.', { otto: 'he', lind: undefined, lee: 'she' }],
    ['with a full stop', 'Then Mr. Lind met Mrs. Lee.', { lind: 'he', lee: 'she' }],
    ['by a noun before', 'Then spokeswoman Jane Holt sang.', { holt: 'she' }],
    ['by a noun behind', 'Jane Holt, a spokeswoman, met Ben Coe, the chairman.', { holt: 'she', coe: 'he' }],
    ['by whose she is', 'Jane Holt, his wife, sang.', { holt: 'she' }],
    ['not by whose he is', 'Otto Lind, whose wife sang, left.', { lind: undefined }],
    ['not by a noun of somebody else', 'Jane Holt, her husband Otto Lind and I sang.', { holt: undefined, lind: 'he' }],
    ['not by a noun farther off', 'Jane Holt, for many years the queen of hearts, sang.', { holt: undefined }],
    ['not by a name of one word', 'King said so.', { king: undefined }],
    ['not of a couple', 'Then Mr. and Mrs. Lind met Mr & Mrs Lee.', { lind: undefined, lee: undefined, and: undefined }],
    ['of nobody', 'It rained.', {}],
  ])('%s', (_, text, expected) => {
    const genders = gendersOf(readAs('a', text));
    for (const [part, gender] of Object.entries(expected)) expect(genders.get(part), part).toBe(gender);
  }); // prettier-ignore
});
