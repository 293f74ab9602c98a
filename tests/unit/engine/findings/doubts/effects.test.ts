import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what a thing may do it now can do', () => {
  it.each([
    ['The coating might cut fuel use by a tenth.', 'The coating can cut fuel use by a tenth.'],
    ['Walking may protect against stroke.', 'Walking can protect against stroke.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
  }); // prettier-ignore
});

describe('leave and skill, or the doubt stays', () => {
  it.each([
    ['Guests may leave bags at the desk.', 'Guests can leave bags at the desk.'],
    ['Members may raise a complaint with the board.', 'Members can raise a complaint with the board.'],
    ['The report said diet could affect sleep.', 'The report said diet can affect sleep.'],
    ['The hall could seat 900 people.', 'The hall can seat 900 people.'],
    ['Walking may protect against stroke.', 'Walking can perhaps protect against stroke.'],
    ['The drug may slow the loss of memory.', 'It is possible that the drug can slow the loss of memory.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
