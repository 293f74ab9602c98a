import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const DOUBT = ['attribution-dropped', 'hedge-dropped'];

describe('what somebody holds against people of its own', () => {
  it.each([
    ['at', 'Alder alleges that two of its managers sold secret plans to a rival.', 'Two managers at Alder sold secret plans to a rival.'],
    ['right before them', 'The hospital alleges that one of its former surgeons faked his papers.', 'A former hospital surgeon faked his papers.'],
    ['a crime that it says was done', 'Alder says a former clerk stole the plans.', 'A former Alder clerk stole the plans.'],
  ])('became a fact: %s', (_, one, two) => {
    expect(alarms(one, two).some((type) => DOUBT.includes(type))).toBe(true);
  }); // prettier-ignore

  it.each([
    ['by its name', 'Alder alleges that two of its managers sold secret plans to a rival.', 'Two managers at Alder sold secret plans to a rival, Alder alleges.'],
    ['by another verb', 'Norvik claims that three of its drivers stole fuel.', 'Norvik accuses three of its drivers of stealing fuel.'],
    ['of itself', 'Alder says it will close the yard in May.', 'The Alder yard will close in May.'],
  ])('is still its word: %s', (_, one, two) => {
    expect(alarms(one, two).some((type) => DOUBT.includes(type))).toBe(false);
  }); // prettier-ignore
});
